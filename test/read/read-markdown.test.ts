import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../scripts/read/index.ts';

function read(text: string | Uint8Array) {
  return readMarkdown(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'f.md');
}

function findings(text: string | Uint8Array): string[] {
  return read(text).problems.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`);
}

const front = '---\ntitle: 😀甲\n---\n';

describe('what Markdown misreads is found at its line and column', () => {
  test.each([
    ['a heading without a space', '#标题', ['heading-space 4:1']],
    ['a heading with a full-width space', '##　标题', ['heading-space 4:1']],
    ['a heading with a no-break space', '#\u00a0标题', ['heading-space 4:1']],
    ['a heading with a full-width mark', '＃ 标题', ['heading-space 4:1']],
    ['seven marks', '####### 标题', ['heading-space 4:1']],
    ['such a line inside a paragraph', '文😀\n#标题', ['heading-space 5:1']],
    ['such a line in an item', '- #标题', ['heading-space 4:3']],
    ['a heading underlined by ===', '标题\n===', ['heading-setext 4:1']],
    ['a heading underlined by ---', '标题\n---', ['heading-setext 4:1']],
    ['a closing mark', '# 标题😀 ##', ['heading-closed 4:8']],
    ['an asterisk left over', '😀*甲', ['stray-marker 4:3']],
    ['emphasis left open over lines', '甲**乙\n丙_丁', ['stray-marker 4:2', 'stray-marker 5:2']],
    ['a backtick left over', '甲`乙', ['stray-marker 4:2']],
    ['a mark behind an address', 'https://a.cn/b_c** www.a.cn_', ['stray-marker 4:17', 'stray-marker 4:28']],
    ['a link definition', '[甲]: http://a.cn', ['definition 4:1']],
    ['a footnote definition', '[^1]: 甲', ['definition 4:1']],
    ['a tab that makes code', '\t甲', ['indented-code 4:1']],
    ['four spaces that make code', '甲\n\n    乙', ['indented-code 6:1']],
    ['a fence', '```\n甲\n```', ['code 4:1']],
    ['numbered lines without a space', '1.甲\n2.乙', ['list-unmarked 4:1']],
    ['numbered lines with 、', '1、甲\n2、乙', ['list-unmarked 4:1']],
    ['numbered lines with ）', '1）甲\n2）乙', ['list-unmarked 4:1']],
    ['numbered lines in brackets', '（1）甲\n（２）乙', ['list-unmarked 4:1']],
    ['circled numbers', '①甲\n②乙', ['list-unmarked 4:1']],
    ['full-width digits', '１．甲\n２．乙', ['list-unmarked 4:1']],
    ['numbered lines after a sentence', '甲：\n1.乙\n2.丙', ['list-unmarked 5:1']],
    ['a list that goes on without its space', '1. 甲\n2.乙', ['list-unmarked 5:1']],
    ['lines that go on over further ones', '（一）甲\n乙\n（二）丙', ['list-unmarked 4:1']],
    [
      'two lists in one paragraph',
      '1、甲\n2、乙\n丙\n● 丁\n● 戊',
      ['list-unmarked 4:1', 'list-unmarked 7:1'],
    ],
    [
      'numbers kept apart by hard breaks',
      '1、甲\\\n2、乙',
      ['list-unmarked-line 4:1', 'list-unmarked-line 5:1'],
    ],
    ['one line with a bullet', '甲\n\n● 乙', ['list-unmarked-line 6:1']],
    ['（二） after ；', '甲；（二）乙；二、丙', ['list-run-on 4:3', 'list-run-on 4:8']],
    ['one numbered line', '甲\n\n1.乙', ['list-unmarked-line 6:1']],
    ['a number after ；', '1. 甲；2.乙😀；3、丙', ['list-run-on 4:6', 'list-run-on 4:12']],
    ['a control character', '😀\u0007', ['forbidden-character 4:3']],
    ['NUL', '甲\0', ['forbidden-character 4:2']],
    ['private-use characters', '\ue000甲\ue001', ['forbidden-character 4:1', 'forbidden-character 4:3']],
    ['characters that XML forbids', '\ufffe甲\uffff', ['forbidden-character 4:1', 'forbidden-character 4:3']],
    [
      'a reference to a forbidden character',
      '甲\n\n&#0;&#xE000;\\&#7;<https://a.cn/&#7;>',
      ['forbidden-character 6:1', 'forbidden-character 6:5'],
    ],
  ])('%s', (_, text, expected) => {
    expect(findings(`${front}${text}\n`)).toEqual(expected);
    expect(findings(`\ufeff${front}${text}\n`)).toEqual(expected);
    expect(findings(`${front}${text}\n`.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test.each([
    ['escaped marks', '\\*甲\\_乙\\`丙\\#\n\n\\#标题'],
    ['emphasis beside Chinese marks', '**“四大建设”**后，*（甲）*乙'],
    ['decimals at a line’s start', '2.5亿元\n2.6亿元；4.5'],
    ['paragraphs that begin with a number', '一、甲\n\n二、乙\n\n（一）丙'],
    ['a list of numbers', '三、四线城市\n五、六线城市；七、八线城市；（一）、（二）类'],
    ['clauses that count', '一是甲；\n二是乙；\n三是丙。'],
    ['dashes and signs before numbers', '－5℃\n－6℃\n\n—甲\n乙—丙'],
    [
      'addresses',
      '见https://www.gov.cn/a_b/content_1.htm。\n\n<https://a.cn/c_d*> [甲](https://a.cn/e_f) www.a.cn/g_h a_b@c.cn',
    ],
    ['names', 'A. Smith\nJ. Smith'],
    ['lines of a title’s marks', '《甲》\n《乙》\n“丙”\n“丁”'],
    ['a hash inside a line', 'C# 与 A#B'],
    ['lists', '1. 甲\n2. 乙\n\n- 丙\n- 丁'],
    ['an escaped number', '1\\.甲\n2\\.乙'],
    ['a replacement character that is really there', '甲\ufffd'],
  ])('but not %s', (_, text) => {
    expect(findings(`${front}${text}\n`)).toEqual([]);
  });
});

describe('bytes', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
    );

  test.each([
    ['a byte of another encoding', bytes(front, '甲😀', [0xb8, 0xbd], '乙'), ['not-utf-8 4:4']],
    ['a character cut off at the end', bytes(front, '甲', [0xe4, 0xb8]), ['not-utf-8 4:2']],
    ['an encoded surrogate', bytes(front, '甲\n', [0xed, 0xa0, 0x80]), ['not-utf-8 5:1']],
    ['a bad byte behind a byte order mark', bytes('\ufeff甲', [0xff]), ['not-utf-8 1:2']],
    ['UTF-16', bytes([0xff, 0xfe, 0x2d, 0x00]), ['not-utf-8 1:1']],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

test.each([
  ['an empty file', '', 'empty-file 1:1'],
  ['a file of blank lines', '\ufeff \r\n\u3000\n', 'empty-file 1:1'],
  ['a file without front matter', '# 甲\n', 'front-matter-missing 1:1'],
  ['front matter after a blank line', '\n---\n---\n', 'front-matter-missing 2:1'],
  ['front matter without an end', '---\ntitle: 甲\n', 'front-matter-unclosed 1:1'],
])('%s is an error', (_, text, expected) => {
  expect(findings(text)).toEqual([expected]);
});

test('the front matter and the body keep their lines', () => {
  const { value } = read('\ufeff---\r\ntitle: 甲\r\n---\r\n\r\n# 乙\r\n');
  expect(value?.frontMatter).toEqual({ text: 'title: 甲\r\n', firstLine: 2 });
  const [heading] = value?.body.children ?? [];
  expect(heading && value?.placeOf(heading)).toEqual({
    file: 'f.md',
    line: 5,
    column: 1,
    endLine: 5,
    endColumn: 4,
  });
});

test('an empty front matter and a file that ends with it are read', () => {
  expect(read('---\n---').value).toMatchObject({ frontMatter: { text: '' }, body: { children: [] } });
});

test('a line that begins with two full-width spaces begins a paragraph, with its place', () => {
  const { value } = read(`${front}甲\n乙\n　　丙**丁**\n戊\\\n　　己\n`.replaceAll('\n', '\r\n'));
  const starts = value?.body.children.map(({ type, position }) => [
    type,
    `${position?.start.line}:${position?.start.column}`,
    `${position?.end.line}:${position?.end.column}`,
  ]);
  expect(starts).toEqual([
    ['paragraph', '4:1', '5:2'],
    ['paragraph', '6:1', '7:2'],
    ['paragraph', '8:1', '8:4'],
  ]);
});

test('nesting without end is an error, not a crash', () => {
  expect(findings(`${front}${'- '.repeat(500)}甲\n`)).toEqual(['nested-too-deep 4:101']);
  expect(findings(`${front}${'> '.repeat(5000)}甲\n`)).toEqual(['nested-too-deep 4:101']);
});
