import type { Break, Inline, Item, Revision, Text } from '../document/index.ts';

/** What stands round a text; two that have one key are one container. */
export type Container = {
  readonly key: string;
  readonly wrap: (children: readonly Inline[]) => Inline;
};

/** A text or a break with all that stands round it, outermost first. */
export type Leaf = {
  readonly node: Text | Break;
  /** A break is a line end. */
  readonly text: string;
  readonly containers: readonly Container[];
  /** The printed number that an item begins with. */
  readonly isNumber: boolean;
};

/** How an item is told from others, and what it is in the redline. */
export type NamedItem = { readonly key: string; readonly item: Item };

/** The leaves of inline nodes; an item is named by what `nameOf` gives it. */
export function leavesOf(nodes: readonly Inline[], nameOf: (item: Item) => NamedItem): Leaf[] {
  return nodes.flatMap((node) => gather(node, [], nameOf));
}

function gather(node: Inline, containers: readonly Container[], nameOf: (item: Item) => NamedItem): Leaf[] {
  if (node.type === 'text')
    return node.value === '' ? [] : [{ node, text: node.value, containers, isNumber: false }];
  if (node.type === 'break') return [{ node, text: '\n', containers, isNumber: false }];
  const inside = [...containers, containerOf(node, nameOf)];
  const leaves = node.children.flatMap((child) => gather(child, inside, nameOf));
  return node.type === 'item' ? withNumber(leaves, node.number) : leaves;
}

function containerOf(node: Exclude<Inline, Text | Break>, nameOf: (item: Item) => NamedItem): Container {
  if (node.type === 'item') {
    const { key, item } = nameOf(node);
    return { key, wrap: (children) => ({ ...item, children }) };
  }
  const key = node.type === 'link' ? `link:${node.url}` : node.type;
  return { key, wrap: (children) => ({ ...node, children }) };
}

/** The number an item begins with as a leaf of its own. */
function withNumber(leaves: readonly Leaf[], number: string): Leaf[] {
  const [first, ...rest] = leaves;
  if (!first || number === '' || first.node.type !== 'text' || !first.text.startsWith(number))
    return [...leaves];
  const text = first.text.slice(number.length);
  const part = (value: string, isNumber: boolean): Leaf => ({ ...cut(first, value), isNumber });
  return [part(number, true), ...(text === '' ? [] : [part(text, false)]), ...rest];
}

/** A leaf with another text. */
export function cut(leaf: Leaf, text: string): Leaf {
  return leaf.node.type === 'text' ? { ...leaf, text, node: { ...leaf.node, value: text } } : leaf;
}

/** A leaf that one version alone has. */
export function revised(leaf: Leaf, revision: Revision): Leaf {
  return { ...leaf, node: { ...leaf.node, revision } };
}

/** The inline nodes of leaves: neighbours in containers of one key share them, and texts of one kind are one. */
export function nest(leaves: readonly Leaf[], depth = 0): Inline[] {
  const nodes: Inline[] = [];
  for (let start = 0, end = 1; start < leaves.length; start = end++) {
    const leaf = leaves[start] as Leaf;
    const container = leaf.containers[depth];
    if (!container) {
      addLeaf(nodes, leaf);
      continue;
    }
    while (leaves[end]?.containers[depth]?.key === container.key) end++;
    nodes.push(container.wrap(nest(leaves.slice(start, end), depth + 1)));
  }
  return nodes;
}

function addLeaf(nodes: Inline[], { node }: Leaf): void {
  const last = nodes.at(-1);
  const isOne = last?.type === 'text' && node.type === 'text' && last.revision === node.revision;
  if (isOne) nodes[nodes.length - 1] = { ...last, value: last.value + node.value };
  else nodes.push(node);
}
