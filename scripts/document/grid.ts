import type { Cell, Table } from './document.ts';

/** One square of the grid: the cell that covers it, and whether the cell begins there. */
export type Square = { readonly cell: Cell; readonly row: number; readonly origin: boolean };

/**
 * The grid of squares that a table's cells cover, row by row, each row as wide as the table has columns.
 * A square that no cell covers is undefined; where two cells overlap, the earlier one stays.
 * Cells past the grid's edges are cut at it: `compose` has already reported both.
 */
export function gridOf(table: Table): (Square | undefined)[][] {
  const grid: (Square | undefined)[][] = table.rows.map(() =>
    new Array(table.columns.length).fill(undefined),
  );
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      for (let r = index; r < Math.min(index + cell.rowSpan, grid.length); r++) {
        for (let c = cell.column; c < Math.min(cell.column + cell.columnSpan, table.columns.length); c++) {
          const line = grid[r];
          if (line && !line[c]) line[c] = { cell, row: index, origin: r === index && c === cell.column };
        }
      }
    }
  });
  return grid;
}
