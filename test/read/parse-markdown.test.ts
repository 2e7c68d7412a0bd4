import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { type ParsedPieces, parseMarkdown } from '../../scripts/read/index.ts';

const whole = unified().use(remarkParse).use(remarkCjkFriendly).freeze();

/** Lines that open, close or interrupt blocks of every kind. */
const lines = [
  '',
  '# 一',
  '## 二 **甲**乙',
  '#',
  '###### 六',
  '#无空格',
  ' # 缩进',
  '    # 代码',
  '文字',
  '   文字',
  '- 项',
  '  - 项',
  '1. 项',
  '   续行',
  '> 引文',
  '> # 引文中的标题',
  '```',
  '  ```',
  '~~~~ x',
  '~~~~',
  '- ```',
  '> ~~~',
  '```a`b',
  '<!-- 注',
  '  <!-- 注',
  '- <!-- 注',
  '释 -->',
  '<!-- 注释 -->',
  '<div>',
  '</div>',
  ' <p>',
  '<b>文字</b>',
  '<script>',
  '</script>',
  '<?php',
  '?>',
  '<!X',
  '>',
  '<![CDATA[',
  ']]>',
  '===',
  '---',
  '\t# 制表符',
  '　　全角空格',
  '😀**“甲”**乙\\',
  '末尾  ',
  '末尾\t',
  '2. 项',
  '1) 项',
  '1.  项',
  '1.项',
  '12345678901. 项',
  '1. # 题',
  '1. - 项',
  '-　项',
  '+ 项',
  '* 项',
  '* * *',
  '2018.',
  '2018. 年',
  '# 一 #',
  '#  一',
  '# 一\t二',
  '# - 一',
  '甲&amp;乙&#42;',
  '甲|乙',
  '|---|',
  '![甲](a.png)！',
  '甲\u00a0\ufeff',
  '\ud800',
  '甲\0乙',
  '见https:/a.b',
  '<p>甲\t乙',
  '<p/>',
  '<p/',
  '</TD',
  '<td class="name">*甲*\0</td>',
  '<table>  ',
  '<h7>',
  '<li\t>',
  ' \t',
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')), {
    maxLength: 30,
  })
  .map((parts) => parts.map(([line, end]) => line + end).join(''));

test('parsing in pieces gives the tree and the places of parsing in one piece', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(parseMarkdown(text, 0, 1)).toEqual(whole.parse(text));
    }),
    { numRuns: 3000 },
  );
});

test('a text that shares pieces with one parsed before has the tree and the places of its own', () => {
  fc.assert(
    fc.property(texts, texts, texts, (start, one, other) => {
      const pieces: ParsedPieces = new Map();
      parseMarkdown(start + one, 0, 1, pieces);
      expect(parseMarkdown(one + other, 0, 1, pieces)).toEqual(whole.parse(one + other));
      expect(parseMarkdown(start + one, 0, 1, pieces)).toEqual(whole.parse(start + one));
    }),
    { numRuns: 1000 },
  );
});

test('an offset counts places from the start of the text, not from where parsing begins', () => {
  const before = '---\r\ntitle: 甲\r\n---\r\n';
  const tree = parseMarkdown(`${before}# 甲\r\n\r\n## 乙\r\n`, before.length);
  const places = tree.children.map(({ position }) => position?.start);
  expect(places).toEqual([
    { line: 4, column: 1, offset: before.length },
    { line: 6, column: 1, offset: before.length + 7 },
  ]);
});

test('a heading inside a comment, a fence or an HTML block is none', () => {
  const kinds = (tree: Root) => tree.children.map(({ type }) => type);
  expect(kinds(parseMarkdown('<!--\n\n# 甲\n\n-->\n\n# 乙\n'))).toEqual(['html', 'heading']);
  expect(kinds(parseMarkdown('```\n\n# 甲\n```\n# 乙\n'))).toEqual(['code', 'heading']);
  expect(kinds(parseMarkdown('<div>\n# 甲\n\n# 乙\n'))).toEqual(['html', 'heading']);
});
