import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Comparison,
  composeComparison,
  readTemplate,
  type WordedChange,
} from '../../scripts/compose/index.ts';
import type { Document, Node } from '../../scripts/document/index.ts';
import type { FieldInline } from '../../scripts/model/index.ts';
import { brief, outline, textsIn } from './compose-with.ts';
import { field, makeAttachment, paragraph, text } from './make-attachment.ts';
import { nasty } from './nasty.ts';

const shipped = readFileSync(new URL('../../templates/comparison.md.hbs', import.meta.url), 'utf8');
const strong = (value: string): FieldInline => ({
  type: 'strong',
  children: [text(value)],
  place: { file: 'x.md', line: 1, column: 1 },
});
const changed: WordedChange = {
  kind: 'changed',
  location: '湾区 › 目标',
  remark: '文字修改',
  before: field(paragraph('到', strong('2022'), '年。'), paragraph('乙')),
  after: field(paragraph('到', strong('2025'), '年。'), paragraph('乙')),
};
const inserted: WordedChange = {
  kind: 'inserted',
  location: '花园',
  remark: '新增项目',
  before: undefined,
  after: field(paragraph('花园'), paragraph('目标：建成。')),
};

function comparisonOf(given: Partial<Comparison> = {}): Comparison {
  return {
    attachment: makeAttachment({ title: '概览' }),
    before: '一稿.md',
    after: '二稿.md',
    kinds: [
      { kind: 'changed', name: '文字修改', number: 1 },
      { kind: 'inserted', name: '新增', number: 1 },
    ],
    changes: [changed, inserted],
    briefings: [
      { name: '湾区', isNew: false },
      { name: '花园', isNew: true },
    ],
    withdrawn: ['通道'],
    ...given,
  };
}

function compose(comparison: Comparison, template = shipped) {
  const bytes = new TextEncoder().encode(template);
  const read = readTemplate(bytes, 'comparison.md.hbs', 'comparison', comparison.attachment);
  const made = read.value && composeComparison(read.value, comparison);
  return { value: made?.value, problems: [...read.problems, ...(made?.problems ?? [])] };
}

function composed(comparison: Comparison): Document {
  const { value, problems } = compose(comparison);
  expect(problems).toEqual([]);
  if (!value) throw new Error('there is no document');
  return value;
}

function strongIn(node: Node): string[] {
  if (node.type === 'strong') return textsIn(node).map(({ value }) => value);
  const below =
    'rows' in node ? node.rows : 'cells' in node ? node.cells : 'children' in node ? node.children : [];
  return below.flatMap(strongIn);
}

describe('the shipped template', () => {
  test('counts the changes, sets both texts side by side, and lists the briefings', () => {
    expect(outline(composed(comparisonOf()))).toEqual([
      'title: 《概览》修改对照表',
      'body: 共 2 处：文字修改 1，新增 1。原文：一稿.md；修改为：二稿.md。文字修改处，改动的文字加粗。',
      '位置 | 原文 | 修改为 | 说明',
      '湾区 › 目标 | 到2022年。⏎乙 | 到2025年。⏎乙 | 文字修改',
      '花园 |  | 花园⏎目标：建成。 | 新增项目',
      'note: 要重新印的简报：湾区、花园（新增）。',
      'note: 不再有的简报：通道。',
    ]);
  });

  test('has strong what the fields have strong', () => {
    expect(strongIn(composed(comparisonOf()))).toEqual(['2022', '2025']);
  });

  test('says so where nothing changed, and where no briefing did', () => {
    const same = comparisonOf({ kinds: [], changes: [], briefings: [], withdrawn: [] });
    expect(outline(composed(same))).toEqual([
      'title: 《概览》修改对照表',
      'body: 一稿.md与二稿.md没有不同。',
    ]);
    const notes = outline(composed(comparisonOf({ briefings: [], withdrawn: [] }))).slice(5);
    expect(notes).toEqual(['note: 各份简报都不用重新印。']);
  });

  test('makes a document on its own page, called as its heading says', () => {
    expect(composed(comparisonOf())).toMatchObject({ page: 'comparison', title: '《概览》修改对照表' });
  });

  test.each(nasty)('prints %j as text, wherever it comes from', (value) => {
    const side = field(paragraph(value, strong(value), value));
    const comparison = comparisonOf({
      attachment: makeAttachment({ title: value }),
      before: value,
      after: value,
      changes: [{ kind: 'changed', location: value, remark: value, before: side, after: side }],
      briefings: [{ name: value, isNew: false }],
      withdrawn: [value],
    });
    const cells = [value, ...[value, value, value], ...[value, value, value], value];
    const texts = textsIn(composed(comparison)).map((one) => one.value);
    expect(texts.filter((one) => one === value)).toHaveLength(1 + 2 + cells.length + 2);
  });
});

describe('a template of an office', () => {
  const row =
    '<tr><td>{{location}}</td><td>{{cell before}}</td><td>{{cell after}}</td><td>{{remark}}</td></tr>';
  const table = (cells: string) =>
    `# {{title}}\n\n<table>\n<tr><th>甲</th><th>乙</th><th>丙</th><th>丁</th></tr>\n{{#each changes}}\n${cells}\n{{/each}}\n</table>\n`;
  const problemsOf = (template: string) =>
    compose(comparisonOf(), template).problems.map((one) => `${brief(one)} ${one.values.text ?? ''}`);

  test('may leave out all but the title, the places, the texts and what was done', () => {
    expect(problemsOf(table(row))).toEqual([]);
  });

  test.each([
    ['{{cell before}}', '', '1:1 template-text-lost 到'],
    ['{{location}}', '', '1:1 template-text-lost 湾区 › 目标'],
    ['{{remark}}', '', '1:1 template-text-lost 文字修改'],
    ['{{cell before}}', '{{cell before}}{{cell before}}', '6:45 template-text-doubled 到'],
    ['{{cell before}}', '{{cell old}}', '6:37 template-path '],
    ['{{cell before}}', '{{before}}', '6:30 template-value '],
    ['{{cell before}}', '{{cell programme}}', '6:37 template-path '],
  ])('with %s made %s is told at its line and column', (from, to, problem) => {
    expect(problemsOf(table(row.replace(from, to)))).toEqual([`comparison.md.hbs:${problem}`]);
  });

  test('that prints the texts in another order is told', () => {
    const turned = row
      .replace('{{cell before}}', '{{cell after}}')
      .replace('{{cell after}}</td><td>{{remark', '{{cell before}}</td><td>{{remark');
    expect(problemsOf(table(turned))).toEqual([expect.stringContaining('template-text-order')]);
  });
});
