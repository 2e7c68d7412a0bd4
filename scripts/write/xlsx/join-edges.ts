/** Edges nearer than this, in points, are one: nobody sees that a column is so much wider. */
const near = 4;

/** The columns of a sheet that several tables stand on. */
export type JoinedEdges = {
  /** Of the sheet's columns, from 0, in points. */
  readonly edges: readonly number[];
  /** For each table the index in `edges` of each of its own. */
  readonly indexes: readonly (readonly number[])[];
};

/**
 * Lays tables, each given as the edges of its columns, on the columns of one sheet: a column that another table's edge runs
 * through is two of the sheet's. Without a table there is one column as wide as `width`.
 */
export function joinEdges(tables: readonly (readonly number[])[], width: number): JoinedEdges {
  const edges: number[] = [];
  const chosen = tables.map((own) => {
    const taken = new Set<number>();
    return own.map((edge) => {
      const known = edges.find((each) => Math.abs(each - edge) < near && !taken.has(each)) ?? edge;
      taken.add(known);
      if (!edges.includes(known)) edges.push(known);
      return known;
    });
  });
  if (edges.length === 0) edges.push(0, width);
  edges.sort((one, other) => one - other);
  return { edges, indexes: chosen.map((own) => own.map((edge) => edges.indexOf(edge))) };
}
