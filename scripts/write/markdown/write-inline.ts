import type { Inline } from '../../document/index.ts';
import { escapeHtml, escapeText, escapeUrl } from './escape.ts';

type Handlers = { readonly [K in Inline['type']]: (node: Extract<Inline, { type: K }>) => string };

/** Emphasis is HTML: next to Chinese marks CommonMark's `*` often neither opens nor closes. */
const markdown: Handlers = {
  text: (node) => escapeText(node.value),
  strong: (node) => `<strong>${writeInline(node.children)}</strong>`,
  emphasis: (node) => `<em>${writeInline(node.children)}</em>`,
  link: (node) => `[${writeInline(node.children)}](<${escapeUrl(node.url)}>)`,
  break: () => '\\\n',
  item: (node) => writeInline(node.children),
};

const html: Handlers = {
  text: (node) => escapeHtml(node.value),
  strong: (node) => `<strong>${writeInlineHtml(node.children)}</strong>`,
  emphasis: (node) => `<em>${writeInlineHtml(node.children)}</em>`,
  link: (node) => `<a href="${escapeHtml(node.url)}">${writeInlineHtml(node.children)}</a>`,
  break: () => '<br>',
  item: ({ number, children }) => {
    const attribute = number === '' ? '' : ` data-number="${escapeHtml(number)}"`;
    return `<span class="item"${attribute}>${writeInlineHtml(children)}</span>`;
  },
};

/** Running text as Markdown, a hard break as a backslash and a line end. */
export function writeInline(nodes: readonly Inline[]): string {
  return write(nodes, markdown);
}

/** Running text as HTML on one line. */
export function writeInlineHtml(nodes: readonly Inline[]): string {
  return write(nodes, html);
}

function write(nodes: readonly Inline[], handlers: Handlers): string {
  return joinTexts(nodes)
    .map((node) => handle(node, handlers))
    .join('');
}

function handle<K extends Inline['type']>(node: Extract<Inline, { type: K }>, handlers: Handlers): string {
  const handler: (node: Extract<Inline, { type: K }>) => string = handlers[node.type as K];
  return handler(node);
}

/** Makes one text of neighbouring ones: what they mean together, such as `www` and `.`, is seen only then. */
function joinTexts(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    } else joined.push(node);
  }
  return joined;
}
