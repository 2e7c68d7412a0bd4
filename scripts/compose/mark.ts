/**
 * A value never enters a composed text: its mark does, its id between two private-use characters that no source
 * and no template may hold. A mark is a word to Markdown and to HTML alike, so a value cannot become markup.
 */
const open = '\uE000';
const close = '\uE001';

/** What a template sees of a text: `raw` to compare, its mark to print. */
export type Value = { readonly raw: string; readonly id: number; readonly toString: () => string };

/** The value whose raw text has this id. */
export function markValue(raw: string, id: number): Value {
  const mark = `${open}${id}${close}`;
  return { raw, id, toString: () => mark };
}

/** The mark of the template's statement with this number; it is taken out before the text is parsed. */
export function statementMark(index: number): string {
  return `${open}s${index}${close}`;
}

/** A text between statement marks: `statement` is the number in the mark before it, undefined for the first. */
export type Stretch = { readonly statement: number | undefined; readonly text: string };

/** Cuts a composed text at its statement marks. */
export function stretchesOf(text: string): Stretch[] {
  return text.split(`${open}s`).map((part, index) => {
    if (index === 0) return { statement: undefined, text: part };
    const end = part.indexOf(close);
    return { statement: Number(part.slice(0, end)), text: part.slice(end + 1) };
  });
}

/** A stretch of text between or in place of marks; `at` is its offset in the marked text. */
export type Piece = { readonly at: number; readonly text: string; readonly id: number | undefined };

/** Cuts a text into what stands in it as such and the ids of the values marked in it, in order. */
export function piecesOf(marked: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < marked.length) {
    const start = marked.indexOf(open, at);
    if (start !== at) {
      const end = start < 0 ? marked.length : start;
      pieces.push({ at, text: marked.slice(at, end), id: undefined });
      at = end;
    } else {
      const end = marked.indexOf(close, start) + 1;
      pieces.push({ at, text: marked.slice(start, end), id: Number(marked.slice(start + 1, end - 1)) });
      at = end;
    }
  }
  return pieces;
}

/** Where the next mark begins at or after an offset; the text's end where there is none. */
export function nextMark(text: string, from: number): number {
  const at = text.indexOf(open, from);
  return at < 0 ? text.length : at;
}
