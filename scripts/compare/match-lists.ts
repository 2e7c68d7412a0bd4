import type { Matching } from './change.ts';
import { overtaken } from './overtaken.ts';

/** A matching of two lists by pairs of an old and a new one; what changed its order has moved. */
export function matchLists<T>(
  before: readonly T[],
  after: readonly T[],
  pairs: readonly (readonly [T, T])[],
): Matching<T> {
  const oldOf = new Map(pairs.map(([old, now]) => [now, old]));
  const position = new Map(before.map((one, index) => [one, index]));
  return { newOf: new Map(pairs), oldOf, moved: new Set(overtaken(after, position, oldOf)) };
}
