import {
  type Cell,
  inlineText,
  type Paragraph,
  type Row,
  type Table,
  type TableColumn,
} from '../document/index.ts';
import { cellBlocks, roleOf } from './compose-text-blocks.ts';
import { type Draft, report } from './draft.ts';
import { withLoneItems } from './lone-items.ts';
import type { HtmlElement, HtmlNode } from './read-html.ts';
import { timelineClass } from './timeline.ts';

/** A row of the table as written, and the row before which its cells must end. */
type RawRow = { readonly element: HtmlElement; readonly isHead: boolean; readonly groupEnd: number };

/**
 * A table on the grid that HTML's table algorithm gives its cells. The first row says how many columns there are;
 * rows that leave squares free or do not fit, cells that overlap and spans past the end are reported.
 */
export function composeTable(table: HtmlElement, draft: Draft): Table[] {
  const raw = rowsOf(table, draft);
  if (raw.length === 0) return [];
  const grid: Grid = { width: 0, filled: [] };
  const rows = withLoneItems(raw.map((row, index) => composeRow(row, index, grid, draft)));
  const firstBody = raw.findIndex(({ isHead }) => !isHead);
  const head = rows.slice(0, firstBody < 0 ? rows.length : firstBody);
  checkHead(head, raw, draft);
  return [
    {
      type: 'table',
      columns: columnsOf(head, grid.width),
      headerRows: head.length,
      ...(isTimeline(table, draft) ? { timeline: true } : {}),
      rows,
      place: draft.composed.placeAt(table.at),
    },
  ];
}

/** Whether the table's class says so; there is no other. */
function isTimeline({ attributes, at }: HtmlElement, draft: Draft): boolean {
  const name = attributes.get('class');
  if (name !== undefined && name !== timelineClass)
    report(draft, 'template-class', at, { class: name, suggestion: timelineClass, known: timelineClass });
  return name === timelineClass;
}

function rowsOf(table: HtmlElement, draft: Draft): RawRow[] {
  const rows: RawRow[] = [];
  const add = (elements: readonly HtmlElement[], inHead: boolean) => {
    const groupEnd = rows.length + elements.length;
    for (const element of elements) {
      const cells = elementsIn(element.children);
      const isHead = inHead || (cells.length > 0 && cells.every(({ name }) => name === 'th'));
      rows.push({ element, isHead, groupEnd });
    }
  };
  const groups = elementsIn(table.children);
  for (const group of groups) {
    if (group.name === 'thead' && rows.length > 0)
      report(draft, 'template-nesting', group.at, { element: 'thead', parent: '<table>' });
    if (group.name !== 'tr') add(elementsIn(group.children), group.name === 'thead');
  }
  const bare = groups.filter(({ name }) => name === 'tr');
  for (const row of bare)
    if (bare.length < groups.length)
      report(draft, 'template-nesting', row.at, { element: 'tr', parent: '<table>' });
  add(bare, false);
  return rows;
}

/** The head is repeated on every page: none of its cells may reach into the body. */
function checkHead(head: readonly Row[], raw: readonly RawRow[], draft: Draft): void {
  head.forEach(({ cells }, index) => {
    const elements = elementsIn(raw[index]?.element.children ?? []);
    cells.forEach(({ rowSpan }, at) => {
      const element = elements[at];
      if (element && index + rowSpan > head.length)
        report(draft, 'template-span-end', element.at, { span: rowSpan });
    });
  });
}

function elementsIn(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.filter((node) => node.type === 'element');
}

/** `filled`: for each column, the row before which its cells so far end. */
type Grid = { width: number; readonly filled: number[] };

function composeRow({ element, groupEnd }: RawRow, index: number, grid: Grid, draft: Draft): Row {
  const { filled } = grid;
  const isFilled = (column: number) => (filled[column] ?? 0) > index;
  let column = 0;
  const cells = elementsIn(element.children).map((child) => {
    while (isFilled(column)) column++;
    const cell = composeCell(child, column, draft);
    if (index + cell.rowSpan > groupEnd) report(draft, 'template-span-end', child.at, { span: cell.rowSpan });
    for (let covered = column; covered < column + cell.columnSpan; covered++) {
      if (isFilled(covered)) report(draft, 'template-cell-overlap', child.at, { column: covered + 1 });
      filled[covered] = index + cell.rowSpan;
    }
    column += cell.columnSpan;
    return cell;
  });
  if (index === 0) grid.width = filled.length;
  const found = filled.findLastIndex((_, at) => isFilled(at)) + 1;
  const free = Array.from({ length: found }, (_, at) => at).find((at) => !isFilled(at));
  if (free !== undefined || found !== grid.width)
    report(draft, 'template-row-width', element.at, { columns: cells.length, expected: grid.width });
  return { type: 'row', cells, place: draft.composed.placeAt(element.at) };
}

function composeCell(element: HtmlElement, column: number, draft: Draft): Cell {
  const role = roleOf(element, draft) ?? (element.name === 'th' ? 'tableHead' : 'tableText');
  return {
    type: 'cell',
    role,
    column,
    rowSpan: spanOf(element, 'rowspan', 65_534, draft),
    columnSpan: spanOf(element, 'colspan', 1000, draft),
    children: cellBlocks(element.children, role, draft),
    place: draft.composed.placeAt(element.at),
  };
}

/** A span as HTML limits it; 0, which would mean all rows left, is not taken. */
function spanOf({ attributes, at }: HtmlElement, name: string, most: number, draft: Draft): number {
  const written = attributes.get(name) ?? '1';
  const span = /^\d+$/.test(written) ? Number(written) : 0;
  if (span >= 1 && span <= most) return span;
  report(draft, 'template-span', at, { attribute: name, value: written });
  return 1;
}

/** Each column's name: the text of the lowest header cell over it. */
function columnsOf(head: readonly Row[], width: number): TableColumn[] {
  const names = new Array<string>(width).fill('');
  for (const { cells } of head)
    for (const { column, columnSpan, children } of cells)
      names.fill(paragraphsText(children), column, column + columnSpan);
  return names.map((name) => ({ name }));
}

function paragraphsText(blocks: Cell['children']): string {
  return blocks
    .filter((block): block is Paragraph => block.type === 'paragraph')
    .map(({ children }) => inlineText(children))
    .join('');
}
