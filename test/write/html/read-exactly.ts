import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every text of a page of ours character for character, in the form of `exactTexts`: blocks as texts, tables as rows of cells. */
export function readExactly(html: string): unknown[] {
  const [main] = elementsOf(parse(html), 'main');
  if (!main) throw new Error('the page has no main');
  return elementsOf(main)
    .flatMap((block) => (block.tagName === 'div' ? elementsOf(block) : [block]))
    .map((block) => (block.tagName === 'table' ? readTable(block) : textOf(block)))
    .filter((block) => typeof block !== 'string' || !/^\n*$/.test(block));
}

function readTable(table: Element): unknown {
  return [...elementsOf(table, 'thead'), ...elementsOf(table, 'tbody')]
    .flatMap((group) => elementsOf(group))
    .map((row) => elementsOf(row).map(readCell));
}

function readCell(cell: Element): unknown {
  const span = (name: string) => Number(cell.attrs.find((each) => each.name === name)?.value ?? 1);
  const paragraphs = elementsOf(cell).filter(({ tagName }) => tagName === 'p');
  return {
    head: cell.tagName === 'th',
    rowSpan: span('rowspan'),
    columnSpan: span('colspan'),
    paragraphs: (paragraphs.length > 0 ? paragraphs : [cell]).map(textOf).filter((line) => line !== ''),
  };
}

/** The elements right below a node; of one name, wherever they are, where the node is a page. */
function elementsOf(node: Node, tagName?: string): Element[] {
  if (!('childNodes' in node)) return [];
  const children = node.childNodes.filter((child): child is Element => 'tagName' in child);
  if (tagName === undefined) return children;
  const found = children.filter((child) => child.tagName === tagName);
  return found.length > 0 ? found : children.flatMap((child) => elementsOf(child, tagName));
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
