/** Which part of the sources' tables is made; what is named is compared without regard to spaces and to full or half width. */
export type Choice = {
  /** Programmes by number (`2`, `二`), name, or short name; several in one by commas. Undefined takes all. */
  readonly programmes?: readonly string[] | undefined;
  /** Rows in which a column names a unit or is a text; of several all must hold. */
  readonly where?: readonly Condition[] | undefined;
  /** Whether entries and rows are numbered from 1 on, and not as in the whole. */
  readonly renumber?: boolean | undefined;
};

/** A column, and what stands in it: one of its units, or all of a cell's text. */
export type Condition = { readonly column: string; readonly text: string };

/** Two texts that differ in spaces, case, or full and half width have the same key. */
export function choiceKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
