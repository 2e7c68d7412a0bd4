import { expect, test } from 'vitest';
import { withFigureColumns } from '../../scripts/style/index.ts';
import { list, type Square, table } from '../fixtures/document.ts';

/** The roles of each column's cells below the header, after the column is settled. */
function rolesOf(...rows: readonly Square[][]): string[][] {
  const settled = withFigureColumns(table(['名称', '任务', '数值'], rows, ['programmeName']));
  return settled.rows.slice(1).map(({ cells }) => cells.map(({ role }) => role));
}

test.each([
  ['numbers', '3', '12', '1,234.5'],
  ['numbers with units', '35μg/m³', '3000万元', '95%'],
  ['dates and years', '2026年12月底前', '2025', '2018—2022年'],
  ['quarters and halves of years', '2026年第三季度', '2027年一季度', '2027年上半年'],
  ['English dates', 'September 30, 2020', '1 Oct. 2021', 'June 2020–July 2021', 'July 31, 2020*'],
  ['ordinals', '（一）', '2.', '第3年'],
])('a column of %s is set as running numbers are', (_, ...texts) => {
  const rows = texts.map((text): Square[] => ['甲', '推进建设', text]);
  for (const roles of rolesOf(...rows)) expect(roles).toEqual(['programmeName', 'tableText', 'sequence']);
});

test.each(['长期', '持续推进', '全年'])('%s among dates is set as they are', (word) => {
  const roles = rolesOf(['甲', '推进', '2026年'], ['甲', '推进', word], ['甲', '推进', '2025年底']);
  expect(roles.map((row) => row[2])).toEqual(['sequence', 'sequence', 'sequence']);
});

test('empty cells do not keep a column from it, and stay as they are', () => {
  expect(rolesOf(['甲', '推进', '12'], ['乙', '推进', '']).map((roles) => roles[2])).toEqual([
    'sequence',
    'tableText',
  ]);
});

test.each<[string, Square]>([
  ['a text', '完成12项'],
  ['a long range of dates with words', '2026年12月底前完成，2027年验收'],
  ['an English text with a date', 'Completed by June 30, 2020'],
  ['a list', [list('tableText', '12')]],
])('one cell that holds %s leaves the column a column of text', (_, square) => {
  expect(rolesOf(['甲', '推进', '12'], ['乙', '推进', square]).map((roles) => roles[2])).toEqual([
    'tableText',
    'tableText',
  ]);
});

test('a column without any text is none', () => {
  expect(rolesOf(['甲', '推进', ''])).toEqual([['programmeName', 'tableText', 'tableText']]);
});
