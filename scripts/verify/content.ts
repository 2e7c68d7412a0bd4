import {
  type Block,
  blockLines,
  type Cell,
  type Document,
  gridOf,
  type Inline,
  inlineText,
  type Node,
  partsOf,
  type Table,
  type Text,
} from '../document/index.ts';
import type { TextPlace } from '../problem/index.ts';
import type { Normalize } from './normalize.ts';

/** What a file says, its looks aside: texts and tables in order. Empty texts are left out. */
export type Content = readonly (TextBlock | Grid)[];

/** A paragraph, heading or list item. `origin`, where its text comes from, is known only of a Document's own. */
export type TextBlock = {
  readonly type: 'text';
  readonly text: string;
  readonly origin?: TextPlace | undefined;
};

/** A table as its grid of cells. */
export type Grid = {
  readonly type: 'grid';
  readonly columns: number;
  readonly rows: number;
  readonly headerRows: number;
  readonly cells: readonly GridCell[];
  /** The names a report gives the columns; known only of a Document's own. */
  readonly names?: readonly string[];
};

/** A cell by the square of its upper left corner, from 0. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** The text of each list item marked in it, in order; undefined where a format does not mark them. */
  readonly items?: readonly string[];
  readonly origin?: TextPlace | undefined;
};

/** What tells a timeline's texts apart: a grid of cells, or their order alone, year by year or row by row. */
export type TimelineForm = 'grid' | 'years' | 'rows';

/** The content that every file of a Document must have; of a booklet that of all its parts. */
export function contentOf(document: Document, timelines: TimelineForm = 'grid'): Content {
  const blocks = partsOf(document).flatMap((part) => part.document.children);
  return withoutEmptyTexts(
    blocks.flatMap((block) =>
      block.type === 'table' && block.timeline && timelines !== 'grid'
        ? textsOfTimeline(block, timelines)
        : contentOfBlock(block),
    ),
  );
}

function textsOfTimeline(table: Table, form: Exclude<TimelineForm, 'grid'>): TextBlock[] {
  const { cells } = gridOfTable(table);
  const texts = (of: readonly GridCell[]) =>
    of.map(({ text, origin }): TextBlock => ({ type: 'text', text, origin }));
  if (form === 'rows') return texts(cells);
  return table.columns.flatMap((_, column) => {
    const under = cells.filter((cell) => cell.column === column);
    const text = under.map((cell) => cell.text).join('\n');
    return texts(under.slice(0, 1)).map((first) => ({ ...first, text }));
  });
}

/** Leaves out texts of white space alone: no reader of a file sees them. */
export function withoutEmptyTexts(content: Content): Content {
  return content.filter((block) => block.type === 'grid' || block.text.trim() !== '');
}

/** Makes every text what it is compared by. */
export function normalizeContent(content: Content, normalize: Normalize): Content {
  return content.map((block) =>
    block.type === 'text'
      ? { ...block, text: normalize(block.text) }
      : { ...block, cells: block.cells.map((cell) => normalizeCell(cell, normalize)) },
  );
}

function normalizeCell(cell: GridCell, normalize: Normalize): GridCell {
  const text = normalize(cell.text);
  return cell.items ? { ...cell, text, items: cell.items.map(normalize) } : { ...cell, text };
}

function contentOfBlock(block: Block): (TextBlock | Grid)[] {
  if (block.type === 'table') return [gridOfTable(block)];
  const parts = block.type === 'list' ? block.items : [block];
  return blockLines(block).map((text, index) => ({
    type: 'text',
    text,
    origin: originOf(parts[index] ?? block),
  }));
}

function gridOfTable(table: Table): Grid {
  const cells = gridOf(table).flatMap((row) =>
    row.flatMap((square, column) => (square?.origin ? [gridCell(square.cell, square.row, column)] : [])),
  );
  return {
    type: 'grid',
    columns: table.columns.length,
    rows: table.rows.length,
    headerRows: table.headerRows,
    cells,
    names: table.columns.map(({ name }) => name),
  };
}

function gridCell(cell: Cell, row: number, column: number): GridCell {
  const { rowSpan, columnSpan } = cell;
  const text = cell.children.flatMap(blockLines).join('\n');
  const items = cell.children.flatMap((block) => (block.type === 'list' ? [] : itemsOf(block.children)));
  return { row, column, rowSpan, columnSpan, text, items, origin: originOf(cell) };
}

/** Where the longest text of a node comes from: the number before it, a template may have printed. */
function originOf(node: Node): TextPlace | undefined {
  return longestText(node)?.place;
}

function longestText(node: Node): Text | undefined {
  if (node.type === 'text') return node;
  const below: readonly Node[] = 'children' in node ? node.children : 'items' in node ? node.items : [];
  const length = (text: Text | undefined) => text?.value.length ?? 0;
  return below
    .map(longestText)
    .reduce((one, other) => (length(other) > length(one) ? other : one), undefined);
}

function itemsOf(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'item') return [inlineText(node.children)];
    return 'children' in node ? itemsOf(node.children) : [];
  });
}
