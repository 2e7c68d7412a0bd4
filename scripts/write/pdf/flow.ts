import type { Document } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import { type FlowParagraph, type FlowTable, neededHeights, setItems, tailHeight } from './flow-items.ts';
import { type PageContent, textOf } from './page-content.ts';
import { paginateGrid } from './paginate-grid.ts';
import { placeTable } from './place-table.ts';
import type { Line } from './set-paragraph.ts';
import { emptyStructure, type StructureElement } from './structure.ts';
import type { Typesetter } from './typesetter.ts';

/** The type area of each page, and how far the last page is filled; points. */
type Cursor = {
  readonly pages: PageContent[];
  readonly left: number;
  readonly top: number;
  readonly height: number;
  page: PageContent;
  /** From the type area's upper edge. */
  y: number;
};

/** A document on its pages; what is to be drawn tells its element of the structure. */
type LaidOut = { readonly pages: PageContent[]; readonly structure: StructureElement };

/** Lays a document out on as many pages as it takes, at least one. */
export function flow(document: Document, style: Style, typesetter: Typesetter): LaidOut {
  const { width, height, margin } = style.pages[document.page];
  const full = height - margin.top - margin.bottom;
  const structure = emptyStructure();
  const items = setItems(document, structure, style, typesetter, width - margin.left - margin.right, full);
  const needs = neededHeights(items, full);
  const page = emptyPage();
  const cursor = { pages: [page], page, left: margin.left, top: margin.top, height: full, y: 0 };
  for (const [index, item] of items.entries()) {
    if (cursor.y > 0 && cursor.y + (needs[index] ?? 0) > full + tolerance) turnPage(cursor);
    if (item.type === 'paragraph') flowParagraph(item, cursor);
    else flowTable(item, tailHeight(items.slice(index + 1), full), style, cursor);
  }
  return { pages: cursor.pages, structure };
}

const tolerance = 1e-6;

function emptyPage(): PageContent {
  return { lines: [], rules: [], blocks: [], cells: [] };
}

function turnPage(cursor: Cursor): void {
  cursor.page = emptyPage();
  cursor.pages.push(cursor.page);
  cursor.y = 0;
}

function flowTable({ table, index, before }: FlowTable, tail: number, style: Style, cursor: Cursor): void {
  if (cursor.y > 0) cursor.y += before;
  const parts = paginateGrid(table.grid, cursor.height - cursor.y, cursor.height, tail);
  for (const [number, part] of parts.entries()) {
    if (number > 0) turnPage(cursor);
    placeTable(table, part, index, cursor.left, cursor.top + cursor.y, style, cursor.page);
    cursor.y += part.height;
  }
}

function flowParagraph(item: FlowParagraph, cursor: Cursor): void {
  // A title's space above counts on the first page, where it stands below an empty line (7.3.7).
  if (cursor.y > 0 || cursor.pages.length === 1) cursor.y += item.before;
  let lines = item.lines;
  while (lines.length > 0) {
    const count = linesThatFit(lines, cursor.height - cursor.y, cursor.y === 0);
    placeLines(lines.slice(0, count), item, lines === item.lines, cursor);
    lines = lines.slice(count);
    if (lines.length > 0) turnPage(cursor);
  }
  cursor.y += item.after;
}

/** How many lines go on this page: two at least on either side of a page's end, where there is a choice. */
function linesThatFit(lines: readonly Line[], room: number, fresh: boolean): number {
  let count = 0;
  let height = 0;
  for (const line of lines) {
    height += line.height;
    if (height > room + tolerance) break;
    count++;
  }
  if (count === lines.length) return count;
  const kept = lines.length - count === 1 ? count - 1 : count;
  if (kept >= 2) return kept;
  return fresh ? Math.max(count, 1) : 0;
}

function placeLines(
  lines: readonly Line[],
  { bookmark, element }: FlowParagraph,
  begins: boolean,
  cursor: Cursor,
): void {
  if (lines.length === 0) return;
  for (const [index, line] of lines.entries()) {
    const y = cursor.top + cursor.y;
    const own = begins && index === 0 ? bookmark : undefined;
    cursor.page.lines.push({ line, x: cursor.left, y, bookmark: own, element });
    cursor.y += line.height;
  }
  cursor.page.blocks.push(textOf(lines));
}
