import type { Entry } from '../model/index.ts';

/** A stretch of text that both versions have, or only one of them. */
export type Piece = { readonly type: 'same' | 'deleted' | 'inserted'; readonly text: string };

/** Which entry of the old version became which of the new one; by identity of the two models' entries. */
export type Matching = {
  readonly newOf: ReadonlyMap<Entry, Entry>;
  readonly oldOf: ReadonlyMap<Entry, Entry>;
  /** Entries of the new version that left their owner or their place among its entries. */
  readonly moved: ReadonlySet<Entry>;
};
