import { blockLines, type Cell, type Table } from '../document/index.ts';
import type { Style } from './style.ts';
import { longestPieceEms, textEms } from './text-extent.ts';

/** The least width of a column in points, padding included; `set` where the style sheet fixes it. */
export type ColumnLimit = { readonly least: number; readonly set: boolean };

/** No column of text is narrower than this many characters. */
const fewestCharacters = 3;
/** A long Latin word or address may ask for this part of the table and no more. */
const largestPart = 0.25;

/**
 * What each column must have: room for three characters, its longest Latin word or number, and its header in
 * two lines (three from nine characters).
 */
export function columnLimits(table: Table, available: number, style: Style): ColumnLimit[] {
  const { padding, widths } = style.table;
  const least = table.columns.map(() => 0);
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.columnSpan > 1 || cell.children.length === 0) continue;
      const text = index < table.headerRows ? headerEms(cell) : bodyEms(cell, available, style);
      const width = text * style.roles[cell.role].size + padding.left + padding.right;
      least[cell.column] = Math.max(least[cell.column] ?? 0, width);
    }
  });
  return fitted(
    table.columns.map(({ name }, column) => {
      const set = widths.get(name);
      return { least: set ?? Math.max(least[column] ?? 0, 1), set: set !== undefined };
    }),
    available,
  );
}

function texts(cell: Cell): string[] {
  return cell.children.flatMap(blockLines);
}

function headerEms(cell: Cell): number {
  const ems = Math.max(...texts(cell).map(textEms));
  const lines = ems > 8 ? 3 : ems > fewestCharacters ? 2 : 1;
  return Math.max(Math.ceil(ems / lines), ...texts(cell).map(longestPieceEms));
}

function bodyEms(cell: Cell, available: number, style: Style): number {
  const most = (available * largestPart) / style.roles[cell.role].size;
  let ems = 0;
  for (const text of texts(cell)) {
    const fewest = Math.min(fewestCharacters, textEms(text));
    ems = Math.max(ems, fewest, Math.min(longestPieceEms(text), most));
  }
  return ems;
}

/** Where the least widths are too many for `available`, the open columns give way, by half at most. */
function fitted(limits: readonly ColumnLimit[], available: number): ColumnLimit[] {
  let set = 0;
  let open = 0;
  for (const limit of limits) {
    if (limit.set) set += limit.least;
    else open += limit.least;
  }
  const factor = Math.min(1, Math.max(0.5, (available - set) / open));
  return limits.map((limit) => (limit.set ? limit : { ...limit, least: limit.least * factor }));
}
