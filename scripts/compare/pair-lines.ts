import { diffArrays } from 'diff/lib/diff/array.js';
import { diffLine } from './diff-line.ts';
import { longestIncreasing } from './increasing.ts';
import { likenessOf, textPairs } from './text-pairs.ts';
import { textWeight } from './text-weight.ts';

/** Lines that stand in one another's place; of one version alone where they came or went. */
export type LineRow = { readonly before: readonly string[]; readonly after: readonly string[] };

/** From this likeness on, two lines are one that was reworded. */
const alike = 0.3;
/** This much of the shorter text found in common only across its lines' ends shows that lines were split or joined. */
const acrossLines = 0.25;
/** More pairs than this are not weighed against each other. */
const mostWeighed = 40_000;
/** More lines than this that came or went are no longer sought one by one. */
const mostEdits = 1500;

/** Pairs the lines of two texts: equal ones first; between those the likest, in their order; then what is left in one place. */
export function pairLines(before: readonly string[], after: readonly string[]): readonly LineRow[] {
  const found = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  if (!found) return [{ before, after }];
  const rows: LineRow[] = [];
  let [olds, news]: [string[], string[]] = [[], []];
  const close = () => {
    for (const one of pairAlike(olds, news)) rows.push(one);
    [olds, news] = [[], []];
  };
  for (const { added, removed, value } of found) {
    if (removed) for (const one of value) olds.push(one);
    else if (added) for (const one of value) news.push(one);
    else {
      close();
      for (const one of value.map((line) => ({ before: [line], after: [line] }))) rows.push(one);
    }
  }
  close();
  return rows;
}

function pairAlike(before: readonly string[], after: readonly string[]): readonly LineRow[] {
  if (before.length === 0 || after.length === 0) return pairRest(before, after);
  const rows: LineRow[] = [];
  let [start, other] = [0, 0];
  for (const [old, now] of likest(before, after)) {
    for (const one of pairRest(before.slice(start, old), after.slice(other, now))) rows.push(one);
    rows.push({ before: before.slice(old, old + 1), after: after.slice(now, now + 1) });
    [start, other] = [old + 1, now + 1];
  }
  for (const one of pairRest(before.slice(start), after.slice(other))) rows.push(one);
  const whole = { before, after };
  return before.length !== after.length && isSplit(whole, rows) ? [whole] : rows;
}

function isSplit(whole: LineRow, rows: readonly LineRow[]): boolean {
  const [before, after] = [whole.before, whole.after].map((lines) => textWeight(lines.join('')));
  const least = Math.min(before ?? 0, after ?? 0);
  const inRows = rows.reduce((sum, row) => sum + commonWeight(row), 0);
  return least > 0 && commonWeight(whole) - inRows >= acrossLines * least;
}

function commonWeight({ before, after }: LineRow): number {
  return diffLine(before.join('\n'), after.join('\n')).reduce(
    (sum, { type, text }) => sum + (type === 'same' ? textWeight(text) : 0),
    0,
  );
}

/** Indexes of lines alike, one after another in both texts, whose likenesses add up to most. */
function likest(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  if (before.length * after.length > mostWeighed) return [];
  const news = after.map((line) => textPairs(line));
  const pairs = before.flatMap((line, old) => {
    const pairsOf = textPairs(line);
    const row = news.map((other, now) => ({ old, now, likeness: likenessOf(pairsOf, other) }));
    // From the last one on, so that no increasing run takes two for one line.
    return row.filter(({ likeness }) => likeness >= alike).reverse();
  });
  const kept = longestIncreasing(
    pairs.map(({ now }) => now),
    pairs.map(({ likeness }) => likeness),
  );
  return pairs.flatMap(({ old, now }, index) => (kept.has(index) ? [[old, now] as const] : []));
}

/** Lines not alike: each in the place of one where they are as many, else all in the place of all. */
function pairRest(before: readonly string[], after: readonly string[]): readonly LineRow[] {
  if (before.length + after.length === 0) return [];
  if (before.length !== after.length) return [{ before, after }];
  return before.map((line, index) => ({ before: [line], after: after.slice(index, index + 1) }));
}
