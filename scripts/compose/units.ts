import type { Field } from '../model/index.ts';
import { plainText } from './milestones.ts';

/** The units that a field names, each once, in the order in which they stand: items and lines are units of their own. */
export function unitsIn({ blocks }: Field): string[] {
  return unitsOf(textsIn({ blocks }));
}

/** The lines of text of a field: its paragraphs and items, cut where their author breaks them. */
export function textsIn({ blocks }: Pick<Field, 'blocks'>): string[] {
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.items : [block]));
  return items.flatMap(({ children }) => plainText(children).split('\n'));
}

/** The units that some lines of text name. */
export function unitsOf(lines: readonly string[]): string[] {
  const names = lines.flatMap((line) => split(line)).map(bareName);
  // A stroke in a cell says that there is none.
  return [...new Set(names)].filter((name) => /[\p{L}\p{N}]/u.test(name));
}

const pairs: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '[': ']',
  '【': '】',
  '〔': '〕',
  '《': '》',
  '“': '”',
};
const marks = /[、，,；;]/u;

/** Cut at its marks, but for those within brackets; a bracket that is not closed is none. */
function split(line: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    const close = pairs[character];
    const end = close === undefined ? -1 : closingAt(line, at, character, close);
    if (end > at) at = end;
    else if (marks.test(character)) {
      parts.push(line.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, line.slice(start)];
}

/** Where the bracket at an offset is closed, others of its kind within it aside; -1 where it is not. */
function closingAt(line: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === open) depth++;
    else if (character === close && --depth === 0) return at;
  }
  return -1;
}

const part = '(?:牵头|主办|主责|负责|责任|承办|协办|协同|配合|参与|参加|会同|支持|落实)';
/** What says how a unit takes part: 牵头单位： before its name, （牵头） or 牵头 behind it. */
const before = new RegExp(`^(?:\\p{L}{0,4}${part}\\p{L}{0,4}|lead|support)\\s*[：:]`, 'iu');
const behind = new RegExp(
  `(?:[（(]\\s*(?:${part}{1,2}(?:单位|部门)?|lead|support)\\s*[）)]?|(?:牵头|主办|负责|协办|配合){1,2})?[。.\\s]*$`,
  'iu',
);

/** A unit's name in Unicode's composed form, without what says how it takes part. */
function bareName(text: string): string {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(before, '').trim();
  return name.replace(behind, '').trim();
}
