import { chineseNumeral, parseNumeral } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const chinese = '[一二三四五六七八九十]{1,4}';
const pattern = new RegExp(
  `百分之(\\d{1,4}(?:\\.\\d{1,2})?)(?!分)|(?<![百千万\\d.])(?:\\d{1,3}分之(?:\\d{1,3}(?![\\d.])|${chinese})|${chinese}分之\\d{1,3}(?![\\d.]))`,
  'gu',
);

/** A fraction in words whose numbers are in digits: 3分之1, 百分之95. */
export const fractionInDigits: EditorRule = {
  id: 'fraction-in-digits',
  check: outsideTitles(pattern, ({ 0: text, 1: percent }) => {
    if (percent !== undefined) return { values: { text, write: `${percent}%` }, fix: `${percent}%` };
    const write = text
      .split('分之')
      .map((number) => (/\d/.test(number) ? chineseNumeral(parseNumeral(number) ?? 0) : number))
      .join('分之');
    return { values: { text, write }, fix: write };
  }),
  wrong: [
    {
      text: '压减3分之1，覆盖百分之95以上',
      finds: ['3分之1', '百分之95'],
      fixed: '压减三分之一，覆盖95%以上',
    },
    { text: '不低于三分之2', finds: ['三分之2'], fixed: '不低于三分之二' },
  ],
  right: [{ text: '压减三分之一，覆盖95%以上，覆盖百分之九十五以上' }, { text: '增长3个百分点，十分之后' }],
};
