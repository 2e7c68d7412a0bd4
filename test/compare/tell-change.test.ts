import { expect, test } from 'vitest';
import { tellChange } from '../../scripts/compare/index.ts';

test.each([
  ['到2022年，建成世界级湾区。', '到2025年，建成世界级湾区。', '到【2022→2025】年，建成世界级湾区。'],
  ['建设数字政府', '建设数字乡村\n建设数字政府', '【+建设数字乡村⏎】建设数字政府'],
  ['1', '12', '【1→12】'],
  ['附件2', '附件12', '附件【2→12】'],
  [
    'cafe\u0301',
    'café',
    '【cafe\u0301（U+0063 U+0061 U+0066 U+0065 U+0301）→caf\u00e9（U+0063 U+0061 U+0066 U+00E9）】',
  ],
  ['甲乙', '甲\u200b乙', '【甲乙→甲〔U+200B〕乙】'],
  ['见【附表】第一列', '见【附图】第一列', '见【⟦附表→附图⟧】第一列'],
  [
    'the total economy of six trillion yuan',
    'the total economy of seven trillion yuan',
    '…economy of 【six→seven】 trillion yuan',
  ],
])('%s → %s', (before, after, told) => {
  expect(tellChange(before, after)).toBe(told);
});
