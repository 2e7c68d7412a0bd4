import { type Problem, problem } from '../problem/index.ts';
import { goesOn, itemNumber, type ListMark, listMark } from './list-mark.ts';
import { endsHard, type PlacedLine } from './placed-lines.ts';

type MarkedLine = { readonly at: number; readonly line: PlacedLine; readonly mark: ListMark };

const runOnNumber = new RegExp(`；[ \\u3000]*(${itemNumber})`, 'gu');

const anyNumber = new RegExp(itemNumber, 'gu');

/** Where a paragraph stands: as a list's item, `ordered` or not, or in a note, where numbers may well run on. */
export type ParagraphPlace = { readonly item: 'ordered' | 'bullet' | undefined; readonly inNote: boolean };

/** Lines of a paragraph that were meant as the items of a list and run together, and items that run on in a line. */
export function checkListLines(lines: readonly PlacedLine[], { item, inNote }: ParagraphPlace): Problem[] {
  const inItem = item !== undefined;
  const runOn = inNote ? [] : checkRunOn(lines);
  // Beside an item's first line a single one runs on from it.
  const [first] = lines;
  const besideItem = inItem && first !== undefined && !endsHard(first);
  const lists = listsOf(lines, inItem)
    .filter((list) => !(inNote && isLegend(list)))
    .flatMap((list) => checkList(list, besideItem));
  return [...(item === 'ordered' ? checkItemNumber(first) : []), ...lists, ...runOn];
}

/** Numbers behind a ；, but those in brackets or circles that count the parts of running prose from 1 on. */
function checkRunOn(lines: readonly PlacedLine[]): Problem[] {
  if (!lines.some(({ text }) => text.includes('；'))) return [];
  const firsts = firstNumbers(lines.map(({ text }) => text).join(''));
  let above = 0;
  return lines.flatMap(({ text, place }) => {
    const start = above;
    above += text.length;
    return Array.from(text.matchAll(runOnNumber)).flatMap(({ 0: all, 1: mark = '', index }) => {
      const first = inText.test(mark) ? firsts.get(listMark(mark)?.shape) : undefined;
      if (first !== undefined && first < start + index) return [];
      return [problem('list-run-on', place(index + all.length - mark.length, mark.length), { number: mark })];
    });
  });
}

/** Numbers that prose counts by as well: （1）, ①. */
const inText = /^[(（①-⒇❶-➓㈠-㈩㉑-㊿]/u;

/** By shape where a text has its first 1 or （一）. */
function firstNumbers(text: string): Map<string | undefined, number> {
  const firsts = new Map<string | undefined, number>();
  for (const { 0: number, index } of text.matchAll(anyNumber)) {
    if (!inText.test(number)) continue;
    const mark = listMark(number);
    if (mark?.orders.includes(1) && !firsts.has(mark.shape)) firsts.set(mark.shape, index);
  }
  return firsts;
}

/** A line that says what a sign stands for, as ★为约束性指标 does. */
function isLegend([one, ...more]: readonly MarkedLine[]): boolean {
  if (!one || more.length > 0 || one.mark.orders.length > 0) return false;
  return /^[ \u3000]*(?:[为是指：:]|表示|代表|标注|标示|号)/u.test(one.line.text.slice(one.mark.text.length));
}

/** An ordered item that begins with a number of its own: two would be printed. */
function checkItemNumber(line: PlacedLine | undefined): Problem[] {
  const mark = line && listMark(line.text);
  if (!mark || mark.orders.length === 0 || mark.sign === 'inOrder') return [];
  return [problem('item-number', line.place(0, mark.text.length), { number: mark.text })];
}

function checkList(list: readonly MarkedLine[], besideItem: boolean): Problem[] {
  const [first] = list;
  if (!first) return [];
  const { mark, line } = first;
  const place = line.place(0, mark.text.length);
  if (list.length > 1 || (besideItem && first.at === 1 && mark.sign !== 'inOrder'))
    return [problem('list-unmarked', place, { mark: mark.text, count: list.length, ...caseOf(mark) })];
  if (mark.sign !== 'alone') return [];
  return [problem('list-unmarked-line', place, { mark: mark.text, ...caseOf(mark) })];
}

/** The marked lines, those of one list together. */
function listsOf(lines: readonly PlacedLine[], inItem: boolean): MarkedLine[][] {
  const lists: MarkedLine[][] = [];
  lines.forEach((line, at) => {
    // An item's own mark stands before its first line, and what follows that is the item's text.
    const mark = inItem && at === 0 ? undefined : listMark(line.text);
    if (!mark) return;
    const before = lists.at(-1)?.at(-1);
    const next = { at, line, mark };
    if (before && isNext(before, next, lines)) lists.at(-1)?.push(next);
    else lists.push([next]);
  });
  return lists;
}

/** Whether a marked line is the item after another: they stand side by side, or text of the first lies between. */
function isNext(before: MarkedLine, { at, mark }: MarkedLine, lines: readonly PlacedLine[]): boolean {
  const between = lines.slice(before.at, at);
  if (between.some(endsHard)) return false;
  const beside = between.length === 1;
  if (beside && before.mark.sign !== 'inOrder' && mark.sign !== 'inOrder') return true;
  if (!goesOn(before.mark, mark)) return false;
  // 一是 and 第一， stand in running text as well, behind the end of a clause.
  if (/^第1|是$/.test(mark.shape))
    return !/[。；，！？：、…][”’）]?[ \t\u3000]*$/.test(between.at(-1)?.text ?? '');
  return beside || mark.orders.length > 0 || mark.sign === 'alone';
}

/** What the mark is to be replaced by, which the words say: the forms that numbers can be printed in are kept. */
function caseOf({ text, orders }: ListMark): { case: string; form: string } {
  if (orders.length === 0) return { case: 'bullet', form: '' };
  const isChinese = /[一二三四五六七八九十百㈠-㈩]/u.test(text);
  const form = /^[(（㈠-㈩⑴-⒇]/u.test(text) ? ['（1）', '（一）'] : ['', '一、'];
  const printed = form[isChinese ? 1 : 0] ?? '';
  return { case: printed ? 'form' : '', form: printed };
}
