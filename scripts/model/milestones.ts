import { parseNumeral, yearNumeral } from '../language/index.ts';

/** A stretch of a text from `start` to before `end`, in UTF-16 offsets, and the year it is about. */
export type YearStretch = { readonly year: number; readonly start: number; readonly end: number };

const digit = '[0-9０-９]';
/** A year that begins no range and numbers no document, and its month. */
const date = `(?<year>${yearNumeral})\\s*年(?!\\s*(?:[-—–~～－]|[至到]\\s*${digit}|第\\s*${digit}+\\s*号))(?:\\s*(?<month>${digit}{1,2})\\s*月(?:\\s*${digit}{1,2}\\s*日)?)?`;
const part = `年?[底末初]|[上中下]旬|[上下]半年|第?[一二三四1-4１-４]季度`;
const begin = new RegExp(
  // What counts the clauses, as （一）, 一是, 1.2 and ——, stands before a beginning.
  '(?<=^|[\\n。；！？，：]|(?:^|\\n)[0-9]{1,2}(?:[.．][0-9a-z]{1,2}){0,3}[.．、 \u3000]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[一二三四五六七八九十]是|——)(?<lead>[^\\S\\n]*(?:其中[，：]?[^\\S\\n]*)?)' +
    `(?:(?:(?<word>(?:到|至|力争|争取|预计|计划|确保){1,2})[于在]?|[于在])\\s*)?${date}` +
    // Not `?`: a group that is optional never matches nothing, as it does before a mark.
    `(?:(?<deadline>\\s*(?:${part})?(?:以?前|之前|(?=[^\\S\\n]*(?:[\\n，。；！？]|$))))|)`,
  'gu',
);

/**
 * The milestones of a paragraph or an item, as the reader reads it, in order; `since` is the document's date, before
 * which nothing is to come. One ends where the next begins or at 。；！？, which is no part of it.
 */
export function milestonesIn(text: string, since: string | undefined): YearStretch[] {
  if (!text.includes('年')) return [];
  const plain = withoutTitles(text);
  const begins = Array.from(plain.matchAll(begin)).flatMap(({ index, groups = {} }) => {
    const { lead = '', word, deadline } = groups;
    const when = whenOf(groups);
    if ((word === undefined && deadline === undefined) || !isToCome(when, since)) return [];
    return [{ year: when.year, start: index + lead.length }];
  });
  return begins.map(({ year, start }, index) => {
    const next = begins[index + 1]?.start ?? plain.length;
    const [stretch = ''] = /^[^。；！？]*/u.exec(plain.slice(start, next)) ?? [];
    return { year, start, end: start + withoutEnd(stretch).length };
  });
}

const anyYear = new RegExp(
  `(?<compared>[比较由从自按]|截[至止]到?\\s*|以(?=${yearNumeral}\\s*年[为作]基)|)(?<!${digit})(?<range>${yearNumeral}(?:\\s*年(?:\\s*${digit}{1,2}\\s*月(?:\\s*${digit}{1,2}\\s*日)?|[底末初])?)?\\s*(?:[-—–~～－]+|[至到])\\s*)?(?<year>${yearNumeral})\\s*年(?!\\s*第\\s*${digit}+\\s*号)(?=(?:\\s*(?<month>${digit}{1,2})\\s*月)?)`,
  'gu',
);

/** What makes a year part of a whole date, or of a name: 2026年6月5日, 2026年度, 2035年远景目标. */
const dayOrYear = new RegExp(`^\\s*(?:${digit}{1,2}\\s*月\\s*${digit}{1,3}\\s*日|度|远景目标|以来)`);
/** A rise that is told with both its years: 从2020年的51%提升到2025年的70%. */
const fromYear = /[从由][12]\d{3}年的[^。；]{0,30}$/;

const aimedAt = new RegExp(
  `(?:到|至|力争|争取|预计|计划|确保|[晚迟]于)[于在]?\\s*(?:${yearNumeral}\\s*年[底末]?\\s*(?:、|和|与|及|以及)[到至]?\\s*)*$`,
  'u',
);
const deadlineAfter = new RegExp(
  `^\\s*(?:${digit}{1,2}\\s*月(?:\\s*${digit}{1,2}\\s*日)?)?(?:${part})?(?:以?前|之前)`,
  'u',
);

