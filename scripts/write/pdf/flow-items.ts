import type { Block, Document } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import { type Bookmark, textOf } from './page-content.ts';
import { headHeight } from './paginate-grid.ts';
import { setBlock } from './set-block.ts';
import type { Line } from './set-paragraph.ts';
import { type SetTable, setTable } from './set-table.ts';
import { addBlock, type StructureElement } from './structure.ts';
import type { Typesetter } from './typesetter.ts';

/** One thing after another down the type area; heights in points. */
export type FlowItem = FlowParagraph | FlowTable;

export type FlowParagraph = {
  readonly type: 'paragraph';
  readonly lines: readonly Line[];
  readonly before: number;
  readonly after: number;
  readonly keepWithNext: boolean;
  readonly bookmark: Bookmark | undefined;
  readonly element: StructureElement;
};

export type FlowTable = {
  readonly type: 'table';
  readonly table: SetTable;
  /** Which of the document's tables it is, from 0. */
  readonly index: number;
  /** What separates it from a table right before it on the page. */
  readonly before: number;
  /** What must be free for it to begin on a page. */
  readonly head: number;
};

/** What follows a table at a document's end stands with its last rows where it takes no more of a page than this. */
const longestTail = 0.25;

/**
 * A document's blocks set in lines, for a type area of this size, and added to `structure`; each item of a list is
 * a paragraph.
 */
export function setItems(
  document: Document,
  structure: StructureElement,
  style: Style,
  typesetter: Typesetter,
  width: number,
  height: number,
): FlowItem[] {
  let tables = 0;
  return document.children.flatMap((block, place): FlowItem[] => {
    if (block.type === 'table') {
      const table = setTable(block, structure, width, style, typesetter);
      const before = document.children[place - 1]?.type === 'table' ? style.table.spaceBetween : 0;
      return [{ type: 'table', table, index: tables++, before, head: headHeight(table.grid, height) }];
    }
    const { spaceBefore: before, spaceAfter: after, keepWithNext } = style.roles[block.role];
    const elements = addBlock(structure, block);
    const paragraphs = setBlock(block, width, style, typesetter);
    return elements.map((element, index) => {
      const lines = paragraphs[index] ?? [];
      const bookmark = index === 0 ? bookmarkOf(block, lines) : undefined;
      return { type: 'paragraph', lines, before, after, keepWithNext, bookmark, element };
    });
  });
}

function bookmarkOf(block: Block, lines: readonly Line[]): Bookmark | undefined {
  if (block.type !== 'heading') return undefined;
  return { text: textOf(lines), level: block.depth === 1 ? 0 : 1 };
}

/** For each item, the height that must be free for it to begin, with all that is to be kept with it. */
export function neededHeights(items: readonly FlowItem[], full: number): number[] {
  const needs: number[] = [];
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item) needs[index] = Math.min(neededHeight(item, needs[index + 1] ?? 0), full);
  }
  return needs;
}

function neededHeight(item: FlowItem, next: number): number {
  if (item.type === 'table') return item.before + item.head;
  const { lines, before, after, keepWithNext } = item;
  if (keepWithNext && next > 0) return before + heightOf(lines) + after + next;
  return before + heightOf(lines.length > 3 ? lines.slice(0, 2) : lines);
}

/** Height of the notes that end a document after a table, where they are short; none of anything else. */
export function tailHeight(items: readonly FlowItem[], full: number): number {
  let height = 0;
  for (const item of items) {
    if (item.type === 'table') return 0;
    height += item.before + heightOf(item.lines) + item.after;
    if (height > full * longestTail) return 0;
  }
  return height;
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}
