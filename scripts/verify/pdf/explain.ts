import type { GridCell } from '../content.ts';
import type { PrintedCell } from './printed-cells.ts';

/** The text read so far of each cell. */
export type Found = ReadonlyMap<GridCell, string>;

/** A name repeated on a further page has at most this much behind it, such as （续）. */
const longestSuffix = 20;

/** Whether a cell's text, complete on an earlier page, is only repeated here. */
export function isRepeat({ cell, text }: PrintedCell, found: Found): boolean {
  const complete = cell.text !== '' && found.get(cell) === cell.text;
  return complete && text.startsWith(cell.text) && text.length <= cell.text.length + longestSuffix;
}

/** Whether a cell's text here goes on from what was read of it, and is complete where the cell has ended. */
export function isExplained(printed: PrintedCell, found: Found): boolean {
  const { cell, text, ended } = printed;
  if (isRepeat(printed, found)) return true;
  const whole = (found.get(cell) ?? '') + text;
  return ended ? whole === cell.text : cell.text.startsWith(whole);
}
