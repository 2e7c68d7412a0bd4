import { describe, expect, test } from 'vitest';
import { milestonesIn, yearsToCome } from '../../scripts/model/index.ts';

const since = '2018-05-01';
const found = (text: string, date: string | undefined = since) =>
  milestonesIn(text, date).map(({ year, start, end }) => `${year} ${text.slice(start, end)}`);

describe('a milestone begins', () => {
  test.each([
    ...['到', '至', '力争', '争取', '预计', '计划', '确保', '力争到', '确保至', '计划于', '争取在'].map(
      (word) => [`${word}2022年建成`],
    ),
    ...[
      '2022年前',
      '2022年底前',
      '2022年末前',
      '2022年年底前',
      '2022年年末之前',
      '2022年之前',
      '2022年以前',
    ].map((day) => [`${day}建成`]),
    ['2022年，建成'],
    ['2022年底，建成'],
    ['2022年6月底前，建成'],
    ['2022年6月30日前建成'],
    ['在2022年底前建成'],
    ['到 2022 年建成'],
    ['到２０２２年建成'],
    ['到二〇二二年建成'],
    ['2022年'],
    ['2022年底'],
    ['2022年6月'],
    ['2022年上半年'],
    ['2022年前后建成'],
    ['到2022年1号线建成'],
    ['到2022年、2025年分别建成'],
  ])('with %s', (text) => {
    expect(found(text)).toEqual([`2022 ${text}`]);
    for (const mark of '。；！？，：') expect(found(`甲${mark}${text}。乙`)).toEqual([`2022 ${text}`]);
    expect(found(`甲\n${text}`)).toEqual([`2022 ${text}`]);
    for (const mark of ['（一）', '（2）', '一是', '——'])
      expect(found(`${mark}${text}`)).toEqual([`2022 ${text}`]);
    expect(found(`甲${text}`)).toEqual([]);
    expect(found(`甲、${text}`)).toEqual([]);
  });

  test.each([
    '在2018—2022年建成',
    '2018-2022年，建成',
    '2018～2022年，建成',
    '2019年—2022年，建成',
    '2019年至2022年，建成',
    '到2019年至2022年',
    '落实《甲，到2022年》',
    '落实《甲〈乙〉，2022年，《丙》到》',
    '〔2018〕12号',
    '2022年第12号，甲',
    '2022年建成',
    '到2017年建成',
    '2018年4月，印发甲',
    '提高到2022年的10%',
    '到22年甲',
    '到20222年乙',
  ])('not with %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each([
  ['到2022年甲，乙；到2035年，丙。', ['2022 到2022年甲，乙', '2035 到2035年，丙']],
  [
    '到2022年，甲，到2025年，乙，力争2030年丙',
    ['2022 到2022年，甲', '2025 到2025年，乙', '2030 力争2030年丙'],
  ],
  ['到2035年建成，其中，到2025年完成一半', ['2035 到2035年建成', '2025 到2025年完成一半']],
  ['到2035年建成，其中到2025年完成一半', ['2035 到2035年建成', '2025 到2025年完成一半']],
  ['到2035年建成（其中，到2025年一半）', ['2035 到2035年建成', '2025 到2025年一半）']],
  ['到2022年甲，到2017年乙，丙', ['2022 到2022年甲，到2017年乙，丙']],
  ['到2022年落实《甲。乙；丙》，丁。戊', ['2022 到2022年落实《甲。乙；丙》，丁']],
  ['到2022年甲，\n到2025年乙', ['2022 到2022年甲', '2025 到2025年乙']],
  ['2018年5月甲，2018年，乙', ['2018 2018年，乙']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('without a date every year that is aimed at is to come', () => {
  expect(milestonesIn('到1999年甲；1978年，乙', undefined).map(({ year }) => year)).toEqual([1999, 1978]);
  expect(yearsToCome('全省到1999年', undefined)).toEqual([{ year: 1999, start: 3, end: 8 }]);
  expect(yearsToCome('全省1999年6月底前', undefined)).toEqual([{ year: 1999, start: 2, end: 7 }]);
  expect(yearsToCome('全省1999年', undefined)).toEqual([]);
});

test('text in another language has none', () => {
  expect(found('By 2022, build it; from 2019 to 2025.')).toEqual([]);
  expect(yearsToCome('By 2022, build it', since)).toEqual([]);
});

test.each([
  ['在2018—2022年', []],
  ['在2019年至2022年', []],
  ['2016年～2017年', []],
  ['比2020年、较2020年、由2020年的', []],
  ['比2019—2022年、由2019年至2022年', []],
  ['《2035年规划》和2022年第3号', []],
  ['一是2022年、2017年、二〇三五年6月', ['2022年', '二〇三五年']],
  ['2018年4月和2018年5月', ['2018年']],
  ['12022年', []],
  ['于2022年6月5日召开，2022年度计划，2035年远景目标', []],
  ['从2020年的51%提升到2025年的70%，达到2022年以来最高', []],
])('the years to come of %s', (text, expected) => {
  expect(yearsToCome(text, since).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['line ends', `年${'\n'.repeat(1_000_000)}`, 0],
  ['marks', `到2022年${'，'.repeat(1_000_000)}甲，到2025年`, 4],
  ['spaces', `年，2022${' '.repeat(1_000_000)}到2022年`, 0],
  ['words', `${'，到'.repeat(1_000_000)}2022年`, 2],
  ['titles that do not end', `年${'《'.repeat(1_000_000)}`, 0],
])('are found soon among many %s', (_, text, count) => {
  // A search that grows with the square of the text would not end within the test's time.
  expect(yearsToCome(text, since).length + milestonesIn(text, since).length).toBe(count);
});
