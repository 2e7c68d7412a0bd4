import type { Block, Bound, Document, Inline } from './document.ts';

/** How a booklet is printed: on both sides of the paper, each part beginning on a right-hand page, or on one. */
export const bookletForms = ['duplex', 'single-sided'] as const;
export type BookletForm = (typeof bookletForms)[number];

/** Whether a block stands in the list of contents of a booklet: what stands before is its cover. */
export function isContents(block: Block): boolean {
  return block.type !== 'table' && (block.role === 'contentsTitle' || block.role === 'contentsEntry');
}

/** A document of a booklet, its cover the first. */
export type BookletPart = {
  readonly document: Document;
  /** What a link in the contents leads to it by, such as `part-1`; undefined for the cover and the contents. */
  readonly name: string | undefined;
};

/** All that is bound into one file, the cover first; of any other document itself alone. */
export function partsOf(document: Document & { readonly bound?: Bound | undefined }): BookletPart[] {
  if (!document.bound) return [{ document, name: undefined }];
  let number = 0;
  return [document, ...document.bound.parts].map((part) => ({
    document: part,
    name: part.page === 'booklet' ? undefined : partName(++number),
  }));
}

/** What a part of a booklet is called by links that lead to it, those that are bound counted from 1. */
export function partName(number: number): string {
  return `part-${number}`;
}

/** The part that an address leads to; undefined for any other address. */
export function partAt(url: string): string | undefined {
  return /^#(part-\d+)$/.exec(url)?.[1];
}

/** The parts of a booklet that links in a text lead to, in their order. */
export function linkedParts(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'break') return [];
    const own = node.type === 'link' ? partAt(node.url) : undefined;
    return [...(own === undefined ? [] : [own]), ...linkedParts(node.children)];
  });
}
