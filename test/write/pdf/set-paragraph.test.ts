import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../scripts/document/index.ts';
import type { RoleStyle } from '../../../scripts/style/index.ts';
import { lineShape } from '../../../scripts/write/lines/index.ts';
import { type Line, type Run, setContinued, setParagraph } from '../../../scripts/write/pdf/set-paragraph.ts';
import { createTypesetter } from '../../../scripts/write/pdf/typesetter.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { place } from '../../fixtures/document.ts';

const { style, fonts } = shippedContext();
const role: RoleStyle = { ...style.roles.tableText, size: 10, align: 'justify', firstIndent: 0 };

function set(value: string, width: number, given: Partial<RoleStyle> = {}): Line[] {
  const looks = { ...role, ...given };
  return setParagraph(
    createTypesetter(style, fonts).set([{ type: 'text', value, place }], looks),
    width,
    looks,
  );
}

/** Where each run of a line stands, with its text and spacing. */
function runsOf(line: Line | undefined) {
  return (line?.runs ?? []).map(({ text, x, spacing }) => ({ text, x, spacing }));
}

/** Where a run of Chinese characters of 10 points ends. */
function endOf({ text, x, spacing }: Run): number {
  return x + text.length * 10 + (text.length - 1) * spacing;
}

describe('a paragraph set in lines', () => {
  it('draws a squeezed mark by moving what follows it, the text unchanged', () => {
    const [line, ...others] = set('坚持重点，有序推进。', 92.5);
    expect(others).toEqual([]);
    expect(line?.text).toBe('坚持重点，有序推进。');
    expect(runsOf(line)).toEqual([
      { text: '坚持重点，', x: 0, spacing: 0 },
      { text: '有序推进。', x: 47.5, spacing: 0 },
    ]);
  });

  it('spreads a line that is too short to the edge, and leaves the last one', () => {
    const lines = set('建设世界级现代化大湾区', 95);
    expect(lines.map(({ text }) => text)).toEqual(['建设世界级现代化大', '湾区']);
    expect(runsOf(lines[0])).toEqual([{ text: '建设世界级现代化大', x: 0, spacing: 5 / 8 }]);
    expect(runsOf(lines[1])).toEqual([{ text: '湾区', x: 0, spacing: 0 }]);
  });

  it('hangs: its first line begins at the edge, and the lines after it are indented and so much shorter', () => {
    const text = '1.建设世界级先进制造业集群和世界级现代化大湾区';
    const lines = set(text, 95, { hangingIndent: 10 });
    expect(lines.map((line) => line.text).join('')).toBe(text);
    expect(lines.map((line) => line.runs[0]?.x)).toEqual([0, 10, 10]);
    const ends = lines.map((line) => line.runs.at(-1)).map((run) => (run ? endOf(run) : 0));
    for (const end of ends.slice(0, -1)) expect(end).toBeCloseTo(95, 6);
  });

  it('hangs after a hard break, too, and not where it is centred', () => {
    const looks = { ...role, hangingIndent: 10 };
    const nodes: Inline[] = [
      { type: 'text', value: '1.甲', place },
      { type: 'break', place },
      { type: 'text', value: '乙', place },
    ];
    const texts = createTypesetter(style, fonts).set(nodes, looks);
    expect(setParagraph(texts, 95, looks).map((line) => line.runs[0]?.x)).toEqual([0, 10]);
    expect(set('甲', 100, { align: 'center', hangingIndent: 10 })[0]?.runs[0]?.x).toBe(45);
  });

  it('puts the role’s spacing after every character, Latin ones too', () => {
    const [line] = set('建设AI高地', 300, { characterSpacing: -0.5, align: 'left' });
    expect(line?.runs.map(({ spacing }) => spacing)).toEqual([-0.5, -0.5, -0.5]);
    expect(line?.runs[0]).toMatchObject({ text: '建设', x: 0 });
    expect(line?.runs[1]?.x).toBeCloseTo(19, 6);
  });

  it('holds as many characters as the spacing makes room for', () => {
    const text = '建'.repeat(60);
    expect(set(text, 156 * (72 / 25.4), { size: 16 })[0]?.text).toHaveLength(27);
    expect(set(text, 156 * (72 / 25.4), { size: 16, characterSpacing: -0.25 })[0]?.text).toHaveLength(28);
  });

  it('centres what is seen, spaces at the end aside', () => {
    expect(set('甲乙 ', 100, { align: 'center' })[0]?.runs[0]?.x).toBe(40);
    expect(set('甲乙', 100, { align: 'right' })[0]?.runs[0]?.x).toBe(80);
  });
});

describe('a name that goes on', () => {
  const linesOf = (lines: readonly Line[]) => lines.map(({ text }) => text);
  const center: Partial<RoleStyle> = { align: 'center' };

  function again(name: string, width: number, given: Partial<RoleStyle> = center): string[] {
    const looks = { ...role, ...given };
    const texts = (value: string) =>
      createTypesetter(style, fonts).set([{ type: 'text', value, place }], looks);
    return linesOf(setContinued(texts(name), texts('（续）')[0], width, looks));
  }

  function setName(name: string, width: number, align: 'center' | 'left'): Line[] {
    const looks = { ...role, align };
    const texts = createTypesetter(style, fonts).set([{ type: 'text', value: name, place }], looks);
    return setParagraph(texts, width, looks, lineShape(align, 'name'));
  }

  it.each([
    ['科技创新人才行动计划', 55, ['科技创新', '人才行动', '计划（续）']],
    ['科技创新人才行动计划', 95, ['科技创新人才', '行动计划（续）']],
    ['大湾区建设', 85, ['大湾区建设（续）']],
    ['大湾区建设', 50, ['大湾区建设', '（续）']],
    ['大湾区建设', 32, ['大湾区', '建设', '（续）']],
  ])('keeps the lines of %s, %d points wide', (name, width, lines) => {
    expect(again(name, width)).toEqual(lines);
  });

  it('is broken at every width as it is without （续）', () => {
    const names = ['科技创新人才行动计划', '浙江省大湾区建设（六大行动）', 'PM₂.₅和CO₂浓度'];
    for (const name of names)
      for (let width = 30; width < 160; width += 1.7)
        for (const align of ['center', 'left'] as const) {
          const lines = again(name, width, { align }).map((line) => line.replace('（续）', ''));
          expect(lines.filter((line) => line !== '')).toEqual(linesOf(setName(name, width, align)));
        }
  });
});
