import type { FieldBlock } from '../model/index.ts';
import type { BlockSetting } from './cell-blocks.ts';
import { type MarkedList, settleLists } from './marked-blocks.ts';
import { numberAt } from './number.ts';
import { sliceRuns, trimRuns } from './runs.ts';
import { type Line, type Run, textOf } from './sheet.ts';
import { textPlaceOf } from './text-place.ts';

/** An item with the number before it, if it has one still or again. */
type Piece = { readonly runs: readonly Run[]; readonly hasNumber: boolean };

/**
 * Reads the lines of a cell of ours in which somebody has written. Where items begin our marks say, and the numbers
 * that were typed; all text up to where the next one begins is the item's, but for the mark that parts them.
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
      list.items.push({ runs: withoutNumber(line.runs, 0), line });
    } else parts.push(line);
  });
  return settleLists(parts, setting).map((part) => blockOf(part, setting));
}

/** A line's items, their numbers and what parts them off; undefined for a line that has none. */
function itemsOf(
  line: Line,
  { chinese }: BlockSetting,
): { readonly ordered: boolean; readonly list: readonly (readonly Run[])[] } | undefined {
  const starts = startsIn(line);
  if (starts.length === 0) return undefined;
  const ordered = starts.some(({ digits }) => digits > 0);
  const pieces: Piece[] = [];
  const lead = sliceRuns(line.runs, 0, starts[0]?.at);
  if (textOf([{ runs: lead }]).trim() !== '') pieces.push(pieceOf(lead, 0));
  starts.forEach(({ at, digits }, index) => {
    const piece = pieceOf(sliceRuns(line.runs, at, starts[index + 1]?.at), digits);
    const last = pieces.at(-1);
    // Two items were made one where nothing parts them, or the second has lost its number.
    const isJoined =
      last && (!endsItem(last.runs) || (ordered && !piece.hasNumber && digits > 0 && starts.length > 1));
    if (isJoined) pieces.splice(-1, 1, { ...last, runs: [...last.runs, ...piece.runs] });
    else pieces.push(piece);
  });
  const split: Piece[] = [];
  for (const piece of pieces)
    for (const one of ordered ? splitAtNumbers(piece, split.length + 1) : [piece]) split.push(one);
  return {
    ordered,
    list: split
      .map(({ runs }, index) => withoutJoin(runs, index < split.length - 1, chinese))
      .filter((runs) => runs.length > 0),
  };
}

/** Where our marks begin in a line, each with how many characters of it were its printed number. */
function startsIn({ runs }: Line): { at: number; digits: number }[] {
  const starts: { at: number; digits: number }[] = [];
  let at = 0;
  let open: string | undefined;
  for (const { item, text } of runs) {
    if (item !== undefined && item !== open)
      starts.push({ at, digits: Number(/_(\d+)$/.exec(item)?.[1] ?? 0) });
    open = item ?? open;
    at += text.length;
  }
  return starts;
}

function pieceOf(runs: readonly Run[], digits: number): Piece {
  const rest = withoutNumber(runs, digits);
  return { runs: rest, hasNumber: textOf([{ runs: rest }]).length < textOf([{ runs }]).length };
}

/** A text without its number: the one we printed, of so many characters, whatever follows it, or one typed since. */
function withoutNumber(runs: readonly Run[], digits: number): Run[] {
  const text = textOf([{ runs }]);
  const printed = text.slice(0, digits);
  const number = numberAt(digits > 0 && numberAt(printed)?.text === printed ? printed : text);
  return number ? sliceRuns(runs, number.text.length) : [...runs];
}

function endsItem(runs: readonly Run[]): boolean {
  return /[；;。！？!?，,、.]\s*$/.test(textOf([{ runs }]));
}

/** A text cut where the next numbers of its list begin behind a mark: somebody wrote further items into it. */
function splitAtNumbers(piece: Piece, from: number): Piece[] {
  const text = textOf([piece]);
  for (const { index } of text.matchAll(/(?<=[；;。！？\n]\s*)(?=[^\s])/gu)) {
    const number = index > 0 ? numberAt(text.slice(index)) : undefined;
    if (number?.value !== from + 1) continue;
    const rest = pieceOf(sliceRuns(piece.runs, index), 0);
    return [{ ...piece, runs: sliceRuns(piece.runs, 0, index) }, ...splitAtNumbers(rest, from + 1)];
  }
  return [piece];
}

/** An item without the mark before the next one: a sentence keeps its end, and ， or 、 can only have stood for ；. */
function withoutJoin(runs: readonly Run[], goesOn: boolean, chinese: boolean): Run[] {
  const trimmed = trimRuns(runs);
  const text = textOf([{ runs: trimmed }]);
  const [join = ''] = (goesOn ? (chinese ? /[；，、]+$/ : /[;,]+$/) : /(?!)/).exec(text) ?? [];
  return sliceRuns(trimmed, 0, text.length - join.length);
}

/** Whether a line without a mark goes on in a list: it has the next number, or items stand on both sides of it. */
function goesOn(line: Line, next: Line | undefined, list: MarkedList, setting: BlockSetting): boolean {
  const number = numberAt(textOf([line]));
  if (number) return list.ordered && number.value >= list.items.length;
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
