import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writers } from '../../scripts/write/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, heading, table } from '../fixtures/document.ts';
import { gridStyle, textTemplate } from '../fixtures/grid-style.ts';
import { fullTextSource, threeLevelSource } from '../fixtures/measured-source.ts';
import { figureTable, hold } from './figures.ts';
import { around, pointsPerMillimetre } from './ink.ts';
import {
  beyond,
  type Paper,
  type Printed,
  type PrintedPage,
  printedFrom,
  turned,
  upright,
} from './printed.ts';
import { cli, convertToPdf } from './programs.ts';
import { openEnds, ruledLines } from './ruled-lines.ts';
import { textLines } from './text-lines.ts';
import { wordErrors } from './word-judge.ts';

/** From the type area to the dash, and one character of 四号: 14 points (GB/T 9704-2012, 7.5). */
const dashDistance = 7;
const oneCharacter = (14 * 25.4) / 72;
/** One of 22 lines that fill the type area, and one of 28 characters that fill a line (5.2.3). */
const line = 225 / 22;
const character = 156 / 28;
/** What the standard allows a margin (5.2.1). */
const margin = 1;

const folder = mkdtempSync(join(tmpdir(), 'yigao-layout-'));
const sample = join(import.meta.dirname, '../../out/four-initiatives');
const briefings = readdirSync(join(sample, 'briefings')).filter((name) => name.endsWith('.docx'));
const columns = ['行动计划名称', '主要任务', '具体举措', '责任单位', '完成时限'];

/** The documents measured: each once as our PDF and once as LibreOffice prints our Word file. */
const documents = [
  { name: 'sample', stem: join(sample, 'four-initiatives'), paper: turned, startPage: 1 },
  ...briefings.map((name) => ({
    name: `briefing ${name.slice(0, 1)}`,
    stem: join(sample, 'briefings', basename(name, '.docx')),
    paper: upright,
    startPage: 1,
  })),
  { name: '60 rows', stem: join(folder, 'out/rows-from-1/rows-from-1'), paper: turned, startPage: 1 },
  {
    name: '60 rows from page 2',
    stem: join(folder, 'out/rows-from-2/rows-from-2'),
    paper: turned,
    startPage: 2,
  },
  { name: 'what changed', stem: join(folder, 'changed'), paper: turned, startPage: 1 },
  { name: 'full pages of 三号', stem: join(folder, 'out/text/text'), paper: upright, startPage: 2 },
] as const;
const writersOf = ['PDF', 'Word'] as const;
const cases = documents.flatMap(({ name }) => writersOf.map((writer) => `${name}, ${writer}`));
const tables = cases.filter((name) => !name.startsWith('full'));

let printed: ReadonlyMap<string, Printed>;

beforeAll(async () => {
  build('rows-from-1', threeLevelSource(5, 1), []);
  build('rows-from-2', threeLevelSource(5, 2), []);
  compareAll('changed', threeLevelSource(2, 1));
  const templates = join(folder, 'templates');
  mkdirSync(templates);
  writeFileSync(join(templates, 'style.yaml'), gridStyle());
  writeFileSync(join(templates, 'overview.md.hbs'), textTemplate);
  build('text', fullTextSource(1800, 2), ['--templates', templates]);
  const converted = convertToPdf(documents.map(({ stem }) => `${stem}.docx`));
  const all: Printed[] = [];
  for (const { name, stem, paper, startPage } of documents) {
    all.push(await printedFrom(`${name}, PDF`, `${stem}.pdf`, paper, startPage));
    all.push(await printedFrom(`${name}, Word`, converted.get(basename(stem)) ?? '', paper, startPage));
  }
  printed = new Map(all.map((each) => [each.name, each]));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  console.log(figureTable());
});

function build(name: string, source: string, options: readonly string[]): void {
  const file = join(folder, `${name}.md`);
  writeFileSync(file, source);
  const line = ['build', file, '--out', join(folder, 'out'), '--only', 'overview', '--format', 'docx,pdf'];
  execFileSync(process.execPath, [cli, ...line, ...options], { cwd: folder, stdio: 'pipe' });
}

