import type { PlacedText } from '../model/index.ts';
import type { Place } from '../problem/index.ts';
import type { Style, WordMark } from '../style/index.ts';

/** A stretch of text with its marks; a line end in it is a hard break. */
export type Run = {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** An address as written. */
  readonly link?: string;
  /** Which list item our own writer says the text belongs to. */
  readonly item?: string;
};

/** A paragraph, of a cell or beside the table. */
export type Line = {
  readonly type: 'line';
  readonly runs: readonly Run[];
  /** From our own Word style, or the class or element of an HTML page. */
  readonly role: keyof Style['roles'] | undefined;
  /** Set in the middle, as a title's lines are. */
  readonly centred: boolean;
  /** An item that the file itself calls one of a list without numbers. */
  readonly bullet: boolean;
  readonly place: Place;
};

/** What our own writer said of itself in a file. */
export type OwnFile = {
  /** SHA-256 of what it said when it was made, as 64 hex digits; empty where the file has lost it. */
  readonly contentHash: string;
  /** Whether it holds a part of its source alone, as the sheet of one unit does. */
  readonly isExtract: boolean;
  /** `print` of the marks of all texts that stood beside the table. */
  readonly prints: ReadonlySet<string>;
};

/** Rows and columns count from 0, spans taken into account. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: readonly Line[];
  /** What our own writer said of the cell, where it was not taken out since. */
  readonly mark?: WordMark | undefined;
  readonly place: Place;
};

/** A table on its grid; every square belongs to one cell. */
export type Grid = {
  readonly type: 'grid';
  readonly rows: number;
  readonly columns: number;
  /** How many rows from the top the file says are its header; 0 where it does not say. */
  readonly headerRows: number;
  readonly cells: readonly GridCell[];
};

/** A column's name as written, and what our own writer said of its cell. */
export type HeaderColumn = PlacedText & {
  readonly mark?: WordMark | undefined;
  /** The name is ours: as written it was missing, or another column's. */
  readonly isGiven?: boolean;
};

/** A file's text, its format forgotten. */
export type Sheet = {
  readonly parts: readonly (Line | Grid)[];
  /** BCP 47, where the file says so for sure. */
  readonly lang: string | undefined;
  /** Our own writer made it: what looks like a list broken by hand is none. */
  readonly own: boolean;
  /** What our own writer says in it of the text it wrote. */
  readonly written?: OwnFile | undefined;
  /** White space at the ends of lines is meant. */
  readonly exact: boolean;
  /** A blank cell below another may be one with it: the format has no merges, or the file uses none. */
  readonly blankMerges: boolean;
};

/** Every line of a file, those beside its tables and those of their cells, in its order. */
export function allLines(parts: Sheet['parts']): Line[] {
  return parts.flatMap((part) => (part.type === 'line' ? [part] : part.cells.flatMap(({ lines }) => lines)));
}

/** The text of a line or a cell, a line end between lines. */
export function textOf(lines: readonly { readonly runs: readonly Run[] }[]): string {
  return lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}
