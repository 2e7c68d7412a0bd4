import { parseNumeral } from '../../language/index.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { outsideTitles } from '../matches.ts';

const digit = '[\\d〇零一二三四五六七八九十]';
const days = '日一二三四五六';
/** 周五 is a weekday in brackets or before what can follow one; elsewhere it may begin a name. */
const weekday = `(?:[（(](?:星期|周|礼拜)([${days}天])[）)]?|\\s?(?:星期|礼拜)([${days}天])(?!${digit})|\\s?周([${days}])(?=[，。；、）]|[上下]午|晚|前|起|至|$))`;
const pattern = new RegExp(
  `(?:((?:19|20)\\d\\d|二〇${digit}{2})年|(?<=[）)五六日天一二三四午][至到、—～~-]))(?<!${digit})(${digit}{1,3})月(${digit}{1,3})日(?:[上下]午|晚上?)?${weekday}`,
  'g',
);

/** A weekday that its date, whose year is given, does not fall on: 2026年7月1日（星期五）. */
export const wrongWeekday: EditorRule = {
  id: 'wrong-weekday',
  check: outsideTitles(pattern, finding),
  wrong: [
    {
      text: '定于2026年7月1日（星期五）上午召开，2026年7月2日周五上午复会',
      finds: ['2026年7月1日（星期五）', '2026年7月2日周五'],
    },
    { text: '会期为2026年7月1日（星期三）至7月3日（星期四）', finds: ['7月3日（星期四）'] },
    { text: '二〇二六年七月一日星期二', finds: ['二〇二六年七月一日星期二'] },
  ],
  right: [
    { text: '定于2026年7月1日（星期三）上午召开，2026年7月2日周四上午复会' },
    { text: '7月1日（星期五）召开，每月第一个星期五调度' },
    { text: '2026年7月1日周五常同志报到，2026年7月5日（星期天）值班' },
  ],
};

function finding(match: RegExpExecArray, { text }: Passage): Omit<Finding, 'place'> | undefined {
  const [found, ownYear, month = '', day = '', ...names] = match;
  const year = ownYear ?? yearBefore(text.slice(Math.max(0, match.index - 30), match.index));
  const said = (names.find((name) => name !== undefined) ?? '').replace('天', '日');
  const date = new Date(Date.UTC(numberOf(year), numberOf(month) - 1, numberOf(day)));
  const expected = days.charAt(date.getUTCDay());
  // A date that is none is another rule's.
  if (year === undefined || date.getUTCDate() !== numberOf(day) || said === expected) return undefined;
  return { values: { text: found.replace(/[（()）]/g, ''), expected: `星期${expected}` } };
}

/** The year of the date that a span or a list of dates begins with. */
function yearBefore(text: string): string | undefined {
  return Array.from(text.matchAll(/((?:19|20)\d\d)年\d{1,2}月[^，。；]*$/g)).at(-1)?.[1];
}

function numberOf(text = ''): number {
  return parseNumeral(text) ?? 0;
}
