import type { Place } from '../problem/index.ts';
import type { Grid, GridCell } from './sheet.ts';

/**
 * A table whose short rows have blank cells for the squares that they leave; `placeAt` counts from 0. A row of a
 * single cell stays one, as it is a line, unless the squares beside it are said to be `drawn`, as a sheet's are.
 */
export function fillGrid(grid: Grid, placeAt: (row: number, column: number) => Place, drawn = false): Grid {
  const { rows, columns, cells } = grid;
  const taken = new Uint8Array(rows * columns);
  for (const { row, column, rowSpan, columnSpan } of cells)
    for (let at = row; at < row + rowSpan; at++)
      taken.fill(1, at * columns + column, at * columns + column + columnSpan);
  if (!taken.includes(0)) return grid;
  const perRow = cellsPerRow(grid);
  const blank = Array.from(taken).flatMap((one, square): GridCell[] => {
    const row = Math.floor(square / columns);
    if (one === 1 || (!drawn && perRow[row] === 1)) return [];
    const column = square % columns;
    return [{ row, column, rowSpan: 1, columnSpan: 1, lines: [], place: placeAt(row, column) }];
  });
  const all = [...cells, ...blank].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...grid, cells: all };
}

function cellsPerRow({ rows, cells }: Grid): Uint32Array {
  const counts = new Uint32Array(rows);
  for (const { row, rowSpan } of cells)
    for (let at = row; at < row + rowSpan; at++) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}
