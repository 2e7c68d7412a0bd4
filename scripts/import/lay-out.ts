import { chineseNumeral, greatest } from '../language/index.ts';
import type { PlacedText } from '../model/index.ts';
import { quoted } from '../problem/index.ts';
import { chooseTable, looksLikeHeader } from './choose-table.ts';
import { type Findings, reportCell } from './findings.ts';
import { oneLine, readTitle } from './read-title.ts';
import { type Grid, type GridCell, type HeaderColumn, type Line, type Sheet, textOf } from './sheet.ts';
import { textPlaceOf } from './text-place.ts';
import { tidyRows } from './tidy-rows.ts';

/** A sheet's parts by what they are to an attachment. */
export type Layout = {
  readonly label: PlacedText | undefined;
  readonly title: PlacedText | undefined;
  readonly notes: readonly Line[];
  /** The table's body, its rows counted from the table's first. */
  readonly body: Grid;
  /** Column names from left to right; the place is the header cell's. */
  readonly columns: readonly HeaderColumn[];
};

/** What is asked of a file's tables. */
export type Wanted = {
  /** Of a workbook which sheet, by its name or counted from 1. */
  readonly sheet?: string | undefined;
  /** Which table, counted from 1. */
  readonly table?: number | undefined;
  /** It has no header. */
  readonly header?: 'none' | undefined;
};

/** Tells label, title, table and notes apart; undefined where there is no table, or none of that number. */
export function layOut(
  sheet: Sheet,
  { table: wanted, header }: Wanted,
  findings: Findings,
): Layout | undefined {
  const chosen = chooseTable(sheet, wanted, findings);
  if (!chosen) return undefined;
  const { grid, above, below } = withoutBanners(chosen.grid);
  const { columns, body } = header === 'none' ? withoutHeader(grid) : readHeader(grid, sheet.own, findings);
  const notes = [...below, ...chosen.after];
  const table = { columns, notes, body: body.headerRows === 0 ? body : withoutRepeats(body, grid, findings) };
  return {
    ...readTitle([...chosen.before, ...above], sheet.own, findings),
    ...(sheet.own ? table : tidyRows(table, !sheet.blankMerges, findings)),
  };
}

/** Rows of one cell over all columns at the table's top or end stand beside the table: a title, a note. */
function withoutBanners(grid: Grid): { grid: Grid; above: Line[]; below: Line[] } {
  const alone = (cell: GridCell) => grid.cells.every((one) => one === cell || one.row !== cell.row);
  const banners = grid.cells.filter(
    (cell) => cell.rowSpan === 1 && (cell.columnSpan === grid.columns || (cell.row === 0 && alone(cell))),
  );
  const rows = new Map(grid.columns > 1 ? banners.map((cell) => [cell.row, cell]) : []);
  let top = 0;
  while (rows.has(top) && top < grid.rows - 1) top++;
  let end = grid.rows;
  while (rows.has(end - 1) && end - 1 > top) end--;
  const linesOf = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => rows.get(from + index)?.lines ?? []).flat();
  const cells = grid.cells
    .filter(({ row }) => row >= top && row < end)
    .map((cell) => ({ ...cell, row: cell.row - top, rowSpan: Math.min(cell.rowSpan, end - cell.row) }));
  return {
    grid: { ...grid, rows: end - top, headerRows: Math.max(0, grid.headerRows - top), cells },
    above: linesOf(0, top),
    below: linesOf(end, grid.rows),
  };
}

/** A table all of whose rows are its body: its columns are named by their order. */
function withoutHeader(grid: Grid): { columns: HeaderColumn[]; body: Grid } {
  const [cell] = grid.cells;
  const place = textPlaceOf(cell?.place ?? { file: '' });
  const columns = Array.from({ length: grid.columns }, (_, column) => ({ text: nameOf(column), place }));
  return { columns, body: { ...grid, headerRows: 0 } };
}

function nameOf(column: number): string {
  return `第${chineseNumeral(column + 1)}栏`;
}

