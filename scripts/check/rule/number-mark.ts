import type { EditorRule, Passage } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

const numeral = '[一二三四五六七八九十]';
const chinese = `${numeral}{1,3}`;
const bracketed = `(?<=^|[\\n。；：！？])(?:（(?:${chinese}|\\d{1,2})）|[①-⑳])([、，．.,])(?![（①-⑳])`;
// 第一、二产业 and 第一、第二产业 are lists of numbers; so is 一．五.
const ordinal = `(?<=^|[\\n。；：！？，])第${chinese}(、)(?!第|${numeral}|\\d)`;
const bare = `(?<=^|\\n)${chinese}([.．])(?!\\d|${numeral})`;
const arabic = '(?<=[。：！？；] ?)\\d{1,2}(、)(?![\\d\\s])';
const pattern = new RegExp(`${bracketed}|${ordinal}|${bare}|${arabic}`, 'gu');
const fixable = new RegExp(arabic, 'gu');
const anyArabic = /(?<![\d.])\d{1,2}、(?!\d)/g;
const known = new WeakMap<Passage, boolean>();

/** Whether every Arabic number with 、 in a passage is one of these: of 1、 and 2、 not one alone is mended. */
function isWhole(passage: Passage): boolean {
  const { text } = passage;
  const whole = known.get(passage) ?? text.match(fixable)?.length === text.match(anyArabic)?.length;
  known.set(passage, whole);
  return whole;
}

/** A wrong mark after a number that orders parts of a text; at a line's start Arabic ones are read as lists. */
export const numberMark: EditorRule = {
  id: 'number-mark',
  check: inChinese(
    pattern,
    ({ 0: text, 1: afterBracket, 2: afterOrdinal, 3: afterBare, 4: afterArabic }, passage) => {
      const mark = afterBracket !== undefined ? '' : afterOrdinal ? '，' : afterBare ? '、' : '.';
      const write = text.slice(0, -1) + mark;
      if (afterArabic !== undefined && !isWhole(passage)) return { values: { text, write } };
      return { values: { text, write }, fix: write };
    },
  ),
  wrong: [
    { text: '（一）、健全机制', finds: ['（一）、'], fixed: '（一）健全机制' },
    {
      text: '第一、统筹规划；第二、分步实施',
      finds: ['第一、', '第二、'],
      fixed: '第一，统筹规划；第二，分步实施',
    },
    { text: '重点如下：1、建平台。2、聚人才', finds: ['1、', '2、'], fixed: '重点如下：1.建平台。2.聚人才' },
    { text: '注：1、按年统计；2、不含税', finds: ['1、', '2、'], fixed: '注：1.按年统计；2.不含税' },
    { text: '注：1、按年统计，2、不含税', finds: ['1、'] },
    { text: '一.总体要求', finds: ['一.'], fixed: '一、总体要求' },
  ],
  right: [
    { text: '一、总体要求。（一）健全机制。第一，统筹规划' },
    { text: '第一、二产业融合发展，第一、第二批项目开工，按（一）、（二）办理' },
  ],
};
