import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasErrors } from '../../scripts/problem/index.ts';
import { brokenAtLarge } from '../fixtures/fuzz.ts';
import { imported } from './imported.ts';
import { type Mutation, mutate, mutationKinds, packageWith, packed, shownIn } from './mutations.ts';
import { kinds, type Planted, plantedParts, spots, timesTold } from './planted.ts';

const runs = brokenAtLarge ?? 200;
/** Milliseconds after which the import of a file is taken to hang. */
const longest = 60_000;

const planted = fc.record({
  kind: fc.constantFrom(...Object.keys(kinds)),
  spot: fc.constantFrom(...spots),
});
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...mutationKinds),
  at: fc.nat(1_000_000),
  to: fc.nat(1_000_000),
});
const cut = fc.oneof(
  { weight: 19, arbitrary: fc.constant(1) },
  fc.double({ min: 0, max: 0.99, noNaN: true }),
);

/** What is wrong with the import of a mutated file: the texts that are lost, or a refusal without a reason. */
function faultsOf(all: readonly Planted[], changes: readonly Mutation[], kept: number) {
  const { body, parts, tokens } = plantedParts(all);
  const made = packageWith(body, parts);
  for (const change of changes) mutate(made, change);
  const shown = shownIn(made.body);
  const begun = performance.now();
  const found = imported(packed(made, kept), 'a.docx', 'accepted');
  const isSlow = performance.now() - begun > longest;
  if (found.source === undefined) return { lost: [], isSlow, isUntold: !hasErrors(found.problems) };
  const lost = tokens.filter(
    (token) => shown.includes(token) && timesTold(token, found).every((times) => times === 0),
  );
  return { lost, isSlow, isUntold: false };
}

test(
  `${runs} files with odd, missing and misplaced parts each give a source that loses no text, or an error`,
  () => {
    let taken = 0;
    fc.assert(
      fc.property(
        fc.array(planted, { minLength: 1, maxLength: 6 }),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        cut,
        (all, changes, kept) => {
          const faults = faultsOf(all, changes, kept);
          expect(faults).toEqual({ lost: [], isSlow: false, isUntold: false });
          taken++;
        },
      ),
      { numRuns: runs },
    );
    expect(taken).toBe(runs);
  },
  brokenAtLarge === undefined ? 20 * 60_000 : 24 * 3600_000,
);
