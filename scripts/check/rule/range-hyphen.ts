import type { EditorRule } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';
import { sharedUnit } from '../shared-unit.ts';

const times = '年|月|日|时|点';
const units =
  '%|％|‰|℃|万|亿|千|百|元|多?个|多?名|人|家|项|件|倍|次|天|周|岁|米|公里|公顷|公斤|千米|千克|千瓦|毫米|厘米|平方|立方|亩|吨|种|类|所|处|座|户|台|套|级|届|期|世纪|小时|分钟|km|kg|mm|cm|m\\b';
/** Strokes that are wrong between numbers, those of a dash among them. */
const stroke = '[—―─–－-]{2}|[-–−－―─~]';
/** A further end makes it unclear which two belong together: 5-8%-10%. */
const chained = /^[\d.]{1,19}(?:[%％℃‰年月日]|[万亿]元?)?[-–—−－―─~～]\d/u;
const chainBefore = /\d[%％℃‰年月日万亿元]?[-–—−－―─~～]{1,2}[\d.]{1,19}[%％℃‰年月日万亿元]?$/u;
// A letter, stroke or another hyphen before the number, or 表 图 式 号, makes it a code: 表2-8, GB/T 9704-2012.
const pattern = new RegExp(
  `(${stroke})(?<=(?<![\\d.A-Za-z/:：\\-–—~～－]|[表图式号第]\\s?)(\\d{1,9}(?:\\.\\d{1,9})?)(?:%|％|℃|[万亿]|年(?=[—―─–－-]{2}))?(?:${stroke}))(?=(\\d{1,9}(?:\\.\\d{1,9})?)(?![\\d.])(?:(${times})|${units}))`,
  'gu',
);

/** A hyphen or a half-width tilde between the ends of a range of numbers. */
export const rangeHyphen: EditorRule = {
  id: 'range-hyphen',
  check: outsideTitles(
    pattern,
    ({ 0: found, 1: mark = '', 2: low = '', 3: high = '', 4: time, index, input }) => {
      // 3-1 is a code or a score; 2026-9月 is an incomplete date.
      if (Number(low) >= Number(high)) return undefined;
      const after = input.slice(index + found.length, index + found.length + 24);
      if (chained.test(after) || chainBefore.test(input.slice(Math.max(0, index - 24), index)))
        return undefined;
      const write = time ? '—' : '～';
      const unit = time ? '' : unitBehind(input, index + found.length + high.length);
      // 5-8% says five: with its unit another word is read, which is for the author to say.
      if (unit !== '' && /\d/.test(input.charAt(index - 1)))
        return { values: { text: low + mark + high + unit, write: low + unit + write + high + unit } };
      return { values: { text: low + mark + high, write: low + write + high }, fix: write };
    },
  ),
  wrong: [
    { text: '在2024-2026年实施', finds: ['-'], fixed: '在2024—2026年实施' },
    { text: '培育10~20家企业，增长5%-8%', finds: ['~', '-'], fixed: '培育10～20家企业，增长5%～8%' },
    { text: '增长5-8%，投资3-5亿元', finds: ['-', '-'] },
    {
      text: '在2018――2022年和2023年--2025年实施，培育10──20家',
      finds: ['――', '--', '──'],
      fixed: '在2018—2022年和2023年—2025年实施，培育10～20家',
    },
  ],
  right: [
    { text: '在2024—2026年实施，见表2-8' },
    { text: '增长5-8%-10%，分3-5-8年三档' },
    {
      text: '按GB/T 9704-2012印发，电话0571-87050000，落实《2015-2030年减少灾害风险框架》，2018-05-01起施行',
    },
    { text: '培育10～20家企业，气温－5℃' },
  ],
};

const unitAt = new RegExp(sharedUnit, 'uy');

function unitBehind(text: string, at: number): string {
  unitAt.lastIndex = at;
  return unitAt.exec(text)?.[0] ?? '';
}
