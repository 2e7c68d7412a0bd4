import { foldLookAlikes } from './look-alikes.ts';

/** Makes of a text what two files are compared by. */
export type Normalize = (text: string) => string;

/** White space aside: a format may break lines and set indents where it likes. */
export const withoutSpace: Normalize = (text) => text.replace(/\s+/gu, '');

/** As `withoutSpace`, and without what draws nothing in a PDF: joiners, direction marks, variation selectors … */
export const asDrawn: Normalize = (text) =>
  withoutSpace(text).replace(/\p{Default_Ignorable_Code_Point}/gu, '');

/** As `asDrawn`, and what looks alike made one: all that a PDF's own bytes can tell. */
export const asSeen: Normalize = (text) => foldLookAlikes(asDrawn(text));
