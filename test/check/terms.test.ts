import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkAttachment, defaultSettings, readTerms, type Terms } from '../../scripts/check/index.ts';
import { readAttachment } from '../../scripts/model/index.ts';
import { word } from '../../scripts/problem/index.ts';
import { exampleSource } from './example-source.ts';

const read = (text: string) => readTerms(new TextEncoder().encode(text), 'terms.yaml');
const shipped = () =>
  readTerms(readFileSync(new URL('../../templates/terms.yaml', import.meta.url)), 'terms.yaml');

/** What the rules of words say of a text. */
function saidOf(text: string, terms: Terms) {
  const source = exampleSource({ text });
  const { value } = readAttachment(new TextEncoder().encode(source), 'source.md');
  if (!value) throw new Error('unreadable example');
  const problems = checkAttachment(value, source, { settings: defaultSettings, terms });
  return problems.map((one) => [one.rule, one.values.text, word(one, 'zh').expected, word(one, 'zh').clause]);
}

test('a list of terms is read with its reasons, which may be left out', () => {
  expect(
    read('长三角:\n  variants: [长江三角洲]\n  reason: 简称\n度假区:\n  variants: [渡假区]\n').value,
  ).toEqual([
    { preferred: '长三角', variants: ['长江三角洲'], reason: '简称' },
    { preferred: '度假区', variants: ['渡假区'], reason: '' },
  ]);
});

test('an empty list is a list', () => {
  expect(read('')).toEqual({ value: [], problems: [] });
  expect(read('# 暂无\n').value).toEqual([]);
});

test.each([
  [
    '- 度假区\n- 自贸区\n',
    'yaml-not-map 1',
    '整个文件写成了列表，应是若干行“键: 值” … 行首不写“- ”',
    'the whole file is a list',
  ],
  [
    '度假区:\n  - 渡假区\n',
    'yaml-not-map 2',
    '“度假区”之下应是若干行“键: 值” … variants / reason',
    'variants / reason',
  ],
  [
    '度假区:\n  variants: [渡假区]\n- 甲\n',
    'yaml-syntax 3',
    '“- 甲”是列表项，这里应是“键: 值”',
    '"- 甲" is an item',
  ],
  [
    '度假区:\nvariants: [渡假区]\nreason: 错字\n',
    'yaml-indent 2',
    '从这一行起的 2 行没有缩进，不在 度假区 之下',
    'under 度假区 is not indented: 2 from this line on',
  ],
])('%j is one finding', (text, found, zh, en) => {
  const { problems } = read(text);
  expect(problems.map(({ rule, place }) => `${rule} ${place?.line}`)).toEqual([found]);
  const said = (['zh', 'en'] as const).map((language) =>
    problems.map((one) => Object.values(word(one, language)).join('\n')).join('\n'),
  );
  for (const part of zh.split(' … ')) expect(said[0]).toContain(part);
  expect(said[1]).toContain(en);
});

test.each([
  ['a wrong key', '度假区:\n  variant: [渡假区]\n', ['yaml-unknown-key', 2]],
  ['no variants', '度假区:\n  variants: []\n', ['yaml-empty', 2]],
  ['an empty variant', '度假区:\n  variants: ["", 渡假区]\n', ['yaml-empty', 2]],
  ['text instead of a list', '度假区:\n  variants: 渡假区\n', ['yaml-not-list', 2]],
  ['the preferred form among its variants', '甲:\n  variants: [乙, 甲]\n', ['term-conflict', 2]],
  ['a variant given twice', '甲:\n  variants: [丙]\n乙:\n  variants: [丙]\n', ['term-conflict', 4]],
  [
    'a variant that is preferred elsewhere',
    '甲:\n  variants: [乙]\n乙:\n  variants: [丙]\n',
    ['term-conflict', 2],
  ],
  ['a term given twice', '甲:\n  variants: [乙]\n甲:\n  variants: [丙]\n', ['yaml-duplicate-key', 3]],
])('%s is an error at its line', (_, text, ...expected) => {
  const { value, problems } = read(text);
  expect(value).toBeUndefined();
  expect(problems.map(({ rule, place }) => [rule, place?.line])).toEqual(expected);
});

test('the list that comes with the package is sound, and names what the sample has', () => {
  const { value, problems } = shipped();
  expect(problems).toEqual([]);
  expect(saidOf('坚持互通互联，设自由贸易实验区', value ?? [])).toEqual([
    ['term', '互通互联', '互联互通', '与中央文件的提法一致'],
    ['term', '自由贸易实验区', '自由贸易试验区', '国务院批复的名称'],
  ]);
});

test('the preferred forms of the list that comes with the package are no findings', () => {
  const terms = shipped().value ?? [];
  for (const { preferred } of terms) expect(saidOf(`推进${preferred}建设`, terms), preferred).toEqual([]);
});

test('what the list names is not reported again as spelled in two ways', () => {
  const text = '打造互联互通的网络，坚持互通互联';
  expect(saidOf(text, []).map(([rule]) => rule)).toEqual(['spelled-two-ways']);
  expect(saidOf(text, shipped().value ?? []).map(([rule]) => rule)).toEqual(['term']);
});

test('a term without a reason has no further words', () => {
  expect(saidOf('旅游渡假区', [{ preferred: '度假区', variants: ['渡假区'], reason: '' }])).toEqual([
    ['term', '渡假区', '度假区', undefined],
  ]);
});

test('the longer of two variants is found, and a variant inside a preferred form is not', () => {
  const terms = [{ preferred: '长三角', variants: ['三角', '长江三角洲', '长江三角洲地区'], reason: '' }];
  expect(saidOf('长三角、长江三角洲地区和三角区域', terms).map(([, text]) => text)).toEqual([
    '长江三角洲地区',
    '三角',
  ]);
});
