import { expect, test } from 'vitest';
import { unitsIn } from '../../scripts/compose/units.ts';
import { field, ordered, paragraph, unordered } from './make-attachment.ts';

test.each([
  ['省发展改革委、省财政厅，省教育厅；省大数据局', ['省发展改革委', '省财政厅', '省教育厅', '省大数据局']],
  ['Ministry of Finance; Customs, Treasury', ['Ministry of Finance', 'Customs', 'Treasury']],
  ['省财政厅、省财政厅', ['省财政厅']],
  ['省委宣传部（省新闻办、省版权局）、省教育厅', ['省委宣传部（省新闻办、省版权局）', '省教育厅']],
  ['省财政厅（牵头、省教育厅', ['省财政厅', '省教育厅']],
  ['省财政厅（牵头）、省教育厅（配合单位）。', ['省财政厅', '省教育厅']],
  ['牵头单位：省财政厅；配合单位：省教育厅', ['省财政厅', '省教育厅']],
  ['省财政厅牵头，省教育厅配合', ['省财政厅', '省教育厅']],
  ['第一责任单位: 省财政厅', ['省财政厅']],
  ['资金支持、甲/乙办', ['资金支持', '甲/乙办']],
  [' 省 财政厅　、 ', ['省 财政厅']],
  ['—', []],
  ['无', ['无']],
])('%s names %j', (text, units) => {
  expect(unitsIn(field(paragraph(text)))).toEqual(units);
});

test('items of lists, paragraphs and lines name units of their own', () => {
  const place = { file: 'x.md', line: 1, column: 1 };
  const lines = paragraph('甲局', { type: 'break', place }, '乙局');
  expect(unitsIn(field(lines, ordered('丙局、甲局'), unordered('丁局（牵头）'), paragraph('戊局')))).toEqual([
    '甲局',
    '乙局',
    '丙局',
    '丁局',
    '戊局',
  ]);
});
