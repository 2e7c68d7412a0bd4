import { parseNumeral } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

const digit = '[\\d０-９〇零一二三四五六七八九十]';
const short = `${digit}{1,3}`;
/** A day or the last of some days: 2月30日, 2025年2月1日至29日, 2024年12月1日至2025年2月29日 is two. */
const inWords = `(?<!${digit})(?:(${digit}{4})年)?(?<!${digit})(${short})月(${short})[日号](?:(?:至|到|[—～~-])(?:(${short})月)?(${short})[日号])?`;
/** A month without a day, where the words beside it show that it is no length of time: 2025年13月, 13月底. */
const bareMonth = `(?<!${digit}|第)(?:${digit}{4}年(${short})月(?!龄|${digit})|(?<!年)(${short})月(?=份|[底初末]|[上中下]旬))`;
/** A date in digits, month and day written with one and the same mark. */
const inDigits = '(?<![\\dA-Za-z./-])((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\7(\\d{1,2})(?![\\dA-Za-z./-])';
/** A year has four quarters; 连续五季度 is how many. */
const quarter =
  '(?:第(?:[五六七八九十][一二三四五六七八九]?|[05-9]|\\d\\d)|(?<=年|[，。；、：]|^)(?:[五六七八九]|[5-9]))季度(?!连续|累计|平均|以来|来)';
const pattern = new RegExp(`${inWords}|${inDigits}|${bareMonth}|(${quarter})`, 'g');
/** Months of other calendars have other lengths: 农历二月三十日. */
const otherCalendar = /[农阴藏傣回夏旧斯]历[^，。；]{0,8}$/;

/** A day, month or quarter that no calendar has: 2月30日, 2025年2月29日, 13月底, 第五季度. */
export const impossibleDate: EditorRule = {
  id: 'impossible-date',
  check: inChinese(pattern, (match, { text }) => {
    if (isPossible(match) || otherCalendar.test(text.slice(Math.max(0, match.index - 12), match.index)))
      return undefined;
    return { values: { text: match[0] } };
  }),
  wrong: [
    { text: '2月30日前报送，6月31日前完成', finds: ['2月30日', '6月31日'] },
    { text: '自2025年2月29日起施行', finds: ['2025年2月29日'] },
    { text: '2025年13月启动，2026年0月底前完成', finds: ['2025年13月', '2026年0月'] },
    { text: '公示期为2025年2月1日至29日', finds: ['2025年2月1日至29日'] },
    { text: '二〇二五年二月三十日印发', finds: ['二〇二五年二月三十日'] },
    { text: '第五季度完成，2026年五季度验收', finds: ['第五季度', '五季度'] },
    { text: '报名截止到2026-02-30', finds: ['2026-02-30'] },
  ],
  right: [
    { text: '自2024年2月29日起施行，至2000年2月29日，闰年2月29日' },
    { text: '适用于18月龄儿童，工期为13个月，第13月起还款' },
    { text: '农历二月三十日，12月31日至2月28日，2025年1月31日' },
    { text: '第四季度开工，连续五季度增长，前三季度、四季度，6月上旬' },
    { text: '合同编号2026-02-45，版本2025.2.30.1' },
  ],
};

function isPossible(match: RegExpExecArray): boolean {
  const [, year, month, day, lastMonth, lastDay, digitYear, , digitMonth, digitDay, ofYear, bare, ofFour] =
    match;
  if (ofFour !== undefined) return false;
  const only = ofYear ?? bare;
  if (only !== undefined) return isMonth(numberOf(only));
  // A number that looks like a date may be a code: only what is a date but for its month's length is one.
  if (digitYear !== undefined)
    return !isMonth(Number(digitMonth)) || Number(digitDay) > 31 || isDay(digitYear, digitMonth, digitDay);
  return isDay(year, month, day) && (lastDay === undefined || isDay(year, lastMonth ?? month, lastDay));
}

/** Whether a month has a day; without a year February has 29. */
function isDay(year: string | undefined, month = '', day = ''): boolean {
  const ofYear = year === undefined ? 2000 : numberOf(year);
  const [ofMonth, number] = [numberOf(month), numberOf(day)];
  return isMonth(ofMonth) && number >= 1 && number <= new Date(Date.UTC(ofYear, ofMonth, 0)).getUTCDate();
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function numberOf(text: string): number {
  return parseNumeral(text) ?? 0;
}
