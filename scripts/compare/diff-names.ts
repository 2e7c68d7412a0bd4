import { diffArrays } from 'diff/lib/diff/array.js';
import type { Piece } from './change.ts';
import { joinPieces } from './join-pieces.ts';

/** What stands between two names. */
export const betweenNames = '、';

/** What changed between two lists of names: whole names, each with the mark that came or went with it. */
export function diffNames(before: readonly string[], after: readonly string[]): readonly Piece[] {
  const found = diffArrays([...before], [...after]);
  const last = found.findLastIndex(({ added, removed }) => !added && !removed);
  const pieces = found.map(({ added, removed, value }, index): Piece => {
    const type = added ? 'inserted' : removed ? 'deleted' : 'same';
    const names = value.join(betweenNames);
    if (index < last) return { type, text: names + betweenNames };
    return { type, text: last >= 0 && index > last ? betweenNames + names : names };
  });
  return joinPieces(pieces);
}
