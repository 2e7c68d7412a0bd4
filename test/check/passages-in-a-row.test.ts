import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../scripts/check/editor-rule.ts';
import { inARow, passagesWith } from '../../scripts/check/passages-in-a-row.ts';

/** Patterns that see where a text begins or ends, or match what they do not name. */
const patterns = [
  /^甲/,
  /乙$/,
  /^$/,
  /甲[^乙]/,
  /[^甲]{2}/,
  /甲.乙/,
  /(?<![^甲])乙/,
  /甲(?![^乙])/,
  /(?<!.)乙|甲(?!.)/s,
  /甲\S/,
  /\D甲/,
  /甲(?!\W)/,
  /[甲\]][^\]乙]/,
  /\$甲|\.乙|\[/,
  /(?<=^|\n)甲/u,
  /^[ \n]|\b1/,
  /甲*/g,
  /(?<twice>[甲乙])\k<twice>/,
];

const text = fc
  .array(fc.constantFrom('甲', '乙', '1', 'a', ' ', '\n', '.', '$', '[', ']', '𠮷'), { maxLength: 5 })
  .map((characters) => characters.join(''));
const passages = fc.array(text, { maxLength: 6 }).map((texts) => texts.map(passage));

function passage(shown: string): Passage {
  const place = () => ({ file: 'a.md', line: 1, column: 1 });
  return { kind: 'paragraph', text: shown, place, entry: undefined, column: undefined };
}

describe('passages in a row', () => {
  it.each(patterns)('finds by one search what %s matches in each', (pattern) => {
    fc.assert(
      fc.property(passages, (all) => {
        const single = [...all.entries()].filter(([, { text }]) => text.search(pattern) >= 0);
        expect([...passagesWith(all, pattern)]).toEqual(single);
      }),
      { numRuns: 300 },
    );
  });

  it('knows the passage of each offset', () => {
    const all = ['甲', '', '乙丙'].map(passage);
    const { text, at } = inARow(all);
    expect(at(text.indexOf('丙'))).toMatchObject({ index: 2, passage: all[2], start: 1 });
    expect(at(0)).toMatchObject({ index: 0, start: 0 });
  });

  it('searches anew with the same pattern', () => {
    const pattern = /乙/g;
    const all = ['甲乙', '丙', '乙乙'].map(passage);
    const indices = () => Array.from(passagesWith(all, pattern), ([index]) => index);
    expect([indices(), indices()]).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });
});
