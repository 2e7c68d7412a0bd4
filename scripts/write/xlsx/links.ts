import type { Inline, Link, Text } from '../../document/index.ts';
import { inlineText } from '../../document/index.ts';
import { type Problem, problem } from '../../problem/index.ts';
import type { SheetCell } from './sheet.ts';
import type { TextBlock } from './text-runs.ts';

/** Excel takes a file for damaged that has a longer address. */
const longestAddress = 2079;

/** The address of a cell, and the words it stands on. */
export type CellLink = {
  readonly row: number;
  readonly column: number;
  readonly url: string;
  readonly text: string;
};

/** The address of each cell that has a link: a cell has one, that of its first link. */
export function linksOf(cells: readonly SheetCell[]): CellLink[] {
  return cells.flatMap(({ row, column, blocks }) => {
    const first = linksIn(blocks).find(isWritable);
    return first ? [{ row, column, url: first.url, text: inlineText(first.children) }] : [];
  });
}

/** The addresses that are not in the file: those of a cell's further links, and too long ones. */
export function lostLinks(cells: readonly SheetCell[]): Problem[] {
  return cells.flatMap(({ blocks }) => {
    const links = linksIn(blocks);
    const kept = links.find(isWritable);
    return links
      .filter(({ url }) => url !== kept?.url)
      .map((link) => {
        const values = { text: inlineText(link.children), address: link.url };
        const isLong = !isWritable(link);
        return problem('excel-link-lost', firstText(link)?.place ?? link.place, {
          ...values,
          ...(isLong ? { case: 'long' } : {}),
        });
      });
  });
}

function isWritable({ url }: Link): boolean {
  return url.length <= longestAddress;
}

function linksIn(blocks: readonly TextBlock[]): Link[] {
  const found = (nodes: readonly Inline[]): Link[] =>
    nodes.flatMap((node) => {
      if (node.type === 'link') return /^#?$/.test(node.url) || inlineText([node]) === '' ? [] : [node];
      return node.type === 'text' || node.type === 'break' ? [] : found(node.children);
    });
  return blocks.flatMap((block) =>
    block.type === 'list' ? block.items.flatMap(({ children }) => found(children)) : found(block.children),
  );
}

function firstText(node: Inline): Text | undefined {
  if (node.type === 'text') return node;
  if (node.type === 'break') return undefined;
  for (const child of node.children) {
    const text = firstText(child);
    if (text) return text;
  }
  return undefined;
}
