import type { Grid } from '../sheet.ts';

/**
 * A table without the columns in which no text begins: people leave some blank for looks, or merge two of them in every
 * row for their width. What goes over one of them is narrower.
 */
export function withoutBlankColumns(grid: Grid): Grid {
  const used = new Set(grid.cells.filter(({ lines }) => lines.length > 0).map(({ column }) => column));
  if (used.size === grid.columns) return grid;
  const at: number[] = [];
  let count = 0;
  for (let column = 0; column <= grid.columns; column++) at.push(used.has(column) ? count++ : count);
  const newColumn = (column: number) => at[column] ?? count;
  const cells = grid.cells.flatMap((cell) => {
    const column = newColumn(cell.column);
    const columnSpan = newColumn(cell.column + cell.columnSpan) - column;
    return columnSpan > 0 ? [{ ...cell, column, columnSpan }] : [];
  });
  return { ...grid, columns: count, cells };
}
