/** What stands before a border: the better ones first. The end of a line is the best. */
const ends = [/(?:^|\n)$/u, /[。；！？.;!?][”’）)"]*\s*$/u, /[，、：,:]\s*$/u];

/**
 * Words that came or went between others, slid to where they begin and end best: “甲、【+乙、】丙” and “甲【+、乙】、丙” are one
 * text. Both neighbours give and take what the words leave and reach.
 */
export function slideWords(
  before: readonly string[],
  moving: readonly string[],
  after: readonly string[],
): readonly [readonly string[], readonly string[], readonly string[]] {
  const all = [...before, ...moving, ...after];
  const { length } = moving;
  let [first, last] = [before.length, before.length];
  while (first > 0 && all[first - 1] === all[first - 1 + length]) first -= 1;
  while (last + length < all.length && all[last] === all[last + length]) last += 1;
  let [best, most] = [before.length, -1];
  for (const start of [before.length, ...range(first, last)]) {
    const rank = rankAt(all, start) + rankAt(all, start + length);
    if (rank > most) [best, most] = [start, rank];
  }
  return [all.slice(0, best), all.slice(best, best + length), all.slice(best + length)];
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** How good a border is: by the mark before it, then not between a word and the space behind it. */
function rankAt(words: readonly string[], at: number): number {
  const left = words.slice(Math.max(at - 3, 0), at).join('');
  const right = words[at] ?? '\n';
  const found = right === '\n' ? 0 : ends.findIndex((end) => end.test(left));
  const mark = found < 0 ? 0 : ends.length - found;
  return 2 * mark + (/^\s/u.test(right) ? 0 : 1);
}
