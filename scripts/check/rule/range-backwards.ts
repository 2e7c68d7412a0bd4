import { numeral, parseNumeral, yearNumeral } from '../../language/index.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const number = '\\d{1,9}(?:\\.\\d{1,9})?';
const units =
  '(?:百分点|[%％‰]|[万亿]?(?:元|美元|人|人次|户|家|个|项|名|件|套|辆|台|座|所|处|条|次|倍|亩|公顷|吨|公里|千米|米|平方米|平方公里|立方米|公斤|千瓦|毫克|微克|小时|分钟|天|岁|年))';
const years = `(?<![\\d０-９A-Za-z-])(${yearNumeral})年?(?:[—～~－–-]|至|到)(${yearNumeral})年`;
/** A number of an order, a code or a figure counts nothing: 第10～5名, 表3—1. */
const amounts = `(?<![\\d.A-Za-z第表图附件号－−～~—-])(${number})(${units}?)([～~—－至])(${number})(${units})(?![=＝]|[～~—]\\d)`;
const digit = '[\\d〇零一二三四五六七八九十]';
/** The first date has what the last one has not: 8月20日至5日. */
const dates = `(?<!${digit})(?:(${digit}{4})年)?(?<!${digit})(${digit}{1,3})月(?:(${digit}{1,3})日)?(?:[—～~－–-]|至|到)(?:(${digit}{4})年)?(?:(${digit}{1,3})月)?(?:(${digit}{1,3})日)?`;
/** Provisions and pages: 第十八条至第十五条, 第9—7页. */
const provisions = `第(${numeral})([条章节款页号])?(?:[—～~－–-]|至|到)第?(${numeral})([条章节款页号])`;
const pattern = new RegExp(`${years}|${amounts}`, 'g');
const datesPattern = new RegExp(dates, 'g');
const provisionsPattern = new RegExp(provisions, 'g');
type Found = Omit<Finding, 'place'> | undefined;

/** A fall, a countdown or a scale runs from the greater to the smaller. */
const falling = /[由从自降减递退下缩收落跌压负倒逆]|排名|位次|名次|之比/;

/** A range whose first number or date is the greater one: 2035—2026年, 80%～60%, 8月20日至8月5日, 第九条至第七条. */
export const rangeBackwards: EditorRule = {
  id: 'range-backwards',
  *check(subject) {
    yield* outsideTitles(pattern, ofAmounts)(subject);
    yield* outsideTitles(datesPattern, ofDates)(subject);
    yield* outsideTitles(provisionsPattern, ofProvisions)(subject);
  },
  wrong: [
    { text: '实施期为2035—2026年，二〇三五年至二〇二六年', finds: ['2035—2026年', '二〇三五年至二〇二六年'] },
    { text: '补助比例为80%～60%，培育10～5家企业', finds: ['80%～60%', '10～5家'] },
    { text: '每户补助5000元至3000元', finds: ['5000元至3000元'] },
    {
      text: '2026年9月至2026年6月整治，8月20日至8月5日报名，8月9日—7日复审',
      finds: ['2026年9月至2026年6月', '8月20日至8月5日', '8月9日—7日'],
    },
    { text: '自2026年9月1日至2026年8月31日', finds: ['2026年9月1日至2026年8月31日'] },
    { text: '依照第十八条至第十五条，见第9—7页', finds: ['第十八条至第十五条', '第9—7页'] },
  ],
  right: [
    { text: '实施期为2026—2035年，补助60%～80%，培育5～10家，补助5000元～1万元' },
    { text: '比例由80%～60%降至50%，按100%～60%递减，按40%—30%—30%拨付，前10～5家依次退出' },
    { text: '按2024年至2021年倒序排列' },
    { text: '第10～5名，气温-5～3℃，表3—1个案，电话87050000—1' },
    { text: '2025年9月至2026年6月，9月至次年6月，8月20日至9月5日，2026年9月20日至25日，2026年11月至3月' },
    { text: '依照第十五条至第十八条，第二章第三节至第一章，第三章第五条至第四章第二条' },
    { text: '每年11月至3月，22时至6时，比分3—1，500～1万元' },
  ],
};

/** A range of years or of amounts. */
function ofAmounts(match: RegExpExecArray, passage: Passage): Found {
  const [text, first, last, low = '', lowUnit = '', mark = '', high = '', unit = ''] = match;
  if (first !== undefined && last !== undefined) {
    if ((parseNumeral(first) ?? 0) <= (parseNumeral(last) ?? 0)) return undefined;
    if (falling.test(sentenceAround(passage, match.index, text.length))) return undefined;
    return { values: { text, expected: swapped(text, first, last) } };
  }
  if (Number(low) <= Number(high) || !comparable(lowUnit, unit) || isOpen(mark, unit)) return undefined;
  if (falling.test(sentenceAround(passage, match.index, text.length))) return undefined;
  return { values: { text, expected: high + lowUnit + mark + low + unit } };
}

/** Two dates whose order is certain: both with their year, or two days of one month. A span of months may cross a year. */
function ofDates(match: RegExpExecArray): Found {
  const [text, ...parts] = match;
  const [year, month = 0, day, lastYear, ownMonth, lastDay] = parts.map((part) =>
    part === undefined ? undefined : parseNumeral(part),
  );
  const lastMonth = ownMonth ?? month;
  const bothYears = year !== undefined && lastYear !== undefined && ownMonth !== undefined;
  const oneMonth = lastYear === undefined && month === lastMonth;
  if (!bothYears && !oneMonth) return undefined;
  const years = bothYears ? year - lastYear : 0;
  const days = day !== undefined && lastDay !== undefined ? day - lastDay : 0;
  return (years || month - lastMonth || days) > 0 ? { values: { text, expected: turned(text) } } : undefined;
}

function ofProvisions(match: RegExpExecArray): Found {
  const [text, first = '', firstUnit, last = '', unit = ''] = match;
  if ((firstUnit ?? unit) !== unit) return undefined;
  if ((parseNumeral(first) ?? 0) <= (parseNumeral(last) ?? 0)) return undefined;
  return { values: { text, expected: `第${last}${unit}至第${first}${unit}` } };
}

/** A range of two dates written in the other order; undefined members stay out. */
function turned(text: string): string {
  const [first = '', last = ''] = text.split(/[—～~－–-]|至|到/);
  const month = /^.*月/.exec(first)?.[0] ?? '';
  return last.includes('月') ? `${last}至${first}` : `${month}${last}至${first.slice(month.length)}`;
}

/** Whether two numbers are counted in one unit: 5000～1万元 is not, for all it looks. */
function comparable(first: string, last: string): boolean {
  return first === last || (first === '' && !/^[万亿]/.test(last));
}

/** 10个至5个 and 3年到1年 may tell a change; a year or a month may go round. */
function isOpen(mark: string, unit: string): boolean {
  return mark === '至' && /^[年天个]/.test(unit);
}

function swapped(text: string, first: string, last: string): string {
  return last + text.slice(first.length, text.length - last.length - 1) + first + text.slice(-1);
}

/** The sentence round a stretch, as far as it need be read. */
function sentenceAround({ text }: Passage, start: number, length: number): string {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(start + length, start + length + 12);
  return (
    before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1) +
    after.replace(/[。；，][\s\S]*/, '')
  );
}
