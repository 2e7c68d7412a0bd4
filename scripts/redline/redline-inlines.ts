import { diffWords, likenessOf, textPairs } from '../compare/index.ts';
import { type Inline, type Item, inlineText, type Revision } from '../document/index.ts';
import { align } from './align.ts';
import { cut, type Leaf, leavesOf, type NamedItem, nest, revised } from './leaves.ts';
import { type Aligned, atLeast } from './weigh.ts';

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
    likeness: (old, now) => atLeast(likeItem, likenessOf(textPairs(textOf(old)), textPairs(textOf(now)))),
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

/** The leaves of both versions: their numbers as a whole, all else by words. */
function diffLeaves(before: readonly Leaf[], after: readonly Leaf[]): Leaf[] {
  const isNumber = (leaf: Leaf) => leaf.isNumber;
  const isText = (leaf: Leaf) => !leaf.isNumber;
  const textOf = (leaves: readonly Leaf[]) => leaves.map(({ text }) => text).join('');
  const [oldNumber, newNumber] = [before.filter(isNumber), after.filter(isNumber)];
  const numbers =
    textOf(oldNumber) === textOf(newNumber)
      ? mergeSame(oldNumber, newNumber)
      : [...all(oldNumber, 'deleted'), ...all(newNumber, 'inserted')];
  const [olds, news] = [before.filter(isText), after.filter(isText)];
  const [oldText, newText] = [cutter(olds), cutter(news)];
  const words = diffWords(textOf(olds), textOf(news)).flatMap(({ type, text }) => {
    if (type === 'deleted') return all(oldText(text.length), 'deleted');
    if (type === 'inserted') return all(newText(text.length), 'inserted');
    return mergeSame(oldText(text.length), newText(text.length));
  });
  return [...numbers, ...deletedFirst(words)];
}

function all(leaves: readonly Leaf[], revision: Revision): Leaf[] {
  return leaves.map((leaf) => revised(leaf, revision));
}

/** Gives the next characters of leaves, cut where they end. */
function cutter(leaves: readonly Leaf[]): (length: number) => Leaf[] {
  let [index, used] = [0, 0];
  return (length) => {
    const taken: Leaf[] = [];
    for (let left = length; left > 0; ) {
      const leaf = leaves[index];
      if (!leaf) break;
      const text = leaf.text.slice(used, used + left);
      taken.push(cut(leaf, text));
      left -= text.length;
      used += text.length;
      if (used === leaf.text.length) [index, used] = [index + 1, 0];
    }
    return taken;
  };
}

/** Leaves of one text: where they stand in other containers, the old ones go and the new ones come. */
function mergeSame(before: readonly Leaf[], after: readonly Leaf[]): Leaf[] {
  const merged: Leaf[] = [];
  const [olds, news] = [cutter(before), cutter(after)];
  for (const length of stretches(before, after)) {
    const [[old], [now]] = [olds(length), news(length)];
    if (!old || !now) break;
    if (isAlike(old, now)) merged.push(now);
    else merged.push(revised(old, 'deleted'), revised(now, 'inserted'));
  }
  return merged;
}

/** The lengths of the stretches in which no leaf of either list ends. */
function stretches(before: readonly Leaf[], after: readonly Leaf[]): number[] {
  const ends = (leaves: readonly Leaf[]) => {
    let end = 0;
    return leaves.map(({ text }) => {
      end += text.length;
      return end;
    });
  };
  const borders = [...new Set([...ends(before), ...ends(after)])].sort((a, b) => a - b);
  return borders.map((border, index) => border - (borders[index - 1] ?? 0));
}

function isAlike(old: Leaf, now: Leaf): boolean {
  const keyOf = ({ containers }: Leaf) => containers.map(({ key }) => key).join('\n');
  return old.node.type === now.node.type && keyOf(old) === keyOf(now);
}

/** What goes stands before what comes, wherever both stand between two texts that stay. */
function deletedFirst(leaves: readonly Leaf[]): Leaf[] {
  const ordered: Leaf[] = [];
  const inserted: Leaf[] = [];
  for (const leaf of leaves) {
    if (leaf.node.revision === 'inserted') {
      inserted.push(leaf);
      continue;
    }
    if (leaf.node.revision === undefined) ordered.push(...inserted.splice(0));
    ordered.push(leaf);
  }
  return [...ordered, ...inserted];
}
