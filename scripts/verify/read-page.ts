import { parse } from 'parse5';
import { type Content, withoutEmptyTexts } from './content.ts';
import { type Element, isShown, type Node, readTable, textOf } from './read-html.ts';

/** Elements in each other: a page of ours has few, and what follows here is recursive. */
const deepest = 200;

/** What holds blocks and no text of its own. */
const holders = new Set(['html', 'body', 'main', 'div']);
/** What of a page, and of a table beside its rows, nobody reads. */
const silent = new Set(['head', 'colgroup']);
const rows = new Set(['thead', 'tbody']);

/**
 * Reads a page of HTML: its paragraphs and headings as texts, its tables as grids. Whatever else it shows stands as
 * text, with its tag, and so differs. A text is the reason why it cannot be read.
 */
export function readPage(html: string): Content | string {
  const { childNodes } = parse(html);
  if (isTooDeep(childNodes)) return `more than ${deepest} elements in each other`;
  return withoutEmptyTexts(childNodes.flatMap(readNode));
}

function readNode(node: Node): Content {
  if ('value' in node) return [{ type: 'text', text: node.value }];
  if (!isShown(node) || silent.has(node.tagName)) return [];
  if (holders.has(node.tagName)) return node.childNodes.flatMap(readNode);
  if (node.tagName !== 'table') return [{ type: 'text', text: textOf(node) }];
  return [readTable(node), ...besideRows(node)];
}

/** What a table shows beside its rows, such as a caption. */
function besideRows(table: Element): Content {
  return table.childNodes.filter((node) => !rows.has(node.nodeName)).flatMap(readNode);
}

function isTooDeep(top: readonly Node[]): boolean {
  let level = top;
  for (let depth = 0; depth <= deepest; depth++) {
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
    if (level.length === 0) return false;
  }
  return true;
}
