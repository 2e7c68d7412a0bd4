import type { Piece } from './change.ts';
import { diffLine } from './diff-line.ts';
import { joinPieces } from './join-pieces.ts';
import { type LineRow, pairLines } from './pair-lines.ts';
import { withoutShared } from './without-shared.ts';

/**
 * What changed between two texts: which lines came or went, and within the others what changed by the words of Chinese
 * and not by characters. Without the inserted pieces it is `before`, without the deleted ones `after`; no two neighbours
 * are of one type, and what is deleted comes first. The words are those of the machine's ICU; the laws hold with any.
 */
export function diffWords(before: string, after: string): readonly Piece[] {
  if (before === after) return joinPieces([{ type: 'same', text: before }]);
  const rows = before === '' || after === '' ? [] : pairLines(before.split('\n'), after.split('\n'));
  const last = rows.findLastIndex(isPaired);
  if (last < 0) return joinPieces(withoutShared(diffLine(before, after)));
  const pieces = rows.flatMap((row, index) => rowPieces(row, Math.sign(index - last)));
  return joinPieces(withoutShared(joinPieces(pieces)));
}

function isPaired({ before, after }: LineRow): boolean {
  return before.length > 0 && after.length > 0;
}

/** A row's pieces with its line's end: behind it, but before it where it stands below the last row that stayed. */
function rowPieces(row: LineRow, side: number): readonly Piece[] {
  const [before, after] = [row.before.join('\n'), row.after.join('\n')];
  const end = side === 0 ? '' : '\n';
  if (isPaired(row)) return [...diffLine(before, after), { type: 'same', text: end }];
  const text = before + after;
  return [{ type: row.before.length > 0 ? 'deleted' : 'inserted', text: side < 0 ? text + end : end + text }];
}
