import type { Nodes } from 'mdast';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blockLines, type Document } from '../../../scripts/document/index.ts';

const parser = unified().use(remarkParse);

/** Every text of a Markdown file character for character: blocks as texts, tables as rows of cells. */
export function readExactly(text: string): unknown[] {
  return parser
    .parse(text)
    .children.flatMap((node): unknown[] => {
      if (node.type === 'list') {
        return node.children.map((item, index) => {
          const number = node.ordered ? `${(node.start ?? 1) + index}.` : '';
          return number + item.children.map(textOf).join('');
        });
      }
      if (node.type === 'html') return node.value.startsWith('<table>') ? [readTable(node.value)] : [];
      return [textOf(node)];
    })
    .filter(isSeen);
}

/** The same of a Document. */
export function exactTexts(document: Document): unknown[] {
  return document.children
    .flatMap((block): unknown[] => {
      if (block.type !== 'table') return blockLines(block);
      return [
        block.rows.map((row, index) =>
          row.cells.map((cell) => ({
            head: index < block.headerRows,
            rowSpan: cell.rowSpan,
            columnSpan: cell.columnSpan,
            paragraphs: cell.children.flatMap(blockLines).filter((line) => line !== ''),
          })),
        ),
      ];
    })
    .filter(isSeen);
}

/** A block of breaks alone shows nothing, and none need be written. */
function isSeen(block: unknown): boolean {
  return typeof block !== 'string' || !/^\n*$/.test(block);
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'html')
    return node.value === '<br>' ? '\n' : /^<\/?(strong|em)>$/.test(node.value) ? '' : node.value;
  return 'children' in node && node.type !== 'blockquote'
    ? node.children.map(textOf).join('')
    : `<${node.type}>`;
}

type Element = DefaultTreeAdapterTypes.Element;

function readTable(html: string): unknown {
  const rows: unknown[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === 'tr' && 'childNodes' in node)
      rows.push(node.childNodes.filter((n) => 'tagName' in n).map((n) => readCell(n as Element)));
    else if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return rows;
}

function readCell(cell: Element): unknown {
  const span = (name: string) => Number(cell.attrs.find((each) => each.name === name)?.value ?? 1);
  const paragraphs = cell.childNodes.filter((child) => child.nodeName === 'p');
  return {
    head: cell.tagName === 'th',
    rowSpan: span('rowspan'),
    columnSpan: span('colspan'),
    paragraphs: (paragraphs.length > 0 ? paragraphs : [cell]).map(htmlText).filter((line) => line !== ''),
  };
}

function htmlText(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(htmlText).join('') : '';
}
