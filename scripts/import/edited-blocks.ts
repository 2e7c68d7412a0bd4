import { type FieldBlock, type NumberForm, printNumber } from '../model/index.ts';
import type { BlockSetting } from './cell-blocks.ts';
import { type MarkedList, settleLists } from './marked-blocks.ts';
import { numberAt } from './number.ts';
import { sliceRuns, trimRuns } from './runs.ts';
import { type Line, type Run, textOf } from './sheet.ts';
import { textPlaceOf } from './text-place.ts';

/** A stretch of a line: an item that our own writer marked, or what somebody wrote beside the items. */
type Stretch = { readonly runs: readonly Run[]; readonly isItem: boolean; readonly isNumbered: boolean };

/**
 * Reads the lines of a cell of ours in which somebody has written: an item stays one whatever its number now, a text
 * between two items is one without a mark, and so is one that was written into an item behind the next number.
 */
export function editedBlocks(lines: readonly Line[], setting: BlockSetting): FieldBlock[] {
  const parts: (Line | MarkedList)[] = [];
  lines.forEach((line, index) => {
    const items = itemsOf(line, setting);
    const last = parts.at(-1);
    const list = last && !('type' in last) && !last.isOneLine ? last : undefined;
    if (items) {
      const [first] = items.list;
      if (list && items.list.length === 1 && first && list.ordered === items.ordered)
        list.items.push({ runs: first, line });
      else
        parts.push({
          ordered: items.ordered,
          items: items.list.map((runs) => ({ runs, line })),
          isOneLine: items.list.length > 1,
        });
    } else if (list && goesOn(line, lines[index + 1], list, setting)) {
      list.items.push({ runs: withoutNumber(line.runs, setting.form), line });
    } else parts.push(line);
  });
  return settleLists(parts, setting).map((part) => blockOf(part, setting));
}

/** A line's items, their numbers and what joins them off; undefined for a line that has none. */
function itemsOf(
  line: Line,
  { form, chinese }: BlockSetting,
): { readonly ordered: boolean; readonly list: readonly (readonly Run[])[] } | undefined {
  const stretches = stretchesOf(line);
  if (!stretches.some(({ isItem }) => isItem)) return undefined;
  const ordered = stretches.some(({ isItem, isNumbered }) => isItem && isNumbered);
  const list: (readonly Run[])[] = [];
  stretches.forEach(({ runs, isItem }, at) => {
    const pieces = ordered ? splitAtNumbers(runs, list.length + 1, form) : [[...runs]];
    pieces.forEach((piece, index) => {
      const goesOn = index < pieces.length - 1 || (!isItem && at < stretches.length - 1);
      const text = ordered ? withoutNumber(piece, form) : piece;
      const own = withoutJoins(text, { lead: !isItem && index === 0, end: goesOn, chinese });
      if (own.length > 0) list.push(own);
    });
  });
  return { ordered, list };
}

function stretchesOf({ runs }: Line): Stretch[] {
  const stretches: { runs: Run[]; isItem: boolean; isNumbered: boolean; item: string | undefined }[] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    if (last && last.item === run.item) last.runs.push(run);
    else
      stretches.push({
        runs: [run],
        item: run.item,
        isItem: run.item !== undefined,
        isNumbered: !/_0$/.test(run.item ?? '_0'),
      });
  }
  return stretches;
}

/** A text cut where the next numbers of its list begin: somebody wrote further items into it. */
function splitAtNumbers(runs: readonly Run[], from: number, form: NumberForm): Run[][] {
  const next = printNumber(form, from + 1);
  const text = textOf([{ runs }]);
  const at = next === '' ? -1 : text.indexOf(next, 1);
  if (at < 0 || !/[；;。！？\n]\s*$/.test(text.slice(0, at)) || /^[0-9]/.test(text.slice(at + next.length)))
    return [[...runs]];
  return [sliceRuns(runs, 0, at), ...splitAtNumbers(sliceRuns(runs, at), from + 1, form)];
}

function withoutNumber(runs: readonly Run[], form: NumberForm): Run[] {
  const number = numberAt(textOf([{ runs }]));
  return number?.form === form ? sliceRuns(runs, number.text.length) : [...runs];
}

/** A text without the marks that join it to what stands before and after it in its line. */
function withoutJoins(
  runs: readonly Run[],
  { lead, end, chinese }: { readonly lead: boolean; readonly end: boolean; readonly chinese: boolean },
): Run[] {
  const trimmed = trimRuns(runs);
  const text = textOf([{ runs: trimmed }]);
  const start = lead ? (/^[；;]\s*/.exec(text)?.[0].length ?? 0) : 0;
  const join = end ? ((chinese ? /；+$/ : /;+$/).exec(text)?.[0].length ?? 0) : 0;
  return sliceRuns(trimmed, start, Math.max(start, text.length - join));
}

/** Whether a line without a mark goes on in a list: it has the next number, or items stand on both sides of it. */
function goesOn(line: Line, next: Line | undefined, list: MarkedList, setting: BlockSetting): boolean {
  const number = numberAt(textOf([line]));
  if (number) return list.ordered && number.form === setting.form && number.value >= list.items.length;
  const after = next && itemsOf(next, setting);
  return after !== undefined && after.ordered === list.ordered && after.list.length === 1;
}

function blockOf(part: Line | MarkedList, { nest, exact }: BlockSetting): FieldBlock {
  if ('type' in part)
    return {
      type: 'paragraph',
      children: nest(exact ? part.runs : trimRuns(part.runs), part.place),
      place: textPlaceOf(part.place),
    };
  return {
    type: 'list',
    ordered: part.ordered,
    items: part.items.map(({ runs, line }) => ({
      children: nest(runs, line.place),
      place: textPlaceOf(line.place),
    })),
    place: textPlaceOf(part.items[0]?.line.place ?? { file: '' }),
  };
}
