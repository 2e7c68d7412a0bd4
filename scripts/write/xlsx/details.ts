import { type Document, gridOf, type Table } from '../../document/index.ts';
import { isEnglish } from '../../language/index.ts';
import { columnWidths, type Style, typeArea, withFigureColumns } from '../../style/index.ts';
import { columnPixels, pointsOf } from './column-pixels.ts';
import { detailHeights } from './detail-heights.ts';
import { headerNames } from './header-names.ts';
import { type Look, lookOf } from './looks.ts';
import { isQuoted } from './quoted.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { type TextRun, textRuns } from './text-runs.ts';

/**
 * The tables of a document without merged cells, a sheet each, for filters and pivot tables: a cell of several rows or columns
 * stands in each of them, and one row of names above. Numbers are text here, too: a sum of one that stands in each of its rows
 * would count it several times.
 */
export function detailSheets({ page, lang, children }: Document, style: Style): Sheet[] {
  const width = typeArea(style.pages[page]).width;
  const tables = children.filter((block) => block.type === 'table').filter(hasDetails);
  return tables.map((table, index) => detailsOf(withFigureColumns(table), index, width, lang, style));
}

/** A timeline is no list of rows. */
function hasDetails({ rows, columns, headerRows, timeline }: Table): boolean {
  return !timeline && columns.length > 0 && rows.length > headerRows;
}

function detailsOf(table: Table, index: number, width: number, lang: string, style: Style): Sheet {
  const edges = [0];
  for (const each of columnWidths(table, width, style).widths) edges.push((edges.at(-1) ?? 0) + each);
  const columns = edges.length - 1;
  const rows = table.rows.length - table.headerRows + 1;
  const names = headerNames(table, lang).map((each, column) => nameCell(each, column, style));
  const cells = [...names, ...bodyCells(table, style)];
  const pixels = columnPixels(edges);
  const name = isEnglish(lang) ? 'Details' : '明细';
  return {
    name: index === 0 ? name : `${name}${index + 1}`,
    columns: pixels,
    heights: detailHeights(cells, rows, pixels.map(pointsOf), style, lang),
    cells,
    tables: [{ from: 0, body: 1, to: rows, left: 0, right: columns }],
    frozen: { rows: 1, columns: nameColumns(table) },
    isDetails: true,
  };
}

/** The cell that covers each square, as one of its own below the names; a text that stands in several is one. */
function bodyCells(table: Table, style: Style): SheetCell[] {
  const known = new Map<SheetCell['blocks'], readonly TextRun[]>();
  return gridOf(table)
    .slice(table.headerRows)
    .flatMap((squares, row) =>
      squares.map((square, column): SheetCell => {
        const blocks = square?.cell.children ?? [];
        const role = blocks[0]?.role ?? square?.cell.role ?? 'tableText';
        const runs = known.get(blocks) ?? textRuns(blocks);
        known.set(blocks, runs);
        const look: Look = { ...lookOf(role, style.roles[role]), border: 'all', vertical: 'top' };
        const spot = { row: row + 1, column, rowSpan: 1, columnSpan: 1 };
        return { ...spot, look: isQuoted(runs) ? { ...look, isQuoted: true } : look, runs, blocks };
      }),
    );
}

function nameCell(text: string, column: number, style: Style): SheetCell {
  const role = 'tableHead';
  const run: TextRun = { text, role, strong: false, italic: false, isBreak: false };
  const look = { ...lookOf(role, style.roles[role]), vertical: 'center' as const };
  return { row: 0, column, rowSpan: 1, columnSpan: 1, look, runs: [run], blocks: [] };
}

/** How many columns from the left hold a programme's name and what stands before it; none where there is no name. */
function nameColumns({ rows, headerRows }: Table): number {
  const cells = rows.slice(headerRows).flatMap((row) => row.cells);
  const name = cells.find(({ role }) => role === 'programmeName');
  return name && name.column < 2 ? name.column + name.columnSpan : 0;
}
