import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestIncreasing } from '../../scripts/compare/increasing.ts';

/** The length of the longest increasing run, by trying all. */
function longest(values: readonly number[]): number {
  const ending: number[] = [];
  values.forEach((value, index) => {
    const shorter = ending.filter((_, before) => (values[before] ?? value) < value && before < index);
    ending.push(1 + Math.max(0, ...shorter));
  });
  return Math.max(0, ...ending);
}

test('the run is increasing and no other is longer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), (values) => {
      const run = longestIncreasing(values);
      const kept = values.filter((_, index) => run.has(index));
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
      expect(kept).toHaveLength(longest(values));
    }),
  );
});
