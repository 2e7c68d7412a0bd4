import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What an address becomes; undefined makes plain text of its link. */
export type Addresses = (address: string) => string | undefined;

/** A text of Markdown with tables as HTML; its headings have the anchors that GitHub gives them. */
export function markdownToHtml(text: string, addresses: Addresses): string {
  const html = micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });
  const root = parseFragment(html);
  mend(root, addresses);
  return serialize(root);
}

/** Gives headings their anchors, links and pictures their addresses, and leaves out comments. */
function mend(parent: Parent, addresses: Addresses): void {
  parent.childNodes = parent.childNodes.flatMap((node) => {
    if (node.nodeName === '#comment') return [];
    if (!('tagName' in node)) return [node];
    mend(node, addresses);
    return mendElement(node, addresses);
  });
}

function mendElement(element: Element, addresses: Addresses): Element['childNodes'] {
  const { tagName, attrs } = element;
  if (/^h[1-6]$/.test(tagName)) attrs.push({ name: 'id', value: anchorOf(textOf(element)) });
  const address = attrs.find(({ name }) => name === (tagName === 'img' ? 'src' : 'href'));
  if (!address) return [element];
  const to = addresses(decodeURI(address.value));
  if (to === undefined) return element.childNodes;
  address.value = encodeURI(to);
  return [element];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');
}
