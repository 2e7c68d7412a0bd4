import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestIncreasing } from '../../scripts/compare/increasing.ts';

/** The most that the weights of an increasing run add up to, by trying all. */
function heaviest(values: readonly number[], weights: readonly number[]): number {
  const ending: number[] = [];
  values.forEach((value, index) => {
    const shorter = ending.filter((_, before) => (values[before] ?? value) < value && before < index);
    ending.push((weights[index] ?? 0) + Math.max(0, ...shorter));
  });
  return Math.max(0, ...ending);
}

const value = fc.integer({ min: 0, max: 9 });

test('the run is increasing and no other is longer', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), (values) => {
      const run = longestIncreasing(values);
      const kept = values.filter((_, index) => run.has(index));
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
      expect(kept).toHaveLength(
        heaviest(
          values,
          values.map(() => 1),
        ),
      );
    }),
  );
});

test('with weights the run is increasing and no other is heavier', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(value, fc.integer({ min: 1, max: 5 })), { maxLength: 12 }), (pairs) => {
      const [values, weights] = [pairs.map(([one]) => one), pairs.map(([, weight]) => weight)];
      const run = longestIncreasing(values, weights);
      const kept = values.filter((_, index) => run.has(index));
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
      const sum = weights.reduce((all, weight, index) => all + (run.has(index) ? weight : 0), 0);
      expect(sum).toBe(heaviest(values, weights));
    }),
  );
});
