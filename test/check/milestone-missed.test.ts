import { expect, test } from 'vitest';
import { checkAttachment, defaultSettings } from '../../scripts/check/index.ts';
import { readAttachment } from '../../scripts/model/index.ts';
import { type Problem, word } from '../../scripts/problem/index.ts';

const front = (line: string) => `---
title: 概览
columns:
  programme: [名称, 目标]
  task: [任务, 举措, 时限]
  step: [步骤, 期限]
${line}---

# 甲

## 目标

`;

function missedIn(source: string): Problem[] {
  const { value, problems } = readAttachment(new TextEncoder().encode(source), 'x.md');
  if (!value) throw new Error(JSON.stringify(problems));
  const found = checkAttachment(value, source, { settings: defaultSettings, terms: [] });
  return found.filter(({ rule }) => rule === 'milestone-missed');
}

const placesIn = (source: string) =>
  missedIn(source).map(({ place, values }) => `${place?.line}:${place?.column} ${values.found}`);
const body = `全省**2022**年形成框架，到2035年建成，一是[2025年](https://a.cn)前。

- 甲\\
  乙2030年
- 到2040年，丙

### 乙

全市2026年起

#### 时限

不晚于2027年

##### 丙

###### 期限

不晚于2028年
`;

test('each year to come that no milestone holds is found in the fields that are listed, where it stands', () => {
  const dated = front('date: 2018-05-01\n');
  expect(placesIn(dated + body)).toEqual(['14:5 2022年', '17:4 2030年']);
  const all = front('date: 2018-05-01\nmilestones: [举措, 时限, 期限]\n');
  expect(placesIn(all + body)).toEqual(['23:3 2026年', '27:4 2027年', '33:4 2028年']);
});

test('without a date every year that is aimed at is to come', () => {
  expect(placesIn(`${front('')}全省到2015年\n\n### 乙\n`)).toEqual(['13:4 2015年']);
  expect(placesIn(`${front('')}全省2015年\n\n### 乙\n`)).toEqual([]);
});

test.each(['全省2022年建成', '一是不晚于２０２２年6月建成', '（2022年）'])('the fix works: %s', (text) => {
  const source = `${front('date: 2018-05-01\n')}${text}\n\n### 乙\n`;
  const [{ values }] = missedIn(source) as [Problem];
  const fixed = source.replace(`${values.found}`, `，到${values.year}年`);
  expect(missedIn(fixed)).toEqual([]);
});

test('a date is asked for only where the document has none', () => {
  const fixOf = (line: string) =>
    missedIn(`${front(line)}全省到2035年建成\n\n### 乙\n`).map((one) => word(one, 'zh').fix);
  expect(fixOf('')).toEqual([expect.stringContaining('date')]);
  expect(fixOf('date: 2018-05-01\n')).toEqual([expect.not.stringContaining('date')]);
});

test('a year of a milestone’s own text is not missed, nor one that no sentence states', () => {
  const text = '到2022年，达到2025年的一半。落实《2035年规划》，比2030年翻一番，2017年启动。';
  expect(missedIn(`${front('date: 2018-05-01\n')}${text}\n\n### 乙\n`)).toEqual([]);
});
