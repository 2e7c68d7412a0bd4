import type { Entry, Level } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';

/** A stretch of text that both versions have, or only one of them. */
export type Piece = { readonly type: 'same' | 'deleted' | 'inserted'; readonly text: string };

/** Which of the old version's entries, columns or notes became which of the new one's; by identity of the models' values. */
export type Matching<T = Entry> = {
  readonly newOf: ReadonlyMap<T, T>;
  readonly oldOf: ReadonlyMap<T, T>;
  /** Those of the new version that left their owner or their place among the others. */
  readonly moved: ReadonlySet<T>;
};

/** The two versions of one thing; one of them is undefined where it came or went. */
export type Pair<T> = { readonly before: T | undefined; readonly after: T | undefined };

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

/** What of a form can change: a list is one for a paragraph, or of another kind, a break a line's end within a paragraph. */
export type FormKind = 'strong' | 'emphasis' | 'link' | 'list' | 'break';

/** What of its form changed of words that both versions have, or the address of a link that went or came with its words. */
export type FormChange = {
  readonly kind: FormKind;
  /** The words, as the new version has them where it does; of a break the line that ends there. */
  readonly text: string;
  /**
   * What they had and have of the kind, undefined where they had none: a link's address, for a list `paragraph`,
   * `ordered` or `unordered`, else the kind.
   */
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** One version of what has changed. */
export type ChangeSide = {
  /**
   * All of its text as it is read, a line for each paragraph and item: an entry's that came or went with its fields and
   * all below it that did so too, and the name alone of one that was moved or renamed. A column's that came or went with
   * what is written in it for the entries that both versions have.
   */
  readonly text: string;
  /** The front matter's beginning for what has no place of its own, such as a setting that has its default value. */
  readonly place: TextPlace;
  /** The entry's names from the programme down, a field's being its entry's; none for what stands beside the entries. */
  readonly path: readonly string[];
  /** An entry's or a note's among its neighbours, from 1: where one that was moved stands. */
  readonly position?: number;
  /** The name of the entry before it under the same owner; none for the first. */
  readonly behind?: string | undefined;
  /** Whose entries a column is written for; `sequence` for the numbers of the rows. */
  readonly level?: Level | 'sequence';
};

/** One thing that somebody has changed: as few of them as say it, in the order of the new version. */
export type Change = {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  /** A column, or that of a field, by its new name where it has one; the key of `numbers`. */
  readonly column: string | undefined;
  /** The old version's; undefined for what was inserted. */
  readonly before: ChangeSide | undefined;
  /** The new version's; undefined for what was deleted. */
  readonly after: ChangeSide | undefined;
  /** Both texts by words, what they share too; nothing for what moved, but for the order of columns, which is told by names. */
  readonly pieces: readonly Piece[];
  /** Of a field or a note, what changed in the form of the words that both versions have. */
  readonly forms: readonly FormChange[];
};
