import type { Cell, Role, Row, Table } from '../../document/index.ts';
import { type Style, sum } from '../../style/index.ts';
import { type Look, lookOf } from './looks.ts';
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

/**
 * Lays a table on a sheet, its cells merged as they are. A row higher than Excel allows, or than a page has room for, is
 * several of the sheet's, over which all its cells are merged.
 */
export function layTable(table: Table, ground: TableGround): LaidTable {
  const { style, lang, widths, edges, from, pageHeight } = ground;
  const needs = new Map<Cell, number>();
  for (const { cells } of table.rows)
    for (const cell of cells) {
      const [left, right] = columnsOf(cell, edges);
      needs.set(cell, textHeight(cell.children, sum(widths.slice(left, right)), style, lang));
    }
  const heights = rowHeights(table, (cell) => needs.get(cell) ?? 0, style.roles.tableText.lineHeight);
  const highest = highestPart(sum(heights.slice(0, table.headerRows)), pageHeight);
  const parts = heights.map((height) => Math.max(1, Math.ceil(height / highest)));
  const starts = [from];
  for (const count of parts) starts.push((starts.at(-1) ?? from) + count);
  const cells = table.rows.flatMap((row, index) =>
    row.cells.flatMap((cell): SheetCell[] => {
      const [left, right] = columnsOf(cell, edges);
      const top = starts[index] ?? from;
      const end = starts[Math.min(index + cell.rowSpan, heights.length)] ?? top + 1;
      if (right <= left) return [];
      const room = sum(heights.slice(index, index + cell.rowSpan));
      const look = lookIn(table, index, cell, isLong(row, cell, room, needs), style);
      const runs = textRuns(cell.children);
      const spans = { row: top, column: left, rowSpan: end - top, columnSpan: right - left };
      return [
        { ...spans, look: isQuoted(runs) ? { ...look, isQuoted: true } : look, runs, blocks: cell.children },
      ];
    }),
  );
  return {
    cells,
    heights: heights.flatMap((height, row) => {
      const count = parts[row] ?? 1;
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

/** So much of a row at most is one of the sheet's, in points: what a page has room for below the header. */
function highestPart(header: number, pageHeight: number): number {
  return Math.min(highestRow, Math.max(pageHeight - header, pageHeight / 2)) - 1;
}

/** A cell's first column of the sheet, and the one behind its last. */
function columnsOf({ column, columnSpan }: Cell, edges: readonly number[]): [left: number, right: number] {
  const last = edges.length - 1;
  return [edges[column] ?? 0, edges[Math.min(column + columnSpan, last)] ?? 0];
}

/**
 * Whether a merged text fills more than half of its rows, or another over the same rows does: it is set from the top then,
 * for a page may end within it. A programme's name goes by itself.
 */
function isLong({ cells }: Row, cell: Cell, room: number, needs: ReadonlyMap<Cell, number>): boolean {
  const fills = (each: Cell) => (needs.get(each) ?? 0) > room / 2;
  if (cell.rowSpan === 1) return false;
  if (cell.role === 'programmeName') return false;
  return cells.some((each) => each.rowSpan === cell.rowSpan && each.role !== 'programmeName' && fills(each));
}

function lookIn(
  { timeline, headerRows }: Table,
  row: number,
  cell: Cell,
  isLong: boolean,
  style: Style,
): Look {
  const role = roleOf(cell);
  const own = lookOf(role, style.roles[role]);
  if (timeline) return { role, border: row < headerRows ? 'below' : 'none', vertical: 'top', isLeft: true };
  const vertical = style.roles[role].verticalAlign === 'middle' && !isLong ? 'center' : 'top';
  return { ...own, border: 'all', vertical };
}

/** The role that all texts of a cell have, if that is another than the cell's. */
function roleOf({ role, children }: Cell): Role {
  const [first = role, ...others] = new Set(children.map((block) => block.role));
  return others.length === 0 ? first : role;
}
