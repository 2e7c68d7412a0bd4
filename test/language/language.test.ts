import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chineseNumeral,
  circledNumeral,
  codePointName,
  han,
  isChinese,
  joinOf,
  letterNumeral,
  nearestName,
  parseNumeral,
  romanNumeral,
  textEms,
} from '../../scripts/language/index.ts';

describe('the nearest name', () => {
  test.each([
    ['lable', ['label', 'title'], 'label'],
    ['责任人', ['责任单位', '完成时限'], '责任单位'],
    ['名', ['名称'], '名称'],
    ['--template', ['--templates', '--out'], '--templates'],
  ])('of %s is found', (name, known, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });

  test.each([
    ['author', ['title', 'label', 'date']],
    ['甲', ['乙']],
    ['完全不同', ['建设目标']],
    ['x', []],
  ])('of %s is none where it would be another word', (name, known) => {
    expect(nearestName(name, known)).toBe('');
  });
});

test.each(['zh', 'zh-CN', 'ZH-hant'])('%s names Chinese', (lang) => expect(isChinese(lang)).toBe(true));
test.each(['en', 'zho', 'x-zh'])('%s does not', (lang) => expect(isChinese(lang)).toBe(false));

test.each([
  ['中', 'a', ''],
  ['a', '，', ''],
  ['𠮷', 'a', ''],
  ['a', 'b', ' '],
  ['한', '국', ' '],
])('a line end between %s and %s is %j', (before, after, join) => {
  expect(joinOf(before, after, false)).toBe(join);
});

test('a dash or a quotation mark is Chinese text where the language is', () => {
  expect(joinOf('a', '“', true)).toBe('');
  expect(joinOf('a', '“', false)).toBe(' ');
});

test('Chinese numerals are read back as they are printed', () => {
  expect(chineseNumeral(10)).toBe('十');
  expect(chineseNumeral(20_305)).toBe('二万零三百零五');
  fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), (n) => parseNumeral(chineseNumeral(n)) === n));
});

test('Word’s other numerals', () => {
  expect([1, 4, 1999, 3999].map(romanNumeral)).toEqual(['I', 'IV', 'MCMXCIX', 'MMMCMXCIX']);
  expect([1, 26, 27, 53].map(letterNumeral)).toEqual(['a', 'z', 'aa', 'aaa']);
  expect([1, 20, 21, 35, 36, 50, 51].map(circledNumeral)).toEqual([
    '①',
    '⑳',
    '㉑',
    '㉟',
    '㊱',
    '㊿',
    undefined,
  ]);
});

test('a code point is named by at least four digits', () => {
  expect(codePointName('\u0007x')).toBe('U+0007');
  expect(codePointName(0x20bb7)).toBe('U+20BB7');
});

test('a Chinese character is an em wide, on whatever plane', () => {
  expect(textEms('中𠮷a')).toBe(2.5);
});

test('the characters of Chinese are those of its script', () => {
  const inRange = new RegExp(`^[${han}]$`, 'u');
  const script = /^\p{Script=Han}$/u;
  const assigned = /^\p{Assigned}$/u;
  const differing: string[] = [];
  for (let code = 0; code <= 0x3ffff; code++) {
    const character = String.fromCodePoint(code);
    // What is not yet assigned in a plane of ideographs will be one.
    if (inRange.test(character) !== script.test(character) && assigned.test(character))
      differing.push(code.toString(16));
  }
  expect(differing).toEqual([]);
});
