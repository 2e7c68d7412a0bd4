import { chineseNumeral, han } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const months = '(?:正|冬|腊|闰[一二三四五六七八九十]|[一二三四五六七八九十]{1,2})月';
const lunar = '(?:农历|阴历|夏历|旧历)';
const pattern = new RegExp(
  `(?<=${lunar}(?:[${han}\\d]{2,4}年)?)(?:\\d{1,2}月(?:初?\\d{1,2}|[初十廿][一二三四五六七八九十]{1,2})?|${months}初?\\d{1,2})(?:日)?|(?<=正月|腊月|冬月)初?\\d{1,2}(?![\\d多余几个天日月年%家场])|(?<=除夕至?|春节|(?<!最|当|年|月|起|之|和|如|期|学|回)(?:至|到)?)初\\d(?=[，。、；前后至日晚]|$)`,
  'gu',
);

/** A day of the lunar calendar in digits: 农历8月15. */
export const lunarDateInDigits: EditorRule = {
  id: 'lunar-date-in-digits',
  check: outsideTitles(
    pattern,
    ({ 0: text }) => {
      const write = text.replace(/日$/, '').replace(/\d+/g, (number) => chineseNumeral(Number(number)));
      return text.includes('0') && /(?<!\d)0/.test(text)
        ? { values: { text, write: '' } }
        : { values: { text, write }, fix: write };
    },
    /[农阴夏旧]历|[正腊冬]月|除夕|春节|初\d/,
  ),
  wrong: [
    { text: '农历8月15举办', finds: ['8月15'], fixed: '农历八月十五举办' },
    { text: '正月15前完成，腊月23开市', finds: ['15', '23'], fixed: '正月十五前完成，腊月二十三开市' },
  ],
  right: [
    { text: '农历八月十五举办，正月十五前完成' },
    { text: '8月15日举办，正月里15天，腊月20多个村开工，农历2026年' },
  ],
};
