import { expect, test } from 'vitest';
import { imported } from './imported.ts';
import { cell, paragraph, row, table, wordFile } from './word-file.ts';

const times = (count: number, text: string) => text.repeat(count);
const page = (text: string) =>
  `<table><tr><th>项目</th><th>任务</th></tr><tr><td>甲</td><td>${text}</td></tr></table>`;
const pipes = '| 项目 | 任务 |\n|--|--|\n';

// Each took minutes, gigabytes or the stack.
test.each([
  ['a.html', 'spans in each other', page(times(2000, '<span>')), 'nested-too-deep'],
  ['a.html', 'bold type in bold type', page(times(100_000, '<b>')), 'nested-too-deep'],
  ['a.html', 'tables in each other', times(20_000, '<table><tr><td>'), 'nested-too-deep'],
  ['a.html', 'lists in each other', page(times(20_000, '<ul><li>')), 'nested-too-deep'],
  ['a.html', 'a million tags', page(times(1_000_001, '<br>')), 'import-too-large'],
  ['a.html', 'a cell of 20,000 lines', page(times(20_000, '甲<br>')), 'import-too-large'],
  ['a.html', 'a cell of 3,000 bold words', page(times(3000, '<b>甲</b>乙')), 'import-too-large'],
  [
    'a.html',
    'a span in every row that goes on below',
    `<table><tr><th>项目</th><th>任务</th></tr>${times(20_000, '<tr><td rowspan="65534">甲</td></tr>')}</table>`,
    'import-too-large',
  ],
  ['a.md', 'quotes in each other', `${pipes}| 甲 | 乙 |\n\n${times(10_000, '>')} 甲`, 'nested-too-deep'],
  ['a.md', 'items in each other', `${pipes}| 甲 | 乙 |\n\n${times(10_000, '- ')}甲`, 'nested-too-deep'],
  ['a.md', 'brackets in a cell', `${pipes}| 甲 | ${times(100_000, '[')} |\n`, 'nested-too-deep'],
  ['a.md', 'emphasis that never ends', `${pipes}| 甲 | ${times(5000, '*a_ ')} |\n`, 'too-many-marks'],
  ['a.md', '60,000 bold cells', pipes + times(60_000, '| 甲 | **乙** |\n'), 'too-many-marks'],
  ['a.md', 'a million blank lines', times(1_000_000, '\n'), 'import-too-large'],
  ['a.csv', '200,000 rows', `项目,任务\n${times(200_000, '甲,乙\n')}`, 'import-too-large'],
  ['a.csv', 'a cell of 20,000 lines', `项目,任务\n甲,"${times(20_000, '乙\n')}"\n`, 'import-too-large'],
  [
    'a.csv',
    '100,000 columns',
    `${times(100_000, '项,')}目\n${times(100_000, '甲,')}乙\n`,
    'import-too-large',
  ],
  ['a.csv', 'a million spaces', `项目,任务\n甲,乙${times(1_000_000, ' ')}丙\n`, 'import-too-large'],
  ['a.txt', 'a megabyte of NUL', `项目\t任务\n甲\t${times(1_000_000, '\0')}`, 'import-other-format'],
])('%s with %s is one error', (file, _, text, rule) => {
  const result = imported(text, file);
  expect(result.rules).toEqual([rule]);
  expect(result.source).toBeUndefined();
});

test.each([
  ['tables in cells', '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
  ['controls in controls', '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
  [
    'forms of one thing in each other',
    '<mc:AlternateContent><mc:Choice>',
    '</mc:Choice></mc:AlternateContent>',
  ],
])('a Word file with %s is one error', (_, open, close) => {
  const deep = `${times(2000, open)}${times(2000, close)}`;
  const good = table(row([cell('项目'), cell('任务')]), row([cell('甲'), cell('乙')]));
  expect(imported(wordFile(good + deep), 'a.docx').rules).toEqual(['import-damaged']);
});

test('millions of signs in a row are refused, outside the table as well', () => {
  const signs = times(2_000_000, '*_');
  for (const [bytes, file] of [
    [page(signs), 'a.html'],
    [`项目,任务\n甲,${signs}\n`, 'a.csv'],
    [wordFile(table(row([cell('项目'), cell('任务')]), row([cell('甲'), cell(signs)]))), 'a.docx'],
    [wordFile(table(row([cell('项目')]), row([cell('甲')])) + paragraph(signs)), 'a.docx'],
  ] as const)
    expect(imported(bytes, file).rules).toEqual(['import-too-large']);
});

test('a Word file in one XML with parts in each other, or one with a part twice, is refused', () => {
  const open = '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">';
  const flat = `<?xml version="1.0"?><?mso-application progid="Word.Document"?>${open}${times(100_000, '<pkg:part>')}`;
  expect(imported(flat, 'a.xml').rules).toEqual(['import-damaged']);
  const good = wordFile(table(row([cell('项目'), cell('任务')]), row([cell('甲'), cell('乙')])), {
    'word/documenT.xml': '<w:document/>',
  });
  const twice = Buffer.from(
    Buffer.from(good).toString('latin1').replaceAll('documenT', 'document'),
    'latin1',
  );
  expect(imported(twice, 'a.docx').problems).toMatchObject([
    { rule: 'import-damaged', values: { case: 'twice', 'named.zh': '正文' } },
  ]);
});

test('unclosed tags of old pages, and long tables of pipes, are read', () => {
  const rows = times(600, '<tr><td><font>甲<td><b>乙');
  expect(imported(`<table><tr><th>项目<th>任务${rows}</table>`, 'a.html').source).toBeDefined();
  const lines = Array.from({ length: 600 }, (_, n) => `| 甲${n} | **乙** [1](http://a.cn)：${n} |\n`);
  expect(imported(pipes + lines.join(''), 'a.md').source).toBeDefined();
});
