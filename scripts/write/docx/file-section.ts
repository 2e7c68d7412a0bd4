import type { PageStyle, Style } from '../../style/index.ts';

/** A section of a file. */
export type Section = {
  readonly style: Style;
  readonly page: PageStyle;
  /** The number of its first page; undefined where its pages have none. */
  readonly startPage: number | undefined;
  /** The pages after the first carry a name above their text, for which there is this slot. */
  readonly headSlot: string | undefined;
  /** Where it begins in a booklet, and whether pages are counted anew there; undefined in any other file. */
  readonly bound: { readonly begins: 'odd' | 'next'; readonly counts: boolean } | undefined;
};
