import { type Problem, problem, type TextPlace } from '../problem/index.ts';
import { goesOn, itemNumber, type ListMark, listMark } from './list-mark.ts';

/** A line of a paragraph: `index` is where it begins in the paragraph's source, past indent and quote marks. */
export type ParagraphLine = { readonly line: string; readonly index: number };

type MarkedLine = { readonly at: number; readonly index: number; readonly mark: ListMark };
type PlaceOf = (index: number, length: number) => TextPlace;

const runOnNumber = new RegExp(`；[ \\u3000]*(${itemNumber})`, 'gu');

/** Lines that were meant as the items of a list and run together, and items that run on within a line. */
export function checkListLines(
  text: string,
  lines: readonly ParagraphLine[],
  inItem: boolean,
  placeOf: PlaceOf,
): Problem[] {
  const runOn = Array.from(text.matchAll(runOnNumber), ({ 0: all, 1: mark = '', index }) =>
    problem('list-run-on', placeOf(index + all.length - mark.length, mark.length), { number: mark }),
  );
  return [...listsOf(lines, inItem).flatMap((list) => checkList(list, inItem, placeOf)), ...runOn];
}

function checkList(list: readonly MarkedLine[], inItem: boolean, placeOf: PlaceOf): Problem[] {
  const [first] = list;
  if (!first) return [];
  const { mark, index } = first;
  const place = placeOf(index, mark.text.length);
  if (list.length > 1 || (inItem && first.at === 1 && mark.sign !== 'inOrder'))
    return [problem('list-unmarked', place, { mark: mark.text, count: list.length, ...caseOf(mark) })];
  if (mark.sign !== 'alone') return [];
  return [problem('list-unmarked-line', place, { mark: mark.text, ...caseOf(mark) })];
}

/** The marked lines, those of one list together. */
function listsOf(lines: readonly ParagraphLine[], inItem: boolean): MarkedLine[][] {
  const lists: MarkedLine[][] = [];
  lines.forEach(({ line, index }, at) => {
    // An item's own mark stands before its first line, and what follows that is the item's text.
    const mark = inItem && at === 0 ? undefined : listMark(line);
    if (!mark) return;
    const before = lists.at(-1)?.at(-1);
    const next = { at, index, mark };
    if (before && isNext(before, next, lines)) lists.at(-1)?.push(next);
    else lists.push([next]);
  });
  return lists;
}

/** Whether a marked line is the item after another: they stand side by side, or text of the first lies between. */
function isNext(before: MarkedLine, { at, mark }: MarkedLine, lines: readonly ParagraphLine[]): boolean {
  const between = lines.slice(before.at, at).map(({ line }) => line);
  // A hard break keeps the two apart.
  if (between.some((line) => /(?:\\| {2,})$/.test(line))) return false;
  const beside = between.length === 1;
  if (beside && before.mark.sign !== 'inOrder' && mark.sign !== 'inOrder') return true;
  if (!goesOn(before.mark, mark)) return false;
  // 一是 and 第一， stand in running text as well, behind the end of a clause.
  if (/^第1|是$/.test(mark.shape)) return !/[。；，！？：、…][”’）]?[ \t\u3000]*$/.test(between.at(-1) ?? '');
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
