import { longestIncreasing } from '../compare/index.ts';
import { grouped } from '../language/index.ts';
import { type Aligned, type Likeness, weigh } from './weigh.ts';

export type Alignment<T> = {
  /** Equal keys belong together; each further one is asked where those before have left a gap. */
  readonly keys: readonly ((one: T) => string)[];
  readonly likeness: Likeness<T>;
};

/** Pairs two lists, each in its order; in a gap what is deleted stands before what is inserted. */
export function align<T>(before: readonly T[], after: readonly T[], how: Alignment<T>): Aligned<T>[] {
  const { keys, likeness } = how;
  const [key, ...further] = keys;
  if (before.length === 0 || after.length === 0 || !key) return weigh(before, after, likeness);
  const found = anchors(before.map(key), after.map(key));
  const pairs: Aligned<T>[][] = [];
  let [start, other] = [0, 0];
  const gap = (end: number, otherEnd: number) =>
    align(before.slice(start, end), after.slice(other, otherEnd), { keys: further, likeness });
  for (const [old, now] of found) {
    pairs.push(gap(old, now), [[before[old] as T, after[now] as T]]);
    [start, other] = [old + 1, now + 1];
  }
  pairs.push(gap(before.length, after.length));
  return pairs.flat();
}

/** Indexes of equal keys, as many as stand in one order in both lists; a key's first is the other one's first. */
function anchors(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const places = grouped(before.keys(), (index) => before[index]);
  const seen = new Map<string, number>();
  const pairs = after.flatMap((key, now) => {
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const old = places.get(key)?.[nth];
    return old === undefined ? [] : [[old, now] as const];
  });
  const kept = longestIncreasing(pairs.map(([old]) => old));
  return pairs.filter((_, index) => kept.has(index));
}
