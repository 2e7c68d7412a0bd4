import type { Block, Bound, Document } from './document.ts';

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
    name: part.page === 'booklet' ? undefined : `part-${++number}`,
  }));
}
