import { blockLines, type Cell, type Table } from '../document/index.ts';
import { longestPieceEms, textEms } from '../language/index.ts';
import { sum } from './length.ts';
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
 * number, and its header in two lines (three from nine characters); and a wide cell's columns together as much.
 */
export function columnLimits(table: Table, available: number, style: Style): ColumnLimit[] {
  return fitted(wantedLimits(table, available, style), available);
}

/** Whether a table's columns together have less than they must have: they are then narrower than reads well. */
export function isSqueezed(table: Table, available: number, style: Style): boolean {
  const limits = wantedLimits(table, available, style);
  return sum(limits.map(({ least }) => least)) > available;
}

function wantedLimits(table: Table, available: number, style: Style): ColumnLimit[] {
  const limits = table.columns.map(({ name }) => limitOf(style.table.widths.get(name)));
  const wide: NeededRoom[] = [];
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.children.length === 0) continue;
      const room = neededRoom(cell, index < table.headerRows, available, style);
      if (cell.columnSpan === 1) widen(limits[cell.column], room);
      else wide.push(room);
    }
  });
  for (const { cell, least } of wide)
    widenAll(limits.slice(cell.column, cell.column + cell.columnSpan), least);
  return limits;
}

type MutableLimit = { -readonly [K in keyof ColumnLimit]: ColumnLimit[K] };

type NeededRoom = Pick<ColumnLimit, 'least' | 'natural'> & { readonly cell: Cell };

/** An open column's limit before its cells are looked at; no column is narrower than a point. */
function limitOf(set: number | undefined): MutableLimit {
  return set === undefined ? { least: 1, natural: 0, set: false } : { least: set, natural: set, set: true };
}

function neededRoom(cell: Cell, isHeader: boolean, available: number, style: Style): NeededRoom {
  const { padding } = style.table;
  const { size } = style.roles[cell.role];
  const around = padding.left + padding.right + slack;
  const least = isHeader ? headerEms(cell) : bodyEms(cell, available, style);
  const natural = Math.max(...texts(cell).map(textEms));
  return { cell, least: least * size + around, natural: natural * size + around };
}

function widen(limit: MutableLimit | undefined, { least, natural }: NeededRoom): void {
  if (!limit || limit.set) return;
  limit.least = Math.max(limit.least, least);
  limit.natural = Math.max(limit.natural, natural);
}

/** What the columns under a wide cell lack of its least width, the open ones among them get in equal parts. */
function widenAll(limits: readonly MutableLimit[], least: number): void {
  const open = limits.filter(({ set }) => !set);
  const lack = least - sum(limits.map((limit) => limit.least));
  if (lack > 0) for (const limit of open) limit.least += lack / open.length;
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
