import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { build, verify } from '../../scripts/commands.ts';
import { printText } from '../../scripts/index.ts';
import { formatTable } from '../../scripts/pipeline/format-table.ts';
import { word } from '../../scripts/problem/index.ts';
import { documentOf, paragraph } from '../fixtures/document.ts';
import { folderWith } from '../fixtures/folder.ts';

const source = `---
label: 附件1
title: 概览
columns:
  programme: [名称, 建设目标]
  task: [任务, 举措, 责任单位]
---

# 大花园建设

## 建设目标

到2035年建成。

### 绿色发展工程

1. 严守生态安全
2. 严格产业准入

#### 责任单位

省生态环境厅

### 水利工程

修渠

> 备注：无
`;
const part = 'word/document.xml';

/** A folder with all files of the source built well. */
async function built() {
  const folder = folderWith({ 'x.md': source });
  const given = { sources: [join(folder, 'x.md')], out: join(folder, 'out') };
  expect((await build(given)).exitCode).toBe(0);
  return { folder, given };
}

/** Changes the body of a Word file, or the text of a Markdown file. */
function change(file: string, edit: (text: string) => string): void {
  const bytes = readFileSync(file);
  const files = file.endsWith('.docx') ? unzipSync(bytes) : undefined;
  const text = strFromU8(files?.[part] ?? bytes);
  const other = edit(text);
  expect(other).not.toBe(text);
  writeFileSync(file, files ? zipSync({ ...files, [part]: strToU8(other) }) : other);
}

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const table = /<w:tbl>.*<\/w:tbl>/s;

/** The file under out/x, what is done to it, and what is first said of it. */
type Fault = readonly [name: string, file: string, edit: (text: string) => string, zh: string, en: string];

describe('a fault of a file under out is told at the file', () => {
  test.each<Fault>([
    [
      'a cell’s text',
      'x.docx',
      replace('省生态环境厅', '省环保厅'),
      '第 1 个表格第 2 行第 5 列“责任单位”文字有出入：“省环保厅” … 应为: “省生态环境厅”（x.md:22）',
      'table 1, row 2, column 5 "责任单位": the text differs: "省环保厅" … expected: "省生态环境厅" (x.md:22)',
    ],
    [
      'a cell’s text in a briefing',
      'briefings/1-大花园建设.docx',
      replace(/省生态环境厅(?!.*省生态环境厅)/su, '省环保厅'),
      '第 2 个表格第 2 行第 3 列“责任单位”文字有出入：“省环保厅” … 应为: “省生态环境厅”（x.md:22）',
      'table 2, row 2, column 3 "责任单位": the text differs: "省环保厅" … expected: "省生态环境厅" (x.md:22)',
    ],
    [
      'a text in an empty cell',
      'x.md',
      replace('<td></td>', '<td>多</td>'),
      '第 1 个表格第 3 行第 5 列“责任单位”文字有出入：“多” … 应为: “”（空单元格）',
      'table 1, row 3, column 5 "责任单位": the text differs: "多" … expected: "" (an empty cell)',
    ],
    [
      'a numbered name',
      'x.docx',
      replace('水利工程', '水电工程'),
      '第 1 个表格第 3 行第 3 列“任务”文字有出入：“2.水电工程” … 应为: “2.水利工程”（x.md:24）',
      'table 1, row 3, column 3 "任务": the text differs: "2.水电工程" … expected: "2.水利工程" (x.md:24)',
    ],
    [
      'a merge',
      'x.docx',
      replace('<w:vMerge w:val="continue"/>', ''),
      '第 1 个表格第 2 行第 1 列“名称”合并的行数×列数有出入：1×1 … 应为: 2×1',
      'table 1, row 2, column 1 "名称": the cell spans 1×1 rows × columns … expected: 2×1',
    ],
    [
      'a row',
      'x.docx',
      replace(/<w:tr>(?:(?!<w:tr>).)*修渠.*?<\/w:tr>/s, ''),
      '第 1 个表格的行数×列数有出入：2×5 … 应为: 3×5',
      'table 1 has 2×5 rows × columns … expected: 3×5',
    ],
    [
      'the repeated header',
      'x.docx',
      replace('<w:tblHeader/>', ''),
      '第 1 个表格的表头行数有出入：0 … 应为: 1',
      'table 1 has 0 header rows … expected: 1',
    ],
    [
      'a title',
      'x.docx',
      replace('>概览<', '>概况<'),
      '第 2 段文字有出入：“概况” … 应为: “概览”（x.md:3）',
      'text 2 differs: "概况" … expected: "概览" (x.md:3)',
    ],
    [
      'a note taken out',
      'x.docx',
      replace(/<w:p>(?:(?!<w:p>).)*备注：无.*?<\/w:p>/s, ''),
      '缺第 3 段文字 … 应为: “备注：无”（x.md:28）',
      'text 3 is missing … expected: "备注：无" (x.md:28)',
    ],
    [
      'a paragraph put in',
      'x.docx',
      replace('<w:tbl>', '<w:p><w:r><w:t>多</w:t></w:r></w:p><w:tbl>'),
      '多出第 3 段文字：“多”',
      'text 3 is too many: "多"',
    ],
    ['a table taken out', 'x.docx', replace(table, ''), '缺第 1 个表格', 'table 1 is missing'],
    ['a table put in', 'x.docx', replace(table, '$&<w:p/>$&'), '多出第 2 个表格', 'table 2 is too many'],
    [
      'broken XML',
      'x.docx',
      replace('</w:tbl>', ''),
      '文件已损坏，读不出来：',
      'the file is damaged, it cannot be read back: ',
    ],
    [
      'a merge in Markdown',
      'x.md',
      replace(' rowspan="2"', ''),
      '第 1 个表格第 2 行第 1 列“名称”合并的行数×列数有出入：1×1 … 应为: 2×1',
      'table 1, row 2, column 1 "名称": the cell spans 1×1',
    ],
  ])('%s', async (_, file, edit, zh, en) => {
    const { folder, given } = await built();
    change(join(folder, 'out/x', file), edit);
    const { problems, texts, exitCode } = await verify(given);
    expect(exitCode).toBe(1);
    const place = join(folder, 'out/x', file);
    expect(new Set(problems.map((one) => one.place?.file))).toEqual(new Set([place]));
    for (const [language, words, again] of [
      ['zh', zh, '再运行 yigao build --force'],
      ['en', en, 'then run yigao build --force'],
    ] as const) {
      const said = printText(problems.slice(0, 1), texts, language).replaceAll(`${folder}/`, '');
      const [head, ...notes] = said.trimEnd().split('\n');
      const [message = '', expected] = words.split(' … ');
      expect(head).toMatch(new RegExp(`^out/x/${file} (?:错误|error) `, 'u'));
      expect(head).toContain(message);
      if (expected) expect(notes).toContain(`  ${expected}`);
      expect(notes.at(-1)).toContain(again);
      expect(said).not.toContain('.hbs');
    }
  });

  test('a damaged archive, and a PDF that is another or none', async () => {
    const { folder, given } = await built();
    const out = (name: string) => join(folder, 'out/x', name);
    writeFileSync(out('x.docx'), readFileSync(out('x.docx')).subarray(0, -200));
    writeFileSync(out('briefings/1-大花园建设.pdf'), '%PDF-1.7');
    cpSync(out('briefings/1-大花园建设.docx'), out('x.pdf'));
    const { problems } = await verify(given);
    expect(problems.map(({ rule, place }) => `${rule} ${place?.file.slice(folder.length + 1)}`)).toEqual([
      'verify-unreadable out/x/x.docx',
      'verify-unreadable out/x/x.pdf',
      'verify-unreadable out/x/briefings/1-大花园建设.pdf',
    ]);
  });

  test('a PDF of another source, at the cell', async () => {
    const { folder, given } = await built();
    const other = folderWith({ 'x.md': source.replace('省生态环境厅', '省环保厅') });
    await build({ sources: [join(other, 'x.md')], out: join(other, 'out') });
    cpSync(join(other, 'out/x/x.pdf'), join(folder, 'out/x/x.pdf'));
    const { problems } = await verify(given);
    expect(problems).toMatchObject([
      {
        rule: 'verify-cell',
        place: { file: join(folder, 'out/x/x.pdf'), tableRow: 2, tableColumn: 5 },
        values: { expected: '省生态环境厅', found: '省环保厅', source: `${join(folder, 'x.md')}:22` },
      },
    ]);
  });
});

