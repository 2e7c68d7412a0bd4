import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutPlaces } from '../model/without-places.ts';
import { imported } from './imported.ts';

const read = (name: string) => readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url));
const page = imported(read('table.html'), 'table.html');

test('a table with rowspans gives its levels, lists and marks', () => {
  expect(page.rules).toEqual([]);
  expect(page.source).toMatchInlineSnapshot(`
    "---
    label: 附件1
    title: 重点任务分工表
    columns:
      programme: [项目, 目标]
      task: [任务, 责任单位]
    order: [序号, 项目, 目标, 任务, 责任单位]
    ---

    # 甲项目

    ## 目标

    到2022年，**建成**一批。

    ## 任务

    ### 任务一

    1. 某厅
    2. 某局

    ### 任务二

    某厅

    # 乙项目

    ## 目标

    第一段。\\
    第二行。

    ## 任务

    ### 任务三

    1. 先办；
    2. 后办。

    > 备注：略。
    "
  `);
});

describe('the same table', () => {
  test('as LibreOffice makes a Word file of it gives the same source', () => {
    const { attachment, rules } = imported(read('libreoffice.docx'), 'a.docx');
    expect(attachment && withoutPlaces(attachment)).toEqual(
      page.attachment && withoutPlaces(page.attachment),
    );
    expect(rules).toEqual([]);
  });

  test('as pandoc makes a Word file of it has its title behind the label, the page’s name reported', () => {
    const { attachment, problems } = imported(read('pandoc.docx'), 'a.docx');
    expect(attachment && withoutPlaces(attachment)).toEqual(
      page.attachment && withoutPlaces(page.attachment),
    );
    expect(problems).toMatchObject([{ rule: 'import-left-out', values: { text: '页面的标题' } }]);
  });

  test.each([
    [
      'a table of pipes',
      'a.md',
      '附件1\n\n# 表\n\n| 项目 | 任务 | 举措 |\n|---|:-:|---|\n| 甲 | 1.乙 | 1.丙；2.**丁** |\n|   | 2.戊 | a\\|b |\n\n备注：略。\n',
    ],
    [
      'a row on a line',
      'a.txt',
      '附件1\n表\n项目\t任务\t举措\n甲\t1.乙\t1.丙；2.丁\n\t2.戊\t"a\nb"\n\n备注：略。\n',
    ],
    [
      'a cell on a line',
      'a.txt',
      '附件1\n表\n\t项目\n\t任务\n\t举措\n\n\t甲\n\t1.乙\n\t1.丙；2.丁\n\n\t\n\t2.戊\n\ta\nb\n\n备注：略。\n',
    ],
  ])('as %s has blank cells for merged ones', (_, file, text) => {
    const { attachment, rules } = imported(text, file);
    expect(rules).toEqual([]);
    expect(attachment?.title.text).toBe('表');
    expect(attachment?.label?.text).toBe('附件1');
    expect(
      attachment?.programmes.map(({ name, children }) => [name.text, children.map((task) => task.name.text)]),
    ).toEqual([['甲', ['乙', '戊']]]);
    expect(attachment?.notes).toHaveLength(1);
  });
});

test('a text table whose rows are not alike says which', () => {
  const { source, problems } = imported('表\n甲\t乙\n丙\t丁\t戊\n', 'a.txt');
  expect(source).toBeUndefined();
  expect(problems).toMatchObject([
    { rule: 'import-row-width', values: { row: 2, found: 3, columns: 2 }, place: { line: 3 } },
  ]);
});

test('tables of one shape are one; another shape is reported', () => {
  const table = (rows: string) => `<table><tr><th>项目<th>目标</tr>${rows}</table>`;
  const row = (name: string) => `<tr><td>${name}<td>目标</tr>`;
  const html = `<h1>表</h1>${table(row('甲'))}<p>间隔</p>${table(row('乙'))}<table><tr><td>另一个</table>`;
  const { attachment, rules } = imported(html, 'a.html');
  expect(attachment?.programmes.map(({ name }) => name.text)).toEqual(['甲', '乙']);
  expect(rules).toEqual(['import-more-tables', 'import-left-out', 'import-header-repeated']);
});

test('a cell over several columns, or levels that cross, have no place in a source', () => {
  const wide = '<table><tr><th>甲<th>乙<th>丙<tr><td colspan="2">丁<td>戊<tr><td>己<td>庚<td>辛</table>';
  expect(imported(wide, 'a.html').rules).toContain('import-wide-cell');
  const crossed = '<table><tr><th>甲<th>乙<tr><td rowspan="2">a<td>b<tr><td rowspan="2">c<tr><td>d</table>';
  expect(imported(crossed, 'a.html').rules).toContain('import-cells-split');
  const deep =
    '<table><tr><th>甲<th>乙<th>丙<th>丁<tr><td rowspan="4">a<td rowspan="3">b<td rowspan="2">c<td>d<tr><td>e<tr><td>f<td>g<tr><td>h<td>i<td>j</table>';
  expect(imported(deep, 'a.html').rules).toContain('import-levels');
});
