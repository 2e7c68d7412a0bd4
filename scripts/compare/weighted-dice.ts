import type { WeightOf } from './rarity-in.ts';

/** Dice's likeness of two things by their features, 0 to 1, each counting as much as it weighs. */
export function weightedDice(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weightOf: WeightOf,
): number {
  let [shared, all] = [0, 0];
  for (const feature of one) {
    const weight = weightOf(feature);
    all += weight;
    if (other.has(feature)) shared += weight;
  }
  for (const feature of other) all += weightOf(feature);
  return shared === 0 ? 0 : (2 * shared) / all;
}
