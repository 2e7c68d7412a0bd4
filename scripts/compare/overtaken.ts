import { longestIncreasing } from './increasing.ts';

/** More than all weights together. */
const heaviest = 1e9;

/**
 * Those of the new version's that others overtook: as few as leave the rest in the order of their old positions, and of
 * two choices the lighter ones.
 */
export function overtaken<T>(
  after: readonly T[],
  position: ReadonlyMap<T, number>,
  oldOf: ReadonlyMap<T, T>,
  weightOf: (one: T) => number = () => 0,
): readonly T[] {
  const matched = after.flatMap((one) => {
    const old = oldOf.get(one);
    const at = old === undefined ? undefined : position.get(old);
    return at === undefined ? [] : [{ one, at }];
  });
  const inOrder = longestIncreasing(
    matched.map(({ at }) => at),
    matched.map(({ one }) => heaviest + weightOf(one)),
  );
  return matched.filter((_, index) => !inOrder.has(index)).map(({ one }) => one);
}