/** The table of changes between a source and one whose steps all go on. */
function compareAll(name: string, source: string): void {
  const [old, now] = ['old', 'new'].map((version) => join(folder, `${name}-${version}.md`));
  const edited = source.replace(/^(##### .*)$/gmu, '$1，健全考核评价机制');
  writeFileSync(old ?? '', source);
  writeFileSync(now ?? '', edited);
  for (const ending of ['docx', 'pdf']) {
    const line = ['compare', old ?? '', now ?? '', '--table', '-o', join(folder, `${name}.${ending}`)];
    execFileSync(process.execPath, [cli, ...line], { cwd: folder, stdio: 'pipe' });
  }
}

function documentNamed(name: string): Printed {
  const found = printed.get(name);
  if (!found) throw new Error(name);
  return found;
}

describe('Word and PDF have the same number of pages', () => {
  test.each(documents.map(({ name }) => name))('%s', (name) => {
    const pages = documentNamed(`${name}, PDF`).pages.length;
    // Where most lines are full, LibreOffice's, which break elsewhere, may take a page more.
    const more = name === 'what changed' ? 1 : 0;
    hold(name, 'pages in Word', documentNamed(`${name}, Word`).pages.length, pages, more);
  });
});

describe('Word’s own judge finds nothing wrong', () => {
  test.each(documents)('$name', ({ stem }) => {
    expect(wordErrors(`${stem}.docx`)).toEqual([]);
  });
});

describe('the paper is A4 and all but the page number stands in the type area', () => {
  test.each(cases)('%s', (name) => {
    const { paper, pages } = documentNamed(name);
    for (const page of pages) {
      hold(page.name, 'page width', page.width, paper.width, 0.5);
      hold(page.name, 'page height', page.height, paper.height, 0.5);
      const ink = [...page.text, ...page.rules];
      expect(ink.length).toBeGreaterThan(0);
      const box = around(ink);
      hold(page.name, 'from the left edge to the first ink', box.left, paper.area.left, margin);
      const { left, top, right, bottom } = paper.area;
      const others = { left, top, right: Number.POSITIVE_INFINITY, bottom };
      hold(page.name, 'ink beyond the other edges', Math.max(0, beyond(ink, others)), 0, 0.3);
      hold(page.name, 'ink beyond the right edge', Math.max(0, box.right - right), 0, hanging(name));
    }
  });
});

describe('the page number stands outside the type area, at its place on the paper', () => {
  test.each(cases)('%s', (name) => {
    const { paper, pages, startPage } = documentNamed(name);
    pages.forEach((page, index) => {
      const number = startPage + index;
      hold(page.name, 'number', Number(page.reads), number);
      hold(page.name, 'characters in the number’s margin', page.number.length, 2 + String(number).length);
      hold(page.name, 'turn of the number, in degrees', page.turn, paper === turned ? 90 : 0);
      holdPlace(page, paper, number % 2 === 1);
    });
  });
});

/** LibreOffice lets one mark of a line hang though our Word files forbid it. */
function hanging(name: string): number {
  return name.endsWith('Word') ? (10.5 * 25.4) / 72 : 0.3;
}

/** On a turned page the paper's lower edge is at the left, and its right edge at the bottom. */
function holdPlace({ name, number }: PrintedPage, { area }: Paper, odd: boolean): void {
  const box = around(number);
  const onTurned = area === turned.area;
  const dashes = number.filter(({ left, top, right, bottom }) =>
    onTurned ? bottom - top > 3 * (right - left) : right - left > 3 * (bottom - top),
  );
  hold(name, 'dashes beside the number', dashes.length, 2);
  for (const { left, top, right, bottom } of dashes) {
    const distance = onTurned ? area.left - (left + right) / 2 : (top + bottom) / 2 - area.bottom;
    hold(name, 'from the type area to the dash', distance, dashDistance, 0.5);
  }
  const inset = onTurned
    ? { start: box.top - area.top, end: area.bottom - box.bottom }
    : { start: box.left - area.left, end: area.right - box.right };
  const side = odd ? 'in from the outer (right) edge' : 'in from the outer (left) edge';
  hold(name, side, odd ? inset.end : inset.start, oneCharacter, margin);
}

describe('tables fill the type area, are closed on every page and begin with the header', () => {
  test.each(tables)('%s', (name) => {
    const { paper, pages } = documentNamed(name);
    const headers: string[] = [];
    for (const page of pages) {
      const lines = ruledLines(page.rules);
      hold(page.name, 'ends of lines that meet no other', openEnds(lines), 0);
      hold(page.name, 'left border', Math.min(...lines.down.map(({ at }) => at)), paper.area.left, margin);
      hold(page.name, 'right border', Math.max(...lines.down.map(({ at }) => at)), paper.area.right, margin);
      headers.push(headerOf(page, lines.across, paper));
    }
    expect(new Set(headers)).toEqual(new Set(headers.slice(0, 1)));
    expect(headers[0]).not.toBe('');
    if (name.startsWith('60 rows')) {
      for (const [index, header] of headers.entries()) {
        const found = columns.filter((column) => [...column].every((one) => header.includes(one)));
        hold(`${name} ${index + 1}`, 'names in the header row', found.length, columns.length);
      }
    }
  });
});

/** The characters of the topmost row in an order of their own: header cells may have several lines. */
function headerOf(
  { words }: PrintedPage,
  across: ReturnType<typeof ruledLines>['across'],
  { area }: Paper,
): string {
  const [top, bottom] = across.filter(({ from, to }) => to - from > (area.right - area.left) * 0.98);
  const inside = words.filter((word) => {
    const middle = (word.top + word.bottom) / 2 / pointsPerMillimetre;
    const inArea = word.left / pointsPerMillimetre > area.left - margin;
    return inArea && top && bottom && middle > top.at && middle < bottom.at;
  });
  return [...inside.map(({ text }) => text).join('')].toSorted().join('');
}

describe('the label stands on line 1 of the type area, the title in the middle of line 3', () => {
  const titled = cases.filter((name) => !/^(?:briefing|what changed)/.test(name));
  test.each(titled)('%s', (name) => {
    const { paper, pages } = documentNamed(name);
    const [page] = pages;
    const [label, title] = textLines(page?.text ?? []);
    if (!label || !title) throw new Error(name);
    const lineOf = ({ top, bottom }: typeof label) => ((top + bottom) / 2 - paper.area.top) / line + 0.5;
    const { left, right } = paper.area;
    hold(`${name} 1`, 'line of the label', lineOf(label), 1, 0.15);
    hold(`${name} 1`, 'from the left edge to the label', label.left, left, margin);
    hold(`${name} 1`, 'line of the title', lineOf(title), 3, 0.15);
    hold(`${name} 1`, 'title off the middle', (title.left + title.right - left - right) / 2, 0, margin);
  });
});

describe('a full page of 三号 has 22 lines of 28 characters', () => {
  test.each(writersOf)('%s', (writer) => {
    const { name, paper, pages } = documentNamed(`full pages of 三号, ${writer}`);
    const page = pages[1];
    const lines = textLines(page?.text ?? []);
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) throw new Error(name);
    hold(`${name} 2`, 'lines', lines.length, 22);
    hold(
      `${name} 2`,
      'fewest characters in a line',
      Math.min(...lines.map(({ characters }) => characters)),
      28,
    );
    hold(
      `${name} 2`,
      'most characters in a line',
      Math.max(...lines.map(({ characters }) => characters)),
      28,
    );
    hold(`${name} 2`, 'from line to line', (last.top - first.top) / (lines.length - 1), line, 0.05);
    hold(
      `${name} 2`,
      'from the upper edge to the first line',
      first.top,
      paper.area.top + (line - character) / 2,
      margin,
    );
    hold(`${name} 2`, 'from the left edge to the first character', first.left, paper.area.left, margin);
    hold(
      `${name} 2`,
      'from the left edge to the last character’s end',
      around(lines).right,
      paper.area.right,
      margin,
    );
  });
});

describe('a table that ends anywhere near a page’s end leaves no page without a row', () => {
  // The title’s space below it grows from step to step by less than 1 pt, over a row’s height.
  const steps = Array.from({ length: 24 }, (_, index) => index * 0.9);
  const content = Array.from({ length: 20 }, (_, index) => [`事项${index + 1}`, '完成']);
  const document = documentOf([heading(1, 'title', '事项表'), table(['事项', '内容'], content)]);

  test('PDF and Word', async () => {
    const context = shippedContext();
    const files: { pdf: string; docx: string }[] = [];
    for (const [index, step] of steps.entries()) {
      const { roles } = context.style;
      const title = { ...roles.title, spaceAfter: roles.title.spaceAfter + step };
      const given = { ...context, style: { ...context.style, roles: { ...roles, title } } };
      const file = (ending: string) => join(folder, `end-${index}.${ending}`);
      for (const format of ['pdf', 'docx'] as const) {
        const { bytes } = await (await writers[format]())(document, given);
        writeFileSync(file(format), bytes);
      }
      files.push({ pdf: file('pdf'), docx: file('docx') });
    }
    const converted = convertToPdf(files.map(({ docx }) => docx));
    // The files differ in one number.
    expect(wordErrors(...files.slice(-1).map(({ docx }) => docx))).toEqual([]);
    const rest = { PDF: Number.POSITIVE_INFINITY, Word: Number.POSITIVE_INFINITY };
    const counts = { PDF: new Set<number>(), Word: new Set<number>() };
    for (const { pdf, docx } of files) {
      const word = converted.get(basename(docx, '.docx')) ?? '';
      for (const [writer, path] of [
        ['PDF', pdf],
        ['Word', word],
      ] as const) {
        const { pages } = await printedFrom(basename(path), path, turned);
        for (const page of pages) {
          expect(openEnds(ruledLines(page.rules))).toBe(0);
          expect(beyond([...page.text, ...page.rules], turned.area)).toBeLessThan(0.3);
        }
        counts[writer].add(pages.length);
        const lowest = Math.max(...(pages[0]?.rules ?? []).map(({ bottom }) => bottom));
        if (pages.length === 1) rest[writer] = Math.min(rest[writer], turned.area.bottom - lowest);
      }
    }
    for (const writer of writersOf) {
      hold(`a table to the page’s end, ${writer}`, 'room left under it, at the least', rest[writer], 0, 0.5);
      expect(counts[writer]).toEqual(new Set([1, 2]));
    }
  });
});
