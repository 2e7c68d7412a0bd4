import type { Place } from '../../problem/index.ts';
import { fillGrid } from '../fill-grid.ts';
import { noteStart } from '../note-start.ts';
import type { Grid, GridCell, Line } from '../sheet.ts';
import { isRemark, linesOfRow, type RowKind, rowKinds } from './row-kind.ts';
import { withoutBlankColumns } from './without-blank-columns.ts';

/** A cell as it is drawn, rows and columns counted from 0. */
export type DrawnCell = GridCell & {
  /** It is as wide as a title: merged over several columns. */
  readonly isWide: boolean;
};

/** Where a table stands, in visible rows and columns; the ends are excluded. */
export type TableSpot = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly headerRows: number;
};

/**
 * The lines and tables of a sheet from top to bottom. Rows with a single text, or with remarks alone, are lines above a
 * table or below it; a table begins anew where blank rows and such a line stand before more of it. `titleRows` is how many rows from the top
 * of the sheet are printed on every page: those of them that are in a table are its header.
 */
export function partsOfSheet(
  cells: readonly DrawnCell[],
  titleRows: number,
  placeAt: (row: number, column: number) => Place,
): (Line | Grid)[] {
  const byRow = cellsByRow(cells);
  const kinds = rowKinds(byRow);
  const parts: (Line | Grid)[] = [];
  for (let row = 0; row < kinds.length; ) {
    const table = kinds.indexOf('table', row);
    const end = table < 0 ? kinds.length : table;
    for (let at = row; at < end; at++)
      for (const line of linesOfRow(startingIn(byRow, at, at + 1))) parts.push(line);
    if (table < 0) break;
    row = endOfTable(byRow, kinds, table);
    parts.push(gridOf(startingIn(byRow, table, row), table, row, titleRows, placeAt));
  }
  return parts;
}

/** The lines and tables of a sheet of ours, which says where its tables stand. */
export function partsOfOwnSheet(
  cells: readonly DrawnCell[],
  tables: readonly TableSpot[],
  placeAt: (row: number, column: number) => Place,
): (Line | Grid)[] {
  const parts: (Line | Grid)[] = [];
  let rest = cells;
  const takeLines = (end: number) => {
    for (const { row, lines } of rest) if (row < end) for (const line of lines) parts.push(line);
    rest = rest.filter(({ row }) => row >= end);
  };
  for (const spot of tables) {
    takeLines(spot.top);
    const inside = rest.filter(({ row }) => row < spot.bottom);
    rest = rest.filter(({ row }) => row >= spot.bottom);
    parts.push(withoutFollowing(gridAt(inside, spot, placeAt)));
  }
  takeLines(Number.POSITIVE_INFINITY);
  return parts;
}

/** A table without the rows that only make the one above them higher: every cell of it goes on over them. */
function withoutFollowing(grid: Grid): Grid {
  const begin = new Set(grid.cells.map(({ row }) => row));
  const at: number[] = [];
  let count = 0;
  for (let row = 0; row <= grid.rows; row++) at.push(begin.has(row) || row === grid.rows ? count++ : count);
  const newRow = (row: number) => at[row] ?? row;
  if (count - 1 === grid.rows) return grid;
  const cells = grid.cells.map((cell) => {
    const row = newRow(cell.row);
    return { ...cell, row, rowSpan: newRow(cell.row + cell.rowSpan) - row };
  });
  return { ...grid, rows: count - 1, headerRows: newRow(grid.headerRows), cells };
}

/** The cells that each row goes through, those with text or with a part in several rows or columns. */
function cellsByRow(cells: readonly DrawnCell[]): DrawnCell[][] {
  const last = cells.reduce(
    (most, { row, rowSpan, lines }) => (lines.length > 0 ? Math.max(most, row + rowSpan) : most),
    0,
  );
  const byRow: DrawnCell[][] = Array.from({ length: last }, () => []);
  for (const cell of cells)
    for (let row = cell.row; row < Math.min(last, cell.row + cell.rowSpan); row++) byRow[row]?.push(cell);
  return byRow;
}

function isFilled({ lines }: DrawnCell): boolean {
  return lines.length > 0;
}

/** The row behind a table that begins at a row: where notes begin, or blank rows with a line behind them. */
function endOfTable(
  byRow: readonly (readonly DrawnCell[])[],
  kinds: readonly RowKind[],
  start: number,
): number {
  const first = leftOf(byRow[start] ?? []);
  const last = kinds.lastIndexOf('table');
  const lineIn = (row: number) =>
    kinds[row] === 'line' ? byRow[row]?.find((cell) => isFilled(cell) && cell.row === row) : undefined;
  const isNote = (cell: DrawnCell) =>
    cell.isWide ||
    noteStart.test(cell.lines[0]?.runs[0]?.text ?? '') ||
    (cell.column <= first && isRemark(cell));
  for (let row = start + 1; row < kinds.length; row++) {
    const line = lineIn(row);
    if (row > last && line && isNote(line)) return row;
    if (kinds[row] !== 'blank') continue;
    let next = row;
    while (kinds[next] === 'blank') next++;
    const behind = lineIn(next);
    if (next === kinds.length || (behind && (behind.isWide || behind.column <= first))) return row;
    row = next;
  }
  return kinds.length;
}

function leftOf(cells: readonly DrawnCell[]): number {
  return cells.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
}

function startingIn(byRow: readonly (readonly DrawnCell[])[], from: number, to: number): DrawnCell[] {
  return byRow.slice(from, to).flatMap((cells, index) => cells.filter(({ row }) => row === from + index));
}

function gridOf(
  cells: readonly DrawnCell[],
  from: number,
  to: number,
  titleRows: number,
  placeAt: (row: number, column: number) => Place,
): Grid {
  const filled = cells.filter(isFilled);
  const left = leftOf(filled);
  const right = filled.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const headerRows = Math.max(0, Math.min(to, titleRows) - from);
  return withoutBlankColumns(gridAt(cells, { top: from, bottom: to, left, right, headerRows }, placeAt));
}

function gridAt(
  cells: readonly DrawnCell[],
  { top, bottom, left, right, headerRows }: TableSpot,
  placeAt: (row: number, column: number) => Place,
): Grid {
  const inside = cells.flatMap(({ isWide: _, ...cell }): GridCell[] => {
    const column = Math.max(cell.column, left);
    const columnSpan = Math.min(cell.column + cell.columnSpan, right) - column;
    if (columnSpan <= 0) return [];
    return [
      {
        ...cell,
        row: cell.row - top,
        column: column - left,
        columnSpan,
        rowSpan: Math.min(cell.rowSpan, bottom - cell.row),
      },
    ];
  });
  const grid: Grid = { type: 'grid', rows: bottom - top, columns: right - left, headerRows, cells: inside };
  return fillGrid(grid, (row, column) => placeAt(row + top, column + left), true);
}
