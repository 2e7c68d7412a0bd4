import { expect, test } from 'vitest';
import { imported } from './imported.ts';
import { cell, paragraph, row, run, table, wordFile } from './word-file.ts';

const custom = '<Properties><property name="yigao.version"/></Properties>';
const marked = (id: number, name: string, content: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
const item = (id: number, text: string) => marked(id, `_yigao_item_${id}_2`, run(text));
const between = (text: string) => run(text);

/** What a file of our own becomes that has a cell of these runs, saved by a program of that language. */
function cellOf(runs: string, language = 'zh-CN') {
  const body =
    paragraph('概览') + table(row([cell('项目'), cell('举措')]), row([cell('甲'), cell(paragraph(runs))]));
  const core = `<cp:coreProperties><dc:language>${language}</dc:language></cp:coreProperties>`;
  const file = wordFile(body, { 'docProps/custom.xml': custom, 'docProps/core.xml': core });
  const { source = '', rules } = imported(file, 'a.docx');
  return { text: source.slice(source.indexOf('# 甲')).split('\n').slice(4).join('\n').trim(), source, rules };
}

test.each([
  ['an item before all', between('1.甲；') + item(2, '2.乙'), '1. 甲\n2. 乙'],
  [
    'an item after all',
    `${item(1, '1.甲')}${between('；')}${item(2, '2.乙')}${between('；3.丙')}`,
    '1. 甲\n2. 乙\n3. 丙',
  ],
  ['an item in the middle', item(1, '1.甲') + between('；2.乙；') + item(2, '3.丙'), '1. 甲\n2. 乙\n3. 丙'],
  [
    'the end of an item',
    `${item(1, '1.甲')}${between('等')}${between('；')}${item(2, '2.乙')}`,
    '1. 甲等\n2. 乙',
  ],
  ['only what joins them', item(1, '1.甲') + between('；') + item(2, '2.乙'), '1. 甲\n2. 乙'],
])('beside the marked items of our own file, text that somebody typed is %s', (_, runs, wanted) => {
  const { text, rules } = cellOf(runs);
  expect(text).toBe(wanted);
  expect(rules).toEqual([]);
});

test('an item whose mark has the name of its cell’s, as LibreOffice gives it from an RTF, is one', () => {
  const first = marked(1, '_yigao_cell_1_2_abc_Copy_1', marked(3, '_yigao_cell_1_2_abc', '') + run('1.甲'));
  expect(cellOf(`${first}${between('；')}${item(2, '2.乙')}`).text).toBe('1. 甲\n2. 乙');
});

test('a Chinese file that another program calls English stays Chinese', () => {
  expect(cellOf(item(1, '1.甲') + between('；') + item(2, '2.乙'), 'en-US').source).not.toContain('lang:');
});
