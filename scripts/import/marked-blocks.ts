import { type FieldBlock, type NumberForm, printNumber } from '../model/index.ts';
import type { Nest } from './nesting.ts';
import { sliceRuns } from './runs.ts';
import { type Line, type Run, textOf } from './sheet.ts';
import { textPlaceOf } from './text-place.ts';

/** How the attachment's items are numbered, and whether its language is Chinese. */
type Form = { readonly chinese: boolean; readonly form: NumberForm };
type Setting = Form & { readonly nest: Nest };
type MarkedItem = { readonly runs: readonly Run[]; readonly line: Line };
/** A list as its items are printed, their numbers not yet taken off. */
export type MarkedList = { ordered: boolean; readonly items: MarkedItem[]; readonly isOneLine: boolean };

/**
 * Lines whose items our own writer has marked: what is marked is an item, its number with it, and nothing else is.
 * Several items in a line are a list; items on lines of their own go on in one.
 */
export function markedBlocks(lines: readonly Line[], setting: Setting): FieldBlock[] {
  return partsOf(lines, setting).map((part): FieldBlock => {
    if (!('type' in part)) return listOf(part, setting);
    return {
      type: 'paragraph',
      children: setting.nest(part.runs, part.place),
      place: textPlaceOf(part.place),
    };
  });
}

/** Whether two lists of a kind follow one another: then the numbers are not of this form. */
export function listsClash(lines: readonly Line[], setting: Form): boolean {
  const parts = partsOf(lines, setting);
  return parts.some((part, index) => {
    const before = parts[index - 1];
    return before && !('type' in part || 'type' in before) && before.ordered === part.ordered;
  });
}

function partsOf(lines: readonly Line[], setting: Form): (Line | MarkedList)[] {
  const parts: (Line | MarkedList)[] = [];
  for (const line of lines) {
    const items = itemsOf(line).map((runs) => ({ runs, line }));
    if (items.length === 0) parts.push(line);
    else if (items.length > 1) parts.push({ ordered: isNumbered(items, 1, setting), items, isOneLine: true });
    else addLine(items, parts, setting);
  }
  return settleLists(parts, setting);
}

/** Lists as a source can have them: lines of their own that would run on are a list each, and two of a kind alternate. */
export function settleLists(parts: readonly (Line | MarkedList)[], setting: Form): (Line | MarkedList)[] {
  const settled = parts.flatMap((part): (Line | MarkedList)[] =>
    'type' in part ? [part] : splitList(part, setting),
  );
  alternate(settled, setting);
  return settled;
}

/** Adds an item on a line of its own to the list before it, or begins one. */
function addLine(items: MarkedItem[], parts: (Line | MarkedList)[], setting: Form): void {
  const last = parts.at(-1);
  const list = last && !('type' in last) && !last.isOneLine ? last : undefined;
  if (list?.ordered && isNumbered(items, list.items.length + 1, setting))
    for (const one of items) list.items.push(one);
  else if (isNumbered(items, 1, setting)) parts.push({ ordered: true, items, isOneLine: false });
  else if (list && !list.ordered) for (const one of items) list.items.push(one);
  else parts.push({ ordered: false, items, isOneLine: false });
}

/** Items on lines of their own, none of which ends a sentence, are a list each: together they would run on. */
function splitList(list: MarkedList, { chinese }: Form): MarkedList[] {
  const end = chinese ? /[。！？]\s*$/ : /[.!?]\s*$/;
  if (list.isOneLine || list.ordered || list.items.some(({ runs }) => end.test(textOf([{ runs }]))))
    return [list];
  return list.items.map((item) => ({ ...list, items: [item] }));
}

/**
 * Whether each item begins with its number, from `first` on, outside any mark. A full-width space or a break after it, or
 * nothing, tells that it is text: no source can have such an item.
 */
