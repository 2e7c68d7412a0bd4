import { expect, test } from 'vitest';
import { milestonesOf } from '../../scripts/compose/milestones.ts';
import { field, ordered, paragraph, text } from './make-attachment.ts';

const place = { file: 'source/x.md', line: 1, column: 1 };
const texts = (...blocks: Parameters<typeof field>) =>
  milestonesOf(field(...blocks), true).map(({ year, text: found }) => `${year} ${found}`);

test.each([
  ['到2022年甲，乙；到2035年，丙。', ['2022 到2022年甲，乙', '2035 到2035年，丙']],
  ['总目标。 \u3000到2022年甲。乙。', ['2022 到2022年甲']],
  ['力争到2022年甲。达到2035年乙', []],
  ['甲，到2022年乙', []],
  ['到2022年', ['2022 到2022年']],
  ['到22年甲。到20222年乙', []],
  ['到2035年甲！到2022年乙？到2022年丙', ['2035 到2035年甲', '2022 到2022年乙', '2022 到2022年丙']],
])('%s', (value, expected) => {
  expect(texts(paragraph(value))).toEqual(expected);
});

test('each item and paragraph begins anew; strong text and breaks do not', () => {
  expect(texts(ordered('到2022年甲', '到2035年乙'), paragraph('到2050年丙'))).toEqual([
    '2022 到2022年甲',
    '2035 到2035年乙',
    '2050 到2050年丙',
  ]);
  expect(texts(paragraph('甲。', { type: 'strong', children: [text('到2022年')], place }, '乙'))).toEqual([
    '2022 到2022年乙',
  ]);
  expect(texts(paragraph('到2022年甲', { type: 'break', place }, '乙'))).toEqual(['2022 到2022年甲乙']);
});
