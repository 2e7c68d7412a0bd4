import type { Document } from '../document/index.ts';
import type { Problem, TextPlace } from '../problem/index.ts';
import type { Extent, Style } from '../style/index.ts';

/** The formats documents are made in, each the ending of its files. */
export const formats = ['docx', 'pdf', 'md', 'html', 'xlsx'] as const;
export type Format = (typeof formats)[number];
/** Those made where none is asked for. */
export const defaultFormats: readonly Format[] = ['docx', 'pdf', 'md'];

/** What a writer may use beside the Document. */
export type WriteContext = {
  readonly style: Style;
  /** The font files the style names, by face; only the PDF writer asks for them. */
  readonly fonts: FontSource;
  /** Our version, for the document's properties. */
  readonly version: string;
  /** How what is bound in a booklet is set, in its order. */
  readonly bound?: readonly BoundContext[] | undefined;
  /**
   * How the document's tables are cut, in their order, where a Word file is to have our pages; a table undefined is left
   * to the office program.
   */
  readonly cuts?: readonly (TableCut | undefined)[];
};

/** How a part of a booklet is set. */
export type BoundContext = Pick<WriteContext, 'style' | 'cuts'> & {
  /** The number of its first page, as our pages have it; undefined where its pages have none. */
  readonly start: number | undefined;
};

/** A table as our pages cut it. Heights are in points, rows and columns the table's, from 0. */
export type TableCut = {
  /** The rows of the header, repeated on every page. */
  readonly header: readonly number[];
  /** A page on which nothing stands has no heights: the table begins on the next one. */
  readonly pages: readonly TablePage[];
};

/** Rows of a table that stand on one page, from `first` on; the last one goes on on the next where it is `cut`. */
export type TablePage = {
  readonly first: number;
  readonly heights: readonly number[];
  readonly cut: boolean;
  /** Of the cells that do not begin and end on this page: what stands here of each. */
  readonly parts: readonly CellStretch[];
};

/** Characters of a cell's text, hard breaks and ends of paragraphs not counted; all of them where it stands `again`. */
export type CellStretch = {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly again: boolean;
};

/**
 * Gives the font file of a face that the style names: always the same object for the same font, undefined where there
 * is none.
 */
export type FontSource = (face: string) => FontFile | undefined;

/** A font file as read. */
export type FontFile = {
  /** For messages. */
  readonly path: string;
  /** In a collection (TTC), the PostScript name of the font that is meant. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** A finished file. `pages` is what the PDF writer laid out, for the check before anything is put in place. */
export type Written = {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
  readonly pages?: readonly LaidOutPage[];
  /** Of a PDF, by page: where in the sources and templates each text is from. */
  readonly texts?: readonly (readonly PrintedText[])[];
};

/** The texts of one page in the order drawn, tables cell by cell; points from the page's upper left corner. */
export type LaidOutPage = {
  readonly blocks: readonly string[];
  readonly cells: readonly LaidOutCell[];
};

/** A paragraph, or what stands of it on a page, in points from the page's upper left corner; widths are near enough. */
export type PrintedText = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where its text is from. */
  readonly place: TextPlace;
};

/** A cell, or the part of a cut one that stands on this page. Row and column are the table's, from 0. */
export type LaidOutCell = {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** A header repeated, or a name repeated with （续）: not text of its own. */
  readonly repeated: boolean;
};

/** Throws a TypeError for a redline: in a format that cannot tell two versions apart, both would read as one. */
export function refuseRedline({ tracked }: Document): void {
  if (tracked) throw new TypeError('only a Word file can be a redline');
}

export type Writer = (document: Document, context: WriteContext) => Promise<Written>;

/**
 * How far a document reaches on its pages; `loose` is as far as an office program may take it, whose lines break
 * elsewhere. Fonts that are not there or cannot be used are done without.
 */
export type PageCounter = (
  document: Document,
  context: Pick<WriteContext, 'style' | 'fonts'>,
  loose: boolean,
) => Extent;

/** How the tables of a document are cut, one after another. */
export type PageCutter = (
  document: Document,
  context: Pick<WriteContext, 'style' | 'fonts'>,
) => readonly (TableCut | undefined)[];