/**
 * Every year to come that a text names outside 《》, compares nothing with and does not end a range by; where the
 * document has no date, only one that is said to be aimed at: another may well be past.
 */
export function yearsToCome(text: string, since: string | undefined): YearStretch[] {
  if (!text.includes('年')) return [];
  const plain = withoutTitles(text);
  return Array.from(plain.matchAll(anyYear)).flatMap(({ 0: found, index, groups = {} }) => {
    const when = whenOf(groups);
    const end = index + found.length;
    const isAim =
      since !== undefined ||
      aimedAt.test(plain.slice(Math.max(0, index - 40), index)) ||
      deadlineAfter.test(plain.slice(end, end + 16));
    // A meeting, a time limit or a report for a year is none.
    if (dayOrYear.test(plain.slice(end, end + 16))) return [];
    if (plain[end] === '的' && fromYear.test(plain.slice(Math.max(0, index - 40), index))) return [];
    return groups.compared === '' && groups.range === undefined && isAim && isToCome(when, since)
      ? [{ year: when.year, start: index, end }]
      : [];
  });
}

const mark = '(?:^|[\\n。；！？，：])[^\\S\\n]*';
const aim = '(?:到|至|力争到?|争取到?|预计到?|计划到?|确保到?)[^\\S\\n]*';
/** 到2022， and 到22年， : a year that lacks its 年 or its century, where a milestone would begin. */
const brokenYear = new RegExp(
  // Only where a year can begin is looked back over the spaces before it.
  `(?=[2-5][0-9])(?<=${mark}${aim})(?:(?<full>20[0-9]{2})(?=[，、,。；]|[底末]|年?$|基本|全[省市县国]|建成|实现|形成|力争)|(?<short>[2-5][0-9])年(?!\\s*[底末初度间代以限期内后份来前产]|\\s*${digit}))`,
  'gu',
);

/** Years to come that are not written whole, and so begin no milestone. */
export function brokenYears(text: string, since: string | undefined): YearStretch[] {
  return Array.from(withoutTitles(text).matchAll(brokenYear)).flatMap(({ 0: found, index, groups = {} }) => {
    const year = Number(groups.full ?? `20${groups.short}`);
    return isToCome({ year }, since) ? [{ year, start: index, end: index + found.length }] : [];
  });
}

/** A year, and its month where that is given. */
type When = { readonly year: number; readonly month?: number | undefined };

function whenOf({ year = '', month }: Readonly<Record<string, string | undefined>>): When {
  return { year: parseNumeral(year) ?? 0, month: month === undefined ? undefined : parseNumeral(month) };
}

/** Whether a time is not before a date `YYYY-MM-DD`, by its month where it has one: a year alone lasts to its end. */
export function isToCome({ year, month = 12 }: When, since: string | undefined): boolean {
  if (since === undefined) return true;
  const [sinceYear = 0, sinceMonth = 1] = since.split('-').map(Number);
  return year === sinceYear ? month >= sinceMonth : year > sinceYear;
}

/** No title stands within so many others. */
const deepestTitle = 20;

/** A title is a name, not a statement: its characters count as one mark each, so that offsets stay. */
function withoutTitles(text: string): string {
  let plain = text;
  // Titles within titles: the inner ones first.
  let before = '';
  for (let depth = 0; depth < deepestTitle && before !== plain && plain.includes('《'); depth++) {
    before = plain;
    plain = before.replace(/《[^《》]*》/gu, (title) => '\ufffc'.repeat(title.length));
  }
  return plain;
}

/** A stretch without what at its end leads on to the next one: marks, a bracket that opens there, 其中. */
function withoutEnd(stretch: string): string {
  const plain = withoutMarks(stretch);
  return plain.endsWith('其中') ? withoutMarks(plain.slice(0, -2)) : plain;
}

/** A pattern for the end would try every run of marks within the text. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (/[，：（\s]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
