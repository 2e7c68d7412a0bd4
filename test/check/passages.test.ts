import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesOf } from '../../scripts/check/passages.ts';
import { readAttachment } from '../../scripts/model/index.ts';
import { offsetIn } from '../../scripts/read/index.ts';
import { exampleSource } from './example-source.ts';

/** The passages of a source and the stretch of it that each of their units stands for. */
function readPassages(source: string) {
  const { value, problems } = readAttachment(new TextEncoder().encode(source), 'source.md');
  if (!value) throw new Error(`${JSON.stringify(problems)}\n${source}`);
  const text = source.replace(/^\ufeff/, '');
  const offset = offsetIn(text);
  return passagesOf(value, text).map((passage) => {
    const sourceOf = (start: number, end: number) => {
      const { line, column, endLine = 0, endColumn = 0 } = passage.place(start, end);
      return text.slice(offset(line, column), offset(endLine, endColumn));
    };
    return { ...passage, sourceOf };
  });
}

/** What may stand in a paragraph: its source, and the text it is read as. */
const atoms: readonly (readonly [source: string, text: string])[] = [
  ['资', '资'],
  ['金', '金'],
  ['a', 'a'],
  ['7', '7'],
  ['😀', '😀'],
  ['，', '，'],
  ['“', '“'],
  ['\\*', '*'],
  ['\\\\', '\\'],
  ['&amp;', '&'],
  ['&#x1F600;', '😀'],
  ['&#20013;', '中'],
  ['&nbsp;', '\u00a0'],
  ['&NotEqualTilde;', '≂̸'],
  ['&nonsense;', '&nonsense;'],
  ['R&D', 'R&D'],
];
const runs = fc.array(fc.constantFrom(...atoms), { minLength: 1, maxLength: 6 });
type Piece = { readonly source: string; readonly text: string };
const plain = runs.map(
  (atoms): Piece => ({
    source: atoms.map(([source]) => source).join(''),
    text: atoms.map(([, text]) => text).join(''),
  }),
);
const piece = fc.oneof(
  { weight: 3, arbitrary: plain },
  plain.map(({ source, text }): Piece => ({ source: ` **资${source}金** `, text: ` 资${text}金 ` })),
  plain.map(({ source, text }): Piece => ({ source: `[${source}](#x)`, text })),
  fc.constant<Piece>({ source: '<https://a.cn/\\&amp;>', text: 'https://a.cn/\\&amp;' }),
  fc.constantFrom('中\n文', '中 \n  文', '中\n\u3000文').map((source): Piece => ({ source, text: '中文' })),
  fc.constantFrom('a\nb', 'a \n b').map((source): Piece => ({ source, text: 'a b' })),
  fc.constantFrom('a\\\nb', 'a  \nb').map((source): Piece => ({ source, text: 'a\nb' })),
);
const body = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => ({
  source: `头${pieces.map(({ source }) => source).join('')}尾`,
  text: `头${pieces.map(({ text }) => text).join('')}尾`,
}));

/** Reads a unit's stretch of source back as the text it stands for; a line end is a space unless it is hard. */
function readBack(source: string, unit: string): string {
  if (/[\r\n]/.test(source)) return /^(?:\\|[ ]{2})/.test(source) ? '\n' : ' ';
  const atom = atoms.find(([written, text]) => written === source && text.includes(unit));
  return atom && written(source) ? unit : source;
}
const written = (source: string) => source.length > 1 && source !== '&nonsense;' && source !== 'R&D';

test.each([
  ['a paragraph', (source: string) => source, 'paragraph'],
  ['an item', (source: string) => `- ${source.replace(/\n/g, '\n  ')}`, 'item'],
  ['a paragraph of a file with CR LF and a BOM', (source: string) => source, 'paragraph'],
])('every character of %s has its place in the source', (name, wrap, kind) => {
  fc.assert(
    fc.property(body, ({ source, text }) => {
      const file = exampleSource({ text: wrap(source) });
      const dressed = name.includes('BOM') ? `\ufeff${file.replace(/\n/g, '\r\n')}` : file;
      const passage = readPassages(dressed).find((one) => one.text.startsWith('头'));
      expect(passage?.kind).toBe(kind);
      expect(passage?.text).toBe(text);
      const back = Array.from({ length: text.length }, (_, at) =>
        readBack(passage?.sourceOf(at, at + 1) ?? '', text.charAt(at)),
      );
      expect(back.join('')).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('a note leaves its quote marks out of its text, at every line', () => {
  const note = exampleSource({ text: '文' }).concat('\n> 备注：资金\n>   项目\n续行 a\n>b > c\n');
  const passage = readPassages(note).find(({ kind }) => kind === 'note');
  expect(passage?.text).toBe('备注：资金项目续行 a b > c');
  expect(passage?.sourceOf(4, 7)).toBe('金\n>   项目');
  expect(passage?.sourceOf(12, 14)).toBe('b ');
  expect(passage?.sourceOf(14, 15)).toBe('>');
});

test('texts of the front matter have places within their quotes', () => {
  const source = `---
label: '附件''2'
title: "\\u6982\\U0001F600\\"览"
issuer: \u3000省政府
columns: { programme: [项目, "目\\x41标"], task: [任务, 举措] }
---

# \\*建设 &amp; 发展

### 甲

甲文
`;
  const passages = readPassages(source);
  const said = (text: string, start: number, end: number) =>
    passages.find((one) => one.text === text)?.sourceOf(start, end);
  expect(passages.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "label 附件'2",
    'title 概😀"览',
    'issuer 省政府',
    'column 项目',
    'column 目A标',
    'column 任务',
    'column 举措',
    'name *建设 & 发展',
    'name 甲',
    'paragraph 甲文',
  ]);
  expect(said("附件'2", 2, 4)).toBe("''2");
  expect(said('概😀"览', 0, 1)).toBe('\\u6982');
  expect(said('概😀"览', 3, 5)).toBe('\\"览');
  expect(said('省政府', 0, 3)).toBe('省政府');
  expect(said('目A标', 1, 3)).toBe('\\x41标');
  expect(said('*建设 & 发展', 0, 5)).toBe('\\*建设 &amp;');
});

test('passages come in the order of the source and know whose they are', () => {
  const source = `---
title: 概览
columns:
  programme: [项目, 目标, 原则]
  task: [任务, 举措]
---
# 建设
## 原则
先
### 甲
一
- 二
## 目标
后
> 注
`;
  const seen = readPassages(source).map(({ kind, text, entry, column }) => [
    kind,
    text,
    entry?.name.text,
    column,
  ]);
  expect(seen.slice(6)).toEqual([
    ['name', '建设', '建设', '项目'],
    ['paragraph', '先', '建设', '原则'],
    ['name', '甲', '甲', '任务'],
    ['paragraph', '一', '甲', '举措'],
    ['item', '二', '甲', '举措'],
    ['paragraph', '后', '建设', '目标'],
    ['note', '注', undefined, undefined],
  ]);
});

test('a place may be a point, and the one after the last character', () => {
  const [passage] = readPassages(exampleSource({ text: '资金' })).filter(({ text }) => text === '资金');
  const { line, column } = passage?.place(0, 0) ?? {};
  expect(passage?.place(0, 0)).toEqual({ file: 'source.md', line, column, endLine: line, endColumn: column });
  expect(passage?.place(2, 2)).toMatchObject({ line, column: 3, endColumn: 3 });
});
