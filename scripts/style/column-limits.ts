import { blockLines, type Cell, type Role, type Table } from '../document/index.ts';
import {
  chineseFaceEms,
  greatest,
  hasHan,
  latinEms,
  longestOrdinaryEms,
  textEms,
  widthInLines,
  withoutAddresses,
} from '../language/index.ts';
import { figureColumns } from './figure-columns.ts';
import { sum } from './length.ts';
import type { Style } from './style.ts';

/**
 * What a column needs, in points with its padding: the least width in which nothing ordinary in it is cut; the one in
 * which it reads well; the one that sets each of its texts in one line. All hold a whole number of its characters,
 * `em` wide each.
 */
export type ColumnLimit = {
  readonly least: number;
  readonly easy: number;
  readonly natural: number;
  readonly em: number;
  /** The style sheet fixes it. */
  readonly set: boolean;
  /** Its texts are numbers and dates, which want no more room than they take. */
  readonly figures: boolean;
};

/** No column of text is narrower than this many characters. */
const fewestCharacters = 3;
/** A programme's name, as in 大湾区建设（六大建设行动）, breaks well from this many on. */
const fewestOfName = 5;
/** A name, or a part of a short text such as 市发展改革委, is read at a glance with so many characters on a line. */
const easyCharacters = 7;
/** Too short to give its count a word to take along: it has the count beside it. */
const shortCounted = /^[\d.．、（）]*\p{Script=Han}{1,3}（\d+项）$/u;
/** In a shorter text, in ems, each part counts; a longer one is running text, */
const shortText = 20;
/** and has lines of this many. */
const easyLine = 8;
/** A long word may ask for this part of the table and no more. */
const largestPart = 0.25;
/** Beside its characters a column has this: Word and LibreOffice measure a little differently than we do; points. */
const slack = 0.3;

/**
 * What each column must have: room for three characters (five of a programme's name), its longest Latin word, number
 * with its unit or date, and its header in two lines (three from nine characters) that break between words; and a wide
 * cell's columns together as much. Where that is too much for `available`, the open columns give way, by half at most.
 */
export function columnLimits(table: Table, available: number, style: Style): ColumnLimit[] {
  return fitted(wantedLimits(table, available, style), available, style);
}

/** The names of columns that must stand narrower than reads well; none where all find room. */
export function squeezedColumns(table: Table, available: number, style: Style): string[] {
  const limits = wantedLimits(table, available, style);
  if (sum(limits.map(({ least }) => least)) <= available) return [];
  const given = fitted(limits, available, style);
  return table.columns.flatMap(({ name }, column) =>
    (given[column]?.least ?? 0) < (limits[column]?.least ?? 0) ? [name] : [],
  );
}

type Wanted = { readonly available: number; readonly style: Style; readonly limits: readonly ColumnLimit[] };

/** The last limits of each table: the check, the fit and the writers ask for them in one style. */
const wanted = new WeakMap<Table, Wanted>();

function wantedLimits(table: Table, available: number, style: Style): readonly ColumnLimit[] {
  const known = wanted.get(table);
  if (known?.style === style && known.available === available) return known.limits;
  const limits = measuredLimits(table, available, style);
  wanted.set(table, { available, style, limits });
  return limits;
}

function measuredLimits(table: Table, available: number, style: Style): ColumnLimit[] {
  const ems = columnEms(table, style);
  const figures = figureColumns(table);
  const limits = table.columns.map(({ name }, column): MutableLimit => {
    const set = style.table.widths.get(name);
    const width = set ?? 0;
    const em = ems[column] ?? style.roles.tableText.size;
    return {
      least: width,
      easy: width,
      natural: width,
      em,
      set: set !== undefined,
      figures: figures.has(column),
    };
  });
  const wide: NeededRoom[] = [];
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.children.length === 0) continue;
      const room = neededRoom(cell, index < table.headerRows, available, style);
      if (cell.columnSpan === 1) widen(limits[cell.column], room);
      else wide.push(room);
    }
  });
  for (const limit of limits) settle(limit, style);
  for (const { cell, least } of wide)
    widenAll(limits.slice(cell.column, cell.column + cell.columnSpan), least, style);
  return limits;
}

/** The width of each column's characters: of the role that has most of its text below the header. */
function columnEms({ columns, rows, headerRows }: Table, { roles }: Style): (number | undefined)[] {
  const lengths = columns.map(() => new Map<Role, number>());
  for (const { cells } of rows.slice(headerRows)) {
    for (const { role, column, columnSpan, children } of cells) {
      if (columnSpan > 1) continue;
      const length = sum(children.flatMap(blockLines).map(({ length }) => length));
      const counted = lengths[column];
      counted?.set(role, (counted.get(role) ?? 0) + length);
    }
  }
  return lengths.map((counted) => {
    const [most] = [...counted].reduce((one, other) => (other[1] > one[1] ? other : one), [
      'tableText',
      0,
    ] as [Role, number]);
    return roles[most].size + roles[most].characterSpacing;
  });
}

type MutableLimit = { -readonly [K in keyof ColumnLimit]: ColumnLimit[K] };

type NeededRoom = Pick<ColumnLimit, 'least' | 'easy' | 'natural'> & { readonly cell: Cell };

/** What a cell's lines ask for in ems: one of them whole, its longest word as `widthOf` measures it, and beside that the least. */
type CellEms = {
  readonly natural: number;
  readonly easy: number;
  readonly word: number;
  readonly widthOf: typeof latinEms;
  readonly least: number;
};

/** A cell asks for the same in every size of its typeface. */
const measuredCells = new WeakMap<Cell, CellEms>();