function isNumbered(items: readonly MarkedItem[], first: number, { form }: Form): boolean {
  if (form === 'none') return false;
  return items.every(({ runs }, index) => {
    const number = printNumber(form, first + index);
    const lead = sliceRuns(runs, 0, number.length);
    return (
      textOf([{ runs: lead }]) === number &&
      hasText(textOf([{ runs }]).slice(number.length)) &&
      lead.every((run) => !run.strong && !run.emphasis && !run.link)
    );
  });
}

function hasText(rest: string): boolean {
  return rest !== '' && !/^[\u3000\n]/.test(rest);
}

/** Two lists of a kind that follow one another would be read as one: in a source they alternate. */
function alternate(parts: readonly (Line | MarkedList)[], { form }: Form): void {
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    if ('type' in part || !before || 'type' in before || before.ordered !== part.ordered) return;
    if (part.ordered) before.ordered = false;
    else if (form === 'none') part.ordered = true;
  });
}

function listOf({ ordered, items }: MarkedList, { form, nest }: Setting): FieldBlock {
  const place = textPlaceOf(items[0]?.line.place ?? { file: '' });
  return {
    type: 'list',
    ordered,
    items: items.map(({ runs, line }, index) => {
      const start = ordered ? printNumber(form, index + 1).length : 0;
      return { children: nest(sliceRuns(runs, start), line.place), place: textPlaceOf(line.place) };
    }),
    place,
  };
}

/**
 * The marked items of a line; what joins them is printed anew. A text that has come in beside them goes on with the
 * item before it, or is one of its own behind a semicolon or at the start.
 */
function itemsOf({ runs }: Line): Run[][] {
  if (runs.every(({ item }) => item === undefined)) return [];
  const items: Run[][] = [];
  let open: string | undefined;
  let isJoined = true;
  for (const run of runs) {
    const isText = run.item === undefined && /[\p{L}\p{N}]/u.test(run.text);
    if (run.item !== undefined && run.item === open) items.at(-1)?.push(run);
    else if (run.item !== undefined) items.push([run]);
    else if (isText) addText(run, isJoined, items);
    if (run.item !== undefined || isText) isJoined = /[;；]\s*$/.test(run.text);
    else isJoined ||= /[;；]/.test(run.text);
    open = run.item;
  }
  return items;
}

function addText(run: Run, isJoined: boolean, items: Run[][]): void {
  const [joint = ''] = /^\s*[;；]\s*/.exec(run.text) ?? [];
  const text = { ...run, text: run.text.slice(joint.length).replace(/[;；]\s*$/, '') };
  if (isJoined || joint !== '') items.push([text]);
  else items.at(-1)?.push(text);
}

/** The language of the marks that our own writer joined a line's items with; undefined where none are joined. */
export function joinLanguage(line: Line): string | undefined {
  const { runs } = line;
  const joint = runs.findIndex(
    ({ item }, index) =>
      item === undefined && runs[index - 1]?.item !== undefined && runs[index + 1]?.item !== undefined,
  );
  // After an item's own semicolon English writes the space alone, and Chinese nothing.
  if (joint >= 0) return runs[joint]?.text === '；' ? 'zh-CN' : 'en';
  const before = itemsOf(line).slice(0, -1);
  return before.some((item) => /;\s*$/.test(textOf([{ runs: item }]))) ? 'zh-CN' : undefined;
}

/** The language in which a mark at the end of one of a cell's items puts them on lines of their own. */
export function sentenceLanguage(lines: readonly Line[]): string | undefined {
  const items = lines.map(itemsOf);
  const ends = items
    .filter(({ length }) => length === 1)
    .map((one) => textOf([{ runs: one.flat() }]).trimEnd());
  if (ends.length < 2 || ends.length < items.filter(({ length }) => length > 0).length) return undefined;
  if (ends.some((text) => /[。！？]$/.test(text))) return 'zh-CN';
  return ends.some((text) => /[.!?]$/.test(text)) ? 'en' : undefined;
}
