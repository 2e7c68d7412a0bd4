import { type PageStyle, type Style, typeArea } from '../../style/index.ts';
import {
  type FlowParagraph,
  type FlowTable,
  neededHeights,
  setItems,
  type TypeArea,
  tailHeight,
} from './flow-items.ts';
import type { GridPage } from './grid-box.ts';
import { type PageContent, textOf } from './page-content.ts';
import { paginateGrid } from './paginate-grid.ts';
import { placeTable } from './place-table.ts';
import type { Line } from './set-paragraph.ts';
import type { SetTable } from './set-table.ts';
import type { Setting } from './setting.ts';
import type { TaggedBlock } from './structure.ts';

/** The pages so far, and how far the last one is filled; points. */
type Cursor = {
  readonly pages: PageContent[];
  readonly tables: PlacedTable[];
  readonly area: TypeArea;
  page: PageContent;
  /** From the type area's upper edge. */
  y: number;
};

/** A table and how it is cut into pages. */
export type PlacedTable = { readonly table: SetTable; readonly parts: readonly GridPage[] };

/** The pages that blocks take, how many points are left below the last of them, and the tables on them. */
export type Flow = {
  readonly pages: readonly PageContent[];
  readonly free: number;
  readonly tables: readonly PlacedTable[];
};

/** Lays blocks out on as many pages of this kind as they take, at least one. */
export function flow(blocks: readonly TaggedBlock[], page: PageStyle, setting: Setting): Flow {
  const area = { left: page.margin.left, top: page.margin.top, ...typeArea(page) };
  const full = area.height;
  const items = setItems(blocks, area, setting);
  const needs = neededHeights(items, full);
  const first = emptyPage();
  const cursor = { pages: [first], tables: [], page: first, area, y: 0 };
  for (const [index, item] of items.entries()) {
    if (cursor.y > 0 && cursor.y + (needs[index] ?? 0) > full + tolerance) turnPage(cursor);
    if (item.type === 'paragraph') flowParagraph(item, cursor);
    else flowTable(item, tailHeight(items.slice(index + 1), full), setting.style, cursor);
  }
  return { pages: cursor.pages, free: full - cursor.y, tables: cursor.tables };
}

const tolerance = 1e-6;

/** A page on which nothing stands. */
export function emptyPage(): PageContent {
  return { lines: [], rules: [], dots: [], blocks: [], cells: [] };
}

function turnPage(cursor: Cursor): void {
  cursor.page = emptyPage();
  cursor.pages.push(cursor.page);
  cursor.y = 0;
}

function flowTable({ table, index, before }: FlowTable, tail: number, style: Style, cursor: Cursor): void {
  if (cursor.y > 0) cursor.y += before;
  const parts = paginateGrid(table.grid, cursor.area.height - cursor.y, cursor.area.height, tail);
  cursor.tables.push({ table, parts });
  for (const [number, part] of parts.entries()) {
    if (number > 0) turnPage(cursor);
    const corner = { x: cursor.area.left, y: cursor.area.top + cursor.y };
    const { lines, rules, dots, cells } = placeTable(table, part, corner, style);
    for (const one of lines) cursor.page.lines.push(one);
    for (const one of rules) cursor.page.rules.push(one);
    for (const one of dots) cursor.page.dots.push(one);
    for (const one of cells.map((cell) => ({ table: index, ...cell }))) cursor.page.cells.push(one);
    cursor.y += part.height;
  }
}

function flowParagraph(item: FlowParagraph, cursor: Cursor): void {
  // A title's space above counts on the first page, where it stands below an empty line (7.3.7).
  if (cursor.y > 0 || cursor.pages.length === 1) cursor.y += item.before;
  let lines = item.lines;
  while (lines.length > 0) {
    const count = linesThatFit(lines, cursor.area.height - cursor.y, cursor.y === 0);
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
    const y = cursor.area.top + cursor.y;
    const own = begins && index === 0 ? bookmark : undefined;
    cursor.page.lines.push({ line, x: cursor.area.left, y, bookmark: own, element });
    cursor.y += line.height;
  }
  cursor.page.blocks.push(textOf(lines));
}
