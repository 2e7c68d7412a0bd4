import { sum } from '../../style/index.ts';
import { type Cell, contentHeight, type GridBox, linesWithin, tolerance } from './grid-box.ts';

/** The cells of a grid by row, and the rows' heights before any is stretched. */
export type Rows = {
  readonly grid: GridBox;
  readonly beginning: readonly (readonly Cell[])[];
  readonly ending: readonly (readonly Cell[])[];
  /** Height of the first n rows as their own cells ask for it, for every n. */
  readonly totals: readonly number[];
};

/** Some rows of a table on a page: `heights` are theirs, in order; the last one may be cut. */
export type Filling = { readonly first: number; readonly heights: readonly number[]; readonly cut: boolean };

/** Sorts the cells by the rows they begin and end in. */
export function sortRows(grid: GridBox, cells: readonly Cell[]): Rows {
  const beginning: Cell[][] = Array.from({ length: grid.rows }, () => []);
  const ending: Cell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of cells) {
    beginning[cell.row]?.push(cell);
    ending[cell.end - 1]?.push(cell);
  }
  // The smaller span is satisfied first: what it adds counts for the greater one.
  for (const row of ending) row.sort((a, b) => b.row - a.row);
  const totals = [0];
  for (const row of ending) totals.push((totals.at(-1) ?? 0) + ownHeight(grid, row));
  return { grid, beginning, ending, totals };
}

/** Height a row needs for the cells that stand in it alone. */
function ownHeight(grid: GridBox, ending: readonly Cell[]): number {
  let height = grid.leastRow;
  for (const cell of ending)
    if (cell.end - cell.row === 1) height = Math.max(height, neededHeight(grid, cell));
  return height;
}

function neededHeight({ padding }: GridBox, cell: Cell): number {
  const content = contentHeight(cell);
  return content === 0 ? 0 : content + padding;
}

/**
 * The rows from `first` up to `limit` that stand whole within `room`; `active` are the cells that reach into
 * `first` from above. Cells that end here have room for all their text, names for their whole name.
 */
export function fillRows(
  rows: Rows,
  first: number,
  limit: number,
  room: number,
  active: readonly Cell[],
): Filling {
  let heights: number[] = [];
  let names = active.filter((cell) => cell.repeat() !== undefined);
  for (let row = first; row < limit; row++) {
    const beginning = rows.beginning[row] ?? [];
    names = [
      ...names.filter(({ end }) => end > row),
      ...beginning.filter((cell) => cell.end > row + 1 && cell.repeat() !== undefined),
    ];
    const tried = [...heights, ownHeight(rows.grid, rows.ending[row] ?? [])];
    for (const cell of rows.ending[row] ?? []) stretch(tried, first, cell, neededHeight(rows.grid, cell));
    const cutNames = names.filter(({ end }) => end > row + 1);
    if (sum(withNames(rows, tried, first, cutNames)) > room + tolerance) break;
    heights = tried;
  }
  const end = first + heights.length;
  const cutNames = names.filter((cell) => cell.row < end && cell.end > end);
  return { first, heights: withNames(rows, heights, first, cutNames), cut: false };
}

/** The heights with room for the names of cells that are cut at the end, inner ones first. */
function withNames(rows: Rows, heights: readonly number[], first: number, names: readonly Cell[]): number[] {
  const stretched = [...heights];
  for (const cell of [...names].sort((a, b) => b.row - a.row)) {
    stretch(stretched, first, cell, neededHeight(rows.grid, cell));
  }
  return stretched;
}

/** Spreads what a cell lacks evenly over its rows. */
function stretch(heights: number[], first: number, cell: Cell, needed: number): void {
  const from = Math.max(cell.row, first) - first;
  const to = Math.min(cell.end - first, heights.length);
  const missing = needed - sum(heights.slice(from, to));
  if (missing <= tolerance) return;
  for (let row = from; row < to; row++) heights[row] = (heights[row] ?? 0) + missing / (to - from);
}

/**
 * Where a text is longer than the rows it has left, its rows on this page take up what room is free, so that
 * it does not stretch the rows on the next page alone.
 */
export function useFreeRoom(rows: Rows, filling: Filling, room: number, cells: readonly Cell[]): Filling {
  const heights = [...filling.heights];
  const end = filling.first + heights.length;
  const flowing = cells.filter((cell) => cell.end > end && cell.repeat() === undefined);
  for (const cell of flowing.sort((a, b) => b.row - a.row)) {
    const from = Math.max(cell.row, filling.first) - filling.first;
    const height = sum(heights.slice(from));
    const later = (rows.totals[cell.end] ?? 0) - (rows.totals[end] ?? 0);
    const lacking = contentHeight(cell) + 2 * rows.grid.padding - height - later;
    const free = room - sum(heights);
    if (lacking > 0 && free > 0) stretch(heights, filling.first, cell, height + Math.min(lacking, free));
  }
  return { ...filling, heights };
}

/**
 * Adds a part of the next row where that row is too high for any page, or where the table would otherwise not
 * begin on a page half of which is free. Two lines of each cell, and every name, must stand in what is left;
 * on an empty page the row is cut whatever it needs.
 */
export function addCutRow(
  rows: Rows,
  filling: Filling,
  room: number,
  full: number,
  active: readonly Cell[],
): Filling {
  const none = filling.heights.length === 0;
  const row = filling.first + filling.heights.length;
  const left = room - sum(filling.heights);
  const cells = rows.beginning[row] ?? [];
  const tooHigh =
    ownHeight(rows.grid, rows.ending[row] ?? []) > full || (none && active.length === 0 && left > full / 2);
  const enough = tooHigh && cells.every((cell) => beginsWithin(rows.grid, cell, left));
  if (!enough && !(none && room >= full - tolerance)) return filling;
  return { ...filling, heights: [...filling.heights, left], cut: true };
}

function beginsWithin(grid: GridBox, cell: Cell, height: number): boolean {
  if (cell.repeat() !== undefined) return neededHeight(grid, cell) <= height + tolerance;
  const lines = cell.heights.length - 1 - cell.placed;
  return linesWithin(cell, height - grid.padding) >= Math.min(2, lines);
}
