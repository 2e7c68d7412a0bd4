import { hasHan } from './chinese.ts';
import { chineseWords } from './chinese-words.ts';
import { greatest } from './greatest.ts';
import { keptStretches } from './kept-stretches.ts';
import { textEms } from './width.ts';

/** A run of what is written without spaces between Chinese characters. */
const token = /[!-~\u00a1-\u024f\u0370-\u03ff\u2010-\u2015\u2070-\u209f]+/gu;
/** Addresses and keys, alone or with what is written against them, as in [x](https://…: they are broken at their marks. */
const address = /:\/\/|^www\.|@|[\w)]\/[\w(]+[./]|_|\w\.[a-z]{2,}/iu;
/** What is longer no one would take for a word. */
const mostLetters = 24;
const closing = /^[、，。；：？！）》〉」』】〕”’]/u;

/** A text with a line end in place of each address and key. */
export function withoutAddresses(text: string): string {
  return text.replace(token, (found) => (address.test(found) ? '\n' : found));
}

/**
 * Width in ems of the longest piece of a text that a reader takes for one, with the mark that may not leave it: a Latin
 * word up to its hyphen; what is kept on one line, such as a number with its unit, a date, a telephone number. An address
 * or a key counts for nothing: it is broken where there is room. `widthOf` measures a piece in the letters it is set in.
 */
export function longestOrdinaryEms(written: string, widthOf: (piece: string) => number): number {
  if (!/[!-~\u00a1-\u03ff]/u.test(written)) return 0;
  const text = withoutAddresses(written).replace(token, (found) =>
    found.length > mostLetters ? '\n' : found,
  );
  let longest = 0;
  const take = (start: number, end: number) => {
    const mark = closing.test(text.slice(end, end + 1)) ? 1 : 0;
    longest = Math.max(longest, widthOf(text.slice(start, end)) + mark);
  };
  for (const { 0: found, index } of text.matchAll(token)) {
    let start = index;
    for (const part of found.split(/(?<=[-/‐–—])/u)) {
      take(start, start + part.length);
      start += part.length;
    }
  }
  for (const { start, end } of keptStretches(text)) take(start, end);
  return longest;
}

/** The words of a text in order, its marks and spaces with the word before them. */
function wordsOf(text: string): string[] {
  const pieces = text.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? [];
  const words = pieces.flatMap((piece) => (hasHan(piece) ? chineseWordsOf(piece) : [piece]));
  return words.reduce<string[]>((found, word) => {
    const last = found.at(-1);
    if (last !== undefined && /^[\p{P}\s]/u.test(word)) found[found.length - 1] = last + word;
    else found.push(word);
    return found;
  }, []);
}

function chineseWordsOf(stretch: string): string[] {
  const characters = Array.from(stretch);
  let start = 0;
  return chineseWords(stretch).map((length) => {
    const word = characters.slice(start, start + length).join('');
    start += length;
    return word;
  });
}

/** The least width in ems in which a text stands in so many lines, each ending at the end of a word. */
export function widthInLines(text: string, lines: number): number {
  const widths = wordsOf(text).map((word) => textEms(word.trimEnd()));
  let width = greatest(widths, Math.ceil(textEms(text) / lines));
  while (linesOf(widths, width) > lines) width += 0.5;
  return width;
}

function linesOf(widths: readonly number[], room: number): number {
  let [lines, filled] = [1, 0];
  for (const width of widths) {
    if (filled > 0 && filled + width > room) [lines, filled] = [lines + 1, 0];
    filled += width;
  }
  return lines;
}
