import type { Cell, Row, Table } from '../../document/index.ts';
import { type Style, sum } from '../../style/index.ts';
import { lookInTable } from './look-in-table.ts';
import { isQuoted } from './quoted.ts';
import { rowHeights } from './row-heights.ts';
import type { SheetCell, TableSpot } from './sheet.ts';
import { highestRow, textHeight, wholePixels } from './text-height.ts';
import { textRuns } from './text-runs.ts';

/** What a table is laid on: the sheet's first row for it, and for each edge of its columns the sheet's column. */
export type TableGround = {
  readonly from: number;
  readonly edges: readonly number[];
  /** Widths of the sheet's columns, and the height of a page's type area, in points. */
  readonly widths: readonly number[];
  readonly pageHeight: number;
  readonly style: Style;
  readonly lang: string;
};

/** A table as the cells and rows of a sheet; heights in points. */
export type LaidTable = {
  readonly cells: readonly SheetCell[];
  readonly heights: readonly number[];
  readonly spot: TableSpot;
};

/** How high a table's rows are and its cells' texts, in points, and which row of the sheet each begins at. */
type Rows = {
  readonly needs: ReadonlyMap<Cell, number>;
  readonly heights: readonly number[];
  /** One more than there are rows: the last one ends there. */
  readonly starts: readonly number[];
};

/**
 * Lays a table on a sheet, its cells merged as they are. A row higher than Excel allows, or than a page has room for, is
 * several of the sheet's, over which all its cells are merged.
 */
export function layTable(table: Table, ground: TableGround): LaidTable {
  const { edges, from } = ground;
  const rows = measure(table, ground);
  const { heights, starts } = rows;
  return {
    cells: table.rows.flatMap((row, index) =>
      row.cells.flatMap((cell) => cellOf(cell, row, index, table, rows, ground)),
    ),
    heights: heights.flatMap((height, row) => {
      const count = (starts[row + 1] ?? from) - (starts[row] ?? from);
      return new Array<number>(count).fill(wholePixels(height / count));
    }),
    spot: {
      from,
      body: starts[table.headerRows] ?? from,
      to: starts.at(-1) ?? from,
      left: edges[0] ?? 0,
      right: edges.at(-1) ?? 0,
    },
  };
}

function measure(table: Table, { style, lang, widths, edges, from, pageHeight }: TableGround): Rows {
  const needs = new Map<Cell, number>();
  for (const { cells } of table.rows)
    for (const cell of cells)
      needs.set(cell, textHeight(cell.children, sum(widths.slice(...columnsOf(cell, edges))), style, lang));
  const heights = rowHeights(table, (cell) => needs.get(cell) ?? 0, style.roles.tableText.lineHeight);
  const highest = highestPart(sum(heights.slice(0, table.headerRows)), pageHeight);
  const starts = [from];
  for (const height of heights)
    starts.push((starts.at(-1) ?? from) + Math.max(1, Math.ceil(height / highest)));
  return { needs, heights, starts };
}

/** So much of a row at most is one of the sheet's, in points: what a page has room for below the header. */
function highestPart(header: number, pageHeight: number): number {
  return Math.min(highestRow, Math.max(pageHeight - header, pageHeight / 2)) - 1;
}

/** A cell's first column of the sheet, and the one behind its last. */
function columnsOf({ column, columnSpan }: Cell, edges: readonly number[]): [left: number, right: number] {
  const last = edges.length - 1;
  return [edges[column] ?? 0, edges[Math.min(column + columnSpan, last)] ?? 0];
}

function cellOf(
  cell: Cell,
  row: Row,
  index: number,
  table: Table,
  { needs, heights, starts }: Rows,
  { edges, from, style }: TableGround,
): SheetCell[] {
  const [left, right] = columnsOf(cell, edges);
  const top = starts[index] ?? from;
  const end = starts[Math.min(index + cell.rowSpan, heights.length)] ?? top + 1;
  if (right <= left) return [];
  const room = sum(heights.slice(index, index + cell.rowSpan));
  const isFromTop = cell.rowSpan === 1 ? end - top > 1 : isLong(row, cell, room, needs);
  const runs = textRuns(cell.children);
  const look = lookInTable(cell, index < table.headerRows, isFromTop, table.timeline === true, style);
  return [
    {
      row: top,
      column: left,
      rowSpan: end - top,
      columnSpan: right - left,
      look: isQuoted(runs) ? { ...look, isQuoted: true } : look,
      runs,
      blocks: cell.children,
    },
  ];
}

/**
 * Whether a merged text fills more than half of its rows, or another over the same rows does: it is set from the top then,
 * for a page may end within it. A programme's name goes by itself.
 */
function isLong({ cells }: Row, cell: Cell, room: number, needs: ReadonlyMap<Cell, number>): boolean {
  const isName = ({ role }: Cell) => role === 'programmeName';
  const fills = (each: Cell) => (needs.get(each) ?? 0) > room / 2;
  return !isName(cell) && cells.some((each) => each.rowSpan === cell.rowSpan && !isName(each) && fills(each));
}
