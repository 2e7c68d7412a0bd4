import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grouped } from '../../scripts/language/index.ts';
import { threeLevelSource } from '../fixtures/measured-source.ts';
import { type PrintedPage, printedFrom, turned, upright } from './printed.ts';
import { type PrintedCell, printedCells } from './printed-cells.ts';
import { cli } from './programs.ts';
import { ruledLines } from './ruled-lines.ts';

/** A column may differ from whole characters by so much, in ems. */
const tolerance = 0.05;
/** So long a text, in characters, runs on from line to line; a shorter one may be a name. */
const runningLength = 30;
const leastFilled = 0.75;
const largest = 16;

const folder = mkdtempSync(join(tmpdir(), 'yigao-typography-'));
const sample = join(import.meta.dirname, '../../out/four-initiatives');
const briefings = readdirSync(join(sample, 'briefings')).filter((name) => name.endsWith('.pdf'));

const long = '推进重点领域基础设施建设，完善一体化公共服务体系，提升区域协同发展水平，';
const address =
  'https://www.example.gov.cn/art/2025/12/1/art_1229019364_2450000.html?region=330000&year=2025';
/** Numbers, dates, units, words and addresses at many places of lines; an English word in a narrow column. */
const pieces = [
  ...[
    '2026年12月底前完成',
    'PM2.5浓度降到35μg/m³以下',
    'PM₂.₅年均浓度',
    '建成4A级以上景区',
    'CO₂排放强度下降18.5%',
  ],
  ...[
    '总投资3000万元',
    '电话0571-87052114',
    `见${address}`,
    '浓度10⁻⁵mol/L',
    '面积1,234,567.89平方公里',
    'Federal Data Strategy',
  ],
];
const mixed = [
  '---\ntitle: 指标一览\ncolumns:\n  programme: [计划, 目标]\n  task: [任务, 内容, 时限, Responsible Party, 依据]\nnumbers:\n  task: none\n---',
  ...Array.from({ length: 3 }, (_, programme) => [
    `\n# 专项行动计划之${programme + 1}（重点领域攻坚）\n\n## 目标\n\n${long.repeat(3)}建成。`,
    ...pieces.map((piece, index) => {
      const text = `${long.slice(0, (index * 3 + programme) % long.length)}${piece}，${long}`;
      return `\n### 任务${index + 1}${'推进'.repeat(programme)}\n\n${text}\n\n#### 时限\n\n2026年${index + 1}月底\n\n#### Responsible Party\n\nInteragency Council\n\n#### 依据\n\n${piece}`;
    }),
  ]).flat(),
].join('\n');

/** A task's name so long that it is set as text, beside a field of text: no column has room that nobody sees. */
const justified = [
  '---\ntitle: 具体目标\ncolumns:\n  programme: [目标]\n  task: [具体目标, 指标]\nnumbers: {task: none}\n---',
  '\n# 加强执行手段',
  ...Array.from({ length: 6 }, (_, task) => {
    const text = (length: number) => long.repeat(4).slice(task, task + length);
    return `\n### ${text(60 + 9 * task)}取得成效\n\n#### 指标\n\n${text(45 + 7 * task)}建成`;
  }),
].join('\n');

const documents = [
  { name: 'sample', file: join(sample, 'four-initiatives.pdf'), paper: turned },
  { name: 'three levels', file: join(folder, 'out/levels/levels.pdf'), paper: turned },
  { name: 'mixed', file: join(folder, 'out/mixed/mixed.pdf'), paper: turned },
  { name: 'two texts', file: join(folder, 'out/texts/briefings/1-加强执行手段.pdf'), paper: upright },
  ...briefings.map((name) => ({
    name: basename(name, '.pdf'),
    file: join(sample, 'briefings', name),
    paper: upright,
  })),
];
const names = documents.map(({ name }) => name);

type Measured = {
  readonly pages: readonly PrintedPage[];
  readonly cells: readonly (readonly PrintedCell[])[];
};
let measured: ReadonlyMap<string, Measured>;

beforeAll(async () => {
  build('levels', threeLevelSource(4, 1));
  build('mixed', mixed);
  build('texts', justified, 'briefings');
  const all: [string, Measured][] = [];
  for (const { name, file, paper } of documents) {
    const { pages } = await printedFrom(name, file, paper);
    all.push([
      name,
      { pages, cells: pages.map(({ words, rules }) => printedCells(words, ruledLines(rules))) },
    ]);
  }
  measured = new Map(all);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(name: string, source: string, kind = 'overview'): void {
  const file = join(folder, `${name}.md`);
  writeFileSync(file, source);
  const line = ['build', file, '--out', join(folder, 'out'), '--only', kind, '--format', 'pdf'];
  execFileSync(process.execPath, [cli, ...line], { cwd: folder, stdio: 'pipe' });
}

function of(name: string): Measured {
  const found = measured.get(name);
  if (!found) throw new Error(name);
  return found;
}

/** The width of a Chinese character, in points: that of most words of Chinese characters alone. */
function sizeOf({ words }: PrintedPage): number {
  const widths = words
    .filter(({ text }) => /^\p{Script=Han}{2,}$/u.test(text))
    .map(({ text, left, right }) => Math.round(((right - left) / text.length) * 2) / 2);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0])[0];
}

