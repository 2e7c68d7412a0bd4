import { characterAfter, characterBefore, joinOf } from '../language/index.ts';

/** The author's mark for where a line of a title ends, where it takes several; one behind a \ is text. */
const mark = /(?<!\\)<br[ \t]*\/?>/iu;
const written = /<br[ \t]*\/?>/giu;
const escaped = /\\(?=<br[ \t]*\/?>)/giu;

/** A name or title: its text, and the places in it, in UTF-16 units, at which its author breaks it; none at its ends. */
export type BrokenName = { readonly text: string; readonly breaks?: readonly number[] };

/** Takes the marks out of a title. */
export function readBreaks(title: string): BrokenName {
  return joinPieces(title.split(mark).map((piece) => piece.replace(escaped, '')));
}

/** A piece of a title as it is written. */
export function escapeBreaks(piece: string): string {
  return piece.replace(written, '\\$&');
}

/** A name of pieces, each a line of it where it takes several; a space is between them where words are. */
export function joinPieces(pieces: readonly string[]): BrokenName {
  let text = '';
  const breaks: number[] = [];
  for (const piece of pieces.map((each) => each.trim())) {
    if (piece === '') continue;
    if (text !== '') {
      text += joinOf(characterBefore(text, text.length), characterAfter(piece, 0), true);
      breaks.push(text.length);
    }
    text += piece;
  }
  return breaks.length === 0 ? { text } : { text, breaks };
}

/** A name with its marks; `print` escapes a piece of it. */
export function printBreaks({ text, breaks = [] }: BrokenName, print: (piece: string) => string): string {
  return [0, ...breaks].map((start, index) => print(text.slice(start, breaks[index]).trimEnd())).join('<br>');
}
