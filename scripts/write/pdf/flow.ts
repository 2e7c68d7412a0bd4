import type { Block, Document } from '../../document/index.ts';
import type { PageStyle, Style } from '../../style/index.ts';
import { type Bookmark, type PageContent, textOf } from './page-content.ts';
import { headHeight, paginateGrid } from './paginate-grid.ts';
import { placeTable } from './place-table.ts';
import { setBlock } from './set-block.ts';
import type { Line } from './set-paragraph.ts';
import { type SetTable, setTable } from './set-table.ts';
import type { Typesetter } from './typesetter.ts';

/** One thing after another down the type area; heights in points. */
type Item = Paragraph | { readonly table: SetTable; readonly index: number; readonly head: number };
type Paragraph = {
  readonly table?: undefined;
  readonly lines: readonly Line[];
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly bookmark: Bookmark | undefined;
};

/** What follows a table at a document's end stands with its last rows where it takes no more of a page than this. */
const longestTail = 0.25;

/** Lays a document out on as many pages as it takes, at least one. */
export function flow(document: Document, style: Style, typesetter: Typesetter): PageContent[] {
  const page = style.pages[document.page];
  const area = areaOf(page);
  const items = setItems(document, style, typesetter, area);
  const needs = neededHeights(items, area.height);
  const pages: PageContent[] = [emptyPage()];
  let y = 0;
  const turn = () => {
    pages.push(emptyPage());
    y = 0;
  };
  for (const [index, item] of items.entries()) {
    if (y > 0 && y + (needs[index] ?? 0) > area.height) turn();
    if (item.table) {
      const tail = tailHeight(items.slice(index + 1), area.height);
      const parts = paginateGrid(item.table.grid, area.height - y, area.height, tail);
      for (const [part, grid] of parts.entries()) {
        if (part > 0) turn();
        placeTable(item.table, grid, item.index, area.left, area.top + y, style, pages.at(-1) ?? emptyPage());
        y += grid.height;
      }
      continue;
    }
    // A title's space above counts on the first page, where it stands below an empty line (7.3.7).
    if (y > 0 || pages.length === 1) y += item.before;
    for (let from = 0; from < item.lines.length; ) {
      const count = linesThatFit(item.lines.slice(from), area.height - y, y === 0);
      const lines = item.lines.slice(from, from + count);
      y = placeLines(lines, item, from === 0, area, y, pages.at(-1) ?? emptyPage());
      from += count;
      if (from < item.lines.length) turn();
    }
    y += item.after;
  }
  return pages;
}

type Area = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

function areaOf({ width, height, margin }: PageStyle): Area {
  return {
    left: margin.left,
    top: margin.top,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
}

function emptyPage(): PageContent {
  return { lines: [], rules: [], blocks: [], cells: [] };
}

function setItems(document: Document, style: Style, typesetter: Typesetter, area: Area): Item[] {
  let tables = 0;
  return document.children.flatMap((block): Item[] => {
    if (block.type === 'table') {
      const table = setTable(block, area.width, style, typesetter);
      return [{ table, index: tables++, head: headHeight(table.grid, area.height) }];
    }
    const { spaceBefore: before, spaceAfter: after, keepWithNext } = style.roles[block.role];
    return setBlock(block, area.width, style, typesetter).map((lines, index) => {
      return {
        lines,
        before,
        after,
        keepWithNext,
        bookmark: index === 0 ? bookmarkOf(block, lines) : undefined,
      };
    });
  });
}

function bookmarkOf(block: Block, lines: readonly Line[]): Bookmark | undefined {
  if (block.type !== 'heading') return undefined;
  return { text: textOf(lines), level: block.depth === 1 ? 0 : 1 };
}

/** For each item, the height that must be free for it to begin, with all that is to be kept with it. */
function neededHeights(items: readonly Item[], full: number): number[] {
  const needs: number[] = [];
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (!item) continue;
    const next = item.table ? 0 : (needs[index + 1] ?? 0);
    needs[index] = Math.min(neededHeight(item, next), full);
  }
  return needs;
}

function neededHeight(item: Item, next: number): number {
  if (item.table) return item.head;
  const { lines, before, after, keepWithNext } = item;
  if (keepWithNext && next > 0) return before + heightOf(lines) + after + next;
  return before + heightOf(lines.length > 3 ? lines.slice(0, 2) : lines);
}

/** Height of the notes that end a document after a table, where they are short; none of anything else. */
function tailHeight(items: readonly Item[], full: number): number {
  let height = 0;
  for (const item of items) {
    if (item.table) return 0;
    height += item.before + heightOf(item.lines) + item.after;
    if (height > full * longestTail) return 0;
  }
  return height;
}

/** How many lines go on this page: two at least on either side of a page's end, where there is a choice. */
function linesThatFit(lines: readonly Line[], room: number, fresh: boolean): number {
  let count = 0;
  let height = 0;
  for (const line of lines) {
    height += line.height;
    if (height > room + 1e-6) break;
    count++;
  }
  if (count === lines.length) return count;
  const kept = lines.length - count === 1 ? count - 1 : count;
  if (kept >= 2) return kept;
  return fresh ? Math.max(count, 1) : 0;
}

function placeLines(
  lines: readonly Line[],
  { bookmark }: Paragraph,
  begins: boolean,
  area: Area,
  top: number,
  onto: PageContent,
): number {
  if (lines.length === 0) return top;
  let y = top;
  for (const [index, line] of lines.entries()) {
    const mark = begins && index === 0 ? bookmark : undefined;
    onto.lines.push({ line, x: area.left, y: area.top + y, bookmark: mark });
    y += line.height;
  }
  onto.blocks.push(textOf(lines));
  return y;
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}
