import type { Cell, Table } from '../../document/index.ts';
import { sum } from '../../style/index.ts';

/**
 * How high each row of a table is, in points, so that no text is hidden: Excel fits no row to merged cells. What a cell of
 * several rows needs beyond them they have between them. `heightOf` is what a cell's own text needs.
 */
export function rowHeights({ rows }: Table, heightOf: (cell: Cell) => number, least: number): number[] {
  const heights = rows.map(({ cells }) =>
    cells.reduce((most, cell) => (cell.rowSpan === 1 ? Math.max(most, heightOf(cell)) : most), least),
  );
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      if (cell.rowSpan === 1) continue;
      const end = Math.min(row + cell.rowSpan, heights.length);
      const lacking = heightOf(cell) - sum(heights.slice(row, end));
      if (lacking <= 0) continue;
      for (let each = row; each < end; each++) heights[each] = (heights[each] ?? 0) + lacking / (end - row);
    }
  });
  return heights;
}
