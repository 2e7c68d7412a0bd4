import type { FieldBlock, FieldItem, NumberForm } from '../model/index.ts';
import type { Place } from '../problem/index.ts';
import { markedBlocks } from './marked-blocks.ts';
import type { Nest } from './nesting.ts';
import { numberAt, numberText, type WrittenNumber } from './number.ts';
import { sliceRuns, splitRuns, trimRuns } from './runs.ts';
import { type Line, type Run, textOf } from './sheet.ts';
import { textPlaceOf } from './text-place.ts';

/** How texts are read into paragraphs and lists. */
export type BlockSetting = {
  readonly chinese: boolean;
  /** The form in which the attachment's items will be numbered. */
  readonly form: NumberForm;
  /** Items run on in a cell, each its own paragraph in running text. */
  readonly runOn: boolean;
  /** Our own writer made it, and it has marked the items if `marked`. */
  readonly own: boolean;
  readonly marked: boolean;
  /** White space at the ends of lines is text. */
  readonly exact: boolean;
  readonly nest: Nest;
  readonly doubt: (rule: BlockRule, place: Place, values: Readonly<Record<string, string>>) => void;
};

type BlockRule =
  | 'import-number-order'
  | 'import-number-doubtful'
  | 'import-number-form'
  | 'import-items-run-on';

/** An item as found: its text without number and joining mark. */
type Item = { readonly runs: readonly Run[]; readonly line: Line };
/** A list being gathered; `number` is its first one, undefined for bullets. */
type Open = { readonly number: WrittenNumber | undefined; readonly items: Item[]; readonly lines: Set<Line> };

/**
 * Reads lines into paragraphs and lists. A list is what is numbered from 1 on without a gap, in one line or over
 * several, or what the file marks as one; a number that does not fit stays text and is reported.
 */
export function cellBlocks(written: readonly Line[], setting: BlockSetting): FieldBlock[] {
  const lines = written.flatMap((line) => settleLine(line, setting));
  if (setting.marked) return markedBlocks(lines, setting);
  const blocks: FieldBlock[] = [];
  let open: Open | undefined;
  const close = () => {
    if (open) for (const one of closeList(open, blocks.at(-1), setting)) blocks.push(one);
    open = undefined;
  };
  lines.forEach((line, index) => {
    const number = numberOf(line, setting);
    if (line.bullet) {
      if (open?.number) close();
      open ??= { number: undefined, items: [], lines: new Set() };
      open.items.push({ runs: line.runs, line });
      open.lines.add(line);
      return;
    }
    const next = open?.number && numberText(open.number, open.items.length + 1);
    if (number && number.text === next && open) addItems(line, open, setting);
    else if (number?.value === 1) {
      close();
      open = { number, items: [], lines: new Set() };
      addItems(line, open, setting);
    } else if (open && !number && next && goesOn(lines, index, next)) {
      const last = open.items.pop();
      if (last) open.items.push({ ...last, runs: [...last.runs, { text: '\n' }, ...line.runs] });
    } else {
      close();
      if (number) setting.doubt('import-number-order', line.place, { number: number.text });
      blocks.push({
        type: 'paragraph',
        children: setting.nest(line.runs, line.place),
        place: textPlaceOf(line.place),
      });
    }
  });
  close();
  return blocks.filter((block) => block.type === 'list' || block.children.length > 0);
}

/** Whether the list goes on with its next number after an unnumbered line, which is then part of an item. */
function goesOn(lines: readonly Line[], index: number, next: string): boolean {
  const after = lines[index + 1];
  return after !== undefined && textOf([after]).startsWith(next);
}

/** A line cut where a hard break stands before a number, without white space at the ends unless that is text. */
function settleLine(line: Line, { exact, own }: BlockSetting): Line[] {
  if (own) return [line];
  const parts = splitRuns(
    line.runs,
    /\n(?=[\s\u3000]*(?:[0-9０-９]{1,3}[.．、)）]|[(（][0-9一二三四五六七八九十]+[)）]|[①-⑳]|[一二三四五六七八九十]+、))/gu,
  );
  return parts
    .map((runs) => ({ ...line, runs: exact ? runs : trimRuns(runs) }))
    .filter(({ runs }) => runs.length > 0);
}

/** The number a line begins with, in the form that items will have; one in another form stays text. */
function numberOf(line: Line, { form, own, doubt }: BlockSetting): WrittenNumber | undefined {
  const number = numberAt(textOf([line]));
  const isText = own && number !== undefined && !canBeOurs(line, 0, number.text.length);
  if (number?.form === form && !isText) return number;
  if (number) doubt('import-number-doubtful', line.place, { number: number.text });
  return undefined;
}

/** Our own numbers stand outside the marks of an item's text, which no source can begin with a break or a full-width space. */
function canBeOurs(line: Line, start: number, end: number): boolean {
  return isPlain(line, start, end) && !/^[\u3000\n]/.test(textOf([line]).slice(end));
}

