import { han, notInNumber, numeral, parseNumeral } from '../../language/index.ts';
import { eachPassage } from '../each-passage.ts';
import type { EditorRule, Finding, Passage } from '../editor-rule.ts';
import { withoutTitles } from '../matches.ts';

/** What counts names, and what does so only where the names follow at once: 三级医院 has a rank. */
const counted = '大|项|个|类|种|家|条|名|批|所|座|支';
const bare = '年|级|省|市|县|区|镇|乡|村|校';
const announced = new RegExp(
  `${notInNumber}(${numeral})(?:(?:${counted})([${han}]{0,8})|(?:${bare}))[”’]?[：（]`,
  'gu',
);
const anyCount = new RegExp(`${notInNumber}(${numeral})(?:${counted}|${bare})`, 'g');
/** Numbers of which not all need be named, and ranks. */
const notAll = /(?:[每各前后近约超满达余]|每[年月季周批次][^，。]{0,2}|至少|超过|不少于|不低于|其中|、)$/;
const notAllAfter = /^(?:以[上下内外]|左右|多|余|月|医疗器械|水[质体]|工作日|百分点)|其中|包括|[等如即]$/;
/** A list that names this is of some. */
const notAllIn = /等|其中|包括|包含|[含如]/;
const joint = /以及|[和与及]/;

/** Names listed right behind another number of them: 四大行动：强基行动、育才行动、引智行动. */
export const listedCount: EditorRule = {
  id: 'listed-count',
  check: eachPassage(/[：（][^，。；：（）]{0,150}[、和与及]/, function* (passage) {
    const text = withoutTitles(passage.text);
    for (const match of text.matchAll(announced)) yield* checkList(match, text, passage);
  }),
  wrong: [
    {
      text: '实施四大行动：强基行动、育才行动、引智行动。',
      finds: ['四大行动：强基行动、育才行动、引智行动'],
    },
    { text: '对两类项目（新建类、改建类、扩建类）分级审批', finds: ['两类项目（新建类、改建类、扩建类'] },
    { text: '明确3家牵头单位：市水利局和市林业局，每月报送', finds: ['3家牵头单位：市水利局和市林业局'] },
    { text: '推行“三个一批”：签约一批、开工一批', finds: ['三个一批”：签约一批、开工一批'] },
    { text: '资金分四年（2026年、2027年、2028年）安排', finds: ['四年（2026年、2027年、2028年'] },
  ],
  right: [
    { text: '实施三大行动：强基行动、育才行动、引智行动；明确两家单位：市水利局和市林业局' },
    { text: '四大行动：强基行动、育才行动等，四大工程：强基工程、育才工程，引智工程、安居工程' },
    {
      text: '两批共3家企业（甲子公司、乙丑公司、丙寅公司），5个县（市、区），每年2项工程：港口工程、机场工程、铁路工程',
    },
    { text: '三级医院（市人民医院、市中医院），第三条（农业用地、林业用地），三个方面：摸清底数、建好台账' },
    { text: '两个中心：科技和教育中心、商贸和物流中心；5个重点领域（含教育领域、医疗领域）' },
  ],
};

function* checkList(match: RegExpMatchArray, text: string, passage: Passage): Iterable<Finding> {
  const { 0: found, 1: number = '', 2: noun = '', index = 0 } = match;
  const from = index + found.length;
  const list = /^[^，。；：（）\n]{4,150}(?=[，。；）\n]|$)/.exec(text.slice(from, from + 151))?.[0];
  const said = parseNumeral(number) ?? 0;
  if (list === undefined || said < 2 || said > 30 || number === '二') return;
  if (notAllAfter.test(noun) || notAll.test(text.slice(Math.max(0, index - 5), index))) return;
  const end = from + list.length;
  const closed = found.endsWith('（') === (text.charAt(end) === '）');
  const counts = countsOf(list);
  if (!closed || !counts || goesOn(text, end, list)) return;
  const [least, most] = counts;
  // A few of many are examples; a number nearby may be theirs.
  if ((said >= least && said <= most) || most * 2 < said || least > said * 2) return;
  const clause = text.slice(Math.max(0, index - 30), from).replace(/^.*[，。；\n]/s, '');
  const near = Array.from(clause.matchAll(anyCount), ([, one = '']) => parseNumeral(one) ?? 0);
  if (near.some((one) => one >= least && one <= most)) return;
  yield {
    place: passage.place(index, end),
    values: { text: found.replace(/[”’]?[：（]$/, ''), count: most },
  };
}

/** How many names a list has, at least and at most: 和 may stand within one. All end alike. */
function countsOf(list: string): readonly [number, number] | undefined {
  const last = list.at(-1) ?? '';
  const items = list.split('、');
  const parts = items.map((item) => {
    const split = item.split(joint);
    return split.every((one) => one.length > 1 && one.endsWith(last)) ? split : [item];
  });
  const names = parts.flat();
  const alike = names.every((one) => one.length > 1 && one.length <= 12 && one.endsWith(last));
  if (!alike || names.length < 2 || notAllIn.test(list)) return undefined;
  // Between the last two of a list it joins two names.
  const least = items.length + ((parts.at(-1)?.length ?? 1) > 1 && items.length > 1 ? 1 : 0);
  return [least, names.length];
}

/** Whether the next clause goes on with what ends alike: …工程，引智工程. */
function goesOn(text: string, end: number, list: string): boolean {
  const clause = /^[，；]([^，。；：（）\n]{0,40})/.exec(text.slice(end, end + 42))?.[1] ?? '';
  return clause.endsWith(list.at(-1) ?? '') || clause.includes(`${list.at(-1)}、`);
}
