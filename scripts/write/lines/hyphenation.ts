import { createRequire } from 'node:module';
import type createHyphenator from 'hyphen';

/** So many letters stand at the least before a hyphen and after it. */
const leastPart = 3;

/**
 * Words of running text, an item's number before them or none: no figure and no capital but the first, no part of an
 * address, of a compound with a hyphen or of what a slash joins.
 */
const word =
  /(?:(?<![\p{Script=Latin}\p{N}\p{M}./@_:\-‐‑–&=?%#~+’'\\\u00ad])|(?<=(?<![\p{Script=Latin}\p{N}\p{M}.])\d{1,3}\.))[A-Za-z][a-z]{5,}(?![\p{Script=Latin}\p{N}\p{M}@_/\-‐‑–&=%#~+\\\u00ad]|[.:?’'][\p{Script=Latin}\p{N}/])/gu;

/** A word with a capital that its sentence gives it, for it is the first there and one without comes next. */
const firstOfSentence =
  /(?<=(?:^|(?<!\p{Lu})[.!?][”’")]?\s+|[。！？])[“‘"(（]*(?:\d{1,3}[.)]\s*|（\d{1,3}）)?)[A-Z][a-z]+,? [a-z]/uy;

/** An offset at which a word may be parted; `inName` where only one that is wider than its line is. */
export type HyphenPlace = { readonly offset: number; readonly inName: boolean };

/**
 * The places in an English text at which a word may be parted with a hyphen: by the patterns of TeX. Names stay whole
 * where they have room (The Chicago Manual of Style, on word division).
 */
export function hyphenation(text: string): HyphenPlace[] {
  const places: HyphenPlace[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    const parts = partsOf(found.toLowerCase());
    const inName = parts.length > 0 && isName(text, index);
    for (const place of parts) places.push({ offset: index + place, inName });
  }
  return places;
}

function isName(text: string, index: number): boolean {
  if (!/[A-Z]/.test(text.charAt(index))) return false;
  firstOfSentence.lastIndex = index;
  return !firstOfSentence.test(text);
}

/** The words parted so far: the same ones stand in many cells. */
const known = new Map<string, readonly number[]>();
const mostKnown = 10_000;

function partsOf(found: string): readonly number[] {
  const before = known.get(found);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const places = hyphenate(found)
    .split('-')
    .slice(0, -1)
    .map((part, index, parts) => parts.slice(0, index).join('').length + part.length)
    .filter((place) => place >= leastPart && found.length - place >= leastPart);
  known.set(found, places);
  return places;
}

let hyphenator: ((text: string) => string) | undefined;

/** The patterns take 20 ms to load and only an English document needs them: not before its first long word. */
function hyphenate(text: string): string {
  hyphenator ??= loadHyphenator();
  return hyphenator(text);
}

function loadHyphenator(): (text: string) => string {
  const require = createRequire(import.meta.url);
  const create: typeof createHyphenator = require('hyphen');
  const options = { async: false, hyphenChar: '-', minWordLength: 2 * leastPart } as const;
  return create(require('hyphen/patterns/en-us.js'), options);
}
