import { listMark, spoiltComment } from '../read/index.ts';

/** A text with a backslash before each character that would be read as markup, or make a link of a bare address. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]]|<(?=[a-z/!?]|$)|&(?=[#\w])|!$|(?<=https?):(?=\/\/)/gi, '\\$&');
}

/**
 * A text that begins a line: also what would begin a heading, quote, list, fence or underline there, and the mark of
 * an item or of a remark that is none.
 */
export function escapeLineStart(text: string): string {
  const mark = listMark(text);
  const isItem = mark?.sign === 'alone';
  const [digits] = isItem ? (/^[0-9]+(?=[.)])/.exec(mark.text) ?? []) : [];
  if (digits) return `${digits}\\${escapeText(text.slice(digits.length))}`;
  if (isItem || text.startsWith('＃') || spoiltComment.test(text))
    return references(text.charAt(0)) + escapeText(text.slice(1));
  return escapeText(text).replace(/^[#>+\-=~]/, '\\$&');
}

/** Characters as numeric references: the one way to write them that can mean nothing else. */
export function references(text: string): string {
  return Array.from(text, (character) => `&#${character.codePointAt(0) ?? 0};`).join('');
}
