import type { Block, Document, Table } from '../../document/index.ts';
import { columnWidths, type Style, sum, typeArea, withFigureColumns } from '../../style/index.ts';
import { columnPixels, pointsOf } from './column-pixels.ts';
import { joinEdges } from './join-edges.ts';
import { layTable } from './lay-table.ts';
import { lookOf } from './looks.ts';
import type { Sheet, SheetCell, TableSpot } from './sheet.ts';
import { highestRow, textHeight, wholePixels } from './text-height.ts';
import { type TextBlock, textRuns } from './text-runs.ts';

/** Rows that stay in sight are no higher together than this, in points, or a small screen shows nothing else. */
const highestFrozen = 260;

/** The document as one sheet: its blocks from top to bottom, a text beside the tables merged over all columns. */
export function layOut(document: Document, style: Style, name: string): Sheet {
  const { lang } = document;
  const area = typeArea(style.pages[document.page]);
  const tables = document.children.filter(isShown).map(withFigureColumns);
  const { edges, indexes } = joinEdges(
    tables.map((table) => edgesOf(table, area.width, style)),
    area.width,
  );
  const columns = columnPixels(edges);
  const widths = columns.map(pointsOf);
  const cells: SheetCell[] = [];
  const heights: number[] = [];
  const spots: TableSpot[] = [];
  const add = (laid: { readonly cells: readonly SheetCell[]; readonly heights: readonly number[] }) => {
    for (const cell of laid.cells) cells.push(cell);
    for (const height of laid.heights) heights.push(height);
  };
  for (const block of document.children) {
    const ground = { from: heights.length, widths, pageHeight: area.height, style, lang };
    if (block.type !== 'table')
      for (const line of linesOf(block)) add(layText(line, heights.length, widths, style, lang));
    else if (isShown(block)) {
      const laid = layTable(withFigureColumns(block), { ...ground, edges: indexes[spots.length] ?? [] });
      add(laid);
      spots.push(laid.spot);
    }
  }
  const frozen = { rows: frozenRows(tables, spots, heights), columns: 0 };
  return { name, columns, heights, cells, tables: spots, frozen, isDetails: false };
}

/** A block's paragraphs as blocks: each item of a list has its row. */
function linesOf(block: TextBlock): TextBlock[] {
  return block.type === 'list' ? block.items.map((item) => ({ ...block, items: [item] })) : [block];
}

function isShown(block: Block): block is Table {
  return block.type === 'table' && block.rows.length > 0 && block.columns.length > 0;
}

/** Of the columns of a table, in points. */
function edgesOf(table: Table, width: number, style: Style): number[] {
  const edges = [0];
  for (const each of columnWidths(table, width, style).widths) edges.push((edges.at(-1) ?? 0) + each);
  return edges;
}

/** A text over all columns, from a row on: one row, or several where it is higher than Excel allows. */
function layText(block: TextBlock, row: number, widths: readonly number[], style: Style, lang: string) {
  const needed = textHeight([block], sum(widths), style, lang);
  const rowSpan = Math.ceil(needed / highestRow);
  const look = lookOf(block.role, style.roles[block.role]);
  const spot = { row, column: 0, rowSpan, columnSpan: widths.length };
  const cell: SheetCell = { ...spot, look, runs: textRuns([block]), blocks: [block] };
  return { cells: [cell], heights: new Array<number>(rowSpan).fill(wholePixels(needed / rowSpan)) };
}

/**
 * What stays in sight: all down to the header of the one table. Its first columns do not: the title is merged over all
 * columns, and the sheet, as wide as its paper, is in sight whole.
 */
function frozenRows(
  tables: readonly Table[],
  spots: readonly TableSpot[],
  heights: readonly number[],
): number {
  const [table] = tables;
  const [spot] = spots;
  if (!table || !spot || tables.length > 1 || table.timeline) return 0;
  return sum(heights.slice(0, spot.body)) <= highestFrozen ? spot.body : 0;
}
