import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultImportOptions, runImport } from '../../scripts/command/import.ts';
import { importReport } from '../../scripts/command/import-report.ts';
import { parseArguments } from '../../scripts/command/index.ts';
import { printReport } from '../../scripts/command/print-report.ts';
import { importFile } from '../../scripts/commands.ts';
import { problem } from '../../scripts/problem/index.ts';
import { folderWith } from '../fixtures/folder.ts';
import { cell, paragraph, row, run, table, wordFile } from '../import/word-file.ts';

const html = '<h1>表</h1><table><tr><th>项目<th>目标<tr><td>甲<td>乙</table>';
const change = (kind: string, text: string) =>
  `<w:${kind} w:author="李四" w:date="2020-01-02T00:00:00Z"><w:r><w:${kind === 'del' ? 'delText' : 't'}>${text}</w:${kind === 'del' ? 'delText' : 't'}></w:r></w:${kind}>`;
const word = wordFile(
  paragraph('表') +
    table(
      row([cell('项目'), cell('目标')]),
      row([
        cell('甲'),
        cell(paragraph(run('到') + change('del', '2020') + change('ins', '2022') + run('年'))),
      ]),
    ),
);

test('without -o the source is the report’s, and nothing is written', async () => {
  const folder = folderWith({ 'a.html': html });
  const report = await importFile(join(folder, 'a.html'));
  expect(report.exitCode).toBe(0);
  expect(report.source).toContain('# 甲\n\n## 目标\n\n乙\n');
  expect(readdirSync(folder)).toEqual(['a.html']);
});

test('-o writes a source, never over a file without --force', async () => {
  const folder = folderWith({ 'a.html': html, 'old.md': '旧' });
  const output = join(folder, 'new/a.md');
  const report = await importFile(join(folder, 'a.html'), { output });
  expect(report).toMatchObject({ exitCode: 0, files: [{ path: output, state: 'written' }] });
  expect(report.source).toBeUndefined();
  expect(readFileSync(output, 'utf8')).toContain('# 甲');
  expect(readdirSync(join(folder, 'new'))).toEqual(['a.md']);

  const old = join(folder, 'old.md');
  const refused = await importFile(join(folder, 'a.html'), { output: old });
  expect(refused).toMatchObject({ exitCode: 2, problems: [{ rule: 'target-exists' }] });
  expect(readFileSync(old, 'utf8')).toBe('旧');
  expect((await importFile(join(folder, 'a.html'), { output: old, force: true })).exitCode).toBe(0);
  expect(readFileSync(old, 'utf8')).toContain('# 甲');
});

test('a report is written over neither the source nor the imported file, and a source over no imported one', async () => {
  const folder = folderWith({ 'a.html': html, 'page.md': '| 项目 | 目标 |\n| --- | --- |\n| 甲 | 乙 |\n' });
  const at = (name: string) => join(folder, name);
  const refused = [
    await importFile(at('a.html'), { output: at('x.md'), report: at('x.md'), force: true }),
    await importFile(at('a.html'), { output: at('x.md'), report: at('a.html'), force: true }),
    await importFile(at('page.md'), { output: at('page.md'), force: true }),
    await importFile(at('a.html'), { output: at('x.md'), report: at('a.html'), tables: 'all', force: true }),
  ];
  for (const { problems, exitCode } of refused) {
    expect(problems).toMatchObject([{ rule: 'target-input' }]);
    expect(exitCode).toBe(2);
  }
  expect(readdirSync(folder)).toEqual(['a.html', 'page.md']);
  expect(readFileSync(at('a.html'), 'utf8')).toBe(html);
});

test.runIf(process.platform !== 'win32')(
  '-o replaces no pipe and no device, and a link to nothing with --force alone',
  async () => {
    const folder = folderWith({ 'a.html': html });
    const pipe = join(folder, 'pipe.md');
    execFileSync('mkfifo', [pipe]);
    const link = join(folder, 'link.md');
    symlinkSync('nothing', link);
    for (const output of [pipe, link])
      expect((await importFile(join(folder, 'a.html'), { output })).problems).toMatchObject([
        { rule: 'target-exists' },
      ]);
    const forced = await importFile(join(folder, 'a.html'), { output: pipe, force: true });
    expect(forced.problems).toMatchObject([{ rule: 'not-written', values: { case: 'special' } }]);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect((await importFile(join(folder, 'a.html'), { output: link, force: true })).exitCode).toBe(0);
  },
);

