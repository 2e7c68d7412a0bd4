import { characterAfter, characterBefore, joinOf } from '../language/index.ts';

/** The source of a pattern: the author's mark for where a line of a name or title ends, where it takes several. */
export const breakTag = '<br[ \\t]*/?>';
/** In a title one behind a \ is text. */
const mark = new RegExp(`(?<!\\\\)${breakTag}`, 'iu');
const written = new RegExp(breakTag, 'giu');
const escaped = new RegExp(`\\\\(?=${breakTag})`, 'giu');

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
export function printBreaks(name: BrokenName, print: (piece: string) => string): string {
  return piecesAt(name.text, name.breaks)
    .map((piece) => print(piece.trimEnd()))
    .join('<br>');
}

/** The pieces of a text between places in it; joined they are the text. */
export function piecesAt(text: string, places: readonly number[] = []): string[] {
  return [0, ...places].map((start, index) => text.slice(start, places[index]));
}
