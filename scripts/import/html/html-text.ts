import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What a browser shows nothing of. */
export const skipped: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'rp',
  'datalist',
]);
/** What a text goes on over. */
const inline = /^(?:a|abbr|b|bdi|bdo|code|del|em|font|i|ins|mark|rt|ruby|s|small|span|strong|sub|sup|u)$/;

/** All text of a page that a browser shows, a space between blocks. */
export function htmlText(html: string): string {
  const parts: string[] = [];
  const open: (Node | string)[] = [parse(html)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if ('value' in node) parts.push(node.value);
    else if ('childNodes' in node && !skipped.has(node.nodeName)) {
      const gap = inline.test(node.nodeName) ? '' : ' ';
      open.push(gap);
      for (const one of node.childNodes.toReversed()) open.push(one);
      open.push(gap);
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