test('a damaged file, one that is not there, and another ending write nothing', async () => {
  const folder = folderWith({ 'a.docx': word.slice(0, 100), 'b.html': html });
  const output = join(folder, 'a.md');
  expect(await importFile(join(folder, 'a.docx'), { output })).toMatchObject({
    exitCode: 1,
    problems: [{ rule: 'import-damaged' }],
  });
  expect((await importFile(join(folder, 'none.docx'), { output })).exitCode).toBe(2);
  expect(
    (await importFile(join(folder, 'b.html'), { output: join(folder, 'a.docx'), force: true })).exitCode,
  ).toBe(2);
  expect(existsSync(output)).toBe(false);
});

test('with --strict a warning writes nothing', async () => {
  const folder = folderWith({ 'a.html': html.replace('<h1>表</h1>', '') });
  const report = await importFile(join(folder, 'a.html'), { output: join(folder, 'a.md'), strict: true });
  expect(report).toMatchObject({ exitCode: 1, problems: [{ rule: 'import-title-missing' }], files: [] });
});

test('tracked changes are asked about one by one', async () => {
  const folder = folderWith({ 'a.docx': word });
  const file = join(folder, 'a.docx');
  expect((await importFile(file)).exitCode).toBe(1);
  const asked: string[] = [];
  const report = await runImport(file, { ...defaultImportOptions, changes: 'ask' }, async ({ rule }) => {
    asked.push(rule);
    return rule === 'import-change-inserted';
  });
  expect(asked).toHaveLength(2);
  expect(report.source).toContain('到20202022年');
});

test('where nobody can be asked, changes cannot be asked about', async () => {
  const report = await runImport('a.docx', { ...defaultImportOptions, changes: 'ask' });
  expect(report.problems).toMatchObject([{ rule: 'usage', values: { fault: '--changes ask' } }]);
  expect(report.exitCode).toBe(2);
});

test('the command line takes a file, where to write and what becomes of changes', () => {
  const line = ['import', 'a.docx', '-o', 'b.md', '--changes', 'accepted', '--force', '--lang', 'zh'];
  expect(parseArguments(line, undefined)).toMatchObject({
    ask: 'run',
    command: 'import',
    options: { file: 'a.docx', output: 'b.md', changes: 'accepted', force: true },
  });
  for (const wrong of [['import'], ['import', 'a', 'b'], ['import', 'a', '--changes', 'all']])
    expect(parseArguments(wrong, undefined)).toMatchObject({ ask: 'fault' });
});

test('--tables all makes a source of every table, each with its number', async () => {
  const two = wordFile(
    paragraph('表') +
      table(row([cell('项目'), cell('目标')]), row([cell('甲'), cell('建成')])) +
      paragraph('又一表') +
      table(row([cell('任务'), cell('单位'), cell('时限')]), row([cell('乙'), cell('省厅'), cell('年底')])),
  );
  const folder = folderWith({ 'a.docx': two });
  const options = { ...defaultImportOptions, tables: 'all' as const };
  const made = await runImport(join(folder, 'a.docx'), { ...options, output: join(folder, 'a.md') });
  expect(made.files.map(({ path }) => path)).toEqual([join(folder, 'a-1.md'), join(folder, 'a-2.md')]);
  expect(readFileSync(join(folder, 'a-1.md'), 'utf8')).toContain('# 甲\n');
  expect(readFileSync(join(folder, 'a-2.md'), 'utf8')).toContain('# 乙\n');
  expect(made.problems.map(({ rule }) => rule)).not.toContain('import-more-tables');
  expect(await runImport(join(folder, 'a.docx'), options)).toMatchObject({ exitCode: 2 });
  const none = await runImport(join(folder, 'b.docx'), { ...options, output: join(folder, 'b.md') });
  expect(none).toMatchObject({ exitCode: 2, files: [] });
});

