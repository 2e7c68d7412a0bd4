import type { Finding, SourceState } from '../protocol.ts';

/** A source that is open. */
export type Opened = {
  /** Tells it from others of the same name, as its draft is kept under it. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** The SHA-256 and text of the file on the disk; null where it is new. */
  readonly disk: SourceState | null;
  /** What its import left to be looked at. */
  readonly imported: readonly Finding[];
  /** How else the file can be read that it was imported from; a draft has none, for the file is not kept. */
  readonly otherWays?: readonly OtherWay[];
};

/** A choice in words, and what taking it does. */
export type OtherWay = { readonly label: string; readonly take: () => void };

/** An import that made no source, and why. */
export type Failure = { readonly findings: readonly Finding[]; readonly otherWays: readonly OtherWay[] };
