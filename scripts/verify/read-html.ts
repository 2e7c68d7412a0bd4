import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Content, Grid, GridCell } from './content.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Reads an HTML block of tables as grids; one of anything else stands as text with its tags. */
export function readHtml(html: string): Content {
  const nodes = parseFragment(html).childNodes.filter(
    (node) => isElement(node) || textOf(node).trim() !== '',
  );
  const tables = nodes.filter(isElement).filter((node) => node.tagName === 'table');
  return tables.length === nodes.length ? tables.map(readTable) : [{ type: 'text', text: html }];
}

function readTable(table: Element): Grid {
  const head = elements(table, 'thead').flatMap((group) => elements(group, 'tr'));
  const body = elements(table, 'tbody').flatMap((group) => elements(group, 'tr'));
  const { cells, columns } = placeCells([...head, ...body]);
  return { type: 'grid', columns, rows: head.length + body.length, headerRows: head.length, cells };
}

/** Gives every cell the first free column of its row, as HTML does. */
function placeCells(rows: readonly Element[]): { cells: GridCell[]; columns: number } {
  const cells: GridCell[] = [];
  /** By column: the first row that is free again. */
  const freeFrom: number[] = [];
  rows.forEach((tr, row) => {
    let column = 0;
    for (const cell of tr.childNodes.filter(isElement)) {
      while ((freeFrom[column] ?? 0) > row) column++;
      const rowSpan = Number(attribute(cell, 'rowspan') ?? 1);
      const columnSpan = Number(attribute(cell, 'colspan') ?? 1);
      cells.push({ row, column, rowSpan, columnSpan, text: textOf(cell), items: itemsOf(cell) });
      for (let c = column; c < column + columnSpan; c++) freeFrom[c] = row + rowSpan;
      column += columnSpan;
    }
  });
  return { cells, columns: freeFrom.length };
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The text of each list item, which stands in a span of its own. */
function itemsOf(node: Element): string[] {
  return node.childNodes.filter(isElement).flatMap((child) => {
    const isItem = child.tagName === 'span' && attribute(child, 'class') === 'item';
    return isItem ? [textOf(child)] : itemsOf(child);
  });
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function elements(parent: Element, tagName: string): Element[] {
  return parent.childNodes.filter(isElement).filter((child) => child.tagName === tagName);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
