import { expect, test } from 'vitest';
import { imported } from './imported.ts';
import { begin, cell, goOn, paragraph, row, run, table, wordFile } from './word-file.ts';

const head = row([cell('项目'), cell('任务'), cell('举措')]);
const fileOf = (...rows: readonly string[]) =>
  imported(wordFile(paragraph('附件2') + paragraph('概览') + table(head, ...rows)), 'a.docx');
const told = ({ problems }: ReturnType<typeof imported>) =>
  problems.map(({ rule, values }) => [rule, values.text]);
const step = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

test('a text in a field whose beginning or end is lost is reported', () => {
  const cut = step('begin') + code(' REF a ') + run('甲乙') + step('end');
  const open = step('begin') + run('丙丁');
  const found = fileOf(
    row([cell('一'), cell(paragraph(run('二') + cut)), cell(paragraph(run('三') + open))]),
  );
  expect(told(found)).toEqual([
    ['import-field', 'REF a'],
    ['import-unread', '甲乙'],
    ['import-unread', '丙丁'],
  ]);
});

test('a field within the code of another is no text of the document', () => {
  const inner = step('begin') + code(' PAGE ') + step('separate') + run('3') + step('end');
  const outer =
    step('begin') + code(' IF ') + inner + code('>1') + step('separate') + run('见下') + step('end');
  const found = fileOf(row([cell('一'), cell(paragraph(outer)), cell('三')]));
  expect(told(found)).toEqual([]);
  expect(found.source).toContain('见下');
  expect(found.source).not.toContain('3');
});

test('a formula keeps what stands outside its parts', () => {
  const formula =
    '<m:oMath><m:f><m:r><m:t>甲</m:t></m:r><m:den><m:r><m:t>乙</m:t></m:r></m:den></m:f></m:oMath>';
  expect(told(fileOf(row([cell('一'), cell('二'), cell(paragraph(formula))])))).toEqual([
    ['import-formula', '/乙甲'],
  ]);
});

test('a formula keeps WordArt and signs within it', () => {
  const art = '<w:pict><v:shape xmlns:v="urn:v"><v:textpath string="甲"/></v:shape></w:pict>';
  const formula = `<m:oMath><m:f><m:num><w:r>${art}</w:r></m:num><m:den><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></m:den></m:f></m:oMath>`;
  expect(told(fileOf(row([cell('一'), cell('二'), cell(paragraph(formula))])))).toEqual([
    ['import-formula', '甲/(✓)'],
  ]);
});

test('a row with too few cells has blank ones at its end', () => {
  const found = fileOf(row([cell('一'), cell('二'), cell('三')]), row([cell('四'), cell('五')]));
  expect(found.rules).toEqual([]);
  expect(found.attachment?.programmes.map(({ name }) => name.text)).toEqual(['一', '四']);
  const page =
    '<h1>概览</h1><table><tr><th>项目<th>任务<th>举措<tr><td>一<td>二<td>三<tr><td>四<td>五</table>';
  const same = imported(page, 'a.html');
  expect(same.rules).toEqual([]);
  expect(same.attachment?.programmes.map(({ name }) => name.text)).toEqual(['一', '四']);
});

test('a text that goes with a header taken for a repeated one is reported', () => {
  const top = row([cell('甲', begin), cell('任务'), cell('举措')]);
  const body = table(top, top, row([cell('', goOn), cell('建设园区'), cell('某厅负责')]));
  expect(told(imported(wordFile(paragraph('概览') + body), 'a.docx'))).toEqual(
    expect.arrayContaining([
      ['import-unread', '建设园区'],
      ['import-unread', '某厅负责'],
    ]),
  );
});
