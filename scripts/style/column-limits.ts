import { blockLines, type Cell, type Table } from '../document/index.ts';
import { longestPieceEms, textEms } from '../language/index.ts';
import type { Style } from './style.ts';

/**
 * Widths of a column in points, padding included: the least it needs, and the one that sets each of its texts in one
 * line, beyond which more is of no use; `set` where the style sheet fixes it.
 */
export type ColumnLimit = { readonly least: number; readonly natural: number; readonly set: boolean };

/** No column of text is narrower than this many characters. */
const fewestCharacters = 3;
/** A programme's name, as in 大湾区建设（六大建设行动）, breaks well from this many on. */
const fewestOfName = 5;
/** A long Latin word or address may ask for this part of the table and no more. */
const largestPart = 0.25;
/** Word and LibreOffice measure a little differently than we do; in points. */
const slack = 1;

/**
 * What each column must have: room for three characters (five of a programme's name), its longest Latin word or
 * number, and its header in two lines (three from nine characters).
 */
export function columnLimits(table: Table, available: number, style: Style): ColumnLimit[] {
  const { padding, widths } = style.table;
  const around = padding.left + padding.right + slack;
  const least = table.columns.map(() => 0);
  const natural = table.columns.map(() => 0);
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.columnSpan > 1 || cell.children.length === 0) continue;
      const { column, role } = cell;
      const { size } = style.roles[role];
      const text = index < table.headerRows ? headerEms(cell) : bodyEms(cell, available, style);
      least[column] = Math.max(least[column] ?? 0, text * size + around);
      natural[column] = Math.max(natural[column] ?? 0, Math.max(...texts(cell).map(textEms)) * size + around);
    }
  });
  return fitted(
    table.columns.map(({ name }, column) => {
      const set = widths.get(name);
      const open = { least: Math.max(least[column] ?? 0, 1), natural: natural[column] ?? 0, set: false };
      return set === undefined ? open : { least: set, natural: set, set: true };
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
  const characters = cell.role === 'programmeName' ? fewestOfName : fewestCharacters;
  let ems = 0;
  for (const text of texts(cell)) {
    const fewest = Math.min(characters, textEms(text));
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
