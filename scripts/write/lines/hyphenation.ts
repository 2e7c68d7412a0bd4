import { createRequire } from 'node:module';
import type createHyphenator from 'hyphen';

/** So many letters stand at the least before a hyphen and after it. */
const leastPart = 3;

/**
 * Words of running text: no figure and no capital, which a name would begin with, no part of an address, of a compound with a
 * hyphen or of what a slash joins.
 */
const word =
  /(?<![\p{Script=Latin}\p{N}\p{M}./@_:\-‐‑–&=?%#~+’'\\\u00ad])[a-z]{6,}(?![\p{Script=Latin}\p{N}\p{M}@_/\-‐‑–&=%#~+\\\u00ad]|[.:?’'][\p{Script=Latin}\p{N}/])/gu;

/** The offsets in an English text at which a word may be parted with a hyphen: by the patterns of TeX. */
export function hyphenation(text: string): number[] {
  const places: number[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    for (const place of partsOf(found)) places.push(index + place);
  }
  return places;
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
