import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imported } from './imported.ts';
import { kinds, type Planted, plantedParts, spots, timesTold } from './planted.ts';
import { wordFile } from './word-file.ts';

/** The kinds that are taken, and told of beside. */
const commented = new Set(['equation', 'raised', 'formula']);

function fileWith(planted: readonly Planted[]): { file: Uint8Array; tokens: string[] } {
  const { body, parts, tokens } = plantedParts(planted);
  return { file: wordFile(body, parts), tokens };
}

test.each(Object.keys(kinds).flatMap((kind) => spots.map((spot) => [kind, spot] as const)))(
  'a text of the kind %s, %s, is in the source or in the report, and never twice',
  (kind, spot) => {
    const { file, tokens } = fileWith([{ kind, spot }]);
    const found = imported(file, 'a.docx', 'accepted');
    const [inSource, inReport] = timesTold(tokens[0] ?? '', found);
    expect(found.source).toBeDefined();
    expect(inSource).toBeLessThanOrEqual(1);
    expect(inReport).toBeLessThanOrEqual(commented.has(kind) ? 2 : 1);
    expect(inSource + inReport).toBeGreaterThan(0);
  },
);

test('every text of any file is in the source or in the report', () => {
  const planted = fc.record({
    kind: fc.constantFrom(...Object.keys(kinds)),
    spot: fc.constantFrom(...spots),
  });
  fc.assert(
    fc.property(fc.array(planted, { minLength: 1, maxLength: 12 }), (all) => {
      const { file, tokens } = fileWith(all);
      const found = imported(file, 'a.docx', 'accepted');
      const lost = tokens.filter((token) => timesTold(token, found).every((times) => times === 0));
      expect({ lost, isMade: found.source !== undefined }).toEqual({ lost: [], isMade: true });
    }),
    { numRuns: 150 },
  );
});
