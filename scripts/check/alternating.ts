import type { Family, Pair } from './pairs.ts';

/** For each pair of two families that take turns, such as “” round ‘’, the one its depth among them asks for. */
export function alternating(
  pairs: readonly Pair[],
  [outer, inner]: readonly [Family, Family],
): Map<Pair, Family> {
  const wanted = new Map<Pair, Family>();
  const nearest = new Map<Pair, Family | undefined>();
  for (const pair of pairs) {
    const round = pair.within && nearest.get(pair.within);
    const isOurs = pair.family === outer || pair.family === inner;
    const turn = round === outer ? inner : outer;
    if (isOurs) wanted.set(pair, turn);
    nearest.set(pair, isOurs ? turn : round);
  }
  return wanted;
}
