import { blockLines, type Document, gridOf, type Table } from '../../document/index.ts';
import { isEnglish } from '../../language/index.ts';
import { columnWidths, type Style, typeArea, withFigureColumns } from '../../style/index.ts';
import { columnPixels, pointsOf } from './column-pixels.ts';
import { lineCount } from './line-count.ts';
import { lookOf } from './looks.ts';
import { isQuoted } from './quoted.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { highestRow, textHeight, wholePixels } from './text-height.ts';
import { type TextRun, textRuns } from './text-runs.ts';

/**
 * The tables of a document without merged cells, a sheet each, for filters and pivot tables: a cell of several rows or columns
 * stands in each of them, and one row of names above. Numbers are text here, too: a sum of one that stands in each of its rows
 * would count it several times.
 */
export function detailSheets(document: Document, style: Style): Sheet[] {
  const tables = document.children.filter((block) => block.type === 'table' && !block.timeline);
  const shown = tables.filter((block) => block.type === 'table' && hasBody(block));
  return shown.flatMap((block, index) =>
    block.type === 'table' ? [detailsOf(withFigureColumns(block), index, document, style)] : [],
  );
}

function hasBody({ rows, columns, headerRows }: Table): boolean {
  return columns.length > 0 && rows.length > headerRows;
}

function detailsOf(table: Table, index: number, { page, lang }: Document, style: Style): Sheet {
  const edges = [0];
  for (const each of columnWidths(table, typeArea(style.pages[page]).width, style).widths)
    edges.push((edges.at(-1) ?? 0) + each);
  const body = gridOf(table).slice(table.headerRows);
  const head = headerNames(table, lang).map((name, column) => nameCell(name, column, style));
  const texts = body.flatMap((squares, row) =>
    squares.flatMap((square, column): SheetCell[] => {
      const blocks = square?.cell.children ?? [];
      const role = blocks[0]?.role ?? square?.cell.role ?? 'tableText';
      const runs = textRuns(blocks);
      const look = { ...lookOf(role, style.roles[role]), border: 'all' as const, vertical: 'top' as const };
      const quoted = isQuoted(runs) ? { isQuoted: true } : {};
      const spot = { row: row + 1, column, rowSpan: 1, columnSpan: 1 };
      return [{ ...spot, look: { ...look, ...quoted }, runs, blocks }];
    }),
  );
  const columns = edges.length - 1;
  const cells = [...head, ...texts];
  const pixels = columnPixels(edges);
  const name = isEnglish(lang) ? 'Details' : '明细';
  return {
    name: index === 0 ? name : `${name}${index + 1}`,
    columns: pixels,
    heights: detailHeights(cells, body.length + 1, pixels.map(pointsOf), style, lang),
    cells,
    tables: [{ from: 0, body: 1, to: body.length + 1, left: 0, right: columns }],
    frozen: { rows: 1, columns: nameColumns(table) },
    isDetails: true,
  };
}

/** Rows as high as their texts, but no higher than Excel allows. A cell that stands in several rows is measured once. */
function detailHeights(
  cells: readonly SheetCell[],
  count: number,
  widths: readonly number[],
  style: Style,
  lang: string,
): number[] {
  const heights = new Array<number>(count).fill(style.roles.tableText.lineHeight);
  const known = widths.map(() => new Map<SheetCell['blocks'], number>());
  for (const { row, column, blocks, runs } of cells) {
    const width = widths[column] ?? 0;
    const needed =
      known[column]?.get(blocks) ??
      (blocks.length > 0 ? textHeight(blocks, width, style, lang) : headHeight(runs, width, style, lang));
    if (blocks.length > 0) known[column]?.set(blocks, needed);
    heights[row] = Math.max(heights[row] ?? 0, Math.min(needed, highestRow));
  }
  return heights.map((height) => Math.min(wholePixels(height), highestRow));
}

function headHeight(runs: readonly TextRun[], width: number, { roles }: Style, lang: string): number {
  const { size, lineHeight } = roles.tableHead;
  const text = runs.map((run) => run.text).join('');
  // Beside the name stands the arrow of the filter.
  return (1 + lineCount(text, size, width - 2 * size, lang)) * lineHeight;
}

/**
 * A name for each column: those of all header rows over it, from the top. A pivot table takes no column without a name, nor
 * two of the same.
 */
function headerNames(table: Table, lang: string): string[] {
  const grid = gridOf(table).slice(0, table.headerRows);
  const taken = new Set<string>();
  return table.columns.map((_, column) => {
    const cells = new Set(grid.flatMap((squares) => squares[column]?.cell ?? []));
    const names = [...cells].map(({ children }) => oneLine(children.flatMap(blockLines), lang));
    const joined = names.filter((name) => name !== '').join(isEnglish(lang) ? ' / ' : '／');
    const name = joined || (isEnglish(lang) ? `Column ${column + 1}` : `第${column + 1}栏`);
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count++)
      unique = isEnglish(lang) ? `${name} (${count})` : `${name}（${count}）`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function oneLine(lines: readonly string[], lang: string): string {
  return lines
    .join('\n')
    .replace(/\s*\n\s*/g, isEnglish(lang) ? ' ' : '')
    .trim();
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
