import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakBalanced, breakLines } from '../../../scripts/write/pdf/break-lines.ts';
import { clustersOf } from '../../../scripts/write/pdf/clusters.ts';

type Case = {
  readonly rule: string;
  readonly width: number;
  readonly text: string;
  readonly lines: string[];
};
const folder = new URL('../../golden/lines/', import.meta.url);

/** A Chinese character is 1 wide, any other 0.5. */
function measured(text: string) {
  const clusters = clustersOf(text);
  return { clusters, widths: clusters.map((cluster) => widthOf(cluster)) };
}

function widthOf(cluster: string): number {
  if (cluster === '——') return 2;
  const first = cluster.codePointAt(0) ?? 0;
  return first >= 0x2e80 || '“”‘…—·'.includes(cluster) ? 1 : 0.5;
}

function broken(text: string, width: number, indent = 0): string[] {
  const { clusters, widths } = measured(text);
  return breakLines({ clusters, widths }, width, indent).map(({ start, end }) =>
    clusters.slice(start, end).join(''),
  );
}

for (const file of readdirSync(folder).sort()) {
  const cases: Case[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  describe(`lines of ${file}`, () => {
    it.each(cases)('$rule', ({ text, width, lines }) => {
      expect(broken(text, width)).toEqual(lines);
    });
  });
}

const characters = fc.constantFrom(
  ...Array.from('建设目标大湾区，。、；：（）“”《》—…·％1234567890.,-/ abcXYZ　😀𠮷〔〕号年月'),
  '——',
  'e\u0301',
  '\u00a0',
  '👨‍👩‍👧',
);
const texts = fc.array(characters, { maxLength: 120 }).map((parts) => parts.join(''));
const options = { seed: 1, numRuns: 500 };

describe('breaking any text', () => {
  it('loses, doubles and moves no character', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 1, max: 30, noNaN: true }), (text, width) => {
        expect(broken(text, width).join('')).toBe(text);
      }),
      options,
    );
  });

  it('lets nothing but hanging spaces and single wide characters stick out', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 2, max: 30, noNaN: true }), (text, width) => {
        for (const line of breakLines(measured(text), width))
          expect(line.width).toBeLessThanOrEqual(width + 1e-3);
      }),
      options,
    );
  });

  it('begins no line with a closing mark and ends none with an opening one, where a line holds six characters', () => {
    const mild = fc.array(
      fc.constantFrom('建设，', '目标', '（大湾区）', '“四大”。', '《方案》', '、', '发展'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(mild, fc.integer({ min: 6, max: 30 }), (parts, width) => {
        const lines = broken(`序${parts.join('').replace(/[、，。”]{3,}/gu, '。')}`, width);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、）”》]/u);
        for (const line of lines) expect(line).not.toMatch(/[（“《]$/u);
      }),
      options,
    );
  });

  it('gives the first line less room by the indent', () => {
    expect(broken('大湾区建设目标', 4, 2)).toEqual(['大湾', '区建设', '目标']);
  });

  it('takes time in proportion to the text, a word without end included', () => {
    const lines = broken('a'.repeat(20_000), 5);
    expect(lines).toHaveLength(2000);
    expect(broken('建'.repeat(20_000), 5)).toHaveLength(4000);
  });
});

describe('balanced lines', () => {
  function balanced(text: string, width: number): string[] {
    const { clusters, widths } = measured(text);
    return breakBalanced({ clusters, widths }, width).map(({ start, end }) =>
      clusters.slice(start, end).join(''),
    );
  }

  it('are about equally long', () => {
    expect(balanced('行动计划名称', 5)).toEqual(['行动计', '划名称']);
    expect(balanced('浙江省四大建设建设目标主要任务主要举措概览', 20)).toEqual([
      '浙江省四大建设建设目标',
      '主要任务主要举措概览',
    ]);
  });

  it('are never more than needed, nor wider than allowed', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 3, max: 20 }), (text, width) => {
        const plain = breakLines(measured(text), width);
        const even = breakBalanced(measured(text), width);
        expect(even.length).toBeLessThanOrEqual(plain.length);
        for (const line of even) expect(line.width).toBeLessThanOrEqual(width + 1e-3);
        expect(balanced(text, width).join('')).toBe(text);
      }),
      options,
    );
  });
});
