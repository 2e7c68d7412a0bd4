import { likenessOf, textPairs } from '../compare/index.ts';
import { type Inline, type Item, inlineText, type Revision } from '../document/index.ts';
import { align } from './align.ts';
import { diffLeaves } from './diff-leaves.ts';
import { type Leaf, leavesOf, type NamedItem, nest } from './leaves.ts';
import { type Aligned, textLikeness } from './weigh.ts';

/** From this likeness on an item is one that was reworded; texts less alike are one that went and one that came. */
const likeItem = 0.3;
const likeText = 0.3;

/** Inline nodes that both versions' texts stand in, word by word; items are held against items. */
export function redlineInlines(before: readonly Inline[], after: readonly Inline[]): Inline[] {
  if (likenessOf(textPairs(inlineText(before)), textPairs(inlineText(after))) < likeText)
    return replaceInlines(before, after);
  const names = nameItems(itemsIn(before), itemsIn(after));
  const nameOf = (item: Item): NamedItem => names.get(item) ?? { key: 'item', item };
  const parts = align(segments(leavesOf(before, nameOf)), segments(leavesOf(after, nameOf)), {
    keys: [({ item, leaves }) => item ?? `text:${leaves.map(({ text }) => text).join('')}`],
    likeness: (old, now) => (old.item === undefined && now.item === undefined ? 1 : 0),
  });
  return nest(parts.flatMap(([old, now]) => diffLeaves(old?.leaves ?? [], now?.leaves ?? [])));
}

/** Inline nodes that went, and those that came for them. */
export function replaceInlines(before: readonly Inline[], after: readonly Inline[]): Inline[] {
  return [...revisedInlines(before, 'deleted'), ...revisedInlines(after, 'inserted')];
}

/** Inline nodes that one version alone has. */
export function revisedInlines(nodes: readonly Inline[], revision: Revision): Inline[] {
  return nodes.map((node) => {
    if (node.type === 'text' || node.type === 'break') return { ...node, revision };
    return { ...node, children: revisedInlines(node.children, revision) };
  });
}

function itemsIn(nodes: readonly Inline[]): Item[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'break') return [];
    return node.type === 'item' ? [node] : itemsIn(node.children);
  });
}

/** Items that belong together have one name, and the old one's number where it is another. */
function nameItems(before: readonly Item[], after: readonly Item[]): ReadonlyMap<Item, NamedItem> {
  const textOf = ({ number, children }: Item) => inlineText(children).slice(number.length);
  const pairs = align(before, after, {
    keys: [textOf],
    likeness: textLikeness(likeItem, textOf),
  });
  return new Map(pairs.flatMap(nameAlike));
}

function nameAlike([old, now]: Aligned<Item>, index: number): (readonly [Item, NamedItem])[] {
  const item = now ?? old;
  const isOther = old !== undefined && now !== undefined && old.number !== now.number;
  const named = { key: `item:${index}`, item: isOther ? { ...item, oldNumber: old.number } : item };
  return [old, now].flatMap((one) => (one ? [[one, named] as const] : []));
}

/** Neighbouring leaves of one item, or of none. */
type Segment = { readonly item: string | undefined; readonly leaves: readonly Leaf[] };

function segments(leaves: readonly Leaf[]): Segment[] {
  const found: { item: string | undefined; leaves: Leaf[] }[] = [];
  for (const leaf of leaves) {
    const item = leaf.containers.find(({ key }) => key.startsWith('item'))?.key;
    const last = found.at(-1);
    if (last?.item === item && last) last.leaves.push(leaf);
    else found.push({ item, leaves: [leaf] });
  }
  return found;
}
