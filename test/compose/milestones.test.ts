import { describe, expect, test } from 'vitest';
import { milestonesOf } from '../../scripts/compose/milestones.ts';
import { viewOf } from '../../scripts/compose/view.ts';
import { composed, outline } from './compose-with.ts';
import { field, makeAttachment, ordered, paragraph, text } from './make-attachment.ts';

const place = { file: 'source/x.md', line: 1, column: 1 };
const texts = (...blocks: Parameters<typeof field>) =>
  milestonesOf(field(...blocks), '2018-05-01', true).map(({ year, text: found }) => `${year} ${found}`);

test.each([
  ['到2022年甲，乙；到2035年，丙。', ['2022 到2022年甲，乙', '2035 到2035年，丙']],
  ['总目标。 \u3000到2022年甲。乙。', ['2022 到2022年甲']],
  ['努力形成甲，到2022年，乙。达到2035年丙', ['2022 到2022年，乙']],
  ['到2017年甲', []],
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

describe('the milestones of a programme', () => {
  const milestones = (listed?: readonly string[]) => {
    const attachment = makeAttachment({
      columns: { programme: ['名称', '目标'], task: ['任务', '举措', '时限'], step: ['步骤', '期限'] },
      ...(listed ? { milestones: listed } : {}),
      programmes: [
        {
          name: '甲',
          fields: { 目标: field(paragraph('到2035年建成；到2022年起步')) },
          below: [
            {
              name: '乙',
              fields: { 举措: field(paragraph('到2020年乙')), 时限: field(paragraph('2022年底前')) },
              below: [{ name: '丙', fields: { 期限: field(paragraph('2021年')) } }],
            },
          ],
        },
      ],
    });
    const [programme] = viewOf(attachment).top.programmes;
    return programme?.milestones.map(({ year, text: { raw }, field: column, name }) =>
      [year, name?.raw, raw, column.raw].join(' '),
    );
  };

  test('are those of its own fields', () => {
    expect(milestones()).toEqual(['2022  到2022年起步 目标', '2035  到2035年建成 目标']);
  });

  test('are those of the columns the source names, with the names of tasks and steps', () => {
    expect(milestones(['期限', '时限', '目标'])).toEqual([
      '2021 丙 2021年 期限',
      '2022  到2022年起步 目标',
      '2022 乙 2022年底前 时限',
      '2035  到2035年建成 目标',
    ]);
    expect(milestones(['时限'])).toEqual(['2022 乙 2022年底前 时限']);
  });

  test('a task’s stand in the briefing behind its name', () => {
    const attachment = makeAttachment({
      milestones: ['举措'],
      programmes: [
        { name: '甲', below: [{ name: '乙*', fields: { 举措: field(paragraph('2022年，丙')) } }] },
      ],
    });
    expect(outline(composed(attachment, 'briefing'))).toContain('2022 | 乙*：2022年，丙');
  });
});
