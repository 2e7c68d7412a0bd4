import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../scripts/write/lines/break-lines.ts';
import { clustersOf } from '../../../scripts/write/lines/clusters.ts';
import { hyphenation } from '../../../scripts/write/lines/hyphenation.ts';
import type { LineShape } from '../../../scripts/write/lines/line-shape.ts';
import type { Measured } from '../../../scripts/write/lines/line-text.ts';
import { blankSide } from '../../../scripts/write/lines/mark-blank.ts';
import { textBreaks } from '../../../scripts/write/lines/text-breaks.ts';
import { justifyLine } from '../../../scripts/write/pdf/justify-line.ts';

type Case = {
  readonly rule: string;
  readonly width: number;
  readonly text: string;
  /** `justified` where it says nothing. */
  readonly shape?: LineShape;
  readonly lines: string[];
  /** Whether English words in it may be parted. */
  readonly hyphenated?: boolean;
  /** In a table cell five characters wide, where `width` is another. */
  readonly cell?: string[];
};
const folder = new URL('../../golden/lines/', import.meta.url);

/** A Chinese character is 1 wide, any other 0.5. */
function measured(text: string): Measured {
  const clusters = clustersOf(text);
  const widths = clusters.map((cluster) => widthOf(cluster));
  const stretches = widths.map(
    (width, index) => width + (widths[index + 1] ?? 0) > 1 || clusters[index] === ' ',
  );
  return { clusters, breaks: textBreaks(clusters), widths, em: 1, stretches };
}

/** A hyphen is 0.5 wide. */
function withHyphens(given: Measured): Measured {
  const found = hyphenation(given.clusters.join(''));
  const places = new Map(found.map(({ offset, inName }) => [offset, { width: 0.5, inName }]));
  return { ...given, hyphens: given.clusters.map((_, index) => places.get(index + 1)) };
}

function widthOf(cluster: string): number {
  if (cluster === '——') return 2;
  const first = cluster.codePointAt(0) ?? 0;
  return first >= 0x2e80 || '“”‘’…—·'.includes(cluster) ? 1 : 0.5;
}

function broken(
  text: string,
  width: number,
  shape: LineShape = 'justified',
  indent = 0,
  hyphenated = false,
): string[] {
  const measuredText = hyphenated ? withHyphens(measured(text)) : measured(text);
  return breakLines(measuredText, width, shape, indent).map(({ start, end }) =>
    measuredText.clusters.slice(start, end).join(''),
  );
}

for (const file of readdirSync(folder).sort()) {
  const cases: Case[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  describe(`lines of ${file}`, () => {
    it.each(cases)('$rule: $text', ({ text, width, shape, lines, cell = lines, hyphenated }) => {
      expect(broken(text, width, shape, 0, hyphenated)).toEqual(lines);
      expect(broken(text, cell === lines ? width : 5, shape, 0, hyphenated)).toEqual(cell);
    });
  });
}

it('begins no line with a slash, full-width or not, between Chinese characters', () => {
  for (const slash of '/／')
    expect(broken(`建设目标${slash}任务清单`, 4, 'filled').join('|')).not.toContain(`|${slash}`);
});

it('a first line with more room than the others holds so much more', () => {
  const text = '建设世界级先进制造业集群和现代化大湾区';
  const filled = broken(text, 6, 'filled', -1).map((line) => line.length);
  expect(filled[0]).toBe(7);
  expect(Math.max(...filled.slice(1))).toBeLessThanOrEqual(6);
  expect(broken('建设世界级湾区', 6, 'justified', -1)).toEqual(['建设世界级湾区']);
});

const characters = fc.constantFrom(
  ...Array.from('建设目标大湾区，。、；：（）“”《》—…·％1234567890.,-/ abcXYZ　😀𠮷〔〕号年月'),
  '——',
  'e\u0301',
  '\u00a0',
  '👨‍👩‍👧',
);
const texts = fc.array(characters, { maxLength: 120 }).map((parts) => parts.join(''));
const options = { numRuns: 500 };

describe('breaking any text', () => {
  it('loses, doubles and moves no character', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 1, max: 30, noNaN: true }), (text, width) => {
        expect(broken(text, width).join('')).toBe(text);
      }),
      options,
    );
  });

  it('makes no English line wider than the page, its hyphen included', () => {
    const words = fc.constantFrom(
      'the',
      'documentation',
      'responsibilities',
      'internationalization',
      'of',
      '浙江',
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 30 }),
        fc.double({ min: 4, max: 30, noNaN: true }),
        fc.constantFrom<LineShape>('justified', 'filled'),
        (parts, width, shape) => {
          const given = withHyphens(measured(parts.join(' ')));
          const lines = breakLines(given, width, shape);
          expect(lines.map(({ start, end }) => given.clusters.slice(start, end).join('')).join('')).toBe(
            parts.join(' '),
          );
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-6);
        },
      ),
      options,
    );
  });

  it('lets nothing but hanging spaces, squeezed marks and single wide characters stick out', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 2, max: 30, noNaN: true }), (text, width) => {
        const given = measured(text);
        for (const { start, end, width: natural } of breakLines(given, width, 'justified')) {
          const marks = given.clusters.slice(start, end).filter((cluster) => blankSide(cluster)).length;
          expect(natural).toBeLessThanOrEqual(width + marks / 2 + 1e-3);
        }
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
    expect(broken('大湾区建设目标要求', 4, 'justified', 2)).toEqual(['大湾', '区建设目', '标要求']);
  });

  it('takes time in proportion to the text, a word without end included', () => {
    const lines = broken('a'.repeat(20_000), 5);
    expect(lines).toHaveLength(2000);
    expect(broken('建'.repeat(20_000), 5)).toHaveLength(4000);
  });
});

