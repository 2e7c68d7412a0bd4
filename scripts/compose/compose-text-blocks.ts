import {
  type Inline,
  type List,
  type ListItem,
  type Paragraph,
  type Role,
  roles,
} from '../document/index.ts';
import { nearestName } from '../language/index.ts';
import { htmlInlines } from './compose-inlines.ts';
import { type Draft, report } from './draft.ts';
import type { HtmlElement, HtmlNode } from './read-html.ts';

/** A paragraph or list; `role` is the role of what stands round it, if it gives one. */
export function htmlTextBlock(node: HtmlElement, role: Role | undefined, draft: Draft): (Paragraph | List)[] {
  const own = roleOf(node, draft) ?? role;
  if (node.name === 'p') return paragraph(own ?? 'body', htmlInlines(node.children, draft), node.at, draft);
  return list(node.name === 'ol', own ?? 'listItem', htmlItems(node, draft), node.at, draft);
}

/**
 * A cell's content: its paragraphs and lists, text between them as paragraphs, all in the cell's role; in a cell of
 * text, items that are lists or paragraphs of their own are `tableItem`.
 */
export function cellBlocks(nodes: readonly HtmlNode[], role: Role, draft: Draft): (Paragraph | List)[] {
  const blocks: (Paragraph | List)[] = [];
  let run: HtmlNode[] = [];
  const endRun = () => {
    const [first] = run;
    if (first) for (const one of paragraph(role, htmlInlines(run, draft), first.at, draft)) blocks.push(one);
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && textBlocks.has(node.name)) {
      endRun();
      const itemRole = role === 'tableText' && isItem(node) ? 'tableItem' : role;
      for (const one of htmlTextBlock(node, itemRole, draft)) blocks.push(one);
    } else run.push(node);
  }
  endRun();
  return blocks;
}

/** The elements that are paragraphs and lists. */
const textBlocks: ReadonlySet<string> = new Set(['p', 'ol', 'ul']);

/** A list, or a paragraph that holds one item and nothing else. */
function isItem({ name, children }: HtmlElement): boolean {
  const [only, ...others] = children;
  if (name !== 'p') return true;
  return others.length === 0 && only?.type === 'element' && only.name === 'span';
}

/** The role an element's class names; a class that is no role is reported with the nearest. */
export function roleOf({ attributes, at }: HtmlElement, draft: Draft): Role | undefined {
  const name = attributes.get('class');
  if (name === undefined) return undefined;
  const role = roles.find((known) => known === name);
  if (role) return role;
  const suggestion = nearestName(name, roles);
  return report(draft, 'template-class', at, { class: name, suggestion, known: roles.join(' / ') });
}

/** A paragraph; an empty one, such as that of a field that is not there, leaves nothing. */
export function paragraph(role: Role, children: Inline[], at: number, draft: Draft): Paragraph[] {
  return children.length === 0
    ? []
    : [{ type: 'paragraph', role, children, place: draft.composed.placeAt(at) }];
}

/** A list; one without items leaves nothing. */
export function list(ordered: boolean, role: Role, items: ListItem[], at: number, draft: Draft): List[] {
  return items.length === 0
    ? []
    : [{ type: 'list', ordered, role, items, place: draft.composed.placeAt(at) }];
}

type RawItem = { readonly number: string | undefined; readonly children: Inline[]; readonly at: number };

/** Items with their numbers, counted from `start` where they bring none; an empty item leaves nothing. */
export function numberItems(raw: readonly RawItem[], start: number | undefined, draft: Draft): ListItem[] {
  return raw
    .filter(({ children }) => children.length > 0)
    .map(({ number, children, at }, index) => ({
      type: 'listItem',
      number: number ?? (start === undefined ? '' : `${start + index}.`),
      children,
      place: draft.composed.placeAt(at),
    }));
}

function htmlItems({ name, attributes, children }: HtmlElement, draft: Draft): ListItem[] {
  const start = name === 'ol' ? Number(attributes.get('start') ?? 1) : undefined;
  const raw = children.flatMap((node) =>
    node.type === 'element'
      ? [
          {
            number: node.attributes.get('data-number'),
            children: htmlInlines(node.children, draft),
            at: node.at,
          },
        ]
      : [],
  );
  return numberItems(raw, start, draft);
}
