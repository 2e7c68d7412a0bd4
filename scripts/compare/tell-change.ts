import type { Piece } from './change.ts';
import { diffWords } from './diff-words.ts';

/** More of what two texts share than this stands for itself at each side of a change. */
const around = 8;

/** What changed in a text: 【old→new】 in what stands round it. */
export function tellChange(before: string, after: string): string {
  return tellPieces(diffWords(oneLine(before), oneLine(after)));
}

/** The same of a text that is held against another one already. */
export function tellPieces(given: readonly Piece[]): string {
  const pieces = given.map((piece) => ({ ...piece, text: oneLine(piece.text) }));
  return pieces
    .map((piece, index) => {
      if (piece.type === 'same') return shorten(piece.text, index === 0, index === pieces.length - 1);
      const next = pieces[index + 1];
      if (piece.type === 'inserted') return follows(pieces[index - 1]) ? '' : `【+${piece.text}】`;
      return next?.type === 'inserted' ? tellBoth(piece.text, next.text) : `【-${piece.text}】`;
    })
    .join('');
}

/** One text in another's place; where the one is in the other, what was added or taken away. */
function tellBoth(before: string, after: string): string {
  const [longer, shorter, sign] = after.length > before.length ? [after, before, '+'] : [before, after, '-'];
  if (longer.startsWith(shorter)) return `${shorter}【${sign}${longer.slice(shorter.length)}】`;
  if (longer.endsWith(shorter)) return `【${sign}${longer.slice(0, -shorter.length)}】${shorter}`;
  return `【${before}→${after}】`;
}

function follows(before: Piece | undefined): boolean {
  return before?.type === 'deleted';
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = Array.from(text);
  if (characters.length <= 2 * around + 1) return text;
  const start = isFirst ? '' : characters.slice(0, around).join('');
  const end = isLast ? '' : characters.slice(-around).join('');
  return `${start}…${end}`;
}

function oneLine(text: string): string {
  return text.replace(/\n/g, '⏎');
}
