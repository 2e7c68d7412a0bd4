import type { TextPlace } from '../problem/index.ts';
import { markValue, type Value } from './mark.ts';

/** What a text of the source must be found as in a document. Several texts of one field share a unit. */
export type Unit = {
  readonly kind: 'label' | 'title' | 'column' | 'name' | 'field' | 'note' | 'change';
  /** The column it stands in; empty outside the table. */
  readonly column: string;
  readonly place: TextPlace;
};

/** A text that a mark stands for. */
export type MarkedText = {
  readonly raw: string;
  /** Its place in the source; undefined for what is made from the order, which has the template's. */
  readonly place: TextPlace | undefined;
  /** Undefined for a copy (a milestone, a short name) or a made text, which need not be found. */
  readonly unit: Unit | undefined;
  /** Of a name or title, the places at which its author breaks it. */
  readonly breaks?: readonly number[] | undefined;
};

/** All texts by id. */
export type TextTable = {
  readonly texts: readonly MarkedText[];
  /** Enters a text and gives the value that stands for it. */
  readonly enter: (raw: string, place?: TextPlace, unit?: Unit, breaks?: readonly number[]) => Value;
};

/** An empty table of texts; ids count from 0. */
export function createTextTable(): TextTable {
  const texts: MarkedText[] = [];
  return {
    texts,
    enter: (raw, place, unit, breaks) => markValue(raw, texts.push({ raw, place, unit, breaks }) - 1),
  };
}
