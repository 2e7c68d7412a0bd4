import type { Matching, Pair } from './change.ts';

/** Two versions of a list in the order of the new one, what is gone behind the one that it stood behind and that stayed. */
export function sideBySide<T>(
  before: readonly T[],
  after: readonly T[],
  { newOf, oldOf, moved }: Matching<T>,
): readonly Pair<T>[] {
  const first: Pair<T>[] = [];
  const goneBehind = new Map<T, Pair<T>[]>();
  let gone = first;
  for (const one of before) {
    const now = newOf.get(one);
    if (now === undefined) gone.push({ before: one, after: undefined });
    else if (!moved.has(now)) {
      gone = [];
      goneBehind.set(one, gone);
    }
  }
  const rest = after.flatMap((now) => {
    const old = oldOf.get(now);
    return [{ before: old, after: now }, ...((old !== undefined && goneBehind.get(old)) || [])];
  });
  return [...first, ...rest];
}
