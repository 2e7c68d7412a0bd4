import { fillGrid } from './fill-grid.ts';
import type { Grid, GridCell } from './sheet.ts';

/** A cell as written, before it has its square. */
export type LooseCell = Omit<GridCell, 'row' | 'column'>;

/**
 * Gives every cell the first free square of its row, as HTML does; spans end with the table. What comes after the
 * first row of more than `most` columns is not placed: where every row's span goes on below, there is a column for each row.
 */
export function placeCells(
  rows: readonly (readonly LooseCell[])[],
  headerRows: number,
  most = Number.POSITIVE_INFINITY,
): Grid {
  const cells: GridCell[] = [];
  /** By column: the first row that is free again. */
  const freeFrom: number[] = [];
  rows.forEach((row, index) => {
    if (freeFrom.length > most) return;
    let column = 0;
    for (const loose of row) {
      while ((freeFrom[column] ?? 0) > index) column++;
      const columnSpan = freeWidth(loose.columnSpan, column, index, freeFrom);
      const rowSpan = Math.min(loose.rowSpan, rows.length - index);
      cells.push({ ...loose, row: index, column, rowSpan, columnSpan });
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = index + rowSpan;
      column += columnSpan;
    }
  });
  const grid: Grid = { type: 'grid', rows: rows.length, columns: freeFrom.length, headerRows, cells };
  const [first] = cells;
  return first && grid.columns <= most
    ? fillGrid(grid, (row) => rows[row]?.at(-1)?.place ?? first.place)
    : grid;
}

/** A span that would run into a cell from above ends before it. */
function freeWidth(wanted: number, column: number, row: number, freeFrom: readonly number[]): number {
  let width = 1;
  while (width < wanted && (freeFrom[column + width] ?? 0) <= row) width++;
  return width;
}