describe('a paragraph’s last line', () => {
  it.each(
    (['justified', 'filled'] as const).flatMap((shape) =>
      ['', '。', '”。', '）。', '。）'].map((end) => [shape, end] as const),
    ),
  )('%s, holds more than one character and %s where the line before can spare one', (shape, end) => {
    for (let length = 5; length < 60; length++) {
      for (let width = 5; width < 30; width += 0.5) {
        const last = broken(`${'建'.repeat(length)}${end}`, width, shape).at(-1) ?? '';
        expect(Array.from(last.replace(end, '')).length).toBeGreaterThan(1);
      }
    }
  });
});

describe('lines set left or centred', () => {
  it.each(['filled', 'balanced'] as const)('%s: are as few as may be, and no wider than allowed', (shape) => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 3, max: 20 }), (text, width) => {
        const lines = breakLines(measured(text), width, shape);
        const widths = lines.map((line) => line.width);
        expect(Math.max(...widths)).toBeLessThanOrEqual(width + 1e-3);
        expect(lines.length).toBeGreaterThanOrEqual(broken(text, width).length);
        expect(broken(text, width, shape).join('')).toBe(text);
      }),
      options,
    );
  });
});

describe('justifying a line', () => {
  /** The lines of a text, each with its natural width, its gaps and its room. */
  function justified(text: string, width: number) {
    const given = measured(text);
    return breakLines(given, width, 'justified').map(({ start, end, width: natural }) => ({
      text: given.clusters.slice(start, end).join(''),
      natural,
      gaps: justifyLine(given, start, end, width),
    }));
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

  it('makes it as wide as its room, or leaves it as it is', () => {
    const chinese = fc.array(fc.constantFrom(...Array.from('建设目标大湾区，。、；：（）“”《》123AI')), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(chinese, fc.integer({ min: 4, max: 20 }), (parts, width) => {
        for (const { natural, gaps } of justified(parts.join(''), width)) {
          if (natural > width) expect(natural + sum(gaps)).toBeCloseTo(width, 6);
          else if (gaps.some((gap) => gap > 0)) expect(natural + sum(gaps)).toBeCloseTo(width, 6);
          expect(Math.min(0, ...gaps)).toBeGreaterThanOrEqual(-1);
          expect(Math.max(0, ...gaps)).toBeLessThanOrEqual(0.5);
        }
      }),
      options,
    );
  });

  it('leaves no line of plain Chinese short of the edge but the last', () => {
    for (const { natural, gaps } of justified(
      '到年湾区经济总量，数字经济（对增长）的贡献率。'.repeat(5),
      9,
    ).slice(0, -1))
      expect(natural + sum(gaps)).toBeCloseTo(9, 6);
  });

  it('squeezes the mark at its end first, then those side by side, then the others', () => {
    const squeezed = (width: number) => justifyLine(measured('甲，乙”（丙。'), 0, 7, width);
    expect(squeezed(6.5)).toEqual([0, 0, 0, 0, 0, 0, -0.5]);
    expect(squeezed(6)).toEqual([0, 0, 0, -0.5, 0, 0, -0.5]);
    expect(squeezed(5.25)).toEqual([0, -0.25, 0, -1, 0, 0, -0.5]);
  });

  it('keeps Latin words together when it stretches', () => {
    expect(justifyLine(measured('甲AB乙'), 0, 4, 3.5)).toEqual([0.25, 0, 0.25, 0]);
  });

  it('does not stretch a gap by more than 0.3 of a character', () => {
    expect(justifyLine(measured('甲乙'), 0, 2, 2.25)).toEqual([0.25, 0]);
    expect(justifyLine(measured('甲乙'), 0, 2, 2.4)).toEqual([0, 0]);
  });
});