/** In our own lines nothing runs on with an item that ends a sentence: such items stand each on a line. */
function isOurJoin(line: Line, from: number, next: Next, setting: BlockSetting): boolean {
  const before = sliceRuns(line.runs, from, next.end);
  const join = /[；;]\s*$/.exec(textOf([{ runs: before }]));
  const ends = [sliceRuns(before, 0, join?.index), line.runs].some((runs) => endsSentence(runs, setting));
  return !ends && canBeOurs(line, next.end - 1, next.start);
}

function isPlain({ runs }: Line, start: number, end: number): boolean {
  return sliceRuns(runs, start, end).every(({ strong, emphasis, link }) => !strong && !emphasis && !link);
}

/** Cuts a line into the items that are numbered on from the list's last. */
function addItems(line: Line, open: Open, setting: BlockSetting): void {
  const { runOn, own } = setting;
  const { number, items } = open;
  if (!number) return;
  open.lines.add(line);
  const text = textOf([line]);
  let start = numberText(number, items.length + 1).length;
  for (;;) {
    const found = runOn ? findNext(text, start, numberText(number, items.length + 2)) : undefined;
    const next = found && (!own || isOurJoin(line, start, found, setting)) ? found : undefined;
    items.push({ runs: sliceRuns(line.runs, start, next?.end), line });
    if (!next) return;
    start = next.start;
  }
}

/** Where an item ends, its mark with it, and where the text of the next begins. */
type Next = { readonly end: number; readonly start: number };

/** Where the next number stands after a mark that can part items: the item before it ends after the mark. */
function findNext(text: string, from: number, number: string): Next | undefined {
  for (let at = text.indexOf(number, from); at >= 0; at = text.indexOf(number, at + 1)) {
    const before = text.slice(0, at).trimEnd();
    const after = text.slice(at + number.length);
    if (/[；;。！？]$/.test(before) && before.length > from && !(/\.$/.test(number) && /^[0-9]/.test(after)))
      return { end: at, start: at + number.length };
  }
  return undefined;
}

/** The list's block, or its lines as paragraphs where a list would not print what stands there. */
function closeList(open: Open, before: FieldBlock | undefined, setting: BlockSetting): FieldBlock[] {
  const { number, items } = open;
  const [first] = items;
  if (!first) return [];
  const { place } = first.line;
  const ordered = number !== undefined;
  const follows = before?.type === 'list' && before.ordered === ordered;
  const isEmpty = items.some(({ runs }) => textOf([{ runs }]).trim() === '');
  if (follows || isEmpty || (number && !number.exact && items.length === 1)) {
    if (number) setting.doubt('import-number-doubtful', place, { number: number.text });
    return [...open.lines].map((line) => ({
      type: 'paragraph',
      children: setting.nest(line.runs, line.place),
      place: textPlaceOf(line.place),
    }));
  }
  const texts = items.map(({ runs }) => (setting.own ? [...runs] : trimRuns(runs)));
  const isSentences = texts.some((runs) => endsSentence(runs, setting));
  if (number && !number.exact)
    setting.doubt('import-number-form', place, { number: number.text, written: setting.form });
  if (setting.runOn && !isSentences && open.lines.size > 1)
    setting.doubt('import-items-run-on', place, { text: textOf([first.line]).slice(0, 20) });
  const found = texts.map((runs, index): FieldItem => {
    const own = items[index]?.line.place ?? place;
    const isLast = index === items.length - 1;
    reportStray(runs, number, own, setting);
    return {
      children: setting.nest(isLast || isSentences ? runs : withoutJoin(runs, setting), own),
      place: textPlaceOf(own),
    };
  });
  return [{ type: 'list', ordered, items: found, place: textPlaceOf(place) }];
}

function endsSentence(runs: readonly Run[], { chinese }: BlockSetting): boolean {
  return (chinese ? /[。！？]\s*$/ : /[.!?]\s*$/).test(textOf([{ runs }]));
}

/** An item without the mark that joins it to the next: printing puts it there again. */
function withoutJoin(runs: readonly Run[], { chinese, runOn }: BlockSetting): Run[] {
  const text = textOf([{ runs }]);
  const join = (runOn ? (chinese ? /；\s*$/ : /;\s*$/) : /(?!)/).exec(text);
  return join && join.index > 0 ? sliceRuns(runs, 0, join.index) : [...runs];
}

/** A number of the list's kind within an item may be an item's that breaks the sequence. */
function reportStray(
  runs: readonly Run[],
  number: WrittenNumber | undefined,
  place: Place,
  setting: BlockSetting,
): void {
  if (!number || !setting.runOn) return;
  const text = textOf([{ runs }]);
  for (const { 1: mark = '', 2: rest = '' } of text.matchAll(
    /(^|[；;。！？\s])((?:[0-9]{1,3}[.、．)）]|[(（][0-9一二三四五六七八九十]+[)）]|[①-⑳])(?![0-9]).{0,10})/gu,
  )) {
    const found = numberAt(rest);
    if (!found || found.family !== number.family) continue;
    setting.doubt(/\s/.test(mark) ? 'import-number-doubtful' : 'import-number-order', place, {
      number: found.text,
    });
  }
}
