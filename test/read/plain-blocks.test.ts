import fc from 'fast-check';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { plainBlocks } from '../../scripts/read/plain-blocks.ts';

const parser = unified().use(remarkParse).use(remarkCjkFriendly).freeze();
const origin = { line: 1, column: 1, offset: 0 };

/** Lines of which most are plain, by what they begin with and what stands in them. */
const line = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('', '', ' ', '\t') },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          '',
          '',
          '',
          '# ',
          '### ',
          '1. ',
          '2. ',
          '1) ',
          '- ',
          '+ ',
          '* ',
          '<p>',
          '</table>',
          '　　',
        ),
        fc.constantFrom(
          '甲',
          '乙。',
          '2018年',
          'x:y',
          '!',
          '(一)',
          '“丙”|丁',
          '~1~',
          'a=b',
          'a - b',
          '1.5',
          '😀',
        ),
        fc.constantFrom(
          '',
          '',
          '',
          '',
          ' 戊',
          '　',
          ' ',
          '  ',
          '<br>',
          '\\',
          '#',
          ' #',
          '\u00a0',
          '\tx',
          '*',
          '_x_',
          '&#42;',
        ),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'甲1.)-+*#<>p/ \t~=`[]!:&;_\\'), maxLength: 6 }),
  },
);
const texts = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r')), { maxLength: 8 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''))
  .chain((text) => fc.constantFrom(text, text.trimEnd()));

test('blocks that need no parser are those the parser gives, with its places', () => {
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const blocks = plainBlocks(text, origin);
      if (!blocks) return;
      expect(blocks).toEqual(parser.parse(text).children);
      if (blocks.length > 1) plain++;
    }),
    { numRuns: 5000 },
  );
  expect(plain).toBeGreaterThan(200);
});

test('what a source and a filled template mostly have is plain', () => {
  const source = '# 甲（一）\n\n## 目标\n\n到2022年，达到50%以上。\n次行\n\n1. 其一；\n2. 其二。\n';
  const kinds = plainBlocks(source, origin)?.map(({ type }) => type);
  expect(kinds).toEqual(['heading', 'heading', 'paragraph', 'list']);
  const filled = '# 甲\n<table>\n<tr><td>*甲*&amp;</td></tr>\n</table>\n\n<p class="note">甲</p>\n';
  expect(plainBlocks(filled, origin)?.map(({ type }) => type)).toEqual(['heading', 'html', 'html']);
});

test('places count from the point a text begins at', () => {
  const [block] = plainBlocks('甲\r\n乙\r\n', { line: 7, column: 1, offset: 90 }) ?? [];
  expect(block?.position).toEqual({
    start: { line: 7, column: 1, offset: 90 },
    end: { line: 8, column: 2, offset: 94 },
  });
});

test('an address, a list that may go on after a blank line and a character the parser replaces are left to it', () => {
  for (const text of ['见http://a.cn', '- 甲\n\n- 乙\n', '甲\0乙', '<p>\0</p>', '甲\n---\n', '- 甲\n乙\n'])
    expect(plainBlocks(text, origin)).toBeUndefined();
});