/** What a cell needs beside its padding. */
function neededRoom(cell: Cell, isHeader: boolean, available: number, style: Style): NeededRoom {
  const { size, font } = style.roles[cell.role];
  // Without a Latin face of its own, a typeface has Latin letters from a Chinese one, which are wider.
  const widthOf = style.fonts.get(font)?.pdf.latin.length ? latinEms : chineseFaceEms;
  const known = measuredCells.get(cell);
  const ems = known?.widthOf === widthOf ? known : measureCell(cell, isHeader, widthOf);
  measuredCells.set(cell, ems);
  const most = isHeader ? Number.POSITIVE_INFINITY : (available * largestPart) / size;
  const least = Math.max(ems.least, Math.min(ems.word, most));
  return { cell, least: least * size, easy: ems.easy * size, natural: ems.natural * size };
}

function measureCell(cell: Cell, isHeader: boolean, widthOf: CellEms['widthOf']): CellEms {
  const texts = cell.children.flatMap(blockLines);
  const widths = texts.map(textEms);
  const leasts = texts.map((text, line) => {
    const ems = widths[line] ?? 0;
    return isHeader ? headerEms(text, ems) : Math.min(fewestIn(cell), ems);
  });
  const easys = isHeader ? [] : texts.map((text, line) => easyEms(text, widths[line] ?? 0, cell));
  return {
    natural: greatest(widths),
    easy: greatest(easys, 0),
    word: greatest(
      texts.map((text) => longestOrdinaryEms(text, widthOf)),
      0,
    ),
    widthOf,
    least: greatest(leasts, 0),
  };
}

/** So many characters a line of a cell has at least. */
function fewestIn({ role }: Cell): number {
  return role === 'programmeName' ? fewestOfName : fewestCharacters;
}

/** The width in ems of a header's text in two lines, or in three from nine characters on. */
function headerEms(text: string, ems: number): number {
  return widthInLines(text, ems > 8 ? 3 : ems > fewestCharacters ? 2 : 1);
}

function widen(limit: MutableLimit | undefined, { least, easy, natural }: NeededRoom): void {
  if (!limit || limit.set) return;
  limit.least = Math.max(limit.least, least);
  limit.easy = Math.max(limit.easy, easy);
  limit.natural = Math.max(limit.natural, natural);
}

/** The width in ems in which a Chinese text of a cell reads well, its addresses left out; a programme's name, and English, do in their least. */
function easyEms(text: string, ems: number, { role }: Cell): number {
  if (role === 'programmeName' || !hasHan(text)) return 0;
  if (role === 'taskName' || role === 'stepName')
    return shortCounted.test(text) ? ems : Math.min(ems, easyCharacters);
  if (ems > shortText) return easyLine;
  return Math.min(
    greatest(
      withoutAddresses(text)
        .split(/[\n、，；：。！？（）“”《》]/u)
        .map(textEms),
    ),
    easyCharacters,
  );
}

/** Makes what texts need a column's width: whole characters, padding and slack. */
function settle(limit: MutableLimit, style: Style): void {
  if (limit.set) return;
  const characters = Math.max(1, wholes(limit.least / limit.em));
  limit.least = characters * limit.em + around(style);
  limit.easy = Math.max(characters, wholes(limit.easy / limit.em)) * limit.em + around(style);
  limit.natural = Math.max(characters, wholes(limit.natural / limit.em)) * limit.em + around(style);
}

function wholes(characters: number): number {
  return Math.ceil(characters - tolerance);
}
const tolerance = 1e-6;

function around({ table: { padding } }: Style): number {
  return padding.left + padding.right + slack;
}

/** What the columns under a wide cell lack of its least width the open ones among them get, one character in turn. */
function widenAll(limits: readonly MutableLimit[], least: number, style: Style): void {
  const open = limits.filter(({ set }) => !set);
  let lack = least + around(style) - sum(limits.map((limit) => limit.least));
  for (let turn = 0; lack > tolerance && open.length > 0; turn++) {
    const limit = open[turn % open.length];
    if (!limit) break;
    limit.least += limit.em;
    lack -= limit.em;
  }
}

/**
 * Where the least widths are too many for `available`, the open columns give way, each by whole characters; what that
 * leaves goes to those that are whole again with it.
 */
function fitted(limits: readonly ColumnLimit[], available: number, style: Style): ColumnLimit[] {
  let set = 0;
  let open = 0;
  for (const limit of limits) {
    if (limit.set) set += limit.least;
    else open += limit.least;
  }
  if (set + open <= available) return [...limits];
  const factor = Math.max(0.5, (available - set) / open);
  const given = limits.map((limit) => {
    if (limit.set) return limit;
    const characters = Math.floor((limit.least * factor - around(style)) / limit.em + tolerance);
    return { ...limit, least: Math.max(1, characters) * limit.em + around(style) };
  });
  return restored(given, limits, available);
}

/** The limits with as many as there is room for as they were wanted: those first that lack least, then the narrowest. */
function restored(
  given: readonly ColumnLimit[],
  wanted: readonly ColumnLimit[],
  available: number,
): ColumnLimit[] {
  const columns = wanted.map((limit, column) => {
    const lack = limit.least - (given[column]?.least ?? limit.least);
    return { column, limit, lack: Math.round(lack / tolerance) * tolerance };
  });
  let left = available - sum(given.map(({ least }) => least));
  const limits = [...given];
  for (const { column, limit, lack } of columns.sort(
    (one, other) => one.lack - other.lack || one.limit.least - other.limit.least,
  )) {
    left -= lack;
    if (left < -tolerance) break;
    limits[column] = limit;
  }
  return limits;
}
