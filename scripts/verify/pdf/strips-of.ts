import type { Grid, GridCell } from '../content.ts';

/**
 * A grid's rows as lines on paper tell them: one strip from each row in which a cell begins to the next such row.
 * `cells[strip][column]` is the cell there.
 */
export type Strips = {
  readonly cells: readonly (readonly (GridCell | undefined)[])[];
  readonly header: number;
  /** The row a strip begins with; for the strip past the last, the number of rows. */
  readonly rowOf: (strip: number) => number;
  /** The last strip a cell covers. */
  readonly endOf: (cell: GridCell) => number;
};

/** Divides a grid into strips. */
export function stripsOf(grid: Grid): Strips {
  const starts = [...new Set(grid.cells.map((cell) => cell.row))].toSorted((a, b) => a - b);
  const stripOfRow = new Map(starts.map((row, strip) => [row, strip]));
  const stripAt = (row: number) => stripOfRow.get(row) ?? starts.length;
  const cells = starts.map(() => new Array<GridCell | undefined>(grid.columns).fill(undefined));
  for (const cell of grid.cells) {
    for (let strip = stripAt(cell.row); strip < stripAt(cell.row + cell.rowSpan); strip++) {
      cells[strip]?.fill(cell, cell.column, cell.column + cell.columnSpan);
    }
  }
  return {
    cells,
    header: stripAt(grid.headerRows),
    rowOf: (strip) => starts[strip] ?? grid.rows,
    endOf: (cell) => stripAt(cell.row + cell.rowSpan) - 1,
  };
}
