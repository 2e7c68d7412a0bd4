import { describe, expect, test } from 'vitest';
import type { Entry, Field, FieldInline } from '../../scripts/model/index.ts';
import { readAttachment } from '../../scripts/model/index.ts';

const encoder = new TextEncoder();
const three = `---
title: 😀概览
columns:
  programme: [计划, 目标]
  task: [任务, 举措, 单位]
  step: [步骤, 人, 时限]
---
`;
const two = '---\ntitle: 甲\n# 注\n\n\ncolumns: { programme: [计划, 目标], task: [任务, 举措] }\n---\n';
const one = '---\ntitle: 甲\n\n\n\ncolumns: { programme: [计划, 目标] }\n---\n';

function read(source: string) {
  return readAttachment(encoder.encode(source), 'f.md');
}

function findings(source: string): string[] {
  return read(source).problems.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`);
}

/** The body of a source begins on line 8. */
const faults: [title: string, front: string, body: string, expected: string[]][] = [
  ['no programme', two, '\n', ['no-programme 8:1']],
  ['a programme without tasks', two, '# 甲\n', ['programme-empty 8:1']],
  ['a nameless programme', one, '#\n', ['name-empty 8:1']],
  ['a nameless task', two, '# 甲\n###\n', ['name-empty 9:1']],
  ['a nameless step', three, '# 甲\n### 乙\n#####\n', ['name-empty 10:1']],
  ['two programmes of one name', one, '# é\n# e\u0301\n', ['programme-duplicate 9:1']],
  ['markup in a name', one, '# 甲**乙**\n', ['name-markup 8:4']],
  ['a heading that is no column', one, '# 甲\n## 目的\n文字\n', ['heading-unknown 9:1']],
  ['a field of a task under a programme', two, '# 甲\n## 举措\n### 乙\n', ['heading-depth 9:1']],
  ['a field of a programme as a task', two, '# 甲\n### 目标\n### 乙\n', ['heading-depth 9:1']],
  ['a task where none is declared', one, '# 甲\n### 乙\n', ['heading-level 9:1']],
  ['a step where none is declared', two, '# 甲\n### 乙\n##### 丙\n', ['heading-level 10:1']],
  ['a field before any programme', one, '## 目标\n# 甲\n', ['heading-orphan 8:1']],
  ['a task before any programme', two, '### 乙\n# 甲\n### 丙\n', ['heading-orphan 8:1']],
  [
    'a field of a task after the programme’s field',
    three,
    '# 甲\n### 乙\n## 目标\n#### 单位\n',
    ['heading-orphan 11:1'],
  ],
  ['a field given twice', one, '# 甲\n## 目标\n## 目标\n', ['field-duplicate 10:1']],
  ['a first field given twice', two, '# 甲\n### 乙\n文字\n#### 举措\n文字\n', ['field-duplicate 11:1']],
  ['tasks opened twice', two, '# 甲\n## 任务\n### 乙\n## 任务\n', ['field-duplicate 11:1']],
  ['text before the first heading', one, '文字\n\n又是\n\n# 甲\n', ['text-before 8:1']],
  ['text directly under a programme', one, '# 甲\n文字\n', ['text-under-programme 9:1']],
  [
    'text directly under the heading of the tasks',
    two,
    '# 甲\n## 任务\n文字\n### 乙\n',
    ['text-under-opener 10:1'],
  ],
  ['a nested list', two, '# 甲\n### 乙\n- 丙\n  - 丁\n', ['list-nested 11:3']],
  ['an empty item', two, '# 甲\n### 乙\n- 丙\n-\n', ['item-empty 11:1']],
  ['a second paragraph in an item', two, '# 甲\n### 乙\n- 丙\n\n  丁\n', ['item-paragraphs 12:3']],
  [
    'a new paragraph by full-width spaces in an item',
    two,
    '# 甲\n### 乙\n- 丙\n　　丁\n',
    ['item-paragraphs 11:1'],
  ],
  ['a quote in an item', two, '# 甲\n### 乙\n- 丙\n  > 丁\n', ['quote-nested 11:3']],
  ['a heading in an item', two, '# 甲\n### 乙\n- # 丙\n', ['heading-nested 10:3']],
  ['a nested quote', one, '# 甲\n\n> 乙\n> > 丙\n', ['quote-nested 11:3']],
  ['an image', two, '# 甲\n### 乙\n😀![丙](a.png)\n', ['image 10:3']],
  ['code in a line', two, '# 甲\n### 乙\n😀`丙`\n', ['code 10:3']],
  ['a block of code', two, '# 甲\n### 乙\n```\n丙\n```\n', ['code 10:1']],
  ['raw HTML in a line', two, '# 甲\n### 乙\n丙<br>丁\n', ['raw-html 10:2']],
  ['a block of raw HTML', two, '# 甲\n### 乙\n<div>\n', ['raw-html 10:1']],
  ['a definition', two, '# 甲\n### 乙\n[丙]: http://a.cn\n', ['definition 10:1']],
  ['a rule across the page', two, '# 甲\n### 乙\n\n---\n', ['thematic-break 11:1']],
  ['a link of another kind', two, '# 甲\n### 乙\n[丙](javascript:x)\n', ['link-address 10:1']],
  ['a link to a path', two, '# 甲\n### 乙\n[丙](a.md)\n', ['link-address 10:1']],
  ['a link without text', two, '# 甲\n### 乙\n丙[](http://a.cn)\n', ['link-empty 10:2']],
  ['a link with a title', two, '# 甲\n### 乙\n[丙](http://a.cn "丁")\n', ['link-title 10:1']],
  ['text after a note', two, '# 甲\n### 乙\n> 注\n\n丙\n\n丁\n', ['after-note 12:1']],
  ['an empty note', one, '# 甲\n\n>\n', ['note-empty 10:1']],
  ['text behind a comment', two, '# 甲\n### 乙\n<!-- 注 --> 丙\n', ['comment-text 10:1']],
  ['text before a comment', two, '# 甲\n### 乙\n丙 <!-- 注 -->\n', ['comment-text 10:3']],
  ['a comment without an end', one, '# 甲\n<!-- 注\n\n# 乙\n', ['comment-unclosed 9:1']],
  ['a comment without an end before the tasks', two, '# 甲\n<!-- 注\n\n### 乙\n', ['comment-unclosed 9:1']],
  ['a programme’s name without a space', two, '#甲\n\n## 目标\n丙\n### 乙\n', ['heading-space 8:1']],
  ['a field’s name without a space', two, '# 甲\n\n##目标\n\n丙\n\n### 乙\n', ['heading-space 10:1']],
  ['such a name with text on the next line', two, '# 甲\n\n##目标\n丙\n\n### 乙\n', ['heading-space 10:1']],
  ['a task’s name with a full-width space', two, '# 甲\n\n###　乙\n\n丙\n', ['heading-space 10:1']],
  ['a hash in a text', two, '# 甲\n### 乙\n\n#1机组\n\n丙\n\n### 丁\n', ['heading-space 11:1']],
  [
    'an underlined name',
    two,
    '甲\n===\n\n目标\n---\n\n丙\n\n### 乙\n',
    ['heading-setext 8:1', 'heading-setext 11:1'],
  ],
  ['an underlined text', two, '# 甲\n\n## 目标\n\n丙\n---\n\n丁\n\n### 乙\n', ['heading-setext 12:1']],
  ['a waiver without a reason', one, '<!-- ignore name-number: -->\n# 甲\n', ['waiver-form 8:1']],
  ['a waiver of nothing', one, '# 甲\n<!-- ignore name-number: 原文如此 -->\n', ['waiver-alone 9:13']],
  [
    'a number before a task’s name',
    two,
    '# 1.甲\n### 1.乙\n### 一、丙\n### （二）丁\n### 1小时交通圈\n',
    ['name-number 9:1', 'name-number 10:1', 'name-number 11:1'],
  ],
];

describe('every fault of the body is found at its line and column', () => {
  test.each(faults)('%s', (_, front, body, expected) => {
    expect(findings(front + body)).toEqual(expected);
    expect(findings(`\ufeff${front}${body}`)).toEqual(expected);
    expect(findings((front + body).replaceAll('\n', '\r\n'))).toEqual(expected);
  });
});

describe('every fault of the front matter is found at its line and column', () => {
  const minimal = 'title: 甲\ncolumns: { programme: [计划] }\n';
  test.each([
    ['no title and no columns', 'label: 甲\n', ['yaml-missing-key 2:1', 'yaml-missing-key 2:1']],
    ['an unknown key', `${minimal}titel: 乙\n`, ['yaml-unknown-key 4:1']],
    [
      'an unknown level',
      'title: 甲\ncolumns: { programme: [计划], tasks: [任务] }\n',
      ['yaml-unknown-key 3:29'],
    ],
    [
      'a column declared twice over the levels',
      'title: 甲\ncolumns: { programme: [计划, é], task: [e\u0301] }\n',
      ['column-duplicate 3:39'],
    ],
    [
      'steps without tasks',
      'title: 甲\ncolumns: { programme: [计划], step: [步骤] }\n',
      ['column-level 3:35'],
    ],
    ['a column that order does not know', `${minimal}order: [计化, 计划]\n`, ['order-unknown 4:9']],
    ['a column twice in order', `${minimal}order: [计划, 序号, 序号]\n`, ['order-duplicate 4:17']],
    ['a column missing in order', `${minimal}order: [序号]\n`, ['order-missing 4:8']],
    [
      'columns that milestones cannot be read from',
      'title: 甲\ncolumns: { programme: [计划, 目标, 时限] }\nmilestones: [时线, 目标, 计划, 目标, 序号]\n',
      [
        'milestones-unknown 4:14',
        'milestones-name 4:22',
        'milestones-duplicate 4:26',
        'milestones-unknown 4:30',
      ],
    ],
    ['milestones of no columns', `${minimal}milestones: []\n`, ['yaml-empty 4:13']],
    ['milestones that are no list', `${minimal}milestones: 目标\n`, ['yaml-not-list 4:13']],
    ['an unknown number', `${minimal}numbers: { task: 1、 }\n`, ['yaml-value 4:18']],
    ['a date in another form', `${minimal}date: 2018年5月1日\n`, ['yaml-value 4:7']],
    ['a day that does not exist', `${minimal}date: 2018-02-29\n`, ['yaml-value 4:7']],
    ['a start page that is no page', `${minimal}startPage: 0\n`, ['yaml-value 4:12']],
    ['a language that is none', `${minimal}lang: 中文\n`, ['yaml-value 4:7']],
    ['a waiver without its reason', `${minimal}ignore:\n  label-colon:\n`, ['yaml-empty 5:15']],
    [
      'a line end in a quoted title',
      'title: "甲\\n乙"\ncolumns: { programme: [计划] }\n',
      ['yaml-one-line 2:8'],
    ],
    [
      'a private-use character in a quoted title',
      'title: "\\uE000"\ncolumns: { programme: [计划] }\n',
      ['forbidden-character 2:8'],
    ],
    [
      'more than one at once',
      `${minimal}order: [序号]\ndate: x\nlang: 1\n`,
      ['order-missing 4:8', 'yaml-value 5:7', 'yaml-value 6:7'],
    ],
  ])('%s', (_, front, expected) => {
    const source = `---\n${front}---\n# 甲\n`;
    expect(findings(source)).toEqual(expected);
    expect(findings(`\ufeff${source}`.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test('faults of the body are reported with those of the front matter', () => {
    const source = `---\n${minimal}date: x\n---\n# 甲\n## 目标\n\n文*字\n`;
    expect(findings(source)).toEqual(['yaml-value 4:7', 'heading-unknown 7:1', 'stray-marker 9:2']);
  });
});

describe('what a source means', () => {
  test('fields stand before or after the entries, and headings that open entries are optional', () => {
    const { value, problems } = read(
      `${three}# 甲\n## 任务\n### 乙\n1. 举一\n2. 举二\n\n又一段\n#### 单位\n厅\n#### 步骤\n##### 丙\n张三\n###### 时限\n年底\n##### 丁\n### 戊\n## 目标\n- 目标\n`,
    );
    expect(problems).toEqual([]);
    expect(value?.programmes.map(outline)).toEqual([
      {
        name: '甲',
        fields: { 目标: ['- 目标'] },
        children: [
          {
            name: '乙',
            fields: { 举措: ['1 举一|举二', '又一段'], 单位: ['厅'] },
            children: [
              { name: '丙', fields: { 人: ['张三'], 时限: ['年底'] }, children: [] },
              { name: '丁', fields: {}, children: [] },
            ],
          },
          { name: '戊', fields: {}, children: [] },
        ],
      },
    ]);
  });

  test('with one level each programme is a row', () => {
    const { value, problems } = read(`${one}# 甲\n## 目标\n文字\n# 乙\n`);
    expect(problems).toEqual([]);
    expect(value?.programmes.map(outline)).toEqual([
      { name: '甲', fields: { 目标: ['文字'] }, children: [] },
      { name: '乙', fields: {}, children: [] },
    ]);
  });

  test('lists with only comments between them are one list', () => {
    const { value } = read(`${two}# 甲\n### 乙\n1. 丙\n<!-- 注 -->\n5. 丁\n\n<!-- 注 -->\n\n1) 戊\n\n- 己\n`);
    expect(value?.programmes.map(outline)[0]?.children[0]?.fields).toEqual({ 举措: ['1 丙|丁|戊', '- 己'] });
  });

  test('a soft break is nothing beside Chinese text and a space elsewhere; a hard break stays', () => {
    const text = (front: string, body: string) => {
      const { value } = read(`${front}# 甲\n### 乙\n${body}\n`);
      return value?.programmes.map(outline)[0]?.children[0]?.fields.举措?.[0];
    };
    expect(text(two, '中\n文')).toBe('中文');
    expect(text(two, '中文\nGDP\n增长')).toBe('中文GDP增长');
    expect(text(two, 'one\r\ntwo 😀\nthree')).toBe('one two 😀 three');
    expect(text(two, 'one **“甲”**\ntwo')).toBe('one “甲”two');
    expect(text(two, 'one”\ntwo')).toBe('one”two');
    expect(text(two.replace('---\n', '---\nlang: en\n'), 'one”\ntwo')).toBe('one” two');
    expect(text(two, 'one\n𠮷')).toBe('one𠮷');
    expect(text(two, '　　甲　　乙\n　丙\\\n丁  \n戊')).toBe('甲　　乙丙⏎丁⏎戊');
    expect(text(two, '甲\\\n　乙')).toBe('甲⏎乙');
  });

  test('each quote at the end is one note, which may hold paragraphs and lists', () => {
    const { value, problems } = read(`${one}# 甲\n\n> 备注：一\n>\n> 1. 二\n\n<!-- 注 -->\n> 三\n`);
    expect(problems).toEqual([]);
    expect(value?.notes.map(fieldText)).toEqual([['备注：一', '1 二'], ['三']]);
  });

  test('the columns of milestones are read, by default the programmes’ own', () => {
    const columnsOf = (line: string) =>
      read(
        `---\ntitle: 甲\ncolumns: { programme: [计划, 目标, 原则], task: [任务, é] }\n${line}---\n# 甲\n### 乙\n`,
      ).value?.milestones.map(({ text }) => text);
    expect(columnsOf('')).toEqual(['目标', '原则']);
    expect(columnsOf('milestones: [e\u0301, 目标]\n')).toEqual(['é', '目标']);
  });

  test('order, numbers, dates and pages are read, and have their defaults', () => {
    const front =
      '---\ntitle: 甲\ncolumns: { programme: [计划, 目标], task: [任务] }\norder: [序号, 任务, 计划, 目标]\nnumbers: { programme: 一、 }\nstartPage: 3\ndate: 2018-05-01\nissuer: 厅\n---\n# 甲\n### 乙\n';
    const { value, problems } = read(front);
    expect(problems).toEqual([]);
    expect(value?.order.map(({ name, level }) => `${name} ${level}`)).toEqual([
      '序号 sequence',
      '任务 task',
      '计划 programme',
      '目标 programme',
    ]);
    expect(value?.numbers).toEqual({ programme: '一、', task: '1.', step: 'none', item: '1.' });
    expect([value?.startPage, value?.date?.text, value?.issuer?.text, value?.lang]).toEqual([
      3,
      '2018-05-01',
      '厅',
      'zh-CN',
    ]);
    expect(read(`${two}# 甲\n### 乙\n`).value?.order.map(({ name }) => name)).toEqual([
      '计划',
      '目标',
      '任务',
      '举措',
    ]);
  });

  test('everything carries its place', () => {
    const { value } = read(`\ufeff${two}# 甲\r\n\r\n### 😀乙\r\n\r\n- 丙\r\n- 丁**戊**\r\n`);
    const task = value?.programmes[0]?.children[0];
    const list = task?.fields.get('举措')?.blocks[0];
    const item = list?.type === 'list' ? list.items[1] : undefined;
    const at = [task, task?.name, list, item, item?.children[1]].map(
      (one) => `${one?.place.line}:${one?.place.column}`,
    );
    expect(at).toEqual(['10:1', '10:5', '12:1', '13:1', '13:4']);
    expect(value?.columns.task[1]?.place).toMatchObject({ line: 6, column: 44 });
  });
});

type Outline = { name: string; fields: Record<string, string[]>; children: Outline[] };

function outline(entry: Entry): Outline {
  const fields = [...entry.fields].map(([name, field]) => [name, fieldText(field)]);
  return { name: entry.name.text, fields: Object.fromEntries(fields), children: entry.children.map(outline) };
}

function fieldText({ blocks }: Field): string[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return inlineText(block.children);
    return `${block.ordered ? '1' : '-'} ${block.items.map(({ children }) => inlineText(children)).join('|')}`;
  });
}

function inlineText(nodes: readonly FieldInline[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'break' ? '⏎' : inlineText(node.children),
    )
    .join('');
}
