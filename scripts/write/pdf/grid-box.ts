import { once } from './once.ts';

/** A table as pagination sees it: heights in points, no text. Cells cover no square twice. */
export type GridBox = {
  readonly rows: number;
  readonly headerRows: number;
  readonly cells: readonly CellBox[];
  /** Above and below a cell's lines together. */
  readonly padding: number;
  /** Height of a row whose cells are all empty. */
  readonly leastRow: number;
  /**
   * What each page that the table goes on from keeps free, for an office program that cuts it there; undefined where
   * none does. A page is filled so far that the next row, which is never as low, cannot stand in it.
   */
  readonly spare?: number | undefined;
};

export type CellBox = {
  readonly row: number;
  readonly rowSpan: number;
  readonly column: number;
  readonly lines: readonly number[];
  /**
   * Gives the lines of the text that stands in the cell again on a further page: few cells are cut, and only these are
   * asked. Undefined where `lines` flow on there.
   */
  readonly repeat: (() => readonly number[]) | undefined;
  /** Whether a word begins on the line of this index and ends on the next; asked at a page's end only. */
  readonly partsWord?: (line: number) => boolean;
  /** How much higher than `lines` an office program may set the text. */
  readonly spare?: number;
};

/** The part of a table that stands on one page; nothing at all where the table begins on the next page. */
export type GridPage = {
  readonly height: number;
  readonly parts: readonly CellPart[];
  /** Heights of the header's rows, and of the rows from `first` on; the last one goes on where it is `cut`. */
  readonly header: readonly number[];
  readonly first: number;
  readonly heights: readonly number[];
  readonly cut: boolean;
};

/** What stands on one page of a cell. Parts come row by row from the top, left to right. */
export type CellPart = {
  /** Index in `GridBox.cells`. */
  readonly cell: number;
  /** From the upper edge of the table on this page. */
  readonly top: number;
  readonly height: number;
  /** The lines that stand here, of `repeat` where `again` is set. */
  readonly from: number;
  readonly to: number;
  /** A header or a name that stood on an earlier page already. */
  readonly again: boolean;
};

type Repeat = { readonly height: number; readonly lines: number };

/** A cell on its way through the pages. */
export type Cell = {
  readonly index: number;
  readonly row: number;
  /** The row after its last. */
  readonly end: number;
  readonly column: number;
  /** Height of the first n lines, for every n. */
  readonly heights: readonly number[];
  /** The text that is repeated; undefined where lines flow on. */
  readonly repeat: () => Repeat | undefined;
  readonly partsWord: ((line: number) => boolean) | undefined;
  /** Undefined where the table is cut for our own pages alone. */
  readonly spare: number | undefined;
  /** Lines that stand on the pages so far. */
  placed: number;
};

/** Cells to be paginated; a name that with its padding is higher than `room` flows like any other text. */
export function startCells({ cells, rows, padding }: GridBox, room: number): Cell[] {
  return cells.map(({ row, rowSpan, column, lines, repeat, partsWord, spare }, index) => {
    const heights = runningTotals(lines);
    const fits = (highest: number) => highest + (spare ?? 0) + padding <= room;
    return {
      index,
      row,
      end: Math.min(row + Math.max(rowSpan, 1), rows),
      column,
      heights,
      repeat: repeat ? once(() => repeatOf(heights, repeat(), fits)) : flowsOn,
      partsWord,
      spare,
      placed: 0,
    };
  });
}

function flowsOn(): undefined {
  return undefined;
}

/** The text of a name that fits both as it first stands and as it stands again. */
function repeatOf(
  heights: readonly number[],
  repeat: readonly number[],
  fits: (height: number) => boolean,
): Repeat | undefined {
  const height = runningTotals(repeat).at(-1) ?? 0;
  return fits(Math.max(height, heights.at(-1) ?? 0)) ? { height, lines: repeat.length } : undefined;
}

function runningTotals(heights: readonly number[]): number[] {
  const totals = [0];
  for (const height of heights) totals.push((totals.at(-1) ?? 0) + height);
  return totals;
}

/** How many lines a cell has. */
export function lineCount({ heights }: Cell): number {
  return heights.length - 1;
}

/** Whether the cell's text is repeated whole and has stood on an earlier page. */
export function isAgain(cell: Cell): boolean {
  return cell.placed > 0 && cell.repeat() !== undefined;
}

/** Height of the lines yet to come, or of a name that is to be repeated, with what they have to spare. */
export function contentHeight(cell: Cell): number {
  const { placed, spare = 0 } = cell;
  const again = placed > 0 ? cell.repeat() : undefined;
  if (again) return again.height + spare;
  return lineCount(cell) === placed ? 0 : heightWithSpare(cell, lineCount(cell) - placed);
}

/**
 * Height of so many of the lines yet to come, with their part of what the text has to spare, in whole lines. An office
 * program's text is cut within a line, where a clause ends: what goes on may take a line more.
 */
function heightWithSpare({ heights, placed, spare }: Cell, count: number): number {
  const height = (heights[placed + count] ?? Number.POSITIVE_INFINITY) - (heights[placed] ?? 0);
  const all = heights.at(-1) ?? 0;
  if (spare === undefined || height === Number.POSITIVE_INFINITY) return height;
  const line = all / Math.max(heights.length - 1, 1);
  const part = height < all ? Math.ceil((spare * height) / all / line - tolerance) * line : spare;
  return height + part + (placed > 0 ? line : 0);
}

/** How many of the lines yet to come stand within a height. */
export function linesWithin(cell: Cell, height: number): number {
  let count = 0;
  while (heightWithSpare(cell, count + 1) <= height + tolerance) count++;
  return count;
}

/** Heights added up in another order may differ by so much. */
export const tolerance = 1e-6;
