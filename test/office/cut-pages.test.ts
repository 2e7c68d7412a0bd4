import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repeatedSample } from '../fixtures/large-source.ts';
import { threeLevelSource } from '../fixtures/measured-source.ts';
import { fontSets, writeFontSet } from './font-sets.ts';
import { pageTexts } from './page-texts.ts';
import { cli, convertTo, convertToPdf } from './programs.ts';
import { wordErrors } from './word-judge.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'yigao-cut-'));
const templates = join(folder, 'templates');

const aim = '推进重点领域改革，完善要素市场化配置机制，到2027年建成统一开放、竞争有序的市场体系';
const front = (fields: string) => [
  '---',
  'label: 附件1',
  'title: 年度重点任务清单',
  'columns:',
  `  programme: [${fields}]`,
  '  task: [任务, 措施]',
  'numbers: { task: none }',
  '---',
];

/** Two programmes, each with a goal of so many sentences and so many tasks, one of which has a text higher than a page. */
function tasksSource(goal: number, tasks: number, tall: number | undefined): string {
  const lines = front('专项行动, 总体目标');
  for (const name of ['甲', '乙']) {
    lines.push(`\n# 专项行动${name}\n\n## 总体目标\n\n${`${aim}。`.repeat(goal)}`);
    for (let task = 1; task <= tasks; task++) {
      const text = task === tall ? `${aim}，全面落实。`.repeat(60) : `落实第${task}号任务的责任分工。`;
      lines.push(`\n### ${name}任务第${task}号\n\n${text}`);
    }
  }
  return `${lines.join('\n')}\n\n> 备注：任务以文件为准。\n`;
}

const sources: Readonly<Record<string, string>> = {
  sample: readFileSync(join(root, 'source/four-initiatives.md'), 'utf8'),
  'many-rows': tasksSource(11, 60, undefined),
  'long-goal': tasksSource(80, 20, undefined),
  'tall-row': tasksSource(4, 9, 5),
  'three-levels': threeLevelSource(5, 1),
  repeated: repeatedSample(3),
};
const names = Object.keys(sources);
const stem = (name: string) => join(folder, 'out', name, name);

/** What each row begins with, as the headings of the source have it. */
function rowsOf(source: string): string[] {
  const depth = /^##### /mu.test(source) ? '#####' : '###';
  return source
    .split('\n')
    .filter((line) => line.startsWith(`${depth} `))
    .map((line) => line.slice(depth.length + 1).replace(/\s/gu, ''));
}

/** By row the pages, from 1, on which its name stands. */
function pagesOf(pages: readonly string[], source: string): Record<string, number[]> {
  return Object.fromEntries(
    rowsOf(source).map((row) => [row, pages.flatMap((text, page) => (text.includes(row) ? [page + 1] : []))]),
  );
}

/** How often a name stands again on each page. */
function continuedOn(pages: readonly string[]): number[] {
  return pages.map((text) => text.split('（续）').length - 1);
}

const ours = new Map<string, string[]>();
const theirs = new Map<string, string[]>();

beforeAll(async () => {
  cpSync(join(root, 'templates'), templates, { recursive: true });
  const sheet = join(templates, 'style.yaml');
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('pages: flow', 'pages: cut'));
  for (const name of names) {
    const file = join(folder, `${name}.md`);
    writeFileSync(file, sources[name] ?? '');
    const line = ['build', file, '--out', join(folder, 'out'), '--only', 'overview', '--format', 'docx,pdf'];
    execFileSync(process.execPath, [cli, ...line, '--templates', templates], { cwd: folder, stdio: 'pipe' });
    ours.set(name, await pageTexts(`${stem(name)}.pdf`));
  }
  for (const set of fontSets) {
    const fonts = writeFontSet(set, folder);
    const converted = convertToPdf(
      names.map((name) => `${stem(name)}.docx`),
      fonts,
    );
    for (const [name, file] of converted) theirs.set(`${name} ${set}`, await pageTexts(file));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(fontSets)('LibreOffice with %s', (set) => {
  test.each(names)('has the rows of %s on the pages of our PDF', (name) => {
    const source = sources[name] ?? '';
    const [pdf = [], word = []] = [ours.get(name), theirs.get(`${name} ${set}`)];
    expect(word).toHaveLength(pdf.length);
    const pages = pagesOf(pdf, source);
    expect(Object.values(pages).filter(({ length }) => length === 0)).toEqual([]);
    expect(pagesOf(word, source)).toEqual(pages);
  });

  test.each(names)('repeats the names of %s where our PDF does', (name) => {
    const [pdf = [], word = []] = [ours.get(name), theirs.get(`${name} ${set}`)];
    expect(pdf.length).toBeGreaterThan(1);
    expect(continuedOn(pdf).some((count) => count > 0)).toBe(true);
    expect(continuedOn(word)).toEqual(continuedOn(pdf));
  });
});

test('Word finds nothing wrong', () => {
  expect(wordErrors(...names.map((name) => `${stem(name)}.docx`))).toEqual([]);
});

test.each(names)('what LibreOffice has saved of %s comes back as its source', (name) => {
  const saved = convertTo('docx', [`${stem(name)}.docx`]).get(name) ?? '';
  const imported = (file: string) => {
    const out = join(folder, 'imported.md');
    execFileSync(process.execPath, [cli, 'import', file, '--force', '-o', out], {
      cwd: folder,
      stdio: 'pipe',
    });
    return readFileSync(out, 'utf8');
  };
  expect(imported(saved)).toBe(imported(`${stem(name)}.docx`));
});
