import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../scripts/command/commands.ts';
import { parseArguments, printReport } from '../../scripts/command/index.ts';
import type { Report } from '../../scripts/command/report.ts';
import { readAttachment } from '../../scripts/model/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { composed } from '../compose/compose-with.ts';
import { shippedContext } from '../fixtures/context.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { cell, paragraph, row, table, wordFile, run as wordRun } from '../import/word-file.ts';

const old = `---
label: 附件2：
title: 概览
columns:
  programme: [计划, 目标]
  task: [任务, 举措, 责任单位]
date: 2018-05-01
---

# 湾区（六大行动）

## 目标

到2022年，建成世界级湾区。

### 产业

1. 建设先进制造业集群；
2. 改造传统产业。

#### 责任单位

省经信厅

### 交通

建设世界级港口。

# 花园

## 目标

建成花园。

### 生态

保护水源。
`;
const steps = `---
title: 分工
columns:
  programme: [领域, 目标]
  task: [重点任务, 牵头领导]
  step: [具体举措, 责任单位]
---

# 数字经济

## 目标

建成先行省。

### 夯实数字基础

张副省长

#### 具体举措

##### 建设5G基站

省通信管理局

##### 建设大数据中心

省经信厅

### 培育数字产业

李副省长

#### 具体举措

##### 做强集成电路产业

省经信厅

# 海洋经济

## 目标

建成海洋强省。

### 建设世界一流强港

王副省长

#### 具体举措

##### 推进港口一体化

省海港集团
`;
const now = old
  .replace('2022年', '2025年')
  .replace('1. 建设', '1. 新增一条；\n2. 建设')
  .replace('2. 改造', '3. 改造');

/** Runs `yigao compare` with paths in a folder that holds the files. */
async function run(
  files: Readonly<Record<string, string | Uint8Array>>,
  options = {},
  names = ['old.md', 'new.md'],
) {
  const folder = folderWith(files);
  const [before = '', after = ''] = names.map((name) => name.replace(/(?<=^|:)(?=[^:]+$)/u, `${folder}/`));
  return { folder, report: await commands.compare(before, after, options) };
}

function shown(report: Report, folder: string) {
  const { out, err } = printReport(report, { form: 'text', quiet: false, language: 'zh' });
  return { out: out.replaceAll(`${folder}/`, ''), err: err.replaceAll(`${folder}/`, '') };
}

test('without -o the list of changes is printed, with both places, and nothing is written', async () => {
  const { folder, report } = await run({ 'old.md': old, 'new.md': now });
  const before = treeOf(folder);
  expect(report.exitCode).toBe(0);
  expect(shown(report, folder)).toMatchInlineSnapshot(`
    {
      "err": "2 处改动；要重新印的简报 1 份
    ",
      "out": "# 修改清单：概览

    - 原文：old.md
    - 新文：new.md

    共 2 处：文字修改 2。

    1. 湾区（六大行动） › 目标：文字修改
       - 原文：old.md:12:1
       - 新文：new.md:12:1
       - 改动：到【2022→2025】年，建成世界级湾区。
    2. 湾区（六大行动） › 产业 › 举措：文字修改
       - 原文：old.md:18:1
       - 新文：new.md:18:1
       - 改动：【+新增一条；⏎】建设先进制造业集…

    要重新印的简报：

    - 1-湾区
    ",
    }
  `);
  expect(treeOf(folder)).toEqual(before);
});

test('two sources that differ in what nobody reads do not differ', async () => {
  const wrapped = old.replace('到2022年，建成', '到2022年，\n建成').replace('2. 改造', '7. 改造');
  const { folder, report } = await run({ 'old.md': old, 'new.md': wrapped });
  expect(report.compared).toMatchObject({ changes: [], briefings: [], withdrawn: [] });
  expect(shown(report, folder).err).toBe('没有不同\n');
});

