import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Content, Grid, GridCell } from './content.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** More columns no browser gives a cell. */
const widest = 1000;

/** Reads an HTML block of tables as grids; one of anything else stands as text with its tags. */
export function readHtml(html: string): Content {
  const nodes = parseFragment(html).childNodes.filter(
    (node) => isElement(node) || textOf(node).trim() !== '',
  );
  const tables = nodes.filter(isElement).filter((node) => node.tagName === 'table');
  return tables.length === nodes.length ? tables.map(readTable) : [{ type: 'text', text: html }];
}

/** Reads a table as the grid of its cells. */
export function readTable(table: Element): Grid {
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
    for (const cell of tr.childNodes.filter(isShown)) {
      while ((freeFrom[column] ?? 0) > row) column++;
      const rowSpan = Number(attribute(cell, 'rowspan') ?? 1);
      const columnSpan = Math.min(Number(attribute(cell, 'colspan') ?? 1), widest);
      cells.push({ row, column, rowSpan, columnSpan, text: textOf(cell), items: itemsOf(cell) });
      for (let c = column; c < column + columnSpan; c++) freeFrom[c] = row + rowSpan;
      column += columnSpan;
    }
  });
  return { cells, columns: freeFrom.length };
}

/** What only changes the looks of a text, or parts it. */
const known = /^(?:strong|em|a|span|p|h[1-6]|t[hd])$/;

/** The text that a browser shows of a node; an element that belongs in no text stands in it as its tag. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  if (!isShown(node)) return '';
  const text = node.childNodes.map(textOf).join('');
  return known.test(node.tagName) ? text : `<${node.tagName}>${text}`;
}

/** An element that is not hidden by an attribute of its own. */
export function isShown(node: Node): node is Element {
  if (!isElement(node) || attribute(node, 'hidden') !== undefined) return false;
  return !/display:\s*none|visibility:\s*hidden/i.test(attribute(node, 'style') ?? '');
}

/** The text of each list item, which stands in a span of its own. */
function itemsOf(node: Element): string[] {
  return node.childNodes.filter(isShown).flatMap((child) => {
    const isItem = child.tagName === 'span' && attribute(child, 'class') === 'item';
    return isItem ? [textOf(child)] : itemsOf(child);
  });
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function elements(parent: Element, tagName: string): Element[] {
  return parent.childNodes.filter(isShown).filter((child) => child.tagName === tagName);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
