import { month, partOfYear } from './date-words.ts';

/** The source of a group: a unit of measure or a measure word that follows a number. */
const unitWords =
  '(?:[万亿千百]*(?:亿元|万元|元|亩|公顷|平方公里|公里|平方米|立方米|千米|米|吨|千瓦时|千瓦|人次|人|户|家|个百分点|个|项|件|处|座|条|次|年|月|日|天|小时|分钟|级|倍|位|名|所)|[万亿]|[%％‰℃])';

const signs = '[\\d.,:：/~～—–\\-+±≤≥<>×\\s]';
const figure = new RegExp(
  `^(?:${signs}|${unitWords}|[A-Za-zμΩ]{1,4}[²³]?|第|约|至|每|底|前|初|末|[上中下]旬|${partOfYear})+$`,
  'u',
);
/** September 30, 2020; 30 Sept. 2020; June 2020–July 2021 */
const englishDate = `(?:${month}(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?|\\d{1,2}\\s${month}(?:\\s\\d{4})?)`;
const englishDates = new RegExp(`^${englishDate}(?:\\s?[–—-]\\s?${englishDate})?[*†]?$`, 'u');
const number = /^[（(]?(?:[\d０-９]+|[〇一二三四五六七八九十百]+)[）)]?[.、．]?$/u;
const longestFigure = 16;

/** Whether a text is a number, with or without a unit, a range of numbers, a date or an ordinal, and no more. */
export function isFigure(text: string): boolean {
  if (number.test(text)) return text.length <= longestFigure;
  return /\d/u.test(text) && (englishDates.test(text) || (text.length <= longestFigure && figure.test(text)));
}
