import type { List as MarkdownList, Root } from 'mdast';
import type { Block, Heading, Inline, ListItem, Role } from '../document/index.ts';
import { elementName, htmlInlines, markdownInlines, startOf } from './compose-inlines.ts';
import { composeTable } from './compose-table.ts';
import { htmlTextBlock, list, numberItems, paragraph, roleOf } from './compose-text-blocks.ts';
import { type Draft, report } from './draft.ts';
import { type HtmlNode, readHtml } from './read-html.ts';
import { withoutTorn } from './torn-table.ts';

type MarkdownNode = Root['children'][number];

const headingRoles = { 1: 'title', 2: 'heading1', 3: 'heading2', 4: 'heading3' } as const;

/** The blocks of a composed text. What a document has no room for is reported, never dropped. */
export function composeBlocks(nodes: readonly MarkdownNode[], draft: Draft): Block[] {
  return withoutTorn(nodes, draft).flatMap((node): Block[] => {
    const at = startOf(node);
    switch (node.type) {
      case 'heading':
        return heading(node.depth, undefined, markdownInlines(node.children, draft), at, draft);
      case 'paragraph':
        return paragraph('body', markdownInlines(node.children, draft), at, draft);
      case 'list':
        return list(node.ordered === true, 'listItem', markdownItems(node, draft), at, draft);
      case 'html': {
        const html = draft.composed.text.slice(at, node.position?.end.offset ?? at);
        return readHtml(html, at, '#block', draft).flatMap((child) => htmlBlock(child, draft));
      }
      case 'code':
      case 'definition':
        // Found where the Markdown was checked.
        return [];
      default:
        report(draft, 'template-element', at, { element: elementName(node.type) });
        return [];
    }
  });
}

function htmlBlock(node: HtmlNode, draft: Draft): Block[] {
  if (node.type === 'text') return [];
  const { name, children, at } = node;
  if (name === 'table') return composeTable(node, draft);
  if (name === 'p' || name === 'ol' || name === 'ul') return htmlTextBlock(node, undefined, draft);
  const depth = Number(/^h([1-4])$/.exec(name)?.[1] ?? 0);
  return depth > 0 ? heading(depth, roleOf(node, draft), htmlInlines(children, draft), at, draft) : [];
}

function heading(
  depth: number,
  role: Role | undefined,
  children: Inline[],
  at: number,
  draft: Draft,
): Heading[] {
  if (children.length === 0) return [];
  if (depth !== 1 && depth !== 2 && depth !== 3 && depth !== 4) {
    report(draft, 'template-element', at, { element: `h${depth}` });
    return [];
  }
  return [
    {
      type: 'heading',
      depth,
      role: role ?? headingRoles[depth],
      children,
      place: draft.composed.placeAt(at),
    },
  ];
}

function markdownItems({ ordered, start, children }: MarkdownList, draft: Draft): ListItem[] {
  const raw = children.map((item) => {
    for (const block of item.children.filter(({ type }, index) => type !== 'paragraph' || index > 0))
      report(draft, 'template-item', startOf(block), { element: elementName(block.type) });
    const [first] = item.children;
    const inlines = first?.type === 'paragraph' ? markdownInlines(first.children, draft) : [];
    return { number: undefined, children: inlines, at: item.position?.start.offset ?? 0 };
  });
  return numberItems(raw, ordered ? (start ?? 1) : undefined, draft);
}
