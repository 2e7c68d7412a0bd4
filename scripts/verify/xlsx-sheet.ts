import { scanPart } from './scan-part.ts';
import { parseRange, type Range } from './xlsx-range.ts';

/** A cell or merged range of a sheet with what it shows, by its upper left corner, from 0. */
export type SheetSquare = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
};

type Cell = { readonly row: number; readonly column: number; readonly kind: string; value: string };

/** Reads a sheet's cells row by row. What is hidden, or under a merged cell, shows nothing; a number is told as it stands. */
export function readSheet(xml: string, strings: readonly string[]): SheetSquare[] {
  const cells: Cell[] = [];
  const merged: Range[] = [];
  const hiddenColumns: Range[] = [];
  let isHidden = false;
  let open: Cell | undefined;
  let inValue = false;
  scanPart(xml, {
    open: (name, set) => {
      if (name === 'col' && isOff(set.width, set.hidden))
        hiddenColumns.push({ top: 0, bottom: 0, left: Number(set.min) - 1, right: Number(set.max) });
      if (name === 'row') isHidden = isOff(set.ht, set.hidden);
      if (name === 'c') {
        const at = parseRange(set.r ?? '');
        if (!at) throw new Error(`cell ${set.r}`);
        open = { row: at.top, column: at.left, kind: set.t ?? 'n', value: '' };
        if (!isHidden) cells.push(open);
      }
      if (name === 'mergeCell') {
        const range = parseRange(set.ref ?? '');
        if (range) merged.push(range);
      }
      inValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (open && inValue) open.value += text;
    },
    close: (name) => {
      inValue = false;
      if (name === 'c') open = undefined;
    },
  });
  return squaresOf(cells, merged, hiddenColumns, strings);
}

function isOff(size: string | undefined, hidden: string | undefined): boolean {
  return hidden === '1' || hidden === 'true' || Number(size ?? 1) === 0;
}

function squaresOf(
  cells: readonly Cell[],
  merged: readonly Range[],
  hiddenColumns: readonly Range[],
  strings: readonly string[],
): SheetSquare[] {
  const corners = new Map(merged.map((range) => [`${range.top} ${range.left}`, range]));
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merged)
    for (let row = top; row < bottom; row++)
      for (let column = left; column < right; column++)
        if (row !== top || column !== left) covered.add(`${row} ${column}`);
  return cells.flatMap(({ row, column, kind, value }) => {
    const key = `${row} ${column}`;
    if (covered.has(key)) return [];
    const range = corners.get(key);
    const isGone = hiddenColumns.some(({ left, right }) => column >= left && column < right);
    const text = kind === 's' ? (strings[Number(value)] ?? '') : value;
    return [
      {
        row,
        column,
        rowSpan: range ? range.bottom - range.top : 1,
        columnSpan: range ? range.right - range.left : 1,
        text: isGone ? '' : text,
      },
    ];
  });
}
