import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, printText } from '../scripts/index.ts';
import { folderWith } from './fixtures/folder.ts';

/** A good source; each slip makes one thing of it wrong. */
const good = `---
label: 附件1
title: 概览
columns:
  programme: [名称, 建设目标]
  task: [任务, 举措, 责任单位]
---

# 大花园建设

## 建设目标

到2035年建成。

### 绿色发展工程

严守生态安全

#### 责任单位

省生态环境厅

> 备注：无
`;
const goal = '到2035年建成。';

/** What `check` says of a source: `line:column severity rule`, message and fix of each problem in both languages. */
async function said(source: string): Promise<{ found: string[]; zh: string; en: string }> {
  const folder = folderWith({ 'x.md': source });
  const { problems, texts } = await check({ sources: [join(folder, 'x.md')] });
  return {
    found: problems.map(({ place, severity, rule }) => `${place?.line}:${place?.column} ${severity} ${rule}`),
    zh: printText(problems, texts, 'zh'),
    en: printText(problems, texts, 'en'),
  };
}

/** A slip: what it replaces, what is typed, where what is found, its words, and the source as the fix says. */
type Slip = readonly [
  typed: string,
  found: readonly string[],
  zh: readonly string[],
  en: readonly string[],
  mended: string,
];

async function refused([typed, found, zh, en, mended]: Slip, from = goal): Promise<void> {
  const report = await said(good.replace(from, typed));
  expect(report.found).toEqual(found);
  for (const words of zh) expect(report.zh).toContain(words);
  for (const words of en) expect(report.en).toContain(words);
  expect((await said(good.replace(from, mended))).found).toEqual([]);
}

test('the source the slips are made in is good', async () => {
  expect((await said(good)).found).toEqual([]);
});

describe('lines pasted from a list', () => {
  const numbers = '1. 严守生态安全\n2. 严格产业准入';
  const bullets = '- 严守生态安全\n- 严格产业准入';
  const lines = (first: string, second: string) => `${first}严守生态安全\n${second}严格产业准入`;
  const wordsOf = (mark: string) => ({
    zh: `以“${mark}”等开头的 2 行没有成为列表，会连成一段`,
    en: `2 lines, the first beginning with "${mark}", are no list and run together`,
  });

  test.each([
    ['（一）', '（二）', 'item: （一）'],
    ['(一)', '(二)', 'item: （一）'],
    ['一、', '二、', 'item: 一、'],
    ['（1）', '（2）', 'item: （1）'],
    ['一.', '二.', '“1. ”'],
    ['1、', '2、', '“1. ”'],
    ['1.', '2.', '“1. ”'],
    ['1．', '2．', '“1. ”'],
    ['1)', '2)', '“1. ”'],
    ['１）', '２）', '“1. ”'],
    ['1：', '2：', '“1. ”'],
    ['1 ', '2 ', '“1. ”'],
    ['1.1 ', '1.2 ', '“1. ”'],
    ['①', '②', '“1. ”'],
    ['❶', '❷', '“1. ”'],
    ['⒈', '⒉', '“1. ”'],
    ['㈠', '㈡', 'item: （一）'],
    ['a.', 'b.', '“1. ”'],
    ['a)', 'b)', '“1. ”'],
    ['A．', 'B．', '“1. ”'],
    ['A、', 'B、', '“1. ”'],
    ['（a）', '（b）', '“1. ”'],
    ['i.', 'ii.', '“1. ”'],
    ['Ⅲ.', 'Ⅳ.', '“1. ”'],
    ['甲、', '乙、', '“1. ”'],
    ['壹、', '贰、', '“1. ”'],
    ['第一条　', '第二条　', '“1. ”'],
    ['第一，', '第二，', '“1. ”'],
    ['一是', '二是', '“1. ”'],
    ['1️⃣', '2️⃣', '“1. ”'],
  ])('with the numbers %s %s', async (first, second, fix) => {
    const { zh, en } = wordsOf(first.trim());
    const typed = lines(first, second);
    await refused([typed, ['13:1 error list-unmarked'], [zh, fix], [en, fix.replace(/[“”]/g, '"')], numbers]);
  });

  test.each([...'•●■◆➢※·—–－▪○□✓√★▲❖✅-+', '——', 'o '].map((mark) => [mark]))(
    'with the bullet %s',
    async (mark) => {
      const { zh, en } = wordsOf(mark.trim());
      const typed = lines(mark, mark);
      const found = ['13:1 error list-unmarked'];
      await refused([typed, found, [zh, '每行改以“- ”开头'], [en, 'begin each line with "- "'], bullets]);
    },
  );

  const marks = [
    '（一）',
    '一、',
    '（1）',
    '1、',
    '1.',
    '1)',
    '①',
    'a.',
    'A．',
    '（a）',
    '甲、',
    '第一，',
    ...'•●■◆➢※·—–－√-',
  ];
  test.each(marks.map((mark) => [mark]))('a line that begins with %s keeps it when mended', async (mark) => {
    const folder = folderWith({
      'x.md': good.replace(goal, `${mark}严守生态安全,严格准入\n\n${mark}强化监管`),
    });
    await check({ sources: [join(folder, 'x.md')], fix: true });
    const mended = readFileSync(join(folder, 'x.md'), 'utf8');
    expect(mended).toContain(`\n${mark}严守生态安全，严格准入\n\n${mark}强化监管\n`);
  });

  test('with the bullets of Word’s symbol fonts', async () => {
    const { found, zh } = await said(good.replace(goal, lines('\uf0d8 ', '\uf0d8 ')));
    expect(found).toEqual(['13:1 error list-unmarked']);
    expect(zh).toContain('以“U+F0D8”等开头的 2 行');
  });
});
