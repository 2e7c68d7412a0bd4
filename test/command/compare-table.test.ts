import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../scripts/command/check.ts';
import { commands } from '../../scripts/command/commands.ts';
import { parseArguments, printReport } from '../../scripts/command/index.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { shippedTemplate } from '../fixtures/shipped-template.ts';

const old = `---
title: 概览
columns:
  programme: [计划, 目标]
  task: [任务, 举措]
date: 2018-05-01
---

# 湾区（六大行动）

## 目标

到2022年，建成世界级湾区。

### 产业

1. 建设先进制造业集群；
2. 改造传统产业。

# 花园

## 目标

建成花园。

### 生态

保护水源。
`;
const now = old
  .replace('2022年', '2025年')
  .replace('### 产业', '### 先进产业')
  .replace(/\n# 花园[\s\S]*/u, '\n### 交通\n\n建设世界级港口。\n');

const sheet = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8');
const shipped = new TextDecoder().decode(shippedTemplate('comparison'));

/** Runs `yigao compare` in a folder that holds two versions, and the templates of an office. */
async function run(options: object, templates: Readonly<Record<string, string>> = {}, output?: string) {
  const own = Object.entries(templates).map(([name, text]) => [`t/${name}`, text]);
  const folder = folderWith({ 'old.md': old, 'new.md': now, 't/x': '', ...Object.fromEntries(own) });
  const report = await commands.compare(join(folder, 'old.md'), join(folder, 'new.md'), {
    ...options,
    templates: join(folder, 't'),
    output: output && join(folder, output),
  });
  return { folder, report, bytes: () => readFileSync(join(folder, output ?? '')) };
}

test('--table alone shows the table as Markdown, and nothing is written', async () => {
  const { folder, report } = await run({ table: true });
  const { out } = printReport(report, { form: 'text', quiet: false, language: 'zh' });
  expect(Object.keys(treeOf(folder))).toEqual(['new.md', 'old.md', 't/x']);
  expect(out).toMatchInlineSnapshot(`
    "# 《概览》修改对照表

    共 4 处：文字修改 1，新增 1，删除 1，改名 1。原文：old.md；修改为：new.md。文字修改处，改动的文字加粗。

    <table>
    <thead>
    <tr><th>位置</th><th>原文</th><th>修改为</th><th>说明</th></tr>
    </thead>
    <tbody>
    <tr><td>湾区（六大行动） › 目标</td><td>到<strong>2022</strong>年，建成世界级湾区。</td><td>到<strong>2025</strong>年，建成世界级湾区。</td><td>文字修改</td></tr>
    <tr><td>湾区（六大行动） › 先进产业</td><td>产业</td><td><strong>先进</strong>产业</td><td>改名</td></tr>
    <tr><td>湾区（六大行动） › 交通</td><td></td><td><p>交通</p><p>举措：建设世界级港口。</p></td><td>新增任务</td></tr>
    <tr><td>花园</td><td><p>花园</p><p>目标：建成花园。</p><p>生态</p><p>举措：保护水源。</p></td><td></td><td>删除项目</td></tr>
    </tbody>
    </table>

    要重新印的简报：湾区（六大行动）。

    不再有的简报：花园。
    "
  `);
});

test.each([
  ['t.md', { table: true }],
  ['t.docx', { table: true }],
  ['t.DOCX', { table: true }],
  ['t.pdf', { table: true }],
  ['t.pdf', {}],
  ['t.html', {}],
])('-o %s with %j writes the table, each time the same', async (output, options) => {
  const { report, bytes, folder } = await run(options, {}, output);
  expect(report).toMatchObject({ exitCode: 0, problems: [], files: [{ state: 'written' }] });
  expect(report.table).toBeUndefined();
  const first = bytes();
  expect((await run(options, {}, output)).bytes()).toEqual(first);
  const again = [join(folder, 'old.md'), join(folder, 'new.md')] as const;
  const over = await commands.compare(...again, { ...options, output: join(folder, output) });
  expect(over.problems.map(({ rule }) => rule)).toEqual(['target-exists']);
});

test('without --table Word and Markdown are the redline and the list', async () => {
  const list = await run({}, {}, 't.md');
  expect(list.bytes().toString()).toContain('# 修改清单：概览');
  const redline = await run({}, {}, 't.docx');
  expect(redline.bytes()).not.toEqual((await run({ table: true }, {}, 't.docx')).bytes());
});

test('an office may word the table in a template of its own', async () => {
  const worded = shipped.replace('<th>修改为</th>', '<th>现文</th>').replaceAll('要重新印的简报', '请重印');
  const { report, bytes } = await run({ table: true }, { 'comparison.md.hbs': worded }, 't.md');
  expect(report.problems).toEqual([]);
  expect(bytes().toString()).toContain('<th>现文</th>');
  expect(bytes().toString()).toContain('请重印：湾区（六大行动）。');
});

test.each([
  ['{{cell before}}', '{{cell befor}}', '21:59', 'template-path'],
  ['{{cell before}}', '', '1:1', 'template-text-lost'],
])(
  '%s made %s in it is told at its line and column, by check too where it sees it',
  async (from, to, at, rule) => {
    const faulty = { 'comparison.md.hbs': shipped.replace(from, to) };
    const { report, folder } = await run({}, faulty, 't.pdf');
    expect(report).toMatchObject({ exitCode: 1, files: [] });
    expect(
      report.problems.map(({ place, rule: id }) => [place?.file, `${place?.line}:${place?.column}`, id]),
    ).toEqual([[join(folder, 't/comparison.md.hbs'), at, rule]]);
    const checked = await check({
      ...{
        sources: [join(folder, 'new.md')],
        templates: join(folder, 't'),
        fontDir: undefined,
        only: undefined,
      },
      ...{ strict: false, fix: false },
    });
    const found = checked.problems.filter(({ place }) => place?.file.endsWith('.hbs')).map((one) => one.rule);
    expect(found).toEqual(rule === 'template-path' ? [rule] : []);
  },
);

/** The shipped style sheet with the comparison's page changed. */
function sheetWith(change: (page: string) => string): Record<string, string> {
  return { 'style.yaml': sheet.replace(/ {2}# 修改对照表[\s\S]*?\n(?=\n)/u, change) };
}

test.each(['t.docx', 't.pdf'])(
  '%s comes out the same with a style sheet that knows no comparison',
  async (output) => {
    const own = sheetWith(() => '');
    expect(own['style.yaml']).not.toContain('comparison');
    const { report, bytes } = await run({ table: true }, own, output);
    expect(report.problems).toEqual([]);
    expect(bytes()).toEqual((await run({ table: true }, {}, output)).bytes());
  },
);

test('a column too narrow for a character is told at its width', async () => {
  const own = sheetWith((page) => page.replace('位置: 35mm', '位置: 4mm'));
  const { report } = await run({}, own, 't.pdf');
  const [found] = report.problems;
  expect(report.problems).toHaveLength(1);
  expect(found).toMatchObject({ rule: 'style-impossible', values: { case: 'column-set' } });
  expect(own['style.yaml']?.split('\n')[(found?.place?.line ?? 0) - 1]).toContain('位置: 4mm');
});

test('fonts are looked for where a PDF is made, in a folder that is there', async () => {
  const own = { 'style.yaml': sheet.replaceAll('Tinos_400Regular', '单位字体') };
  const rules = async (options: object, output: string) =>
    (await run(options, own, output)).report.problems.map(({ rule }) => rule);
  expect(await rules({}, 't.pdf')).toEqual(['font-missing']);
  expect(await rules({ table: true }, 't.docx')).toEqual([]);
  expect(await rules({ table: true, fontDir: '/nowhere' }, 't.md')).toEqual(['folder-missing']);
});

test.each([[['--table', '-o', 'x.txt'], '-o x.txt']])(
  'yigao compare a.md b.md %j cannot be',
  (line, fault) => {
    expect(parseArguments(['compare', 'a.md', 'b.md', ...line], 'zh_CN')).toMatchObject({
      ask: 'fault',
      fault,
    });
  },
);

test('four hundred changes are a table of as many rows', async () => {
  const version = (word: string) => {
    const task = (_: unknown, index: number) => `### 第${index + 1}项任务\n\n推进第${index + 1}号${word}。\n`;
    return `${old.slice(0, old.indexOf('# 湾区'))}# 湾区\n\n${Array.from({ length: 400 }, task).join('\n')}`;
  };
  const folder = folderWith({ 'old.md': version('工程'), 'new.md': version('项目') });
  const output = join(folder, 't.pdf');
  const report = await commands.compare(join(folder, 'old.md'), join(folder, 'new.md'), { output });
  expect(report).toMatchObject({ exitCode: 0, problems: [] });
  expect(report.compared?.changes).toHaveLength(400);
});
