import type { Finding, SourceState } from '../protocol.ts';

/** A source that is open. */
export type Opened = {
  readonly name: string;
  readonly text: string;
  /** The SHA-256 and text of the file on the disk; null where it is new. */
  readonly disk: SourceState | null;
  /** What its import left to be looked at, and the file that it is from. */
  readonly imported: readonly Finding[];
  /** How else that file can be read; a draft has none, for the file is not kept. */
  readonly otherWays?: readonly OtherWay[];
};

/** A choice in words, and what taking it does. */
export type OtherWay = { readonly label: string; readonly take: () => void };
