import type { PhrasingContent, Root } from 'mdast';
import type { Inline } from '../document/index.ts';
import { type Draft, report, unmark } from './draft.ts';
import { isVoid } from './html-elements.ts';
import { nextMark, piecesOf } from './mark.ts';
import { type HtmlElement, type HtmlNode, readHtml } from './read-html.ts';
import { type RawInline, settleInlines } from './settle-inlines.ts';

type MarkdownNode = Root['children'][number];

/** The inline nodes of an HTML element's content. */
export function htmlInlines(nodes: readonly HtmlNode[], draft: Draft): Inline[] {
  return settleInlines(rawOfHtml(nodes, draft), draft);
}

function rawOfHtml(nodes: readonly HtmlNode[], draft: Draft): RawInline[] {
  return nodes.flatMap((node): RawInline[] => {
    if (node.type === 'text') return [node];
    return elementInline(node, rawOfHtml(node.children, draft), draft);
  });
}

function elementInline(
  { name, attributes, at }: HtmlElement,
  children: RawInline[],
  draft: Draft,
): RawInline[] {
  if (name === 'br') return [{ type: 'break', at }];
  if (name === 'strong') return [{ type: 'strong', children, at }];
  if (name === 'em') return [{ type: 'emphasis', children, at }];
  if (name === 'span') return item(attributes, children, at, draft);
  return name === 'a' ? link(attributes.get('href') ?? '', children, at, draft) : children;
}

function item(
  attributes: HtmlElement['attributes'],
  children: RawInline[],
  at: number,
  draft: Draft,
): RawInline[] {
  const name = attributes.get('class') ?? '';
  if (name !== 'item')
    report(draft, 'template-class', at, { class: name, suggestion: 'item', known: 'item' });
  return [{ type: 'item', number: attributes.get('data-number') ?? '', children, at }];
}

/** The inline nodes of a Markdown heading, paragraph or item. Tags among them are read as one piece of HTML. */
export function markdownInlines(nodes: readonly PhrasingContent[], draft: Draft): Inline[] {
  return settleInlines(rawOfMarkdown(nodes, draft), draft);
}

function rawOfMarkdown(nodes: readonly PhrasingContent[], draft: Draft): RawInline[] {
  const frames: Frame[] = [{ element: undefined, children: [] }];
  for (const node of nodes) {
    const frame = frames.at(-1);
    if (node.type === 'html') readTag(node.value, startOf(node), frames, draft);
    else for (const one of rawOf(node, draft)) frame?.children.push(one);
  }
  for (const { element } of frames.slice(1))
    if (element) report(draft, 'template-tag-unclosed', element.at, { element: element.name });
  return frames[0]?.children ?? [];
}

/** An element among Markdown whose end tag has not come yet. */
type Frame = { readonly element: HtmlElement | undefined; readonly children: RawInline[] };

/** Markdown cuts inline HTML into single tags: an open one is kept until its end. */
function readTag(tag: string, at: number, frames: Frame[], draft: Draft): undefined {
  const top = frames.at(-1);
  const end = /^<\/([^\s>]+)\s*>$/.exec(tag)?.[1]?.toLowerCase();
  if (end !== undefined && end === top?.element?.name) {
    frames.pop();
    for (const one of elementInline(top.element, top.children, draft)) frames.at(-1)?.children.push(one);
    return;
  }
  if (end !== undefined) return report(draft, 'template-tag', at, { tag });
  const name = /^<([a-z][^\s/>]*)/i.exec(tag)?.[1]?.toLowerCase();
  const hasEnd = name !== undefined && !isVoid(name);
  const [element] = readHtml(hasEnd ? `${tag}</${name}>` : tag, at, '#inline', draft);
  if (element?.type !== 'element') return;
  if (!hasEnd) for (const one of elementInline(element, [], draft)) top?.children.push(one);
  else frames.push({ element, children: [] });
}

function rawOf(node: PhrasingContent, draft: Draft): RawInline[] {
  const at = startOf(node);
  switch (node.type) {
    case 'text':
      return textPieces(node.value, at, draft);
    case 'break':
      return [{ type: 'break', at }];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: rawOfMarkdown(node.children, draft), at }];
    case 'link':
      if (node.title)
        report(draft, 'template-attribute', at, { attribute: 'title', element: 'a', known: 'href' });
      return link(unmark(node.url, draft.texts), rawOfMarkdown(node.children, draft), at, draft);
    default:
      report(draft, 'template-element', at, { element: elementName(node.type) });
      return [];
  }
}

/** Text with its values; each stretch's offset is found again by the marks, which the parser leaves alone. */
function textPieces(value: string, start: number, { composed }: Draft): RawInline[] {
  let at = start;
  return piecesOf(value).map(({ text, id }): RawInline => {
    if (id !== undefined) at = nextMark(composed.text, at);
    const piece = { type: 'text', text, id, at } as const;
    if (id !== undefined) at += text.length;
    return piece;
  });
}

function link(url: string, children: RawInline[], at: number, draft: Draft): RawInline[] {
  if (!/^(?:https?:|mailto:|#)/i.test(url)) report(draft, 'template-link', at, { url });
  return [{ type: 'link', url, children, at }];
}

/** Offset of a Markdown node in the composed text. */
export function startOf({ position }: MarkdownNode): number {
  return position?.start.offset ?? 0;
}

const elementNames: Readonly<Record<string, string>> = {
  blockquote: 'blockquote',
  code: 'pre',
  image: 'img',
  imageReference: 'img',
  inlineCode: 'code',
  linkReference: 'a',
  thematicBreak: 'hr',
};

/** The HTML name of what a Markdown node stands for. */
export function elementName(type: string): string {
  return elementNames[type] ?? type;
}
