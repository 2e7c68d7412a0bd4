/**
 * How a character behaves at the end of a line: GB/T 15834-2011, 5.1, and W3C clreq.
 * `open` never ends a line; `close` never begins one; `glue` sticks to both sides; `word` forms words; `script`
 * stands above or below the line and never leaves what it belongs to.
 */
export type BreakClass =
  | 'open'
  | 'close'
  | 'glue'
  | 'space'
  | 'word'
  | 'digit'
  | 'script'
  | 'prefix'
  | 'leader'
  | 'other';

const members: readonly (readonly [BreakClass, string])[] = [
  ['open', '（《〈「『【〔〖［｛“‘([{｟'],
  ['close', '、，。；：？！）》〉」』】〕〗］｝”’｠·・‧．,.;:?!)]}％%‰‱℃℉°′″～–—々〻ーゝゞヽヾ'],
  ['glue', '\u00a0\u202f\u2007"\''],
  ['prefix', '￥¥$€£＄￡№＃≤≥≠≈＜＞＝'],
  ['leader', '…⋯‥'],
  [
    'space',
    ' \t\n\r\u3000\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u2028\u2029',
  ],
  ['digit', '0123456789０１２３４５６７８９'],
  ['script', '¹²³⁰ⁱ⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ'],
];

const classes = new Map(
  members.flatMap(([name, characters]) => Array.from(characters, (character) => [character, name] as const)),
);
const wordCharacter = /[!-~\u00a1-\u024f\u0250-\u02af\u0370-\u058f\u1e00-\u1fff\u3380-\u33dfＡ-Ｚａ-ｚ]/u;

/** The class of a cluster, by its first character; a dash —— may begin a line, a 一字线 — may not. */
export function breakClass(cluster: string): BreakClass {
  const known = found.get(cluster);
  if (known) return known;
  const read = readClass(cluster);
  found.set(cluster, read);
  return read;
}

/** The classes of the clusters met so far: texts are made of some thousand. */
const found = new Map<string, BreakClass>([['——', 'other']]);

function readClass(cluster: string): BreakClass {
  const character = String.fromCodePoint(cluster.codePointAt(0) ?? 0);
  return classes.get(character) ?? (wordCharacter.test(character) ? 'word' : 'other');
}