test('a fault that a build finds in what it has just made is told to be ours', () => {
  const [one] = formatTable.md.readBack(
    { bytes: strToU8('乙\n'), problems: [] },
    documentOf([paragraph('body', '甲')]),
    'x.md',
  );
  if (!one) throw new Error('nothing is found');
  expect(word(one, 'zh').fix).toContain('yigao 自身的毛病');
  expect(word(one, 'en').fix).toContain('a fault of yigao itself');
});

describe('of a source that has changed since', () => {
  const all = ['x.docx', 'x.pdf', 'x.md'].flatMap((name) => [
    name,
    `briefings/1-大花园建设.${name.split('.')[1]}`,
  ]);

  /** What is told of each file, by its path under `out/x`, after the source has changed. */
  async function told(options: object = {}, edit?: (folder: string) => void) {
    const { folder, given } = await built();
    writeFileSync(join(folder, 'x.md'), source.replace('修渠', '开渠'));
    edit?.(folder);
    const { problems, texts } = await verify({ ...given, ...options });
    const out = join(folder, 'out/x/');
    const pathOf = (file: unknown) => String(file).replace(out, '');
    return {
      found: problems
        .map(({ rule, place, values }) => `${rule} ${pathOf(place?.file ?? values.path)}`)
        .sort(),
      zh: printText(problems, texts, 'zh'),
      en: printText(problems, texts, 'en'),
    };
  }

  test('each file is told as stale alone', async () => {
    const { found, zh, en } = await told();
    expect(found).toEqual(all.map((path) => `out-stale ${path}`).sort());
    expect(zh).toContain('是由旧的源文件生成的');
    expect(en).toContain('was made from an earlier source');
  });

  test('nothing is said of formats and kinds that are not asked for', async () => {
    expect((await told({ formats: ['md'] })).found).toEqual([
      'out-stale briefings/1-大花园建设.md',
      'out-stale x.md',
    ]);
    expect((await told({ only: 'overview' })).found).toEqual(
      all
        .filter((path) => path.startsWith('x.'))
        .map((path) => `out-stale ${path}`)
        .sort(),
    );
  });

  test('a file that somebody has edited besides is told by what differs alone', async () => {
    const edit = (folder: string) => change(join(folder, 'out/x/x.md'), replace('省生态环境厅', '省水利厅'));
    const { found } = await told({ formats: ['md'] }, edit);
    expect(found).toEqual(['out-stale briefings/1-大花园建设.md', 'verify-cell x.md', 'verify-cell x.md']);
  });
});
