import { sum } from '../../style/index.ts';
import { addCutRow, type Filling, fillRows, type Rows, sortRows, useFreeRoom } from './fill-page.ts';
import {
  type Cell,
  type CellPart,
  type GridBox,
  type GridPage,
  isAgain,
  lineCount,
  linesWithin,
  startCells,
  tolerance,
} from './grid-box.ts';

/** A header that takes more than this part of a page isn't repeated. */
const highestHeader = 0.4;
/** A row is low up to this part of a page. */
const lowRow = 0.25;
/** So many rows of a group stay on a page that spares one. */
const fewestRows = 2;
/** A group of so many rows, no higher than this part of a page, is not divided. */
const smallGroup = { rows: 3, height: 0.45 };
/** Points by which a row is too high for what is left, so that no rounding lets it in. */
const certain = 1;
const nothing: GridPage = { height: 0, parts: [], header: [], first: 0, heights: [], cut: false };

/**
 * Cuts a table into pages: `first` points are free on the first, `full` on each further one, and what follows
 * the table asks for `tail` points below its last row, if two rows can go with it. Rows stay whole
 * where a page holds them. Merged cells are cut at the page's end: a name stands again on the next page, any
 * other text flows on there. Where the grid has something to spare, every page keeps it free, but that of a table on
 * one page. Time grows with the number of rows and lines.
 */
export function paginateGrid(grid: GridBox, first: number, full: number, tail = 0): GridPage[] {
  const pages = cutGrid(grid, first, full, tail);
  const { spare } = grid;
  return spare === undefined || pages.length === 1 ? pages : cutGrid(grid, first - spare, full - spare, tail);
}

function cutGrid(grid: GridBox, first: number, full: number, tail: number): GridPage[] {
  const header = headerOf(grid, full);
  const room = full - header.height;
  const rows = sortRows(grid, startCells(grid, room));
  const pages: GridPage[] = [];
  let active: Cell[] = [];
  let row = header.rows;
  if (row === grid.rows) return header.height <= first + tolerance ? [header] : [nothing, header];
  while (row < grid.rows) {
    const left = pages.length === 0 ? first - header.height : room;
    const filling = fillUp(rows, fillPage(rows, row, left, room, tail, active), left);
    const next = row + filling.heights.length - (filling.cut ? 1 : 0);
    if (filling.heights.length === 0) pages.push(nothing);
    else {
      const again = row > header.rows || active.length > 0;
      const head = header.parts.map((part) => ({ ...part, again }));
      const parts = takeParts(rows, filling, active, next, header.height);
      const height = header.height + sum(filling.heights);
      pages.push({ ...filling, height, header: header.header, parts: [...head, ...parts] });
      active = onPage(rows, filling, active).filter(({ end }) => end > next);
    }
    row = next;
  }
  return pages;
}

/** What must be free for a table to begin on a page: its header and its first row, or half the page for a high one. */
export function headHeight(grid: GridBox, full: number): number {
  const header = headerOf(grid, full);
  const spare = grid.spare ?? 0;
  if (header.rows === grid.rows) return header.height + spare;
  const room = full - header.height;
  const rows = sortRows(grid, startCells(grid, room));
  const [first = room] = fillRows(rows, header.rows, header.rows + 1, room, []).heights;
  return header.height + Math.min(first, room / 2) + spare;
}

/** The header rows as laid out on every page; none where they reach into the body or leave it too little room. */
function headerOf(grid: GridBox, full: number): GridPage & { readonly rows: number } {
  const none = { ...nothing, rows: 0 };
  const cells = startCells(grid, Number.POSITIVE_INFINITY).filter(({ row }) => row < grid.headerRows);
  if (cells.some(({ end }) => end > grid.headerRows)) return none;
  const rows = sortRows(grid, cells);
  const filling = fillRows(rows, 0, grid.headerRows, Number.POSITIVE_INFINITY, []);
  const height = sum(filling.heights);
  if (height > full * highestHeader) return none;
  const parts = takeParts(rows, filling, [], grid.headerRows, 0);
  return { ...nothing, height, parts, header: filling.heights, rows: grid.headerRows };
}

/**
 * The rows a little higher where the next one would find room below them in what is kept free: no office program puts
 * it there, even one that knows no page's end within a table.
 */
function fillUp({ grid, totals }: Rows, filling: Filling, room: number): Filling {
  const { first, heights, cut } = filling;
  const end = first + heights.length;
  if (grid.spare === undefined || cut || heights.length === 0 || end === grid.rows) return filling;
  const next = (totals[end + 1] ?? 0) - (totals[end] ?? 0);
  const lacking = Math.min(room, room + grid.spare - next + certain) - sum(heights);
  if (lacking <= 0) return filling;
  return { ...filling, heights: heights.map((height) => height + lacking / heights.length) };
}

