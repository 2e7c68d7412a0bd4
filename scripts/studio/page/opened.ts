import type { Finding, ImportChoice, SourceState } from '../protocol.ts';

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
  /** The file that it was imported from; a draft has none. */
  readonly from?: ImportedFrom;
};

/** A file that can be read in other ways, too, and how it was. */
export type ImportedFrom = {
  readonly file: File;
  readonly chosen: Chosen;
  readonly choices: readonly ImportChoice[];
};

/** Chosen ways to read a file, as a request's address states them. */
export type Chosen = Readonly<Record<string, string>>;

/** An import that made no source, and why. */
export type Failure = ImportedFrom & { readonly findings: readonly Finding[] };