/** The columns of a page's tables in which a text runs on over three lines or more, flush left; ragged ones too. */
function runningColumns(cells: readonly PrintedCell[]): PrintedCell[][] {
  const columns = grouped(cells, ({ left, right }) => `${left.toFixed(1)} ${right.toFixed(1)}`);
  return [...columns.values()].filter((column) =>
    column.some(({ lines }) => {
      const lefts = lines.slice(1).map(({ left }) => left);
      const length = lines.reduce((sum, { text }) => sum + text.length, 0);
      return lefts.length >= 2 && length >= runningLength && Math.max(...lefts) - Math.min(...lefts) < 0.5;
    }),
  );
}

/** How wide a column is inside: as much is left free at its right as at its left, whether or not its lines get there. */
function innerWidth(column: readonly PrintedCell[]): number {
  const free = Math.min(...column.flatMap(({ left, lines }) => lines.map((line) => line.left - left)));
  const [{ left, right } = { left: 0, right: 0 }] = column;
  return right - left - 2 * free;
}

describe('a column of running text is a whole number of its characters wide', () => {
  test.each(names)('%s', (name) => {
    const { pages, cells } = of(name);
    let columns = 0;
    pages.forEach((page, index) => {
      const size = sizeOf(page);
      for (const column of runningColumns(cells[index] ?? [])) {
        const characters = innerWidth(column) / size;
        expect
          .soft(
            Math.abs(characters - Math.round(characters)),
            `${page.name}, column ${(column[0]?.column ?? 0) + 1}: ${characters}`,
          )
          .toBeLessThanOrEqual(tolerance);
        columns++;
      }
    });
    const least = { sample: 3, mixed: 3, 'two texts': 2 }[name] ?? 0;
    expect(columns).toBeGreaterThanOrEqual(least);
  });
});

/** What a line's end must not part; addresses may be broken at their marks. */
const parted: readonly (readonly [RegExp, RegExp])[] = [
  [/[A-Za-z]$/u, /^[a-z]/u],
  [/\d[.,]?$/u, /^\d/u],
  [/\d$/u, /^(?:[.,]\d|[年月日%％℃‰]|[万亿]|μg|km|m[²³]|[kKMG]?[Ww]h?\b)/u],
  [/[A-Z]$/u, /^[₀-₉]/u],
  [/[₀-₉]\.?$/u, /^[.₀-₉]/u],
  [/\d[A-Z]+$/u, /^级/u],
  [/[⁰¹²³⁴-⁹⁻]$/u, /^[⁰¹²³⁴-⁹⁻]/u],
  [/\d$/u, /^[⁰¹²³⁴-⁹⁻]/u],
  [/月$/u, /^(?:底|\d+日)/u],
  [/\d{3,4}[-—]$/u, /^\d{7,8}/u],
];

function partedIn({ lines }: PrintedCell): string[] {
  return lines.slice(1).flatMap(({ text }, index) => {
    const before = lines[index]?.text ?? '';
    const isAddress = /:\/\/\S*$|[\w/?&=.-]{12,}$/u.test(before) && /^[\w/?&=.-]{4,}/u.test(text);
    return !isAddress && parted.some(([end, begin]) => end.test(before) && begin.test(text))
      ? [`${before}|${text}`]
      : [];
  });
}

describe('no word, number, unit or date is parted between two lines of a cell', () => {
  test.each(names)('%s', (name) => {
    expect(of(name).cells.flat().flatMap(partedIn)).toEqual([]);
  });
});

describe('a name is broken in one way wherever it stands in its column', () => {
  test.each(names)('%s', (name) => {
    const ways = new Map<string, Set<string>>();
    for (const { column, lines } of of(name).cells.flat()) {
      const texts = lines.map(({ text }) => text);
      const whole = texts.join('').replace(/（续）$/u, '');
      const way = texts.join('|').replace(/\|?（续）$/u, '');
      const key = `${column} ${whole}`;
      ways.set(key, (ways.get(key) ?? new Set()).add(way));
    }
    expect([...ways.values()].filter(({ size }) => size > 1).map((found) => [...found])).toEqual([]);
  });
});

describe('merged cells of a row begin at one height, or stand all in the middle', () => {
  test.each(names)('%s', (name) => {
    for (const cells of of(name).cells) {
      for (const [, row] of grouped(cells, ({ top, bottom }) => `${top.toFixed(1)} ${bottom.toFixed(1)}`)) {
        const places = row.map(({ top, bottom, lines, column }) => ({
          column,
          fromTop: (lines[0]?.top ?? 0) - top,
          off: Math.abs((lines[0]?.top ?? 0) - top - (bottom - (lines.at(-1)?.top ?? 0) - 10.5)),
        }));
        const fields = places.filter(({ column }) => column > 0);
        const atTop = fields.filter(({ fromTop }) => fromTop < 6);
        const middle = fields.filter(({ off }) => off < 6);
        expect(Math.max(atTop.length, middle.length), JSON.stringify(places)).toBe(fields.length);
      }
    }
  });
});

describe('a sheet of the sample fills its page, or is set in the largest size', () => {
  test.each(briefings.map((name) => basename(name, '.pdf')))('%s', (name) => {
    const { pages } = of(name);
    expect(pages).toHaveLength(1);
    const [page] = pages;
    const lowest = Math.max(...(page?.text ?? []).map(({ bottom }) => bottom));
    const { top, bottom } = upright.area;
    const filled = (lowest - top) / (bottom - top);
    if (page && sizeOf(page) < largest) expect(filled).toBeGreaterThanOrEqual(leastFilled);
  });
});
