import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, check } from '../scripts/commands.ts';
import { printText } from '../scripts/index.ts';
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

/** A slip: what is typed for what, what is found where, words of it in both languages, and what the fix says to type. */
type Slip = {
  readonly from?: string;
  readonly typed: string;
  readonly found: readonly string[];
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly mended: string;
};

async function refused({ from = goal, typed, found, zh, en, mended }: Slip): Promise<void> {
  expect(good).toContain(from);
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
    await refused({
      typed,
      found: ['13:1 error list-unmarked'],
      zh: [zh, fix],
      en: [en, fix.replace(/[“”]/g, '"')],
      mended: numbers,
    });
  });

  test.each([...'•●■◆➢※·—–－▪○□✓√★▲❖✅-+', '——', 'o '].map((mark) => [mark]))(
    'with the bullet %s',
    async (mark) => {
      const { zh, en } = wordsOf(mark.trim());
      const typed = lines(mark, mark);
      const found = ['13:1 error list-unmarked'];
      await refused({
        typed,
        found,
        zh: [zh, '每行改以“- ”开头'],
        en: [en, 'begin each line with "- "'],
        mended: bullets,
      });
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

describe('text in the wrong place', () => {
  const measure = '严守生态安全';
  const field = '#### 责任单位\n\n省生态环境厅';
  const note = '> 备注：无';

  test.each<[string, Slip]>([
    [
      'a column’s name and a colon',
      {
        from: `${measure}\n\n${field}`,
        typed: '严守生态安全\n\n责任单位：县局',
        found: ['19:1 error label-as-text'],
        zh: ['“责任单位：”写成了正文', '改为“#### 责任单位”一行，前后各空一行，再写其后的内容'],
        en: ['"责任单位：" is written as text', 'write "#### 责任单位" on a line of its own'],
        mended: '严守生态安全\n\n#### 责任单位\n\n县局',
      },
    ],
    [
      'it on the next line, in strong text',
      {
        from: `${measure}\n\n${field}`,
        typed: '严守生态安全\n**责任单位:**省厅\n\n#### 责任单位\n\n省厅',
        found: ['18:1 error label-as-text'],
        zh: ['“责任单位:”写成了正文'],
        en: ['"责任单位:" is written as text', 'write ":" as &#58;'],
        mended: '严守生态安全\n**责任单位&#65306;**省厅\n\n#### 责任单位\n\n省厅',
      },
    ],
    [
      'it in an item',
      {
        from: measure,
        typed: '- 严守生态安全\n- 责任单位：县局',
        found: ['18:3 error label-as-text'],
        zh: ['把“：”写成 &#65306;'],
        en: ['write "：" as &#65306;'],
        mended: '- 严守生态安全\n- 责任单位&#65306;县局',
      },
    ],
    ...['#### 责任单位：县局', '### 责任单位：县局'].map((typed): [string, Slip] => [
      `it as a heading with its text: ${typed}`,
      {
        from: field,
        typed,
        found: ['19:1 error label-as-text'],
        zh: ['改为“#### 责任单位”一行，前后各空一行，再写其后的内容'],
        en: ['and then what follows it'],
        mended: '#### 责任单位\n\n县局',
      },
    ]),
    [
      'it as a heading with its colon alone',
      {
        from: field,
        typed: '#### 责任单位：\n\n县局',
        found: ['19:1 error label-as-text'],
        zh: ['改为“#### 责任单位”一行，前后各空一行'],
        en: ['on a line of its own, blank lines round it'],
        mended: '#### 责任单位\n\n县局',
      },
    ],
    [
      'the name of a level’s first column before an entry’s name',
      {
        from: '### 绿色发展工程',
        typed: '### 任务：绿色发展工程',
        found: ['15:1 error label-as-text'],
        zh: ['改为“### 绿色发展工程”一行'],
        en: ['write "### 绿色发展工程"'],
        mended: '### 绿色发展工程',
      },
    ],
    ...[
      '备注：',
      '注：',
      '说明：',
      '注1：',
      '备　注：',
      '（注）：',
      '表注：',
      '数据来源：',
      '**备注：**',
    ].map((words): [string, Slip] => [
      `a note that begins ${words} without its mark`,
      {
        from: note,
        typed: `${words}摘自省委文件`,
        found: ['23:1 error note-unmarked'],
        zh: ['写在最后一栏里，不会成为表注', '另起一段，行首加“> ”'],
        en: ['stands in the last field and makes no note', 'its line beginning "> "'],
        mended: `> ${words}摘自省委文件`,
      },
    ]),
    [
      'a note on the line after the last field',
      {
        from: `省生态环境厅\n\n${note}`,
        typed: '省生态环境厅\n备注：无',
        found: ['22:1 error note-unmarked'],
        zh: ['“备注：”写在最后一栏里'],
        en: ['"备注：" stands in the last field'],
        mended: '省生态环境厅\n\n> 备注：无',
      },
    ],
    [
      'two notes, and one after a note',
      {
        from: note,
        typed: '注：一\n\n> 注：二\n\n说明：三',
        found: ['23:1 error note-unmarked', '27:1 error note-unmarked'],
        zh: ['“说明：”写在最后一栏里'],
        en: ['"注：" stands in the last field'],
        mended: '> 注：一\n\n> 注：二\n\n> 说明：三',
      },
    ],
    ...[
      '| 任务 | 举措 |\n| --- | --- |\n| 治水 | 治污 |',
      '任务 | 举措\n--- | ---\n治水 | 治污',
      '任务\t举措\n治水\t治污',
    ].map((typed): [string, Slip] => [
      `a pasted table: ${JSON.stringify(typed)}`,
      {
        typed: `工作安排如下：\n${typed}`,
        found: [`14:1 error pasted-table`],
        zh: ['正文中不能贴入表格', '用 yigao import 文件名 转成源文件'],
        en: ['a table pasted into the text', 'make a source of it by yigao import FILE'],
        mended: '工作安排如下：治水，治污。',
      },
    ]),
    [
      'a task written as a field',
      {
        from: '### 绿色发展工程',
        typed: '## 建设高标准农田',
        found: ['15:1 error heading-unknown'],
        zh: ['没有“建设高标准农田”这一列', '如果是“任务”中的一项，改为“### 建设高标准农田”'],
        en: [
          'there is no column "建设高标准农田"',
          'write "### 建设高标准农田" where it is an entry of "任务"',
        ],
        mended: '### 建设高标准农田',
      },
    ],
  ])('%s', (_, slip) => refused(slip));

  test.each([
    ['责任单位', '#### 责任单位”一行，前后各空一行；', '把“责”写成 &#36131;'],
    ['**责任单位**', '#### 责任单位”一行，前后各空一行；', '把“责”写成 &#36131;'],
    ['责任单位 县局', '再写其后的内容', '把“ ”写成 &#32;'],
    ['责任单位　县局', '再写其后的内容', '把“　”写成 &#12288;'],
    ['【责任单位】县局', '再写其后的内容', '把“【”写成 &#12304;'],
    ['（责任单位：县局）', '再写其后的内容', '把“：”写成 &#65306;'],
  ])('a column’s name as %j', async (typed, fix, text) => {
    const { found, zh } = await said(good.replace(field, `${typed}\n\n省生态环境厅`));
    expect(found).toEqual(['19:1 error label-as-text']);
    expect(zh).toContain(fix);
    expect(zh).toContain(text);
    const [, mark = '', reference = ''] = /把“(.)”写成 (&#\d+;)/u.exec(zh) ?? [];
    const asText = typed.replace(mark, reference);
    const { found: left } = await said(good.replace(field, `${asText}\n\n${field}`));
    expect(left.filter((one) => !one.includes(' hint '))).toEqual([]);
  });

  test.each<[string, Slip]>([
    [
      'with a full-width mark',
      headingSlip('＃＃＃ 绿色发展工程', 1, '“＃＃＃”是全角的', '"＃＃＃" is full-width'),
    ],
    [
      'with a full-width space behind',
      headingSlip('###　绿色发展工程', 1, '之后的空格不是半角空格', 'is no plain one'),
    ],
    [
      'with a no-break space behind',
      headingSlip('###\u00a0绿色发展工程', 1, '之后的空格不是半角空格', 'is no plain one'),
    ],
    ['with no space behind', headingSlip('###绿色发展工程', 1, '“###”之后缺少空格', 'no space after "###"')],
    [
      'with a full-width space before',
      headingSlip('　### 绿色发展工程', 2, '之前有全角空格', 'full-width or no-break spaces'),
    ],
    ['with seven marks', headingSlip('####### 绿色发展工程', 1, '多于六个', 'are more than six')],
  ])('a heading %s: its own cause, and nothing that follows from it', (_, slip) => refused(slip));

  test.each([
    ['# 大花园建设\n', '', '10:1 error heading-orphan'],
    ['# 大花园建设', '## 大花园建设', '9:1 error heading-orphan'],
    ['### 绿色发展工程', '##### 绿色发展工程', '15:1 error heading-level'],
    ['### 绿色发展工程', '#### 绿色发展工程', '15:1 error heading-orphan'],
    ['### 绿色发展工程', '', '19:1 error heading-orphan'],
    ['## 建设目标', '## 建设 目标', '11:1 error heading-unknown'],
    ['## 建设目标', '## 完成时限', '11:1 error heading-unknown'],
    [note, '## 备注\n\n无', '23:1 error note-unmarked'],
    [note, '# 备注\n\n无', '23:1 error note-unmarked'],
    [note, '＞ 备注：无', '23:1 error note-unmarked'],
    [note, '》备注：无', '23:1 error note-unmarked'],
    [note, '* 备注：无', '23:3 error note-unmarked'],
    [note, '注　无', '23:1 error note-unmarked'],
  ])('%j as %j is one problem', async (from, typed, found) => {
    expect((await said(good.replace(from, typed))).found).toEqual([found]);
  });

  test.each([
    [
      '#### 责任单位',
      '#### 完成时限',
      '19:1 error heading-unknown',
      '没有“完成时限”这一列（另有 1 处）',
      '"完成时限" (and 1 more)',
    ],
    [
      '#### 责任单位',
      '####责任单位',
      '19:1 error heading-space',
      '不成标题（另有 1 处）',
      'no heading (and 1 more)',
    ],
    ['#### 责任单位\n\n', '责任单位：', '19:1 error label-as-text', '（另有 1 处）', '(and 1 more)'],
  ])('%j as %j on every row is one problem', async (from, typed, found, zh, en) => {
    const task = '### 交通强省工程\n\n建设高速铁路\n\n#### 责任单位\n\n省生态环境厅\n\n> 备注';
    const report = await said(good.replace('> 备注', task).replaceAll(from, typed));
    expect(report.found).toEqual([found]);
    expect(report.zh).toContain(zh);
    expect(report.en).toContain(en);
  });

  test('a column joined to another by a space is told by the heading it has', async () => {
    const { found, zh, en } = await said(good.replace('名称, 建设目标', '名称 建设目标'));
    expect(found).toEqual(['11:1 error heading-unknown']);
    expect(zh).toContain('“名称 建设目标”是一列：如果是几列，用半角逗号隔开');
    expect(en).toContain('"名称 建设目标" in columns is one column');
  });

  test('what merely resembles it is text', async () => {
    const typed = '备注：此处为正文\n\n责任单位要落实，注意：不得延误。| 甲 |';
    expect((await said(good.replace(goal, typed))).found).toEqual([]);
  });
});

/** A task's heading that is none, told with its cause at a column, and written as the fix says. */
function headingSlip(typed: string, column: number, zh: string, en: string): Slip {
  return {
    from: '### 绿色发展工程',
    typed,
    found: [`15:${column} error heading-space`],
    zh: [zh, typed.startsWith('####') ? '再写 绿色发展工程' : '把这一行写成 ### 绿色发展工程'],
    en: [en, typed.startsWith('####') ? 'then 绿色发展工程' : 'write the line as ### 绿色发展工程'],
    mended: '### 绿色发展工程',
  };
}

describe('the front matter', () => {
  const title = 'title: 概览';
  const programme = '  programme: [名称, 建设目标]';
  const task = '  task: [任务, 举措, 责任单位]';
  const columns = `columns:\n${programme}\n${task}`;

  /** What is typed for what, where the first fault is found, and the line that the fix says to write. */
  test.each<[from: string, typed: string, found: string, write: string]>([
    [title, 'title：概览', '3:6 error yaml-full-width', title],
    [title, 'title:概览', '3:6 error yaml-colon-space', title],
    [title, 'title = 概览', '3:1 error yaml-no-key', title],
    [title, '标题: 概览', '3:1 error yaml-unknown-key', title],
    [title, '标题：概览', '3:3 error yaml-full-width', title],
    [title, '  title: 概览', '3:1 error yaml-indent', title],
    [title, '\ttitle: 概览', '3:1 error yaml-indent', title],
    [title, 'title: 目标: 任务', '3:8 error yaml-quote', 'title: "目标: 任务"'],
    [title, 'title: "四大"建设', '3:12 error yaml-syntax', 'title: “四大”建设'],
    [title, 'title: [征求意见稿]概览', '3:15 error yaml-syntax', 'title: "[征求意见稿]概览"'],
    [
      title,
      `${title}\nissuer: [省发改委, 省经信委]`,
      '4:9 error yaml-not-text',
      'issuer: 省发改委、省经信委',
    ],
    [title, 'title: **概览**', '3:8 error yaml-anchor', 'title: 概览'],
    [title, `${title}\n// 待核`, '4:1 error yaml-no-key', '# 待核'],
    [programme, '  programme: [名称, 建设目标]]', '5:24 error yaml-syntax', programme.trim()],
    [programme, '  programme:\n    - 名称\n    － 建设目标', '7:5 error yaml-no-key', '- 建设目标'],
    [title, 'title: [征求意见稿]', '3:8 error yaml-not-text', 'title: "[征求意见稿]"'],
    [title, 'title: 概览 # 草稿', '3:11 error yaml-comment', 'title: "概览 # 草稿"'],
    [title, 'title: #概览', '3:8 error yaml-comment', 'title: "#概览"'],
    [title, 'title: *概览', '3:8 error yaml-anchor', 'title: "*概览"'],
    [title, 'title: !概览', '3:8 error yaml-anchor', 'title: "!概览"'],
    [title, 'title: @概览', '3:8 error yaml-quote', 'title: "@概览"'],
    [title, 'title: > 概览', '3:8 error yaml-one-line', 'title: "> 概览"'],
    [title, 'title: - 概览', '3:8 error yaml-syntax', 'title: "- 概览"'],
    [title, "title: '概览", '3:8 error yaml-unclosed', "title: '概览'"],
    [title, 'title: "概览”', '3:8 error yaml-unclosed', 'title: "概览"'],
    [title, 'title: "甲\\概览"', '3:10 error yaml-escape', "title: '甲\\概览'"],
    [programme, '  programme: [名称，建设目标]', '5:17 error yaml-full-width', programme.trim()],
    [programme, '  programme: [名称、建设目标]', '5:17 error yaml-full-width', programme.trim()],
    [programme, '  programme: 名称、建设目标', '5:14 error yaml-not-list', programme.trim()],
    [programme, '  programme: 【名称，建设目标】', '5:14 error yaml-not-list', programme.trim()],
    [programme, '  programme: [名称, 建设目标', '5:14 error yaml-unclosed', programme.trim()],
    [programme, '  programme: [名称,, 建设目标]', '5:18 error yaml-syntax', programme.trim()],
    [programme, '  项目: [名称, 建设目标]', '5:3 error yaml-unknown-key', programme.trim()],
    [task, '   task: [任务, 举措, 责任单位]', '6:1 error yaml-indent', task.trim()],
    [columns, columns.replace(':', '：'), '4:8 error yaml-full-width', 'columns:'],
    [columns, `栏目：\n${programme}\n${task}`, '4:3 error yaml-full-width', 'columns:'],
    [title, `${title}\ndate: 2018年5月1日`, '4:7 error yaml-value', 'date: 2018-05-01'],
    [title, `${title}\ndate: 2018.5.1`, '4:7 error yaml-value', 'date: 2018-05-01'],
    [title, `${title}\n日期: 二〇一八年五月一日`, '4:1 error yaml-unknown-key', 'date: 2018-05-01'],
    [title, `${title}\nstartPage: 第3页`, '4:12 error yaml-value', 'startPage: 3'],
    [title, `${title}\nlang: 中文`, '4:7 error yaml-value', 'lang: zh-CN'],
    [title, `${title}\nnumbers:\n  task: 1、`, '5:9 error yaml-value', 'task: 1.'],
    [
      title,
      `${title}\nnumbers: （1）`,
      '4:10 error yaml-not-map',
      'numbers: {programme: （1）, task: （1）, step: （1）, item: （1）}',
    ],
    [title, `${title}\nignore: list-run-on`, '4:9 error yaml-not-map', 'ignore: {list-run-on: 原文如此}'],
  ])('for %j %j: the line to write makes it right', async (from, typed, found, write) => {
    const source = good.replace(from, () => typed);
    const report = await said(source);
    expect(report.found).toEqual([found]);
    expect(report.zh).toContain(`把这一行写成 ${write}`);
    expect(report.en).toContain(`write the line as ${write}`);
    const lines = source.split('\n');
    const at = Number(found.split(':')[0]) - 1;
    const [, indent = 0] = /行首空 (\d+) 格/u.exec(report.zh) ?? [];
    lines[at] = ' '.repeat(Number(indent)) + write;
    const mended = (await said(lines.join('\n'))).found.filter((one) => !one.includes(' warning '));
    expect(mended).toEqual([]);
  });

  test.each<[from: string, typed: string, found: string[], zh: string, en: string]>([
    [
      title,
      'author: 省发改委',
      ['2:1 error yaml-missing-key', '3:1 error yaml-unknown-key'],
      'title: 和标题',
      'title: and the title',
    ],
    [
      title,
      `${title}\n完成时限: 甲`,
      ['4:1 error yaml-unknown-key'],
      '没有“完成时限”这个键',
      'unknown key "完成时限"',
    ],
    [
      title,
      `${title}\ndate: 2018-02-30`,
      ['4:7 error yaml-value'],
      '“2018-02-30”不是日历上的一天',
      'no day of the calendar',
    ],
    [programme, '', ['4:1 error yaml-missing-key'], 'programme: [名称, 内容]', 'programme: [name, content]'],
    [
      '---\nlabel',
      '－－－\nlabel',
      ['1:1 error front-matter-missing'],
      '写成三个半角连字符 ---，顶格',
      'write three hyphens ---',
    ],
    [
      '---\nlabel',
      '\n---\nlabel',
      ['2:1 error front-matter-missing'],
      '使它成为文件的第一行',
      'make it the first of the file',
    ],
    [
      `${task}\n---`,
      `${task}\n——`,
      ['7:1 error front-matter-unclosed'],
      '“——”不能结束前言',
      '"——" does not end the front matter',
    ],
    [
      `${task}\n---`,
      task,
      ['1:1 error front-matter-unclosed'],
      '在第 8 行的标题之前另起一行写 ---',
      'before the heading on line 8',
    ],
  ])('for %j %j: its own words', async (from, typed, found, zh, en) => {
    const report = await said(good.replace(from, () => typed));
    expect(report.found).toEqual(found);
    expect(report.zh).toContain(zh);
    expect(report.en).toContain(en);
  });
});

test.each<[string, Slip]>([
  [
    'a star left over, which is escaped whole',
    {
      typed: '到2035年**建成。',
      found: ['13:7 error stray-marker'],
      zh: ['如果是文字，写成 \\*\\*'],
      en: ['write \\*\\* where it is text'],
      mended: '到2035年\\*\\*建成。',
    },
  ],
  [
    'a space within the marks of strong text',
    {
      typed: '到2035年** 建成 **。',
      found: ['13:7 error stray-marker', '13:13 error stray-marker'],
      zh: ['“**”与所强调的文字之间不能有空格'],
      en: ['no space can stand between "**" and the text it marks'],
      mended: '到2035年**建成**。',
    },
  ],
  [
    'stars that multiply',
    {
      typed: '用地3*5米，4*6米。',
      found: ['13:4 warning emphasis-between-digits'],
      zh: ['“*”不印出', '如果是乘号，写成 ×'],
      en: ['they are not printed', 'write × where it multiplies, \\* where it is text'],
      mended: '用地3×5米，4\\*6米。',
    },
  ],
  ...['~~严守~~生态', '==严守==生态', '[ ] 严守生态', '严守生态[^1]', '{{title}}'].map(
    (typed): [string, Slip] => [
      `what means something elsewhere: ${typed}`,
      {
        typed,
        found: [`13:${typed.startsWith('严') ? 5 : 1} warning other-dialect`],
        zh: ['在这里没有特别的意思，会照原样印出'],
        en: ['means nothing here and is printed as it is'],
        mended: typed.replace(/[~=[{]/, '\\$&'),
      },
    ],
  ),
])('%s', (_, slip) => refused(slip));

describe('a slip of the front matter that took several findings, or wrong advice', () => {
  const columns = 'columns:\n  programme: [名称, 建设目标]\n  task: [任务, 举措, 责任单位]';
  const levels = 'columns: {programme: [名称, 建设目标], task: [任务, 举措, 责任单位]}';
  const list = '名称, 建设目标, 任务, 举措, 责任单位, 单位, 时限';

  test.each([
    [`columns: [${list}]`, '4:10'],
    [`columns:\n  - ${list.replaceAll(', ', '\n  - ')}`, '5:3'],
  ])('columns as one list: %j', async (typed, place) => {
    await refused({
      from: columns,
      typed,
      found: [`${place} error yaml-not-map`],
      zh: [
        'columns 没有分级：各栏应写在所属的一级之下',
        `只有项目一级的，写成 columns: {programme: [${list}]}`,
        '还有任务一级的，写成 columns: {programme: [项目名称栏和项目的各栏], task: [任务名称栏和任务的各栏]}',
      ],
      en: ['the columns do not say which level they are of', `write columns: {programme: [${list}]}`],
      mended: levels,
    });
  });

  test('the columns of one level alone, as the fix has them', async () => {
    const only = '---\ntitle: 概览\ncolumns: [名称, 建设目标]\n---\n\n# 甲\n\n## 建设目标\n\n乙。\n';
    expect((await said(only)).zh).toContain('写成 columns: {programme: [名称, 建设目标]}');
    const mended = only.replace('[名称, 建设目标]', '{programme: [名称, 建设目标]}');
    expect((await said(mended)).found).toEqual([]);
  });

  test('columns with the numbers of a list', async () => {
    await refused({
      from: '  task: [任务, 举措, 责任单位]',
      typed: '  task:\n    1. 任务\n    - 举措\n    - 责任单位',
      found: ['7:5 error yaml-no-key'],
      zh: ['写成 - 任务（行首空 4 格）'],
      en: ['as - 任务 (indented by 4 spaces)'],
      mended: '  task:\n    - 任务\n    - 举措\n    - 责任单位',
    });
  });

  test.each([
    [
      '第二行',
      '4:1 error yaml-no-key',
      '接着上一行的，与上一行合成一行：',
      'where it goes on from the line above',
    ],
    ['  第二行', '4:3 error yaml-one-line', '与上一行合成一行：', 'make one line of this and the one above'],
  ])('a title over two lines: %j', async (second, found, zh, en) => {
    await refused({
      from: 'title: 概览',
      typed: `title: 概览\n${second}`,
      found: [found],
      zh: [`${zh}title: 概览第二行`],
      en: [en, 'title: 概览第二行'],
      mended: 'title: 概览第二行',
    });
  });

  test('what belongs under a key, not indented', async () => {
    await refused({
      from: columns,
      typed: columns.replaceAll('\n  ', '\n'),
      found: ['5:1 error yaml-indent'],
      zh: ['从这一行起的 2 行没有缩进，不在 columns 之下', '从这一行起的 2 行，行首各加两个空格'],
      en: ['what belongs under columns is not indented: 2 from this line on', 'put two spaces before each'],
      mended: columns,
    });
    const more = `${columns}\norder: [任务, 举措, 责任单位, 名称, 建设目标]\nstartPage: 2`;
    const flat = more.replaceAll('\n  ', '\n');
    await refused({
      from: columns,
      typed: flat,
      found: ['5:1 error yaml-indent'],
      zh: ['从这一行起的 2 行没有缩进'],
      en: ['2 from this line on'],
      mended: more,
    });
  });

  test.each([
    ['[名称, 建设目标, 任务, 举错, 责任单位]', '7:23'],
    ['[名称, 建设目标, 任务, 责任单位, 举错]', '7:29'],
  ])('a column misspelt in order is one finding: %s', async (order, place) => {
    await refused({
      from: columns,
      typed: `${columns}\norder: ${order}`,
      found: [`${place} error order-unknown`],
      zh: ['order 中的“举错”不是已声明的列', '改为“举措”'],
      en: ['write "举措"'],
      mended: `${columns}\norder: ${order.replace('举错', '举措')}`,
    });
  });

  test('a column that order lacks besides is told', async () => {
    const typed = `${columns}\norder: [名称, 建设目标, 任务, 举错]`;
    const report = await said(good.replace(columns, typed));
    expect(report.found).toEqual(['7:8 error order-missing', '7:23 error order-unknown']);
    expect(report.zh).toContain('order 中缺少：责任单位');
  });
});

describe('a whole file', () => {
  const end = good.split('\n').length;

  test.each([
    ['```', '```'],
    ['```markdown', '```'],
    ['~~~~md', '~~~~'],
  ])('in a block of code %s is one finding', async (open, close) => {
    const { found, zh, en } = await said(`${open}\n${good}${close}\n`);
    expect(found).toEqual(['1:1 error front-matter-missing']);
    expect(zh).toContain('整个文件写在代码块里');
    expect(zh).toContain(`删去第 1 行的 ${open} 和第 ${end + 1} 行的 ${close}，使 --- 成为文件的第一行`);
    expect(en).toContain('the whole file stands within a block of code');
    expect(en).toContain(`delete ${open} on line 1 and ${close} on line ${end + 1}`);
  });

  test('in a block of code that does not end is told so, too', async () => {
    const { found, zh, en } = await said(`\n\`\`\`\n${good}`);
    expect(found).toEqual(['2:1 error front-matter-missing']);
    expect(zh).toContain('删去第 2 行的 ```，使 --- 成为');
    expect(en).toContain('delete ``` on line 2, so that');
  });

  test('whose programmes stand in a block of code is one finding', async () => {
    const { found } = await said(`${good.replace('\n# ', '\n```\n# ')}\`\`\`\n`);
    expect(found).toEqual(['9:1 error code']);
  });

  test.each(['\r', '\r\n'])('with the line ends %j is as good as with others', async (ending) => {
    expect((await said(good.replaceAll('\n', ending))).found).toEqual([]);
    const slip = good.replace('title: 概览', 'title：概览');
    expect((await said(slip.replaceAll('\n', ending))).found).toEqual((await said(slip)).found);
    const inBody = good.replace('# 大花园', '#大花园');
    expect((await said(inBody.replaceAll('\n', ending))).found).toEqual((await said(inBody)).found);
  });
});

describe('what a second look found', () => {
  const field = '#### 责任单位\n\n省生态环境厅';
  const note = '> 备注：无';
  const named = (words: string, fix: string) => ({ zh: [words, fix], en: [] });

  test.each<[string, Slip]>([
    [
      'a list that a paragraph parts',
      {
        typed: '1. 甲\n\n说明。\n\n2. 乙',
        found: ['17:1 warning list-start'],
        ...named('这个列表从“2.”起', '从 1 写起'),
        mended: '1. 甲\n\n说明。\n\n1. 乙',
      },
    ],
    [
      'an item with a number of its own',
      {
        typed: '1. 1、甲\n2. 2、乙',
        found: ['13:4 warning item-number', '14:4 warning item-number'],
        ...named('以“1、”开头', '删去“2、”'),
        mended: '1. 甲\n2. 乙',
      },
    ],
    [
      'a number over two lines',
      {
        typed: '在2018-\n2022年建成',
        found: ['13:5 warning number-broken'],
        ...named('一个数字分在两行', '写在一行之内'),
        mended: '在2018—2022年建成',
      },
    ],
    [
      'a remark that the keyboard has spoilt',
      {
        typed: '<！—— 待核 ——>',
        found: ['13:1 error comment-spoilt'],
        ...named('注释的符号不对', '写成 <!-- … -->'),
        mended: '<!-- 待核 -->\n\n甲',
      },
    ],
    [
      'a link with full-width brackets',
      {
        typed: '见[省政府]（https://www.zj.gov.cn）',
        found: ['13:2 warning other-dialect'],
        ...named('不成链接', '用半角括号'),
        mended: '见[省政府](https://www.zj.gov.cn)',
      },
    ],
    [
      'a list of Word with tabs',
      {
        typed: '●\t甲\n●\t乙',
        found: ['13:1 error list-unmarked'],
        ...named('以“●”等开头的 2 行', '“- ”开头'),
        mended: '- 甲\n- 乙',
      },
    ],
    [
      'the name of the column itself',
      {
        from: field,
        typed: '#### 责任单位\n\n责任单位：省厅',
        found: ['21:1 error label-as-text'],
        ...named('这一栏自己的名称', '删去“责任单位：”'),
        mended: '#### 责任单位\n\n省厅',
      },
    ],
    [
      'the word of a note alone on its line',
      {
        from: note,
        typed: '备注：\n\n1. 甲\n2. 乙',
        found: ['23:1 error note-unmarked'],
        ...named('“备注：”写在最后一栏里', '行首加“> ”'),
        mended: '> 备注：\n>\n> 1. 甲\n> 2. 乙',
      },
    ],
    [
      'a note from a page',
      {
        from: note,
        typed: '&gt; 备注：无',
        found: ['23:1 error note-unmarked'],
        ...named('不会成为表注', '改为“> ”'),
        mended: note,
      },
    ],
    [
      'two notes on lines that touch',
      {
        from: note,
        typed: '> 注1：甲\n> 注2：乙',
        found: ['24:3 error note-unmarked'],
        ...named('“注2：”与上一行连成一条表注', '在它之前空一行'),
        mended: '> 注1：甲\n\n> 注2：乙',
      },
    ],
    [
      'a note without its mark after a note',
      {
        from: note,
        typed: '> 备注：无\n\n责任单位排在第一的牵头',
        found: ['25:1 error after-note'],
        ...named('表注之后不能再有正文', '如果这也是表注，在行首加“> ”，前面空一行'),
        mended: '> 备注：无\n\n> 责任单位排在第一的牵头',
      },
    ],
    [
      'a field’s heading in strong text',
      {
        from: '## 建设目标',
        typed: '## **建设目标**',
        found: ['11:4 error name-markup'],
        ...named('标题中只能写文字', '去掉加粗'),
        mended: '## 建设目标',
      },
    ],
    [
      'a name with a number of two parts',
      {
        from: '### 绿色',
        typed: '### 1.1 绿色',
        found: ['15:1 warning name-number'],
        ...named('以“1.1”开头', '写 task: none'),
        mended: '### 绿色',
      },
    ],
    [
      'the title as a programme',
      {
        from: '# 大花园建设',
        typed: '# 概览\n\n# 大花园建设',
        found: ['9:1 error programme-empty'],
        ...named('标题“概览”又写成了一个项目', '删去这一行'),
        mended: '# 大花园建设',
      },
    ],
    [
      'a column’s name in quotation marks',
      {
        from: '[名称, 建设目标]',
        typed: '[名称, “建设目标”]',
        found: ['11:1 error heading-unknown'],
        ...named('没有“建设目标”这一列', '写的是““建设目标””：删去其中的引号'),
        mended: '[名称, 建设目标]',
      },
    ],
  ])('%s', (_, slip) => refused(slip));
});

describe('what goes out in silence no more', () => {
  const title = 'title: 概览';
  const label = 'label: 附件1';
  test.each<[string, Slip]>([
    [
      'an item with a mark at its end',
      {
        typed: '- 严守生态安全，\n- 严格产业准入',
        found: ['13:9 warning item-mark'],
        zh: ['这一项以“，”结束', '会自动加“；”', '删去“，”'],
        en: ['this item ends in "，"', 'delete "，"'],
        mended: '- 严守生态安全\n- 严格产业准入',
      },
    ],
    [
      'an item with a colon at its end',
      {
        typed: '1. 严守生态安全：\n2. 严格产业准入',
        found: ['13:10 warning item-mark'],
        zh: ['这一项以“：”结束', '各项都以句号结束'],
        en: ['this item ends in "："', 'end every item in a full stop'],
        mended: '1. 严守生态安全。\n2. 严格产业准入。',
      },
    ],
    ...['；', '。', '，', '；　', '　'].map((mark): [string, Slip] => [
      `a column’s name and a colon within a line, behind ${JSON.stringify(mark)}`,
      {
        from: '严守生态安全\n\n#### 责任单位\n\n',
        typed: `严守生态安全${mark}责任单位：省厅\n\n#### 责任单位\n\n`,
        found: [`17:${7 + mark.length} warning label-in-line`],
        zh: ['“责任单位：”写在一句之中', '“#### 责任单位”一行之下', '把“：”写成 &#65306;'],
        en: ['"责任单位：" stands within a line', 'below a line "#### 责任单位"', 'write "：" as &#65306;'],
        mended: '严守生态安全\n\n#### 责任单位\n\n省厅、',
      },
    ]),
    [
      'it in an item, as text',
      {
        typed: '1. 严守生态安全；**责任单位**：省厅\n2. 严格产业准入',
        found: ['13:13 warning label-in-line'],
        zh: ['“责任单位：”写在一句之中'],
        en: ['"责任单位：" stands within a line'],
        mended: '1. 严守生态安全；**责任单位**&#65306;省厅\n2. 严格产业准入',
      },
    ],
    ...[
      ['到2035年\n<!-- 待核 -->\n建成。', '<!-- 待核 -->\n到2035年\n建成。', '14:1'],
      [
        '到2035年。\n<!-- 甲 -->\n<!-- 乙 -->\n建成。',
        '到2035年。\n\n<!-- 甲 -->\n<!-- 乙 -->\n建成。',
        '14:1',
      ],
      ['- 到2035年\n<!-- 待核 -->\n建成', '<!-- 待核 -->\n\n- 到2035年\n建成', '14:1'],
    ].map(([typed = '', mended = '', place]): [string, Slip] => [
      `a remark between two lines: ${JSON.stringify(typed)}`,
      {
        typed,
        found: [`${place} warning remark-parts`],
        zh: ['这条注释夹在两行正文之间', '把注释移到这一段之前', '在注释前空一行'],
        en: ['the remark stands between two lines of text', 'move it before the paragraph'],
        mended,
      },
    ]),
    [
      'a remark between two lines of a note',
      {
        from: '> 备注：无',
        typed: '> 备注：本表\n> <!-- 待核 -->\n> 摘自文件',
        found: ['24:3 warning remark-parts'],
        zh: ['这条注释夹在两行正文之间'],
        en: ['the remark stands between two lines of text'],
        mended: '> <!-- 待核 -->\n> 备注：本表\n> 摘自文件',
      },
    ],
    ...[
      ['title: 任务\\n概览', '3:10 warning front-matter-markup', 'title: 任务概览', '排版时会自动分行'],
      ['title: 任务**举措**概览', '3:10 warning front-matter-markup', 'title: 任务举措概览', '会照原样印出'],
      ['title: 《任务概览》', '3:8 warning title-wrapped', 'title: 任务概览', '把这一行写成 title: 任务概览'],
      ['title: “任务概览”', '3:8 warning title-wrapped', 'title: 任务概览', '把这一行写成 title: 任务概览'],
    ].map(([typed = '', found = '', mended = '', zh = '']): [string, Slip] => [
      typed,
      {
        from: title,
        typed,
        found: [found],
        zh: [zh],
        en: [found.endsWith('markup') ? 'in the front matter' : mended],
        mended,
      },
    ]),
    ...['2', '附件二', '附件 2', '附件　2', '附件 二', '附2', '附件第2号', '附件②', '附件二：', '附件02'].map(
      (typed): [string, Slip] => [
        `the label ${typed}`,
        {
          from: label,
          typed: `label: ${typed}`,
          found: ['2:8 warning label-form'],
          zh: [`附件标识写成了“${typed}”`, '把这一行写成 label: 附件2'],
          en: [`the label of the attachment is written "${typed}"`, 'write the line as label: 附件2'],
          mended: 'label: 附件2',
        },
      ],
    ),
    ...['（续）', '(续)', '（续一）', '（续表）', '（接上表）', '续'].map((mark): [string, Slip] => [
      `a programme that goes on, with ${mark}`,
      {
        from: '> 备注',
        typed: `# 大花园建设${mark}\n\n### 绿色产业\n\n发展生态旅游\n\n> 备注`,
        found: ['23:1 error programme-duplicate'],
        zh: [`“大花园建设${mark}”会成为另一个项目`, '接在第 9 行的项目之下'],
        en: [`"大花园建设${mark}" becomes a programme of its own`, 'the programme on line 9'],
        mended: '### 绿色产业\n\n发展生态旅游\n\n> 备注',
      },
    ]),
    ...[
      ['到2022，形成框架。', '13:2', '2022', '到2022年，形成框架。'],
      ['力争到2022基本形成框架。', '13:4', '2022', '力争到2022年基本形成框架。'],
      ['到22年，形成框架。', '13:2', '22年', '到2022年，形成框架。'],
      ['到22年建成框架。', '13:2', '22年', '到2022年建成框架。'],
      ['到2022年和2035年，分别达到5%和8%。', '13:8', '2035年', '到2022年达到5%，到2035年达到8%。'],
      ['到2022年底、到2035年底达到5%、8%。', '13:10', '2035年', '到2022年底达到5%，到2035年底达到8%。'],
    ].map(([typed = '', place = '', found = '', mended = '']): [string, Slip] => [
      `a milestone that is not listed: ${typed}`,
      {
        typed,
        found: [`${place} hint milestone-missed`],
        zh: [
          `“${found}”没有列入简报的时间节点`,
          `写成“到${place === '13:8' || place === '13:10' ? 2035 : 2022}年……”`,
        ],
        en: [`"${found}" is in none of the milestones`],
        mended,
      },
    ]),
    ...['\u2028', '\u2029', '\u0085'].map((character): [string, Slip] => [
      `an invisible line break ${JSON.stringify(character)}`,
      {
        typed: `严守生态安全${character}严格产业准入`,
        found: ['13:7 warning line-separator'],
        zh: ['看不见的换行符 U+', '在行末写 \\ 再换行'],
        en: ['an invisible line break U+', 'end it with \\'],
        mended: '严守生态安全\\\n严格产业准入',
      },
    ]),
    [
      'an invisible line break in the title',
      {
        from: title,
        typed: 'title: 任务\u2028概览',
        found: ['3:10 warning line-separator'],
        zh: ['看不见的换行符 U+2028', '写成一行'],
        en: ['write one line'],
        mended: 'title: 任务概览',
      },
    ],
    [
      'the line break of Word',
      {
        typed: '严守生态安全\u000b严格产业准入',
        found: ['13:7 error forbidden-character'],
        zh: ['Word 的手动换行符 U+000B', '在行末写 \\ 再换行'],
        en: ["Word's line break U+000B", 'end it with \\'],
        mended: '严守生态安全\\\n严格产业准入',
      },
    ],
    [
      'no-break spaces for an indent',
      {
        typed: '\u00a0\u00a0\u00a0\u00a0严守生态安全',
        found: ['13:1 warning no-break-space'],
        zh: ['段首有 4 个不换行空格 U+00A0', '段首的缩进由版式文件定'],
        en: ['4 no-break spaces U+00A0 begin the paragraph'],
        mended: '严守生态安全',
      },
    ],
    [
      'no-break spaces in a row',
      {
        typed: '建设Smart\u00a0\u00a0\u00a0\u00a0City',
        found: ['13:8 warning no-break-space'],
        zh: ['连着 4 个不换行空格 U+00A0'],
        en: ['4 no-break spaces U+00A0 in a row', 'a plain space'],
        mended: '建设Smart City',
      },
    ],
    ...['# 大花园建设', '## 建设目标', '### 绿色发展工程'].map((from): [string, Slip] => [
      `a line below the heading ${from}`,
      {
        from,
        typed: `${from}\n====`,
        found: [`${{ '# 大花园建设': 10, '## 建设目标': 12 }[from] ?? 16}:1 error heading-setext`],
        zh: ['标题或正文之下不能有一行 =', '删去这一行'],
        en: ['a line of = has no place below a heading', 'delete the line'],
        mended: from,
      },
    ]),
    ...['## 建设目标', '### 绿色发展工程', '#### 责任单位'].map((from): [string, Slip] => [
      `four spaces before the heading ${from}`,
      {
        from: `\n${from}`,
        typed: `\n    ${from}`,
        found: [`${{ '## 建设目标': 11, '### 绿色发展工程': 15 }[from] ?? 19}:1 error indented-code`],
        zh: ['行首的四个空格'],
        en: ['four spaces or a tab'],
        mended: `\n${from}`,
      },
    ]),
    [
      'four spaces before the heading of a second task',
      {
        from: '> 备注',
        typed: '    ### 绿色产业\n\n生态旅游\n\n#### 责任单位\n\n省厅\n\n> 备注',
        found: ['23:1 error indented-code'],
        zh: ['删去行首的空格'],
        en: ['delete the indent'],
        mended: '### 绿色产业\n\n生态旅游\n\n#### 责任单位\n\n省厅\n\n> 备注',
      },
    ],
    ...['[^1]: 据统计局数据', '[^1]: 据 2017 年数据', '[^1]：据统计局数据'].map(
      (definition): [string, Slip] => [
        `a footnote: ${definition}`,
        {
          typed: `到2035年[^1]建成。\n\n${definition}`,
          found: ['15:1 error definition'],
          zh: ['这里没有脚注“[^1]”', '删去正文中的“[^1]”', '写成表注'],
          en: ['there are no footnotes', 'delete "[^1]" in the text'],
          mended: '到2035年建成。',
        },
      ],
    ),
    [
      'a tag and the one that closes it',
      {
        typed: '到<u>2035</u>年',
        found: ['13:2 error raw-html'],
        zh: ['这里不能写 HTML', '删去“<u>”和“</u>”，留下其间的文字'],
        en: ['delete "<u>" and "</u>"'],
        mended: '到2035年',
      },
    ],
    [
      'tags within tags, and one that is left open',
      {
        typed: '<b>到<font color="red">2035</font></b>年<br>建成<i>。',
        found: ['13:1 error raw-html', '13:5 error raw-html', '13:39 error raw-html', '13:45 error raw-html'],
        zh: ['删去“<b>”和“</b>”', '删去“<font color="red">”和“</font>”', '换行用行末的反斜线'],
        en: ['delete "<b>" and "</b>"', 'delete the tag'],
        mended: '到2035年\\\n建成。',
      },
    ],
    ...['### (1)绿色发展工程', '### (一)绿色发展工程'].map((typed): [string, Slip] => [
      `a name with a number in half-width brackets: ${typed}`,
      {
        from: '### 绿色发展工程',
        typed,
        found: ['15:1 warning name-number'],
        zh: [`以“${typed.slice(4, 7)}”开头`],
        en: [`begins with "${typed.slice(4, 7)}"`],
        mended: '### 绿色发展工程',
      },
    ]),
    [
      'an item with a number in half-width brackets',
      {
        typed: '1. (1)严守生态\n2. 严格准入',
        found: ['13:4 warning item-number'],
        zh: ['以“(1)”开头'],
        en: ['begins with "(1)"'],
        mended: '1. 严守生态\n2. 严格准入',
      },
    ],
    [
      'a bullet of a symbol font',
      {
        typed: '\uf0d8 严守生态',
        found: ['13:1 warning list-unmarked-line'],
        zh: ['这一行以“U+F0D8”开头'],
        en: ['the line begins with "U+F0D8"'],
        mended: '- 严守生态',
      },
    ],
    ...[
      ['推进“放管服“改革', '13:7', '后一个引号写成了前一半““”'],
      ['推进”放管服”改革', '13:3', '前一个引号写成了后一半“””'],
      ['推进”放管服“改革', '13:3', '引号前后颠倒'],
      ['推进‘放管服‘改革', '13:7', '后一个引号写成了前一半“‘”'],
    ].map(([typed = '', place, zh = '']): [string, Slip] => [
      `quotation marks of one side: ${typed}`,
      {
        typed,
        found: [`${place} warning unpaired-mark`],
        zh: [zh, typed.includes('‘') ? '应为: ‘放管服’' : '应为: “放管服”'],
        en: ['quotation mark', typed.includes('‘') ? '‘放管服’' : '“放管服”'],
        mended: '推进“放管服”改革',
      },
    ]),
    [
      'brackets in brackets of the other width',
      {
        typed: '建设园区（(试点)）',
        found: ['13:6 hint nested-brackets'],
        zh: ['同样的括号套用', '应为: 〔试点〕'],
        en: ['brackets inside brackets', '〔试点〕'],
        mended: '建设园区（〔试点〕）',
      },
    ],
    [
      'a range with one unit and a hyphen',
      {
        typed: '增长5-8%，投资3-5亿元',
        found: ['13:4 warning range-hyphen', '13:11 warning range-hyphen'],
        zh: ['“5-8%”', '应为: 5%～8%', '应为: 3亿元～5亿元'],
        en: ['"5-8%"', '5%～8%'],
        mended: '增长5%～8%，投资3亿元～5亿元',
      },
    ],
    ...['====', '----'].map((line): [string, Slip] => [
      `a text that is underlined: ${line}`,
      {
        from: '严守生态安全',
        typed: `严守生态安全\n${line}`,
        found: ['17:1 error heading-setext'],
        zh: ['如果不是标题，删去横线'],
        en: ['delete the line below it'],
        mended: '严守生态安全',
      },
    ]),
  ])('%s', (_, slip) => refused(slip));

  test.each([
    [
      'a remark between blocks',
      goal,
      '到2035年。\n\n<!-- 甲 -->\n\n建成。\n<!-- 乙 -->\n\n- 甲\n<!-- 丙 -->\n- 乙',
    ],
    ['a remark before the indent of a paragraph', goal, '　　到2035年。\n<!-- 甲 -->\n　　建成。'],
    ['a column’s name without a colon', goal, '压实责任，责任单位要落实；明确责任单位：省厅'],
    ['the own column’s name', '省生态环境厅', '牵头单位：省厅；责任单位：市厅'],
    ['the name of a level’s entries', goal, '明确如下，任务：治水。'],
    ['items that run on in a sentence', goal, '- 严守生态安全，\n- 严格产业准入。'],
    ['items with their own ；', goal, '- 严守生态安全；\n- 严格产业准入；'],
    ...['附件', '附件2-1', '附件2（续）', '附表二', '附件2（第二部分）'].map((text) => [
      text,
      label,
      `label: ${text}`,
    ]),
    ...['《甲》和《乙》概览', '“甲”和“乙”', '全省R&D经费5*3概览'].map((text) => [
      text,
      title,
      `title: ${text}`,
    ]),
    ['a programme of a second phase', '> 备注', '# 大花园建设（二期）\n\n### 绿色产业\n\n生态旅游\n\n> 备注'],
    ['a programme （续） without another', '# 大花园建设', '# 大花园建设（续）'],
    ['a count behind 到', goal, '增加到2022，扩大到22年期；到2022个，到20年产值翻番。'],
    ['a year before another', goal, '到2035年，巩固2030年和2031年成果。'],
    ['a line of = that is text', '严守生态安全', '\\=='],
    ['a code’s marks as text', '严守生态安全', '\\### 见第三章'],
  ])('but not %s', async (_, from = '', typed = '') => {
    expect((await said(good.replace(from, typed))).found).toEqual([]);
  });
});

test('an address is a link, whatever stands in it', async () => {
  const address = 'https://www.gov.cn/zhengce/content/2026-01/05/content_5566166.htm';
  for (const typed of [`<${address}>`, `见${address}。`, `[通知](${address})`])
    expect((await said(good.replace(goal, typed))).found).toEqual([]);
  const folder = folderWith({ 'x.md': good.replace(goal, `见${address}。`) });
  await build({ sources: [join(folder, 'x.md')], out: join(folder, 'out'), formats: ['md'] });
  expect(readFileSync(join(folder, 'out/x/x.md'), 'utf8')).toContain(`href="${address}"`);
});

describe('a heading that was lost', () => {
  const end = '省生态环境厅';
  const second = (line: string) => `${end}\n\n${line}\n\n建设综合交通网\n\n#### 责任单位\n\n省交通运输厅`;
  const mended = second('### 交通强省工程');

  test.each([
    '交通强省工程',
    '**交通强省工程**',
    '二、交通强省工程',
    '（二）交通强省工程',
    '2. 交通强省工程',
  ])('before the second heading of a field: %s', (line) =>
    refused({
      from: end,
      typed: second(line),
      found: ['23:1 error field-duplicate'],
      zh: [
        `“${line.replace(/\*/g, '')}”像是漏了标题：第 27 行又写了一次“责任单位”`,
        '“### 交通强省工程”，前后各空一行',
      ],
      en: ['seems to lack its heading: "责任单位" stands a second time in line 27', '"### 交通强省工程"'],
      mended,
    }),
  );

  test('of a programme, and one of the wrong depth', async () => {
    const programme = (line: string) => `${end}\n\n${line}\n\n## 建设目标\n\n到2035年。\n\n### 交通\n\n铁路`;
    const words = {
      from: end,
      zh: ['像是漏了标题', '“# 大湾区建设”'],
      en: ['"# 大湾区建设"'],
      mended: programme('# 大湾区建设'),
    };
    await refused({ ...words, typed: programme('大湾区建设'), found: ['23:1 error field-duplicate'] });
    await refused({ ...words, typed: programme('### 大湾区建设'), found: ['23:1 error field-duplicate'] });
  });

  test('twice', async () => {
    const third = second('交通强省工程').replace(end, '').replace('交通强省', '海洋强省');
    const { found } = await said(good.replace(end, second('交通强省工程') + third));
    expect(found).toEqual(['23:1 error field-duplicate', '31:1 error field-duplicate']);
  });

  const text = '严守生态安全';
  const last = (line: string) => `${text}\n\n${line}\n\n建设综合交通网`;
  test.each(['**交通强省工程**', '二、交通强省工程', '（二）交通强省工程'])(
    'in the text of a field: %s',
    (line) =>
      refused({
        from: text,
        typed: last(line),
        found: ['19:1 hint heading-lost'],
        zh: [
          '像是漏了标题，现在是“举措”的内容',
          '“### 交通强省工程”',
          '如果是“名称”的名称，写成“# 交通强省工程”',
        ],
        en: ['seems to lack its heading', 'write the line as "### 交通强省工程"', '"# 交通强省工程"'],
        mended: last('### 交通强省工程'),
      }),
  );

  test.each([
    ['a short paragraph', last('建设交通强省')],
    ['bold type within a paragraph', last('推进**交通强省**')],
    ['a bold sentence', last('**推进交通强省。**')],
    ['bold lines throughout', `**基本原则**\n\n${last('**主要目标**')}`],
    ['numbered lines from the first on', `一、基本原则\n\n${last('二、主要目标')}`],
    ['a bold line before the text', `**绿色先行**\n\n${text}`],
  ])('but not %s', async (_, typed) => {
    expect((await said(good.replace(text, typed))).found).toEqual([]);
  });

  test('but not where a field is written twice', async () => {
    for (const typed of ['', '省交通运输厅。\n\n', '省厅负责。\n\n各市政府配合。\n\n'])
      expect((await said(good.replace(end, `${end}\n\n${typed}#### 责任单位\n\n市厅`))).found.join()).toMatch(
        /^\d\d:1 error field-duplicate$/,
      );
  });
});

describe('a > that makes no note', () => {
  test.each([
    ['水质优良率\n>95%', '\\>95%'],
    ['水质优良率\n> 95%，全省第一', '\\>95%'],
    ['- 水质优良率\n  >95%', '\\>95%'],
    ['>3.5万亿元', '\\>3.5万亿元'],
  ])('but “greater than”: %s', (typed, write) =>
    refused({
      typed,
      found: [`${typed.includes('\n') ? 14 : 13}:${typed.startsWith('-') ? 3 : 1} error quote-nested`],
      zh: ['行首的“>”不会成为大于号', `写成“${write}”，或与上一行并成一行`],
      en: ['no “greater than”', `write "${write}"`],
      mended: typed.replace(/> ?/, '\\>'),
    }),
  );

  test('in the last field of a file', () =>
    refused({
      from: '省生态环境厅\n\n> 备注：无',
      typed: '优良率\n>95%',
      found: ['22:1 error quote-nested'],
      zh: ['写成“\\>95%”'],
      en: ['write "\\>95%"'],
      mended: '优良率\n\\>95%',
    }));

  const programme = '# 大都市区\n\n### 都市圈\n\n建设';
  test.each([
    ['> 备注：无', 'note', '表注之后又有标题', '把这里的表注都移到全文末尾', 'to the end of the file'],
    ['> 备注：无\n\n> 来源：省厅', 'note', '表注之后又有标题', '都移到全文末尾', 'move all notes'],
    ['> 以公布的数据为准。', '', '这里不能用“>”', '如果是表注，移到全文末尾', 'where it is a note'],
  ])('but stands before a programme: %s', (note, _, zh, zhFix, en) =>
    refused({
      from: '> 备注：无',
      typed: `${note}\n\n${programme}`,
      found: ['23:1 error quote-nested'],
      zh: [zh, zhFix],
      en: [en],
      mended: `${programme}\n\n${note}`,
    }),
  );

  test.each(['2026年数据为初步核实数。', '1. 甲', ' 2026年数据为初步核实数。', '95%以上的单位为牵头单位'])(
    'but not a note: >%s',
    async (text) => {
      const blank = /^95/.test(text) ? '\n' : '';
      expect((await said(good.replace('\n> 备注：无', `${blank}>${text}`))).found).toEqual([]);
    },
  );
});

describe('underscores round Chinese', () => {
  test.each([
    ['到2035年建成_高铁_网。', '_高铁_', '*高铁*', '\\_高铁\\_'],
    ['到2035年建成__高铁__网。', '__高铁__', '**高铁**', '\\_\\_高铁\\_\\_'],
  ])('%s', (typed, found, write, escaped) =>
    refused({
      typed,
      found: ['13:9 error stray-marker'],
      zh: [`“${found}”不会成为强调`, `写成“${write}”`, `写成“${escaped}”`],
      en: [`"${found}" is not emphasis`, `write "${write}"`, `"${escaped}"`],
      mended: typed.replace(found, write),
    }),
  );

  test('but not in a name of Latin letters', async () => {
    const { found } = await said(good.replace(goal, '见文件a_说明_b'));
    expect(found).toEqual(['13:5 error stray-marker', '13:8 error stray-marker']);
  });
});

describe('what is good', () => {
  const text = '严守生态安全';
  test.each([
    ['numbers in brackets within a sentence', text, '主要包括：（1）治水；（2）治气；（3）治土。'],
    ['numbers in circles within a sentence', text, '主要包括①治水；②治气；③治土'],
    ['Chinese numbers in brackets within a sentence', text, '主要包括：（一）治水；\n（二）治气。'],
    ['a legend of signs in a note', '> 备注：无', '> ★为约束性指标，▲为预期性指标。\n\n> ※ 表示重点项目'],
    [
      'a range of months',
      goal,
      '工期为2036年12月至2037年6月，特许期（2036年7月至2046年6月），分期2036年－2038年。',
    ],
    ['a day of counting', goal, '截至2033年底，建成12个。'],
    ['what has been, in a document without a date', goal, '全省2015年开工，2017年建成。'],
    ...['zh-CN', 'zh', 'zh-Hant-HK', 'en', 'bo', 'ug'].map((code) => [code, 'label', `lang: ${code}\nlabel`]),
  ])('stays silent: %s', async (_, from = '', typed = '') => {
    expect((await said(good.replace(from, typed))).found).toEqual([]);
  });

  test.each([
    '重点包括以下方面：（1）治水，统筹上下游；（2）治气。（3）治土',
    '一是治水，①治河；②治湖。二是治气；③治尘',
  ])('nor of numbers in prose: %s', async (prose) => {
    expect((await said(good.replace(text, prose))).found).toEqual([]);
  });

  test('but a number without its first one is told', async () => {
    const { found } = await said(good.replace(text, '主要包括：治水；（2）治气。（1）治土；2.治山'));
    expect(found).toEqual(['17:9 warning list-run-on', '17:21 warning list-run-on']);
  });
});

test.each(['cn', 'jp', 'chs', 'xx-CN'])('%s is no language', (code) =>
  refused({
    from: 'label',
    typed: `lang: ${code}\nlabel`,
    found: ['2:7 error yaml-value'],
    zh: [`“lang”的值“${code}”不合要求`, 'zh-CN / en'],
    en: [`"lang" cannot be "${code}"`, 'zh-CN / en'],
    mended: 'lang: zh-CN\nlabel',
  }),
);

test.each(['', '{{! 待写 }}\n', '<!-- 待写 -->\n'])('an empty template is told once: %j', async (text) => {
  const files = { 'x.md': good, 't/overview.md.hbs': text, 't/briefing.md.hbs': text };
  const folder = folderWith(files);
  const { problems, texts } = await check({
    sources: [join(folder, 'x.md')],
    templates: join(folder, 't'),
  });
  expect(problems.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`)).toEqual([
    'template-empty 1:1',
    'template-empty 1:1',
  ]);
  expect(printText(problems, texts, 'zh')).toMatch(/overview\.md\.hbs 是空的，什么也不印出/);
  expect(printText(problems, texts, 'en')).toMatch(/briefing\.md\.hbs is empty: it prints nothing/);
});

describe('a file or folder of the wrong name', () => {
  const cli = join(import.meta.dirname, '../dist/cli.js');
  /** What `check` prints in a folder of these files. */
  const printedIn = (files: Readonly<Record<string, string>>, ...flags: string[]) => {
    const cwd = folderWith(files);
    return spawnSync(process.execPath, [cli, 'check', ...flags], { cwd, encoding: 'utf8' }).stdout;
  };
  const terms = readFileSync('templates/terms.yaml', 'utf8');

  test.each(['template', 'Templates', '模板'])('of templates: %s', (name) => {
    const files = { 'source/x.md': good, [`${name}/terms.yaml`]: terms };
    expect(printedIn(files, '--lang', 'zh')).toContain(`目录“${name}”没有读入`);
    expect(printedIn(files, '--lang', 'zh')).toContain('把目录名改为 templates');
    expect(printedIn(files, '--lang', 'en')).toContain(`the folder "${name}" is not read for its name`);
    expect(printedIn(files, '--templates', name)).not.toContain('template-file-name');
    expect(printedIn({ ...files, 'templates/terms.yaml': terms })).not.toContain('template-file-name');
    expect(printedIn({ 'source/x.md': good, [`${name}/红头.docx`]: '' })).not.toContain('template-file-name');
  });

  test.each(['y.MD', 'y.markdown', 'y.md.txt'])('of a source: %s', (name) => {
    const files = { 'source/x.md': good, [`source/${name}`]: good };
    const zh = printedIn(files, '--lang', 'zh');
    expect(zh).toContain(`“source/${name}”没有读入：源文件名须以 .md 结尾`);
    expect(zh).toContain('把文件名改为 y.md');
    expect(zh.match(/source-file-name/g)).toHaveLength(1);
    expect(printedIn(files, '--lang', 'en')).toContain(`"source/${name}" is not read`);
    expect(printedIn({ ...files, 'source/y.md': good })).not.toContain('source-file-name');
    expect(printedIn({ 'source/x.md': good, 'source/说明.txt': '' })).not.toContain('source-file-name');
  });
});
