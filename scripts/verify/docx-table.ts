import type { Grid, GridCell } from './content.ts';

/** A `w:tbl` being read. */
export type DocxTable = {
  /** An element of the table, its rows or its cells, and its `w:val`. */
  readonly open: (name: string, value: string | undefined) => void;
  /** Text of the cell being read. */
  readonly text: (value: string) => void;
  /** Text of a list item marked in the cell being read. */
  readonly item: (value: string) => void;
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
};

function emptyCell(): OpenCell {
  return { columnSpan: 1, merge: 'none', text: '', items: [] };
}

/** Makes a grid of a `w:tbl`: `w:gridSpan` covers columns, and `w:vMerge` continues the cell above. */
export function openTable(): DocxTable {
  const cells: Mutable<GridCell>[] = [];
  const headers: boolean[] = [];
  /** By column: the merged cell that a `w:vMerge` in the next row continues. */
  const merged = new Map<number, Mutable<GridCell>>();
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

  const addCell = ({ columnSpan, merge, text, items }: OpenCell) => {
    const above = merged.get(column);
    if (merge === 'continue' && above?.columnSpan === columnSpan && above.row + above.rowSpan === row) {
      above.rowSpan++;
      above.text += text;
      above.items = [...(above.items ?? []), ...items];
      return;
    }
    const added = { row, column, rowSpan: 1, columnSpan, text, items };
    cells.push(added);
    if (merge === 'none') merged.delete(column);
    else merged.set(column, added);
  };

  return {
    open: (name, value) => handlers[name]?.(value),
    text: (value) => {
      cell.text += value;
    },
    item: (value) => {
      cell.items.push(value);
    },
    closeCell: () => {
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