describe('the report of an import', () => {
  const boxed = (text: string) => cell(paragraph(run('字') + run(text, '<w:strike/>')));
  const long = '划去的文字很长'.repeat(12);
  const many = wordFile(
    paragraph('表') +
      table(
        row([cell('项目'), cell('目标')]),
        ...Array.from({ length: 6 }, (_, index) => row([cell(`第${index}项`), boxed(`${long}${index}`)])),
      ),
  );

  test('shows some of each kind on the screen, and has every text whole in its file', async () => {
    const folder = folderWith({ 'a.docx': many });
    const file = join(folder, 'report.md');
    const options = { output: join(folder, 'a.md'), report: file };
    const found = await runImport(join(folder, 'a.docx'), { ...defaultImportOptions, ...options });
    expect(found.files.map(({ path }) => path)).toEqual([options.output, file]);
    const { err } = printReport(found, { form: 'text', quiet: false, language: 'zh' });
    expect(err.match(/划去的文字没有导入/g)).toHaveLength(3);
    expect(err).toContain('另有 3 处同类的，全文加上 --report 文件.md 可见');
    expect(err).not.toContain(long);
    const report = readFileSync(file, 'utf8');
    expect(report).toMatch(/^# 导入报告：a\.docx\n\n共 6 处/);
    expect(report).toContain('## 须核对的');
    for (let index = 0; index < 6; index++) expect(report).toContain(`${long}${index}`);
    expect(report).toContain('原在表格第 7 行第 2 列');
  });

  test('begins with the first of three kinds, and names the paragraphs beside the table', async () => {
    const body =
      paragraph('关于印发的通知') +
      paragraph('') +
      paragraph('附件2') +
      paragraph('表') +
      table(
        row([cell('项目'), cell('目标')]),
        ...Array.from({ length: 7 }, (_, index) => row([cell(`第${index}项`), boxed(`旧${index}`)])),
      );
    const folder = folderWith({ 'a.docx': wordFile(body) });
    const file = join(folder, 'report.md');
    const found = await runImport(join(folder, 'a.docx'), { ...defaultImportOptions, report: file });
    const [, first = ''] = /## 先定这几件\n\n(.*?)\n\n##/s.exec(readFileSync(file, 'utf8')) ?? [];
    expect(first.match(/^- .*/gm)).toEqual([
      '- 划去的文字没有导入：“旧0”',
      '- 第 1 段：表格以外的文字没有导入：“关于印发的通知”',
    ]);
    const said = (language: 'zh' | 'en') =>
      printReport(found, { form: 'text', quiet: true, language }).err.replaceAll(`${folder}/`, '');
    expect(said('zh')).toContain('a.docx 第 1 段 警告 表格以外的文字没有导入');
    expect(said('en')).toContain('a.docx paragraph 1 warning text beside the table was left out');
    expect(
      JSON.parse(printReport(found, { form: 'json', quiet: true, language: 'zh' }).out).problems,
    ).toContainEqual(expect.objectContaining({ rule: 'import-left-out', paragraph: 1 }));
  });

  test('is in the language asked for, and says so where nothing is to be told', async () => {
    const folder = folderWith({ 'a.html': html, 'a.docx': many });
    const file = join(folder, 'report.md');
    const options = { ...defaultImportOptions, report: file, language: 'en' as const };
    await runImport(join(folder, 'a.docx'), options);
    expect(readFileSync(file, 'utf8')).toMatch(/^# Import of a\.docx\n\n6 places, by gravity/);
    const refused = await runImport(join(folder, 'a.html'), options);
    expect(refused).toMatchObject({ exitCode: 2, problems: [{ rule: 'target-exists' }] });
    await runImport(join(folder, 'a.html'), { ...options, force: true });
    expect(readFileSync(file, 'utf8')).toContain('All was imported, and there is nothing to look at.');
  });

  test('puts the errors first, and what is only told last', () => {
    const rules = ['import-blank-rows', 'import-no-rows', 'import-left-out'] as const;
    const problems = rules.map((rule) => problem(rule, undefined));
    const text = importReport('a.docx', problems, 'zh');
    const order = ['表格只有表头', '表格以外的文字', '是空行'].map((words) => text.indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.every((at) => at > 0)).toBe(true);
  });
});