/** The header's names, those above one another joined, and the rows below it. */
function readHeader(grid: Grid, own: boolean, findings: Findings): { columns: HeaderColumn[]; body: Grid } {
  const first = grid.cells.filter(({ row }) => row === 0);
  const isGrouped = first.some(({ columnSpan }) => columnSpan > 1);
  const deep = isGrouped
    ? greatest(
        first.map(({ rowSpan }) => rowSpan),
        2,
      )
    : greatest(
        first.map(({ rowSpan }) => rowSpan),
        1,
      );
  const height = Math.min(grid.headerRows || deep, grid.rows);
  if (!own && grid.headerRows === 0 && deep === 1 && isDoubtful(first)) {
    const [cell] = first;
    const text = quoted(textOf(first.flatMap(({ lines }) => lines)));
    if (cell) reportCell(findings, 'import-header-doubtful', cell, { text });
  }
  const columns: HeaderColumn[] = [];
  const taken = new Set<string>();
  for (let column = 0; column < grid.columns; column++) {
    const over = grid.cells.filter(
      (cell) => cell.row < height && cell.column <= column && column < cell.column + cell.columnSpan,
    );
    const names = over.map(({ lines }) => oneLine(lines)).filter((name) => name !== '');
    const [cell] = over;
    const spot = { row: 0, column, place: cell?.place ?? { file: '' } };
    const [top = '', ...subs] = [...new Set(names)];
    const written = subs.length === 0 ? top : subs.reduce((name, sub) => `${name}（${sub}）`, top);
    if (subs.length > 0) reportCell(findings, 'import-header-joined', spot, { name: written });
    const name = freeName(written === '' ? nameOf(column) : written, taken);
    if (name !== written) reportCell(findings, 'import-column-named', spot, { name, written });
    taken.add(keyOf(name));
    columns.push({
      text: name,
      place: textPlaceOf(spot.place),
      mark: over.at(-1)?.mark,
      isGiven: name !== written,
    });
  }
  const body = { ...grid, cells: grid.cells.filter(({ row }) => row >= height), headerRows: height };
  return { columns, body };
}

/** Whether a first row reads like any other: no usual name of a column in it, but a figure or a sentence. */
function isDoubtful(cells: readonly GridCell[]): boolean {
  const texts = cells.map(({ lines }) => textOf(lines));
  return (
    !looksLikeHeader(cells) && texts.some((text) => /[0-9０-９]|[。；]|第[一二三四五六七八九十]/.test(text))
  );
}

function keyOf(name: string): string {
  return name.normalize('NFC').trim();
}

/** A name that no other column has. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 2; ; count++) {
    const tried = count === 2 && !taken.has(keyOf(name)) ? name : `${name}${count}`;
    if (!taken.has(keyOf(tried))) return tried;
  }
}

/**
 * A header that was repeated by hand on a further page, and the merged cells it cut: the second half of one, blank
 * or with the same text, is joined to the first.
 */
function withoutRepeats(body: Grid, whole: Grid, findings: Findings): Grid {
  const rowText = (cells: readonly GridCell[]) =>
    cells.map(({ column, lines }) => `${column}${oneLine(lines)}`).join('\n');
  const byRow = new Map<number, GridCell[]>();
  for (const cell of whole.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const header = rowText(byRow.get(0) ?? []);
  const height = body.headerRows;
  const dropped = new Set<number>();
  const cuts = new Set<number>();
  for (let row = height; row < whole.rows; row++) {
    if (rowText(byRow.get(row) ?? []) !== header || header.trim() === '') continue;
    for (let at = row; at < row + height; at++) dropped.add(at);
    cuts.add(row + height);
    for (let at = row; at < row + height; at++)
      for (const { lines } of byRow.get(at) ?? []) findings.repeats?.push(textOf(lines));
    const [cell] = byRow.get(row) ?? [];
    if (cell) reportCell(findings, 'import-header-repeated', { ...cell, column: 0 });
    row += height - 1;
  }
  return dropped.size === 0 ? body : joinCut(body, dropped, cuts, findings);
}

function joinCut(
  body: Grid,
  dropped: ReadonlySet<number>,
  cuts: ReadonlySet<number>,
  findings: Findings,
): Grid {
  const newRow: number[] = [];
  let count = 0;
  for (let row = 0; row < body.rows; row++) newRow.push(dropped.has(row) ? count : count++);
  const cells: GridCell[] = [];
  /** By column: where its last cell so far stands in `cells`. */
  const lastIn = new Map<number, number>();
  let nameAt = 0;
  for (const cell of body.cells) {
    if (dropped.has(cell.row)) continue;
    const above = lastIn.get(cell.column);
    const upper = above === undefined ? undefined : cells[above];
    const moved = { ...cell, row: newRow[cell.row] ?? cell.row };
    if (cell.column === 0) nameAt = isRest(cell, upper) ? cell.row : -1;
    const joins =
      upper && above !== undefined && cuts.has(cell.row) && nameAt === cell.row && isRest(cell, upper);
    if (joins && (upper.rowSpan > 1 || cell.rowSpan > 1)) {
      cells[above] = { ...upper, rowSpan: moved.row + cell.rowSpan - upper.row };
      findings.repeats?.push(textOf(cell.lines));
      reportCell(findings, 'import-cells-joined', cell, { text: quoted(oneLine(upper.lines)) });
      continue;
    }
    lastIn.set(cell.column, cells.push(moved) - 1);
  }
  return { ...body, rows: count, cells };
}

/** Whether a cell can be the rest of the one above it. */
function isRest({ lines, columnSpan }: GridCell, upper: GridCell | undefined): boolean {
  const text = oneLine(lines).replace(/[（(]续[）)]$/, '');
  return upper?.columnSpan === columnSpan && (text === '' || text === oneLine(upper.lines));
}
