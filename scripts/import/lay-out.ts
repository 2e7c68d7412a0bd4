import { characterAfter, characterBefore, chineseNumeral, joinOf } from '../language/index.ts';
import type { PlacedText } from '../model/index.ts';
import { problem, quoted } from '../problem/index.ts';
import { type Findings, reportCell } from './findings.ts';
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

/** Tells label, title, table and notes apart; undefined where there is no table. */
export function layOut(sheet: Sheet, findings: Findings): Layout | undefined {
  const at = sheet.parts.findIndex(({ type }) => type === 'grid');
  if (at < 0) return undefined;
  const end = sheet.parts.findLastIndex(({ type }) => type === 'grid') + 1;
  const isLine = (part: Line | Grid) => part.type === 'line';
  const joined = joinTables(sheet.parts.slice(at, end), findings);
  const { grid, above, below } = withoutBanners(joined);
  const before = [...sheet.parts.slice(0, at).filter(isLine), ...above];
  const { columns, body } = readHeader(grid, findings);
  const notes = [...below, ...sheet.parts.slice(end).filter(isLine)];
  const table = { columns, notes, body: withoutRepeats(body, grid, findings) };
  return { ...readTitle(before, findings), ...(sheet.own ? table : tidyRows(table, findings)) };
}

const labelForm = /^附\s*(?:件|表|录)\s*[0-9０-９一二三四五六七八九十]*\s*[：:]?$/;

/** Label and title from the lines before the table; what is neither is left out and reported. */
function readTitle(lines: readonly Line[], findings: Findings): Pick<Layout, 'label' | 'title'> {
  const text = (line: Line) => textOf([line]).trim();
  const heading = (['title', 'heading1'] as const).find((one) => lines.some(({ role }) => role === one));
  const titleAt = heading ? lines.findIndex(({ role }) => role === heading) : -1;
  const label =
    lines.find(({ role }) => role === 'label') ??
    lines.find((line) => labelForm.test(text(line))) ??
    (titleAt === 1 ? lines[0] : undefined);
  const rest = lines.filter((line) => line !== label);
  const first = rest.find(({ role }) => heading && role === heading) ?? rest[0];
  const title = first ? rest.slice(rest.indexOf(first)) : [];
  const last = title.findIndex(
    (line) =>
      line !== first && !(first?.role === 'title' ? line.role === 'title' : first?.centred && line.centred),
  );
  const used = title.slice(0, last < 0 ? title.length : last);
  for (const line of rest)
    if (!used.includes(line))
      findings.problems.push(problem('import-left-out', line.place, { text: quoted(text(line)) }));
  const [begin] = used;
  return {
    label: label && { text: oneLine([label]), place: textPlaceOf(label.place) },
    title: begin && { text: oneLine(used), place: textPlaceOf(begin.place) },
  };
}

/** Lines as one: nothing between them beside Chinese text, else a space. */
export function oneLine(lines: readonly Pick<Line, 'runs'>[]): string {
  return textOf(lines)
    .trim()
    .replace(/\s*\n\s*/g, (space, at: number, whole: string) =>
      joinOf(characterBefore(whole, at), characterAfter(whole, at + space.length), true),
    );
}

/** Tables of one shape that follow one another are one, cut by hand; another shape is left out and reported. */
function joinTables(parts: readonly (Line | Grid)[], findings: Findings): Grid {
  const grids = parts
    .filter((part) => part.type === 'grid' && part.rows > 0)
    .filter((part) => part.type === 'grid');
  const [first = { type: 'grid', rows: 0, columns: 0, headerRows: 0, cells: [] } satisfies Grid] = grids;
  const like = grids.filter(({ columns }) => columns === first.columns);
  const leftOut = parts.filter((part) => part.type === 'line' || !like.includes(part));
  for (const part of leftOut) {
    const lines = part.type === 'line' ? [part] : part.cells.flatMap((cell) => cell.lines);
    const text = quoted(textOf(lines));
    const place = lines[0]?.place;
    if (text === '') continue;
    findings.problems.push(
      problem(part.type === 'line' ? 'import-left-out' : 'import-more-tables', place, { text }),
    );
  }
  let rows = 0;
  const cells = like.flatMap((grid) => {
    const above = rows;
    rows += grid.rows;
    return grid.cells.map((cell) => ({ ...cell, row: cell.row + above }));
  });
  return { ...first, rows, cells };
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

/** The header's names, those above one another joined, and the rows below it. */
function readHeader(grid: Grid, findings: Findings): { columns: HeaderColumn[]; body: Grid } {
  const first = grid.cells.filter(({ row }) => row === 0);
  const isGrouped = first.some(({ columnSpan }) => columnSpan > 1);
  const deep = isGrouped
    ? Math.max(...first.map(({ rowSpan }) => rowSpan), 2)
    : Math.max(1, ...first.map(({ rowSpan }) => rowSpan));
  const height = Math.min(grid.headerRows || deep, grid.rows);
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
    const name = freeName(written === '' ? `第${chineseNumeral(column + 1)}栏` : written, taken);
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
