import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attachment, printSource, readAttachment } from '../../scripts/model/index.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';
import { withoutPlaces } from './without-places.ts';

function reread(attachment: Attachment) {
  const source = printSource(attachment);
  const { value, problems } = readAttachment(new TextEncoder().encode(source), 'model');
  return {
    value: value && withoutPlaces(value),
    errors: problems.filter(({ severity }) => severity === 'error'),
    source,
  };
}

test('a printed attachment reads back as the same attachment', () => {
  fc.assert(
    fc.property(attachmentArbitrary(), (attachment) => {
      const { value, errors } = reread(attachment);
      expect(errors).toEqual([]);
      expect(value).toEqual(withoutPlaces(attachment));
    }),
    { numRuns: 400 },
  );
});

test('the sample prints as it is written', () => {
  const bytes = readFileSync(new URL('../../source/four-initiatives.md', import.meta.url));
  const { value } = readAttachment(bytes, 'four-initiatives.md');
  // A comment of the front matter is its author's own.
  expect(value && printSource(value)).toBe(bytes.toString('utf8').replace(/^# yaml-.*\n/m, ''));
});

const broken = (title: string, name: string, task: string) =>
  `---\ntitle: ${title}\ncolumns:\n  programme: [计划]\n  task: [任务]\n---\n\n# ${name}\n\n## 任务\n\n### ${task}\n`;

test('breaks in names and the title are read, and printed as they are written', () => {
  const source = broken('目标任务<br>和举措', '大湾区<br/>建设<br>（六大行动）', 'Data <br> Needs');
  const { value, problems } = readAttachment(new TextEncoder().encode(source), 'x.md');
  expect(problems).toEqual([]);
  expect(value?.title).toMatchObject({ text: '目标任务和举措', breaks: [4] });
  const [programme] = value?.programmes ?? [];
  expect(programme?.name).toMatchObject({ text: '大湾区建设（六大行动）', breaks: [3, 5] });
  expect(programme?.children[0]?.name).toMatchObject({ text: 'Data Needs', breaks: [5] });
  expect(value && printSource(value)).toBe(
    broken('"目标任务<br>和举措"', '大湾区<br>建设<br>（六大行动）', 'Data<br>Needs'),
  );
});

test('a break at a name’s end is none, and one that is text stays text', () => {
  const read = (source: string) => readAttachment(new TextEncoder().encode(source), 'x.md');
  const ends = read(broken('甲', '<br>大湾区<br><br>', '乙')).value?.programmes[0]?.name;
  expect(ends).toMatchObject({ text: '大湾区' });
  expect(ends).not.toHaveProperty('breaks');
  const title = read(broken('关于\\<br>标签<br>的概览', '大湾区', '乙')).value;
  expect(title?.title).toMatchObject({ text: '关于<br>标签的概览', breaks: [8] });
  expect(
    title && readAttachment(new TextEncoder().encode(printSource(title)), 'x.md').value?.title,
  ).toMatchObject({ text: '关于<br>标签的概览', breaks: [8] });
  expect(read(broken('甲', '<br>', '乙')).problems.map(({ rule }) => rule)).toContain('name-empty');
  const text = read(broken('甲', '标记\\<br>说明', '乙')).value;
  expect(text?.programmes[0]?.name.text).toBe('标记<br>说明');
  expect(
    text &&
      readAttachment(new TextEncoder().encode(printSource(text)), 'x.md').value?.programmes[0]?.name.text,
  ).toBe('标记<br>说明');
});

test('waivers are printed before what they cover', () => {
  const source = `---
title: 甲
columns:
  programme: [计划]
  task: [任务, 举措]
---

<!-- ignore name-number: 一 -->
# 1.甲

<!-- ignore name-number: 零 -->
## 任务

### 乙

1. 丙
<!-- ignore format-character: 二 -->
2. 丁

<!-- ignore list-run-on: 三 -->
戊

<!-- ignore list-run-on: 四 -->
> 注
`;
  const { value } = readAttachment(new TextEncoder().encode(source), 'f.md');
  expect(value && printSource(value)).toBe(source);
});

test('Chinese text keeps its marks; only what Markdown would misread is escaped', () => {
  const source = `---
title: “四大建设”：一
columns:
  programme: [计划, 目标, "甲，乙"]
order: [序号, 计划, 目标, "甲，乙"]
numbers:
  item: （1）
milestones: ["甲，乙"]
lang: en
---

# 中国(浙江)第 # \\*号 \\#

## 目标

以**“绿色”**为*主*，A\\_B < C & D！[网站](https://a.cn/b)\\
2018\\.甲

- \\- 乙\\
  \\#丙
`;
  const { value, problems } = readAttachment(new TextEncoder().encode(source), 'f.md');
  expect(problems).toEqual([]);
  expect(value && printSource(value)).toBe(source);
});

test('text that is a label twice over is printed as text', () => {
  const front =
    '---\ntitle: 甲\ncolumns:\n  programme: [计划]\n  task: [任务, 单位, （单位）, "*甲", "\\\\", 𠮷]\n---\n';
  const texts =
    '&#65288;单位）&#65306;省里\n\n*&#30002;*\n\n&#95;\n\n&#134071;\n\n&#12298;!- 甲\n\n备注&#65306;\n\n丙\n';
  const source = `${front}\n# 乙\n\n## 任务\n\n### &#65288;单位）&#65306;\n\n${texts}`;
  const { value, problems } = readAttachment(new TextEncoder().encode(source), 'x.md');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(value?.programmes[0]?.children[0]?.name.text).toBe('（单位）：');
  expect(value && reread(value)).toMatchObject({ errors: [], value: value && withoutPlaces(value) });
});
