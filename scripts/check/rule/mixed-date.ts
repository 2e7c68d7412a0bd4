import { parseNumeral } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const digit = '[〇零一二三四五六七八九十]';
const year = `(?:\\d{4}|${digit}{4})年`;
const month = `(?:\\d{1,2}|${digit}{1,2})月`;
const day = `(?:\\d{1,2}|${digit}{1,3})日`;
/** No festival and no event known by its date: 2026年三月三, 1917年十月革命. */
const pattern = new RegExp(
  `(?<!\\d|${digit})(?:${year}${month}(?:${day})?|${month}${day})(?!${digit}|革命)`,
  'g',
);

export const mixedDate: EditorRule = {
  id: 'mixed-date',
  check: outsideTitles(pattern, ([text]) => {
    if (!/\d/.test(text) || /^[\d年月日]+$/.test(text)) return undefined;
    const expected = text.replace(/[〇零一二三四五六七八九十]+/g, (part) =>
      String(parseNumeral(part) ?? part),
    );
    return { values: { text, expected }, fix: expected };
  }),
  wrong: [
    { text: '二〇〇八年8月8日起施行', finds: ['二〇〇八年8月8日'], fixed: '2008年8月8日起施行' },
    { text: '2026年十一月二十三日前', finds: ['2026年十一月二十三日'], fixed: '2026年11月23日前' },
    { text: '3月三十日前', finds: ['3月三十日'], fixed: '3月30日前' },
  ],
  right: [
    { text: '二〇〇八年八月八日起，2026年11月23日止' },
    { text: '2026年农历八月十五，2026年一季度，3月二十项，2026年三月三' },
  ],
};
