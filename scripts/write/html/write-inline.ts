import type { Inline } from '../../document/index.ts';
import { escapeHtml } from './escape.ts';

type Handlers = {
  readonly [K in Inline['type']]: (node: Extract<Inline, { type: K }>, linked: boolean) => string;
};

const handlers: Handlers = {
  text: ({ value }) => escapeHtml(value),
  strong: ({ children }, linked) => `<strong>${writeInline(children, linked)}</strong>`,
  emphasis: ({ children }, linked) => `<em>${writeInline(children, linked)}</em>`,
  link: ({ url, children }, linked) => {
    const text = writeInline(children, true);
    return linked || !address.test(url) ? text : `<a href="${escapeHtml(url)}">${text}</a>`;
  },
  item: ({ children }, linked) => `<span class="item">${writeInline(children, linked)}</span>`,
  break: () => '<br>',
};

/** What a link of a source or a template can go to. What goes elsewhere is text, for a browser might run it. */
const address = /^(?:https?:|mailto:|#)/i;

/** Running text on one line; a link in a link becomes its text, for they do not nest. */
export function writeInline(nodes: readonly Inline[], linked = false): string {
  return nodes.map((node) => handle(node, linked)).join('');
}

function handle<K extends Inline['type']>(node: Extract<Inline, { type: K }>, linked: boolean): string {
  const handler: Handlers[K] = handlers[node.type as K];
  return handler(node, linked);
}
