import { lastAtOrBefore } from '../../read/index.ts';
import { type CellRange, sheetLimits } from './cell-range.ts';
import type { SheetCell, SheetCells } from './read-cells.ts';

/** A cell or merged range as it is drawn: rows and columns that are hidden do not count, the others from 0. */
export type VisibleCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Undefined for a merged range without text. */
  readonly cell: SheetCell | undefined;
  /** Where the cell is in its sheet, from 0. */
  readonly sheetRow: number;
  readonly sheetColumn: number;
};

/** What of a sheet is drawn, and what is not: in hidden rows and columns, and under a merged cell. */
export type Visible = {
  readonly cells: readonly VisibleCell[];
  /** The row of the sheet that a visible row is, by its number; and so of a column. */
  readonly rowAt: (row: number) => number;
  readonly columnAt: (column: number) => number;
  /** How many rows are visible up to a row of the sheet, that one with them; and so of columns. */
  readonly rowsTo: (sheetRow: number) => number;
  readonly columnsTo: (sheetColumn: number) => number;
  readonly hidden: readonly SheetCell[];
  readonly covered: readonly SheetCell[];
};

/** Finds what of a sheet is drawn; a merged range shows the text of its first cell wherever a part of it is seen. */
export function visibleCells({ cells, merges, hiddenRows, hiddenColumns }: SheetCells): Visible {
  const isHiddenColumn = new Uint8Array(sheetLimits.columns);
  for (const { first, last } of hiddenColumns) isHiddenColumn.fill(1, first, last + 1);
  const rows = shownOf(cells, merges, 'row', (row) => hiddenRows.has(row));
  const columns = shownOf(cells, merges, 'column', (column) => isHiddenColumn[column] === 1);
  const visible: VisibleCell[] = [];
  const hidden: SheetCell[] = [];
  const covered: SheetCell[] = [];
  const draw = ({ top, left, bottom, right }: CellRange, cell: SheetCell | undefined) => {
    const [down, across] = [rows.within(top, bottom), columns.within(left, right)];
    if (down && across)
      visible.push({
        row: down.from,
        column: across.from,
        rowSpan: down.count,
        columnSpan: across.count,
        cell,
        sheetRow: top,
        sheetColumn: left,
      });
    else if (cell) hidden.push(cell);
  };
  const owners = ownersOf(cells, merges);
  const firsts = new Map<CellRange, SheetCell>();
  for (const cell of cells) {
    const { row, column } = cell;
    const owner = owners.get(cell);
    if (!owner) draw({ top: row, left: column, bottom: row, right: column }, cell);
    else if (owner.top === row && owner.left === column) firsts.set(owner, cell);
    else covered.push(cell);
  }
  for (const merge of merges) draw(merge, firsts.get(merge));
  const inOrder = (one: { row: number; column: number }, other: { row: number; column: number }) =>
    one.row - other.row || one.column - other.column;
  return {
    cells: visible.sort(inOrder),
    rowAt: rows.at,
    columnAt: columns.at,
    rowsTo: (sheetRow) => rows.within(0, sheetRow)?.count ?? 0,
    columnsTo: (sheetColumn) => columns.within(0, sheetColumn)?.count ?? 0,
    hidden: hidden.sort(inOrder),
    covered,
  };
}

/** The merged range that each cell belongs to; of ranges that overlap, as none do in a sound file, one. */
function ownersOf(cells: readonly SheetCell[], merges: readonly CellRange[]): Map<SheetCell, CellRange> {
  const owners = new Map<SheetCell, CellRange>();
  const waiting = [...merges].sort((one, other) => other.top - one.top);
  /** The ranges that a row goes through, from left to right, and where each begins. */
  let open: CellRange[] = [];
  let lefts: number[] = [];
  let row = -1;
  for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
    if (cell.row !== row) {
      row = cell.row;
      const going = open.filter(({ bottom }) => bottom >= row);
      const count = going.length;
      for (let next = waiting.at(-1); next && next.top <= row; next = waiting.at(-1)) {
        if (next.bottom >= row) going.push(next);
        waiting.pop();
      }
      if (going.length > count || count < open.length) {
        open = going.sort((one, other) => one.left - other.left);
        lefts = open.map(({ left }) => left);
      }
    }
    const owner = open[lastAtOrBefore(lefts, cell.column)];
    if (owner && owner.left <= cell.column && cell.column <= owner.right) owners.set(cell, owner);
  }
  return owners;
}

/** The rows or columns that are seen, up to the last that holds anything. */
function shownOf(
  cells: readonly SheetCell[],
  merges: readonly CellRange[],
  side: 'row' | 'column',
  isHidden: (index: number) => boolean,
) {
  const ends = merges.map(({ bottom, right }) => (side === 'row' ? bottom : right));
  const last = [...cells.map((cell) => cell[side]), ...ends].reduce((most, one) => Math.max(most, one), -1);
  /** How many are seen before each. */
  const before = new Uint32Array(last + 2);
  const seen: number[] = [];
  for (let index = 0; index <= last; index++) {
    before[index] = seen.length;
    if (!isHidden(index)) seen.push(index);
  }
  before[last + 1] = seen.length;
  return {
    at: (index: number) => seen[index] ?? index,
    within: (first: number, end: number) => {
      const from = before[first] ?? 0;
      const count = (before[end + 1] ?? seen.length) - from;
      return count > 0 ? { from, count } : undefined;
    },
  };
}