test('-o writes the list, never over a file without --force', async () => {
  const { folder, report } = await run({ 'old.md': old, 'new.md': now });
  const output = join(folder, '清单.md');
  const [before, after] = [join(folder, 'old.md'), join(folder, 'new.md')];
  const written = await commands.compare(before, after, { output });
  expect(written.files.map(({ path, state }) => [path, state])).toEqual([[output, 'written']]);
  expect(readFileSync(output, 'utf8').replaceAll(`${folder}/`, '')).toBe(shown(report, folder).out);
  const again = await commands.compare(before, after, { output });
  expect([again.exitCode, again.problems.map(({ rule }) => rule)]).toEqual([2, ['target-exists']]);
  expect((await commands.compare(before, after, { output, force: true })).exitCode).toBe(0);
});

test('JSON has every change with its texts and places, and the briefings to print again', async () => {
  const { folder, report } = await run({ 'old.md': old, 'new.md': now });
  const { out } = printReport(report, { form: 'json', quiet: false, language: 'zh' });
  const { command, problems, changes, briefings, withdrawn } = JSON.parse(out.replaceAll(`${folder}/`, ''));
  expect([command, problems, withdrawn]).toEqual(['compare', [], []]);
  expect(changes[0]).toEqual({
    kind: 'changed',
    subject: 'field',
    column: '目标',
    before: {
      text: '到2022年，建成世界级湾区。',
      path: ['湾区（六大行动）'],
      file: 'old.md',
      line: 12,
      column: 1,
      endLine: 12,
      endColumn: 6,
    },
    after: expect.objectContaining({ text: '到2025年，建成世界级湾区。', file: 'new.md', line: 12 }),
    pieces: [
      { type: 'same', text: '到' },
      { type: 'deleted', text: '2022' },
      { type: 'inserted', text: '2025' },
      { type: 'same', text: '年，建成世界级湾区。' },
    ],
    forms: [],
  });
  expect(briefings).toEqual([{ programme: '湾区（六大行动）', stem: 'briefings/1-湾区', isNew: false }]);
});

