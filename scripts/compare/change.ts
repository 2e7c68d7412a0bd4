import type { Entry, Level } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';

/** A stretch of text that both versions have, or only one of them. */
export type Piece = { readonly type: 'same' | 'deleted' | 'inserted'; readonly text: string };

/** Which entry of the old version became which of the new one; by identity of the two models' entries. */
export type Matching = {
  readonly newOf: ReadonlyMap<Entry, Entry>;
  readonly oldOf: ReadonlyMap<Entry, Entry>;
  /** Entries of the new version that left their owner or their place among its entries. */
  readonly moved: ReadonlySet<Entry>;
};

/** What a change is about: a value of the front matter, a column, an entry, a field, or a note under the table. */
export type Subject =
  | 'label'
  | 'title'
  | 'issuer'
  | 'date'
  | 'lang'
  | 'startPage'
  | 'numbers'
  | 'milestones'
  | 'order'
  | 'column'
  | Level
  | 'field'
  | 'note';

/** `form`: the same text in another form, such as a list for a paragraph, or words made strong. */
export type ChangeKind = 'inserted' | 'deleted' | 'moved' | 'renamed' | 'changed' | 'form';

/** One version of what has changed. */
export type ChangeSide = {
  /** All of its text as it is read, a line for each paragraph and item; an entry's with its fields and all below it. */
  readonly text: string;
  readonly place: TextPlace;
  /** The names above and its own, from the programme down; nothing for what stands beside the table. */
  readonly path: readonly string[];
};

/** One thing that somebody has changed: as few of them as say it, in the order of the new version. */
export type Change = {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  /** The column of a field, by its new name; the key of `numbers`. */
  readonly column: string | undefined;
  /** The old version's; undefined for what was inserted. */
  readonly before: ChangeSide | undefined;
  /** The new version's; undefined for what was deleted. */
  readonly after: ChangeSide | undefined;
  /** What changed within the text, by words; for a moved one nothing. */
  readonly pieces: readonly Piece[];
};
