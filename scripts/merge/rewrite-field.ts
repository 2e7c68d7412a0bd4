import { fieldPrint } from '../compare/index.ts';
import type { Field, FieldBlock, PartPrinter } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';

/** A paragraph or an item: what it prints, and where it stands in the source or how it is written. */
type Unit = { readonly print: string; readonly list: FieldBlock | undefined };
type OldUnit = Unit & { readonly start: number; readonly end: number };
type NewUnit = Unit & { readonly text: string };

/** The start and end of a place, as offsets in the source. */
export type Span = (place: TextPlace) => { readonly start: number; readonly end: number };

/** The stretch of the source that is a field's text. */
export function fieldSpan(field: Field, spanOf: Span): { start: number; end: number } | undefined {
  const units = oldUnits(field, spanOf);
  const [first] = units;
  const last = units.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/**
 * A field's text as it will be: paragraphs and items that stay are kept as they are written, with what stands between
 * them, and remarks are kept where they stood.
 */
export function rewriteField(
  text: string,
  before: Field,
  after: Field,
  column: string,
  { spanOf, printer }: { readonly spanOf: Span; readonly printer: PartPrinter },
): string {
  const olds = oldUnits(before, spanOf);
  const news = newUnits(after, column, printer);
  const pairs = pairUnits(olds, news);
  let result = '';
  let last = -1;
  news.forEach((unit, index) => {
    const at = pairs[index];
    const old = at === undefined ? undefined : olds[at];
    const previous = olds[last];
    const before = news[index - 1];
    // What stands between two units stays where it parts them as it did.
    const isAsBefore =
      before &&
      old &&
      previous &&
      at === last + 1 &&
      sameKind(previous, before) &&
      sameKind(old, unit) &&
      (previous.list === old.list) === (before.list === unit.list);
    if (isAsBefore) result += text.slice(previous.end, old.start);
    else if (index > 0) result += separator(before, unit);
    if (old && !isAsBefore) result += remarks(text, olds, last, at ?? 0);
    result += old?.print === unit.print && sameKind(old, unit) ? text.slice(old.start, old.end) : unit.text;
    if (at !== undefined) last = at;
  });
  return result;
}

function sameKind({ list: one }: Unit, { list: other }: Unit): boolean {
  const kind = (block: FieldBlock | undefined) => (block?.type === 'list' ? block.ordered : undefined);
  return kind(one) === kind(other);
}

function separator(before: Unit | undefined, { list }: Unit): string {
  return before?.list !== undefined && before.list === list ? '\n' : '\n\n';
}

/** The author's remarks between two units of which those between are gone. */
function remarks(text: string, olds: readonly OldUnit[], last: number, at: number): string {
  const from = olds[last]?.end ?? olds[at]?.start ?? 0;
  const between = text.slice(from, olds[at]?.start ?? from);
  return Array.from(between.matchAll(/<!--(?!\s*ignore\b)[\s\S]*?-->/g), ([remark]) => `${remark}\n\n`).join(
    '',
  );
}

function oldUnits({ blocks }: Field, spanOf: Span): OldUnit[] {
  return blocks.flatMap((block): OldUnit[] => {
    if (block.type === 'paragraph')
      return [{ print: printOf(block), list: undefined, ...spanOf(block.place) }];
    return block.items.map((item) => ({ print: printOf(item), list: block, ...spanOf(item.place) }));
  });
}

function newUnits({ blocks }: Field, column: string, printer: PartPrinter): NewUnit[] {
  return blocks.flatMap((block): NewUnit[] => {
    const texts = printer.units(column, block);
    if (block.type === 'paragraph') return [{ print: printOf(block), list: undefined, text: texts[0] ?? '' }];
    return block.items.map((item, index) => ({
      print: printOf(item),
      list: block,
      text: texts[index] ?? '',
    }));
  });
}

function printOf({
  children,
  place,
}: Pick<Extract<FieldBlock, { type: 'paragraph' }>, 'children' | 'place'>): string {
  return fieldPrint({ blocks: [{ type: 'paragraph', children, place }], place });
}

/** By new unit, the old one that it is or takes the place of: the longest common run, and what lies between in turn. */
function pairUnits(olds: readonly Unit[], news: readonly Unit[]): (number | undefined)[] {
  const keyOf = (unit: Unit) => `${unit.list?.type === 'list' ? unit.list.ordered : ''} ${unit.print}`;
  const [before, after] = [olds.map(keyOf), news.map(keyOf)];
  // lengths[i][j]: the longest common run of what follows i in the one and j in the other.
  const lengths = before.map(() => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: (number | undefined)[] = [];
  let [i, j] = [0, 0];
  let [gone, come] = [[] as number[], [] as number[]];
  const settle = () => {
    come.forEach((position, index) => {
      pairs[position] = gone[index];
    });
    [gone, come] = [[], []];
  };
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      settle();
      pairs[j++] = i++;
    } else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) gone.push(i++);
    else come.push(j++);
  }
  settle();
  return Array.from(after, (_, index) => pairs[index]);
}
