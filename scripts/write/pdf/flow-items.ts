import type { Block } from '../../document/index.ts';
import type { GridBox } from './grid-box.ts';
import { type Bookmark, textOf } from './page-content.ts';
import { headHeight } from './paginate-grid.ts';
import { setBlock } from './set-block.ts';
import { heightOf, type Line } from './set-paragraph.ts';
import { type SetTable, setTable } from './set-table.ts';
import type { Setting } from './setting.ts';
import type { StructureElement, TaggedBlock, TaggedText } from './structure.ts';

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

/** An entry of a booklet's contents leaves so many ems free for the number of its page. */
const numberRoom = 3;
/** What follows a table at a document's end stands with its last rows where it takes no more of a page than this. */
const longestTail = 0.25;

/** The room on a page that a document's blocks are set for, in points. */
export type TypeArea = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** A document's blocks set in lines; each item of a list is a paragraph. */
export function setItems(blocks: readonly TaggedBlock[], area: TypeArea, setting: Setting): FlowItem[] {
  let tables = 0;
  return blocks.flatMap((tagged, place): FlowItem[] => {
    if (tagged.type === 'text') return setText(tagged, area.width, setting);
    const table = setTable(tagged, area.width, setting);
    const before = blocks[place - 1]?.type === 'table' ? setting.style.table.spaceBetween : 0;
    const head = table.timeline ? wholeHeight(table.grid) : headHeight(table.grid, area.height);
    return [{ type: 'table', table, index: tables++, before, head }];
  });
}

/** A timeline stands on one page, its years over their texts. */
function wholeHeight({ rows, cells, padding, leastRow }: GridBox): number {
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ lines }) => lines.reduce((sum, line) => sum + line, padding))
      .reduce((most, height) => Math.max(most, height), leastRow),
  ).reduce((sum, height) => sum + height, 0);
}

function setText({ block, owners }: TaggedText, width: number, setting: Setting): FlowParagraph[] {
  const { spaceBefore: before, spaceAfter: after, keepWithNext } = setting.style.roles[block.role];
  const isEntry = block.role === 'contentsEntry';
  const room = isEntry ? width - numberRoom * setting.style.roles[block.role].size : width;
  const paragraphs = setBlock(block, room, setting);
  return owners.map((element, index) => {
    const lines = paragraphs[index] ?? [];
    const bookmark = index === 0 ? bookmarkOf(block, lines) : undefined;
    return { type: 'paragraph', lines, before, after, keepWithNext, bookmark, element };
  });
}

function bookmarkOf(block: Block, lines: readonly Line[]): Bookmark | undefined {
  // A cover's title is the attachment's, which has its own.
  if (block.type !== 'heading' || block.role === 'coverTitle') return undefined;
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
