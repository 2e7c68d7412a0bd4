// What the page and its server say to each other, as JSON where it is not a file's bytes.

export type PageLanguage = 'zh' | 'en';
export type PageFormat = 'docx' | 'pdf' | 'md' | 'html' | 'xlsx';

/** `POST /api/enter`, with a ticket in place of the token: it is good once, and for a minute. */
export type Entered = { readonly token: string };

/** `GET /api/state` */
export type State = {
  /** The folder's own name. */
  readonly folder: string;
  /** The names of the sources in it. */
  readonly sources: readonly string[];
  /** The largest file that is imported, in bytes. */
  readonly largestFile: number;
};

/** `GET /api/source?name=` */
export type SourceState = { readonly text: string; readonly sha256: string };

/** `GET /api/now?name=`: the hash of a source, null where it is not there, and one of all templates and settings. */
export type Now = { readonly sha256: string | null; readonly workspace: string };

/** What is wrong, in words; the place counts from 1 and its end is exclusive. */
export type Finding = {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'hint';
  /** Of what was looked at: the source itself, a template, or the file that was imported. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly fix?: string | undefined;
  readonly clause?: string | undefined;
  /** What replaces the text at the place, where that is safe. */
  readonly edit?: string | undefined;
};

/** `POST /api/look`: a source as it is being written. `tab` tells the pages apart that are open. */
export type LookRequest = {
  readonly tab: string;
  readonly name: string;
  readonly text: string;
  readonly booklet: BookletForm;
  readonly language: PageLanguage;
};
/** Whether the booklet is for both sides of the paper, or for one. */
export type BookletForm = 'duplex' | 'single-sided';
export type Look = {
  readonly ok: boolean;
  /** The name by which findings say that they are of the source: another than asked for where no source can have that. */
  readonly name: string;
  /** The hash of the templates and settings that it was made with, as `Now` has it. */
  readonly workspace: string;
  readonly findings: readonly Finding[];
  readonly documents: readonly ListedDocument[];
};
/** A document by its path without ending, and the formats it is made in. */
export type ListedDocument = {
  readonly path: string;
  readonly title: string;
  readonly formats: readonly PageFormat[];
};

/** `POST /api/document`: the bytes of one of the documents last looked at. */
export type DocumentRequest = { readonly tab: string; readonly path: string; readonly format: PageFormat };
/** `POST /api/texts`: where each text of the PDF last made stands, by page; in points from the upper left corner. */
export type TextsRequest = Pick<DocumentRequest, 'tab' | 'path'>;
export type PageText = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly file: string;
  readonly line: number;
};

/** `POST /api/zip`: all documents last looked at, as the folder that a build makes. */
export type ZipRequest = { readonly tab: string; readonly formats: readonly PageFormat[] };

/**
 * `PUT /api/source`: `base` is the SHA-256 of what the text was made from, null where it is new. Where the file on the disk is
 * another by now the answer is 409 with that as `SourceState`, where it is gone 404, and nothing is written.
 */
export type SaveRequest = { readonly name: string; readonly text: string; readonly base: string | null };

/** `POST /api/import?name=&language=`, with `sheet`, `table`, `changes` and `header` as chosen; the file's bytes as body. */
export type ImportAnswer = {
  readonly name: string;
  readonly source?: string | undefined;
  readonly findings: readonly Finding[];
  readonly choices: readonly ImportChoice[];
};

/**
 * `POST /api/onto?tab=&name=&language=`, with `sheet`, `table` and `changes` as chosen; the bytes of an edited Word file as body. What
 * was changed in it comes back onto the source last looked at: `source` is that with the changes.
 */
export type OntoAnswer = Pick<ImportAnswer, 'source' | 'findings' | 'choices'>;

/** How else the file can be read: with its tracked changes or without, another table or sheet, a table without a header. */
export type ImportChoice =
  | { readonly changes: 'accepted' | 'original' }
  | { readonly table: number; readonly text: string }
  | { readonly sheet: string; readonly text: string }
  | { readonly header: 'none' };

/** What could not be done, in the words of both languages. */
export type Refusal = {
  /** The key of the words among all that may be said. */
  readonly why: string;
  readonly refused: { readonly zh: string; readonly en: string };
};
