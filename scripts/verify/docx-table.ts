import type { Grid, GridCell } from './content.ts';

/** A `w:tbl` being read. */
export type DocxTable = {
  /** An element of the table, its rows or its cells, and its `w:val`. */
  readonly open: (name: string, value: string | undefined) => void;
  /** Text of the cell being read. */
  readonly text: (value: string) => void;
  /** Text of a list item marked in the cell being read, or the rest of the one before it. */
  readonly item: (value: string, isRest: boolean) => void;
  /** A bookmark in the cell being read: its name may say that the cell goes on from the page before. */
  readonly goesOn: (bookmark: string) => void;
  readonly closeCell: () => void;
  /** The row or cell being read is gone with a tracked change: nothing of it is told any more. */
  readonly drop: (gone: 'row' | 'cell') => void;
  readonly grid: () => Grid;
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenCell = {
  columnSpan: number;
  merge: 'none' | 'restart' | 'continue';
  text: string;
  items: string[];
  /** The first of its items, if it has any, ends the last one of the page before. */
  beginsWithRest: boolean;
  on: 'name' | 'text' | undefined;
  /** Its row goes on from the page before, too. */
  inRow: boolean;
};

function emptyCell(): OpenCell {
  return {
    columnSpan: 1,
    merge: 'none',
    text: '',
    items: [],
    beginsWithRest: false,
    on: undefined,
    inRow: false,
  };
}

/** The bookmark in a cell that goes on from the page before: with its row or in a row of its own, as a name or a text. */
const onName = /^_yigao_(on|rowon)_(name|paragraph|text|break)_\d+_\d+_\d+$/;

/** Makes a grid of a `w:tbl`: `w:gridSpan` covers columns, and `w:vMerge` continues the cell above. */
export function openTable(): DocxTable {
  const cells: Mutable<GridCell>[] = [];
  const headers: boolean[] = [];
  /** By column: the merged cell that a `w:vMerge` in the next row continues. */
  const merged = new Map<number, Mutable<GridCell>>();
  /** By column: the last cell, merged or not. */
  const last = new Map<number, Mutable<GridCell>>();
  let columns = 0;
  /** Where cells are gone, the grid is as wide as the widest row without them. */
  let widest = 0;
  let isNarrowed = false;
  let row = -1;
  let column = 0;
  let cell = emptyCell();

  const handlers: Readonly<Record<string, (value: string | undefined) => void>> = {
    'w:gridCol': () => columns++,
    'w:tr': () => {
      row++;
      column = 0;
      headers.push(false);
    },
    'w:tblHeader': (value) => {
      headers[row] = value !== '0' && value !== 'false';
    },
    'w:gridBefore': (value) => {
      column += Number(value);
    },
    'w:tc': () => {
      cell = emptyCell();
    },
    'w:gridSpan': (value) => {
      cell.columnSpan = Number(value);
    },
    'w:vMerge': (value) => {
      cell.merge = value === 'restart' ? 'restart' : 'continue';
    },
  };

  /** Joins what a page's end has cut: a name that stands again is no text of its own. */
  const joinCell = (
    { merge, text, items, on, beginsWithRest, inRow }: OpenCell,
    whole: Mutable<GridCell>,
  ) => {
    const isAgain = on === 'name' && isNameAgain(plain(text), plain(whole.text));
    if (!isAgain) whole.text += text;
    const own = [...(whole.items ?? [])];
    if (beginsWithRest && own.length > 0) {
      own.push(`${own.pop()}${items[0] ?? ''}`);
      for (const one of items.slice(1)) own.push(one);
    } else for (const one of items) own.push(one);
    if (!isAgain) whole.items = own;
    if (!inRow) whole.rowSpan++;
    if (merge === 'none') merged.delete(column);
    else merged.set(column, whole);
  };

  const addCell = (added: OpenCell) => {
    const { columnSpan, merge, text, items, on, inRow } = added;
    const whole = last.get(column);
    const end = inRow ? row + 1 : row;
    if (on && whole?.columnSpan === columnSpan && whole.row + whole.rowSpan === end) joinCell(added, whole);
    else placeCell(columnSpan, merge, text, items);
  };

  const placeCell = (
    columnSpan: number,
    merge: OpenCell['merge'],
    text: string,
    items: readonly string[],
  ) => {
    const above = merged.get(column);
    if (merge === 'continue' && above?.columnSpan === columnSpan && above.row + above.rowSpan === row) {
      above.rowSpan++;
      above.text += text;
      above.items = [...(above.items ?? []), ...items];
      return;
    }
    const added = { row, column, rowSpan: 1, columnSpan, text, items };
    cells.push(added);
    last.set(column, added);
    if (merge === 'none') merged.delete(column);
    else merged.set(column, added);
  };

  return {
    open: (name, value) => handlers[name]?.(value),
    text: (value) => {
      cell.text += value;
    },
    item: (value, isRest) => {
      cell.beginsWithRest ||= isRest && cell.items.length === 0;
      cell.items.push(value);
    },
    goesOn: (bookmark) => {
      const [, on, as] = onName.exec(bookmark) ?? [];
      if (!as) return;
      cell.on = as === 'name' ? 'name' : 'text';
      cell.inRow = on === 'rowon';
    },
    closeCell: () => {
      // All cells of a row that goes on say so: it is the one above.
      if (cell.inRow && column === 0) {
        row--;
        headers.pop();
      }
      addCell(cell);
      column += cell.columnSpan;
      widest = Math.max(widest, column);
    },
    drop: (gone) => {
      isNarrowed ||= gone === 'cell';
      if (gone === 'cell') return;
      row--;
      headers.pop();
    },
    grid: () => {
      const first = headers.indexOf(false);
      const width = isNarrowed ? widest : columns;
      return { type: 'grid', columns: width, rows: row + 1, headerRows: first < 0 ? row + 1 : first, cells };
    },
  };
}

function plain(text: string): string {
  return text.replace(/\s/gu, '');
}

/** Whether a text is a name with a mark in brackets, such as （续）, or none behind it. */
function isNameAgain(text: string, name: string): boolean {
  return (
    text.startsWith(name) &&
    /^(?:[（(【〔[][^（()）]*[)）】〕\]]|续|continued)?$/iu.test(text.slice(name.length))
  );
}