/** Chooses the rows of a page; the last page gets two rows at least, so that what follows finds them there. */
function fillPage(
  rows: Rows,
  row: number,
  room: number,
  full: number,
  tail: number,
  active: readonly Cell[],
): Filling {
  const count = rows.grid.rows;
  let filling = fillRows(rows, row, count, room, active);
  const lastTwo = (rows.totals[count] ?? 0) - (rows.totals[count - 2] ?? 0);
  const left = count - row - filling.heights.length;
  const lacking = left === 1 || (left === 0 && sum(filling.heights) + tail > room + tolerance);
  if (lacking && filling.heights.length + left > 3 && lastTwo + tail <= full) {
    filling = fillRows(rows, row, count - 2, room, active);
  }
  if (row + filling.heights.length === count) return filling;
  const end = betterEnd(rows, filling, room, active);
  if (end < row + filling.heights.length) filling = fillRows(rows, row, end, room, active);
  const cut = addCutRow(rows, filling, room, full, active);
  return cut.cut ? cut : useFreeRoom(rows, filling, room, onPage(rows, filling, active));
}

/**
 * The row before which a page is better cut than where it is full: before a programme or task of few low rows, or before
 * one of which a single low row would stand at its foot; and a row earlier where a single low row of one would stand
 * alone on the next page while two or more stay here. At least a row stays.
 */
function betterEnd(rows: Rows, filling: Filling, room: number, active: readonly Cell[]): number {
  const { first, heights } = filling;
  const end = first + heights.length;
  const height = (from: number, to: number) => (rows.totals[to] ?? 0) - (rows.totals[from] ?? 0);
  const isLow = (row: number) => height(row, row + 1) <= room * lowRow;
  const groups = onPage(rows, filling, active).filter(
    (cell) => cell.end > end && cell.repeat() !== undefined,
  );
  for (const { row, end: last } of groups.toSorted((a, b) => a.row - b.row)) {
    if (row > first) {
      const isSmall = last - row <= smallGroup.rows && height(row, last) <= room * smallGroup.height;
      if (isSmall || (end - row === 1 && isLow(row))) return row;
    }
    const stay = end - Math.max(row, first);
    if (last === end + 1 && stay > fewestRows && isLow(end) && (heights.at(-1) ?? room) <= room * lowRow)
      return end - 1;
  }
  return end;
}

/** The cells that stand on a page, row by row. */
function onPage(rows: Rows, { first, heights }: Filling, active: readonly Cell[]): Cell[] {
  const carried = new Set(active);
  const begun = rows.beginning.slice(first, first + heights.length).flat();
  return [...active, ...begun.filter((cell) => !carried.has(cell))];
}

/** Gives each cell on the page its lines; `next` is the row that the next page begins with. */
function takeParts(
  rows: Rows,
  filling: Filling,
  active: readonly Cell[],
  next: number,
  top: number,
): CellPart[] {
  const { first, heights } = filling;
  const edges = [top];
  for (const height of heights) edges.push((edges.at(-1) ?? top) + height);
  const startRow = (cell: Cell) => Math.max(cell.row, first) - first;
  const cells = onPage(rows, filling, active);
  cells.sort((a, b) => startRow(a) - startRow(b) || a.column - b.column);
  return cells.map((cell) => {
    const upper = edges[startRow(cell)] ?? top;
    const lower = edges[Math.min(cell.end - first, heights.length)] ?? upper;
    const alone = filling.cut && heights.length === 1;
    const taken = takeLines(cell, lower - upper - rows.grid.padding, cell.end <= next, alone);
    return { cell: cell.index, top: upper, height: lower - upper, ...taken };
  });
}

/** Takes the lines of a cell that stand in `height` points: all of them where it ends here. */
function takeLines(
  cell: Cell,
  height: number,
  ends: boolean,
  alone: boolean,
): Pick<CellPart, 'from' | 'to' | 'again'> {
  const lines = lineCount(cell);
  if (isAgain(cell)) return { from: 0, to: cell.repeat()?.lines ?? 0, again: true };
  const from = cell.placed;
  const fitting = ends || cell.repeat() !== undefined ? lines - from : fittingLines(cell, height);
  // A line higher than a page would otherwise never find its place.
  cell.placed = Math.min(lines, from + (alone ? Math.max(fitting, 1) : fitting));
  return { from, to: cell.placed, again: false };
}

/**
 * As many lines as there is room for, but for one that would leave a single line for the next page, and one that
 * parts a word where the line before does not; two stay.
 */
function fittingLines(cell: Cell, height: number): number {
  const count = linesWithin(cell, height);
  const left = lineCount(cell) - cell.placed - count;
  const most = left === 1 && count > 2 ? count - 1 : count;
  const parts = (lines: number) => cell.partsWord?.(cell.placed + lines - 1) ?? false;
  return left > 0 && most > 2 && parts(most) && !parts(most - 1) ? most - 1 : most;
}
