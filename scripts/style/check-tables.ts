import { blockLines, type Cell, type Document, type PageRole, type Table } from '../document/index.ts';
import { textEms, withoutAddresses } from '../language/index.ts';
import { excerpt, type Problem, problem, type TextPlace } from '../problem/index.ts';
import { withFigureColumns } from './figure-columns.ts';
import { fitTables } from './fit-tables.ts';
import { narrowColumns } from './narrow-columns.ts';
import type { PlacedStyle, Style } from './style.ts';
import { typeArea } from './type-area.ts';

/** What a column cannot do without: its width in points, and the piece of text that asks for it. */
type Need = { readonly width: number; readonly piece: string };

/** A table and what is wrong with its width: `lack` points are missing. */
type Finding = { readonly place: TextPlace; readonly lack: number; readonly problem: Problem };

/**
 * Tables that are too wide for their page even in the smallest size the style sheet lets a table's text have: no
 * piece of text could stay whole. Of the tables one place in a template makes, or one set width, the widest is reported.
 */
export function checkTables(
  documents: readonly Document[],
  style: Style,
  placeOf?: PlacedStyle['placeOf'],
): Problem[] {
  const worst = new Map<string, Finding>();
  const narrow = new Map<string, Problem>();
  for (const document of documents) {
    const { page, children } = document;
    const fitted = fitTables(document, style);
    const { width: available } = typeArea(fitted.style.pages[page]);
    for (const block of children) {
      if (block.type !== 'table') continue;
      const found = checkTable(block, available, style, placeOf);
      if (!found) {
        const columns = block.columns.filter(({ name }) => fitted.narrow.includes(name));
        for (const one of [
          ...narrowColumns(withFigureColumns(block), available, fitted.style, placeOf),
          ...cutColumns(block.place, columns, fitted.style, page),
        ])
          narrow.set(JSON.stringify(one.place ?? one.values), one);
        continue;
      }
      const key = `${found.place.file}:${found.place.line}:${found.place.column}`;
      if (found.lack > (worst.get(key)?.lack ?? 0)) worst.set(key, found);
    }
  }
  return [...[...worst.values()].map((found) => found.problem), ...narrow.values()];
}

/** No side of an A4 page is longer, in points. */
const longestOfA4 = 850;

/** Columns in which an ordinary word, number or date is cut even in the smallest size and on the largest paper. */
function cutColumns(
  place: TextPlace,
  columns: Table['columns'],
  { roles, pages }: Style,
  page: PageRole,
): Problem[] {
  if (columns.length === 0) return [];
  const { landscape, width } = pages[page];
  const values = {
    columns: columns.map(({ name }) => name).join('”“'),
    size: roles.tableText.size,
    page,
    paper: landscape ? 'A3' : 'landscape, A3',
    ...(landscape && width > longestOfA4 ? { case: 'largest' } : {}),
  };
  return [problem('columns-narrow', place, values)];
}

function checkTable(
  table: Table,
  available: number,
  style: Style,
  placeOf: PlacedStyle['placeOf'] | undefined,
): Finding | undefined {
  const needs = needsOf(table, style);
  const needed = needs.reduce((sum, { width }) => sum + width, 0);
  if (needed <= available) return undefined;
  const widest = needs.reduce((one, other) => (other.width > one.width ? other : one));
  const column = table.columns[needs.indexOf(widest)]?.name ?? '';
  const isSet = style.table.widths.has(column);
  const values = {
    size: style.table.smallestSize,
    needed: millimetres(needed),
    available: millimetres(available),
    column,
    piece: excerpt(widest.piece, 30),
    ...(isSet ? { case: 'set' } : {}),
  };
  // A width is set once for all tables, and there it is mended.
  const place = (isSet && placeOf?.(['table', 'widths', column])) || table.place;
  return { place, lack: needed - available, problem: problem('table-too-wide', place, values) };
}

/** A width the style sheet sets stands, as it does in every format. */
function needsOf({ columns, rows }: Table, style: Style): Need[] {
  const { padding, widths } = style.table;
  const needs = columns.map((): Need => ({ width: 0, piece: '' }));
  for (const { cells } of rows) {
    for (const cell of cells) {
      const need = cell.columnSpan > 1 ? undefined : needOf(cell, style);
      if (need && need.width > (needs[cell.column]?.width ?? 0)) needs[cell.column] = need;
    }
  }
  return columns.map(({ name }, column) => {
    const { width, piece } = needs[column] ?? { width: 0, piece: '' };
    return { width: widths.get(name) ?? width + padding.left + padding.right, piece };
  });
}

function needOf({ role, children }: Cell, style: Style): Need {
  const size = Math.min(style.roles[role].size, style.table.smallestSize);
  let need: Need = { width: 0, piece: '' };
  for (const text of children.flatMap(blockLines)) {
    for (const piece of piecesOf(text)) {
      const width = textEms(piece) * size;
      if (width > need.width) need = { width, piece };
    }
  }
  return need;
}

/** What cannot be broken: Latin words and numbers, up to a hyphen or slash in them, but no address; a character with its mark. */
function piecesOf(text: string): string[] {
  const [character = ''] = /[^\s!-~]{1,2}/.exec(text) ?? [];
  return [character, ...(withoutAddresses(text).match(/[!-,.0-~\u00a0-\u024f–]+[-/]*/g) ?? [])];
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}
