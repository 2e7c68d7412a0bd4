import { type Inline, inlineText } from '../../document/index.ts';
import type { CarriedOn } from '../../style/index.ts';
import type { TextLine } from './text-lines.ts';

/** What stands of a text on one page, and how it goes on there from the page before. */
export type CutText = { readonly lines: readonly TextLine[]; readonly as: CarriedOn };

type CutLine = {
  readonly as: CarriedOn;
  readonly children: readonly Inline[];
  readonly item: readonly Inline[];
};
type Halves = readonly [before: Inline[], after: Inline[]];

/** The characters of lines from one to another; their ends and hard breaks are not counted. */
export function cutText(lines: readonly TextLine[], from: number, to: number): CutText {
  const taken: TextLine[] = [];
  const length = lines.reduce((sum, { children }) => sum + lengthOf(children), 0);
  let as: CarriedOn = 'paragraph';
  let at = 0;
  for (const line of lines) {
    const end = at + lengthOf(line.children);
    const isEmpty = end === at && at >= from && (at < to || to === length);
    if (isEmpty || (end > from && at < to)) {
      const [upTo] = split(line.children, to - at);
      if (at >= from) taken.push({ ...line, children: upTo });
      else {
        const { as: how, children, item } = restOf(upTo, from - at);
        as = how;
        taken.push({ ...line, children, rest: { item } });
      }
    }
    at = end;
  }
  return { lines: taken, as };
}

function lengthOf(nodes: readonly Inline[]): number {
  return inlineText(nodes).replaceAll('\n', '').length;
}

/** What goes on of a line: the hard break that the cut takes the place of is left out. */
function restOf(nodes: readonly Inline[], at: number): CutLine {
  const [, after] = split(nodes, at);
  const [first, ...others] = after;
  if (first?.type === 'break') return { as: 'break', children: others, item: [] };
  // Only a node that is cut is another one than before.
  if (first?.type === 'item' && !nodes.includes(first))
    return { as: 'text', children: others, item: first.children };
  return { as: 'text', children: after, item: [] };
}

/** Inline nodes before and after so many characters; hard breaks there stand after, as do all nodes before none. */
function split(nodes: readonly Inline[], at: number): Halves {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let left = at;
  for (const node of nodes) {
    const length = lengthOf([node]);
    if (left <= 0) after.push(node);
    else if (left >= length) before.push(node);
    else {
      const [firsts, rest] = splitNode(node, left);
      for (const one of firsts) before.push(one);
      for (const one of rest) after.push(one);
    }
    left -= length;
  }
  return [before, after];
}

function splitNode(node: Inline, at: number): Halves {
  if (node.type === 'break') return [[node], []];
  if (node.type === 'text')
    return [[{ ...node, value: node.value.slice(0, at) }], [{ ...node, value: node.value.slice(at) }]];
  const [before, after] = split(node.children, at);
  return [[{ ...node, children: before }], [{ ...node, children: after }]];
}
