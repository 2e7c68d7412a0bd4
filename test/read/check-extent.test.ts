import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../scripts/read/index.ts';

const front = '---\ntitle: 甲\n---\n';

function found(body: string): string[] {
  const { value, problems } = readMarkdown(new TextEncoder().encode(front + body), 'f.md');
  expect(value === undefined || problems.length === 0).toBe(true);
  return problems.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`);
}

const lines = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => `${line(index + 1)}\n`).join('');
const times = (count: number, text: string) => text.repeat(count);

// Each took the parser, or what follows it, minutes, gigabytes or its stack.
describe('what would take without end is one error at its place, before it is parsed', () => {
  test.each([
    ['fifty thousand quotes in each other', `${times(50_000, '>')} 甲`, 'nested-too-deep 4:51'],
    ['quotes and items in each other', `${times(20_000, '> - ')}甲`, 'nested-too-deep 4:101'],
    ['numbered items in each other', `${times(20_000, '1. ')}甲`, 'nested-too-deep 4:151'],
    ['items indented ever deeper', lines(1000, (n) => `${times(n, '  ')}- 甲`), 'nested-too-deep 53:101'],
    ['open brackets', times(20_000, '['), 'nested-too-deep 4:51'],
    ['brackets in brackets', `${times(5000, '[')}甲${times(5000, ']')}`, 'nested-too-deep 4:51'],
    ['pictures that never close', times(5000, '![[['), 'nested-too-deep 4:68'],
    ['links that never end', times(5000, '[a]('), 'too-many-marks 4:4001'],
    ['emphasis that never ends', times(5000, '*a_ '), 'too-many-marks 4:4001'],
    ['tags', times(2500, '<span>'), 'too-many-marks 4:12001'],
    ['backticks of every length', lines(200, (n) => times(n, '`')), 'too-many-marks 66:48'],
    ['addresses', times(2200, 'http://a.cn '), 'too-many-marks 4:24005'],
    ['definitions', lines(5000, (n) => `[${n}]: a`), 'too-many-marks 670:6'],
    ['a megabyte on a line', times(500_000, '甲乙'), 'paragraph-too-long 4:1'],
    ['one text over many lines', lines(9000, () => '甲乙丙丁'), 'paragraph-too-long 7504:1'],
    ['a hundred thousand items', lines(100_000, (n) => `${n}. 甲`), 'field-too-long 10004:1'],
    [
      'fields of more lines than a table has',
      lines(71_000, (n) => (n % 1000 ? `${n}. 甲` : '\n# 乙\n')),
      'file-too-large 70144:1',
    ],
    ['a million blank lines', `甲${times(1_000_000, '\n')}`, 'field-too-long 20004:1'],
  ])('%s', (_, body, expected) => {
    expect(found(body)).toEqual([expected]);
    expect(found(`甲\n\n${body.replaceAll('\n', '\r\n')}`)).toHaveLength(1);
  });

  test('marks within every paragraph’s limit, but too many of them', () => {
    expect(found(lines(300, () => `${times(950, '*a_')}\n`))).toEqual([
      expect.stringMatching(/^too-many-marks \d+:/),
    ]);
  });

  test('marks of many paragraphs, few in each', () => {
    const paragraphs = (count: number) => lines(count, (n) => (n % 1000 ? '\\& &amp; \\_ \\_\n' : '# 乙\n'));
    expect(found(paragraphs(20_000))).toEqual([]);
    expect(found(paragraphs(35_000))).toEqual([expect.stringMatching(/^too-many-marks \d+:/)]);
  });

  test('quotes or items of many paragraphs in each other, not too deep in any', () => {
    for (const mark of ['> ', '- '])
      expect(found(times(3000, `${times(30, mark)}甲\n\n`))).toEqual([
        expect.stringMatching(/^nested-too-deep \d+:/),
      ]);
  });

  test('a source of more bytes than are read', () => {
    expect(found(times(1_400_000, '甲'))).toEqual(['file-too-large 1:1']);
  });
});

describe('what is long and honest is read', () => {
  test.each([
    ['quotes and items as people nest them', '> 甲\n>\n> - 乙\n>   - 丙\n>     1. 丁\n'],
    ['a rule of many hyphens', `甲\n\n${times(60, '- ')}\n`],
    ['a list of 4,000 items', lines(4000, (n) => `${n}. 推进第${n}类项目`)],
    ['a list of 1,000 items, each with its lead', lines(1000, (n) => `${n}. **目标${n}：**推进`)],
    ['a paragraph of 20,000 characters', times(2000, '推进数字经济与实体融合')],
    ['bold leads of a table of 10,000 rows', lines(10_000, (n) => `### 甲${n}\n\n**目标：**推进`)],
    ['3,000 short fields', lines(3000, (n) => `# 甲${n}\n\n乙\n`)],
  ])('%s', (_, body) => {
    const { value } = readMarkdown(new TextEncoder().encode(front + body), 'f.md');
    expect(value).toBeDefined();
  });
});