test.each([
  ['a programme that came', `${old}\n# 通道\n\n## 目标\n\n通。\n\n### 路\n\n修路。\n`, ['3-通道 true'], []],
  ['a programme that went', old.replace(/\n# 花园[\s\S]*/, ''), [], ['2-花园']],
  [
    'a title, which every briefing names',
    old.replace('title: 概览', 'title: 新概览'),
    ['1-湾区 false', '2-花园 false'],
    [],
  ],
  [
    'programmes in another order',
    old.replace(/(---\n)(\n# 湾区[\s\S]*?)(\n# 花园[\s\S]*)/, '$1$3$2'),
    [],
    [],
  ],
  ['a note that no briefing has', `${old}\n> 备注：试行。\n`, [], []],
] as const)('briefings to print again after %s', async (_, text, briefings, withdrawn) => {
  const { report } = await run({ 'old.md': old, 'new.md': text });
  expect(report.compared?.briefings.map(({ stem, isNew }) => `${stem.slice(10)} ${isNew}`)).toEqual(
    briefings,
  );
  expect(report.compared?.withdrawn.map(({ stem }) => stem.slice(10))).toEqual(withdrawn);
  expect(report.compared?.changes.length).toBeGreaterThan(0);
});

async function word(source: string): Promise<Uint8Array> {
  const { value } = readAttachment(new TextEncoder().encode(source), 'x.md');
  if (!value) throw new Error('the source cannot be read');
  return (await writeDocx(composed(value, 'overview'), shippedContext())).bytes;
}

test.each([
  ['old.docx', 'new.md'],
  ['old.md', 'new.docx'],
  ['old.docx', 'new.docx'],
])('%s against %s says the same, of a Word file with the cell', async (...names) => {
  const files = { 'old.md': old, 'new.md': now, 'old.docx': await word(old), 'new.docx': await word(now) };
  const { report } = await run(files, {}, names);
  const changes = report.compared?.changes ?? [];
  expect(changes.map(({ kind, subject, column }) => [kind, subject, column])).toEqual([
    ['changed', 'field', '目标'],
    ['changed', 'field', '举措'],
  ]);
  const [place] = changes.map(({ before, after }) => (names[0] === 'old.docx' ? before : after)?.place);
  expect(place).toMatchObject({ tableRow: 2, tableColumn: 2 });
});

test('-o x.docx is a redline: with its changes accepted it imports as the new version, else as the old one', async () => {
  const { folder, report } = await run({ 'old.md': old, 'new.md': now });
  const output = join(folder, '修订稿.docx');
  const [before, after] = [join(folder, 'old.md'), join(folder, 'new.md')];
  const written = await commands.compare(before, after, { output });
  expect([written.exitCode, written.compared]).toEqual([0, report.compared]);
  const bytes = readFileSync(output);
  await commands.compare(before, after, { output, force: true });
  expect(readFileSync(output)).toEqual(bytes);
  const changesTo = async (version: string, changes: 'accepted' | 'original') =>
    (await commands.compare(version, output, { changes })).compared?.changes;
  expect(await changesTo(after, 'accepted')).toEqual([]);
  expect(await changesTo(before, 'original')).toEqual([]);
  expect((await commands.compare(before, output, {})).problems[0]?.rule).toMatch(/^import-change-/);
});

test('a version may be one of git, by the path from where one stands, also of a file that is gone', async () => {
  const folder = folderWith({ 'a/source/x.md': old, 'a/new.md': now });
  const git = (...line: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.cn', ...line]);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'x');
  git('rm', '-rq', 'a/source');
  const compared = async (name: string) => {
    const report = await commands.compare(name, join(folder, 'a/new.md'), {});
    return [
      report.exitCode,
      report.compared?.changes.length,
      report.problems.map(({ rule, values }) => [rule, values.case]),
    ];
  };
  expect(await compared(`HEAD:${folder}/a/source/x.md`)).toEqual([0, 2, []]);
  expect(await compared(`HEAD:${folder}/a/source/y.md`)).toEqual([
    2,
    undefined,
    [['revision-unreadable', 'no-file']],
  ]);
  expect(await compared(`nobody:${folder}/a/new.md`)).toEqual([
    2,
    undefined,
    [['revision-unreadable', 'no-revision']],
  ]);
  expect(await compared(`--output=x:${folder}/a/new.md`)).toEqual([
    2,
    undefined,
    [['revision-unreadable', 'no-revision']],
  ]);
  const bare = folderWith({ 'x.md': old });
  expect(await compared(`HEAD:${bare}/x.md`)).toEqual([
    2,
    undefined,
    [['revision-unreadable', 'no-repository']],
  ]);
});

test('errors of either version are told at their places, and nothing is written', async () => {
  const { folder, report } = await run({ 'old.md': old.replace('## 目标', '## 目的'), 'new.md': now });
  expect(report.exitCode).toBe(1);
  expect(report.compared).toBeUndefined();
  expect(
    report.problems.map(
      ({ place, rule }) => `${place?.file.slice(folder.length + 1)}:${place?.line} ${rule}`,
    ),
  ).toEqual(['old.md:12 heading-unknown']);
});

test.each([
  [['a.md'], 'compare'],
  [['a.md', 'b.md', 'c.md'], 'c.md'],
  [['a.md', 'b.md', '-o', 'x.txt'], '-o x.txt'],
  [['a.md', 'b.md', '--changes', 'all'], 'all'],
])('yigao compare %j cannot be', (line, fault) => {
  expect(parseArguments(['compare', ...line], 'zh_CN')).toMatchObject({ ask: 'fault', fault });
});

test('no input is written over, by whatever name', async () => {
  const { folder } = await run({ 'old.md': old, 'new.md': now });
  symlinkSync('old.md', join(folder, 'link.md'));
  const before = treeOf(folder);
  const options = { output: join(folder, 'old.md'), force: true };
  for (const name of ['old.md', 'link.md']) {
    const report = await commands.compare(join(folder, name), join(folder, 'new.md'), options);
    expect([report.exitCode, report.problems.map(({ rule }) => rule)]).toEqual([2, ['target-input']]);
  }
  expect(treeOf(folder)).toEqual(before);
});

const foreign = (...parts: string[]) =>
  wordFile(
    [
      ...parts,
      table(
        row([cell('计划'), cell('目标')]),
        row([cell('湾区'), cell('建成湾区。')]),
        row([cell('花园'), cell('建成花园。')]),
      ),
    ].join(''),
  );

test('what of a document was not read is told, and the versions are not called the same', async () => {
  const files = {
    'old.docx': foreign(paragraph('附件2：'), paragraph('概览')),
    'new.docx': foreign(paragraph('（请于6月1日前反馈）'), paragraph('附件2：'), paragraph('概览')),
  };
  const { folder, report } = await run(files, {}, ['old.docx', 'new.docx']);
  expect(report.problems.map(({ rule }) => rule)).toEqual(['import-left-out']);
  expect(report.exitCode).toBe(0);
  const { out, err } = shown(report, folder);
  expect(out).toContain('- 表格以外的文字没有导入：“（请于6月1日前反馈）”');
  expect(out).toContain('读到的内容没有不同。');
  expect(err).toContain('没有不同；另有 1 处没有读进来或要核对，见上\n');
});

test('the names of files stand for no titles', async () => {
  const { report } = await run({ '一稿.docx': foreign(), '二稿.docx': foreign() }, {}, [
    '一稿.docx',
    '二稿.docx',
  ]);
  expect([report.compared?.changes, report.compared?.briefings]).toEqual([[], []]);
});

/** A pair of sources, and what is told of them; their Word files tell the same, alone or against the other source. */
test.each([
  ['a column of another name', old, now.replaceAll('目标', '要求')],
  ['items numbered otherwise', old, old.replace('columns:', 'numbers:\n  item: （1）\ncolumns:')],
  ['tasks without numbers', old, old.replace('columns:', 'numbers:\n  task: none\ncolumns:')],
  ['a task less, by which a level is one with another', old, old.replace(/\n### 交通[^#]*/, '')],
  ['three levels, a task less', steps, steps.replace(/\n### 培育[\s\S]*(?=\n# 海洋)/, '')],
])('Word files tell what their sources do: %s', async (_, before, after) => {
  const files = {
    ...{ 'old.md': before, 'new.md': after },
    ...{ 'old.docx': await word(before), 'new.docx': await word(after) },
  };
  const told = async (...names: string[]) => {
    const { report } = await run(files, {}, names);
    expect(report.problems).toEqual([]);
    return report.compared?.changes.map(({ kind, subject, before: from, after: to }) => [
      kind,
      subject,
      from?.text,
      to?.text,
    ]);
  };
  const wanted = await told('old.md', 'new.md');
  expect(wanted?.length).toBeGreaterThan(0);
  expect(await told('old.docx', 'new.docx')).toEqual(wanted);
  expect(await told('old.md', 'new.docx')).toEqual(wanted);
  expect(await told('old.docx', 'new.md')).toEqual(wanted);
});

test('another first page is another briefing', async () => {
  const { report } = await run({
    'old.md': old,
    'new.md': old.replace('columns:', 'startPage: 4\ncolumns:'),
  });
  expect(report.compared?.briefings.map(({ programme }) => programme)).toEqual(['湾区（六大行动）', '花园']);
});

test('a document with tracked changes of its own asks for what compare can be told', async () => {
  const change = '<w:ins w:author="李四" w:date="2020-01-02T00:00:00Z"><w:r><w:t>新</w:t></w:r></w:ins>';
  const file = wordFile(
    paragraph('表') + table(row([cell('项目')]), row([cell(paragraph(change + wordRun('甲')))])),
  );
  const { folder, report } = await run({ 'old.docx': file, 'new.docx': file }, {}, ['old.docx', 'new.docx']);
  expect(report.exitCode).toBe(1);
  expect(shown(report, folder).err).toContain('改法: 写明 --changes accepted（接受）或 original（用原文）\n');
});
