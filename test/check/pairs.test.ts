import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../scripts/check/editor-rule.ts';
import { pairsOf } from '../../scripts/check/pairs.ts';

function passage(text: string): Passage {
  const place = () => ({ file: 'source.md', line: 1, column: 1 });
  return { kind: 'paragraph', text, place, entry: undefined, column: undefined };
}

/** A passage's pairs as text. */
function shown(text: string): string[] {
  return pairsOf(passage(text)).pairs.map(({ open, close }) => text.slice(open, close + 1));
}

describe('pairs of marks', () => {
  test('are found from the outermost in, each with the pair round it', () => {
    const text = '“甲（乙《丙》）”';
    expect(shown(text)).toEqual(['“甲（乙《丙》）”', '（乙《丙》）', '《丙》']);
    const [quotation, bracket, title] = pairsOf(passage(text)).pairs;
    expect([quotation?.within, bracket?.within, title?.within]).toEqual([undefined, quotation, bracket]);
  });

  test('may be brackets of two widths', () => {
    expect(shown('（浙江)与(eWTP）')).toEqual(['（浙江)', '(eWTP）']);
  });

  test('leave out apostrophes and the brackets of list numbers', () => {
    expect(pairsOf(passage('引进McDonald’s，‘farmers’的市场：1）甲；b)乙')).unpaired).toEqual([]);
  });

  test('tell a mark without a partner from one that crosses another pair', () => {
    expect(pairsOf(passage('“甲（乙”丙）'))).toMatchObject({ unpaired: [], crossed: [6] });
    expect(pairsOf(passage('“甲（乙”丙'))).toMatchObject({ unpaired: [2], crossed: [] });
    expect(pairsOf(passage('甲）“乙'))).toMatchObject({ unpaired: [1, 2], crossed: [] });
  });

  test('lie inside one another or apart, and no mark counts twice', () => {
    const text = fc.string({ unit: fc.constantFrom(...'“”‘’（）()《》〈〉〔〕【】甲'), maxLength: 40 });
    fc.assert(
      fc.property(text, (marks) => {
        const { pairs, unpaired, crossed } = pairsOf(passage(marks));
        for (const { open, close, within } of pairs) {
          expect(open).toBeLessThan(close);
          if (within) expect([within.open < open, close < within.close]).toEqual([true, true]);
        }
        for (const one of pairs)
          for (const other of pairs)
            expect(one.open < other.open && other.open < one.close && one.close < other.close).toBe(false);
        const used = [...pairs.flatMap(({ open, close }) => [open, close]), ...unpaired, ...crossed];
        expect(new Set(used).size).toBe(used.length);
      }),
      { numRuns: 500 },
    );
  });
});
