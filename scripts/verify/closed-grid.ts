import type { Content, Grid } from './content.ts';

/**
 * Tables without the rows and columns in which no cell begins. A row higher than Excel allows is several of a sheet's, and a
 * column is several where another table's edge runs through it: all that tells is that cells are merged over them.
 */
export function closedGrids(content: Content): Content {
  return content.map((block) => (block.type === 'grid' ? closed(block) : block));
}

function closed(grid: Grid): Grid {
  const rows = counter(grid.rows, new Set(grid.cells.map(({ row }) => row)));
  const columns = counter(grid.columns, new Set(grid.cells.map(({ column }) => column)));
  return {
    ...grid,
    rows: rows(grid.rows),
    columns: columns(grid.columns),
    headerRows: rows(grid.headerRows),
    cells: grid.cells.map((cell) => ({
      ...cell,
      row: rows(cell.row),
      column: columns(cell.column),
      rowSpan: rows(cell.row + cell.rowSpan) - rows(cell.row),
      columnSpan: columns(cell.column + cell.columnSpan) - columns(cell.column),
    })),
    ...(grid.names && { names: grid.names.filter((_, column) => columns(column + 1) > columns(column)) }),
  };
}

/** How many of the first `index` rows, of `count`, a cell begins in. */
function counter(count: number, begun: ReadonlySet<number>): (index: number) => number {
  const before = [0];
  for (let index = 0; index < count; index++) before.push((before[index] ?? 0) + (begun.has(index) ? 1 : 0));
  return (index) => before[Math.min(Math.max(index, 0), count)] ?? 0;
}
