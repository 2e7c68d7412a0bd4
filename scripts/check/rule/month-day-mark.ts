import { han } from '../../language/index.ts';
import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

const event =
  '晚会|事件|惨案|事变|特?大?地震|爆炸|火灾|权益日|禁毒日|宪法日|公祭日|扶贫日|劳动节|妇女节|儿童节|青年节|建军节|护士节|植树节';
// A unit after the number makes it a decimal: 5.8级地震.
const named = `(?![级度万亿千百个多余倍版代年月日天小分米公平立吨元人户家起件次])[${han}]{0,6}?`;
const arabic = `(?<![\\d.])(“?)(1[0-2]|[1-9])[.．](3[01]|[12]\\d|[1-9])(?!\\d)(”?)(?=${named}(?:${event}))`;
const month = '[一二三四五六七八九十]';
const chinese = `“(${month})[·•.．](${month}{1,3})”`;
// Without the dot these could be read as the wrong month.
const undotted = '“(一)(二八)”(?=事变|抗战)|“(一二)(九|一)”(?=运动)';
/** Days that are known by their dates. */
const known =
  '“(3[.．](?:8|15)|5[.．](?:1|4|12)|6[.．](?:1|5|26)|7[.．]1|8[.．]1|9[.．](?:3|18)|10[.．]1|11[.．]9|12[.．](?:4|9|13))”';
const pattern = new RegExp(`${arabic}|${chinese}|${undotted}|${known}`, 'gu');

/** A day as a name: “3·15”, “五四”; in Chinese numerals a dot only after 一, 十一 and 十二. */
export const monthDayMark: EditorRule = {
  id: 'month-day-mark',
  check: inChinese(pattern, (match) => {
    const [text, opening, arabicMonth, day, closing, chineseMonth, chineseDay] = match;
    if (arabicMonth !== undefined) {
      // One quotation mark alone belongs to a longer quotation.
      if (Boolean(opening) !== Boolean(closing)) return undefined;
      return replaced(text, `“${arabicMonth}·${day}”`);
    }
    if (chineseMonth !== undefined)
      return replaced(text, `“${chineseMonth}${chineseMonth === '一' ? '·' : ''}${chineseDay}”`);
    if (match[11] !== undefined) return replaced(text, text.replace(/[.．]/, '·'));
    return replaced(text, `“${match[7] ?? match[9]}·${match[8] ?? match[10]}”`);
  }),
  wrong: [
    { text: '举办3.15国际消费者权益日活动', finds: ['3.15'], fixed: '举办“3·15”国际消费者权益日活动' },
    { text: '弘扬“五·四”精神', finds: ['“五·四”'], fixed: '弘扬“五四”精神' },
    { text: '“5.1”期间加强值守', finds: ['“5.1”'], fixed: '“5·1”期间加强值守' },
    { text: '纪念“一二九”运动', finds: ['“一二九”'], fixed: '纪念“一二·九”运动' },
  ],
  right: [
    { text: '举办“3·15”国际消费者权益日活动，增长3.15%，发布“2.0”版和“5.5”计划' },
    { text: '应对5.8级地震，为4.5万户家庭举办晚会，1.2亿元用于预防火灾' },
    { text: '弘扬“五四”精神，纪念“一·二八”事变、“一二·九”运动' },
  ],
};

function replaced(text: string, write: string) {
  return text === write ? undefined : { values: { text, write }, fix: write };
}
