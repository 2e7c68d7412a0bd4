import type { PageRole, Role } from '../document/index.ts';
import type { PlacedYaml } from '../read/index.ts';

/** A style sheet ready to write with. Every length is in points (1 pt = 1/72 inch), every angle upright. */
export type Style = {
  /** By the name a role gives in `font`. */
  readonly fonts: ReadonlyMap<string, FontStyle>;
  readonly pages: Readonly<Record<PageRole, PageStyle>>;
  readonly roles: Readonly<Record<Role, RoleStyle>>;
  readonly table: TableStyle;
  readonly pageNumber: PageNumberStyle;
  readonly word: WordStyle;
};

/** A style sheet with the places of its keys. */
export type PlacedStyle = PlacedYaml<Style>;

/** One typeface as each format asks for it. A face is the name of a font file without its ending. */
export type FontStyle = {
  /** Font names in Word: Chinese characters and marks; Latin letters and digits. */
  readonly word: { readonly chinese: string; readonly latin: string };
  /** Faces in the PDF: the first that has the character is used; `latin` is tried first for Latin text. */
  readonly pdf: {
    readonly chinese: readonly string[];
    readonly latin: readonly string[];
    /** For strong text; the same lists where the typeface has no bold. */
    readonly boldChinese: readonly string[];
    readonly boldLatin: readonly string[];
  };
};

export type PageStyle = {
  /** Width and height as the page is read: a landscape page is wider than high. */
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margin: Sides;
  /** The pages taken in turn in its place where the tables do not fit on it: turned, or larger paper. */
  readonly larger: readonly PageStyle[];
  /** What its text's size is chosen by; undefined where it stays as the roles give it. */
  readonly fit: Fit | undefined;
  /** Set widths of its tables' columns; undefined where those of `table` are set. */
  readonly widths: ReadonlyMap<string, number> | undefined;
};

/** A document is set in the largest size of a range in which it takes no more sides than it may. */
export type Fit = {
  readonly sides: number;
  /** The sizes that may be chosen, largest first: each is that of `body`, the others in proportion. */
  readonly sizes: readonly [number, ...number[]];
};

export type Sides = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

export type RoleStyle = {
  /** The named style in Word. */
  readonly wordStyle: string;
  readonly font: string;
  readonly bold: boolean;
  readonly size: number;
  /** Added after each character; below nought it draws them together. */
  readonly characterSpacing: number;
  /** Exact distance from one baseline to the next. */
  readonly lineHeight: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** In a table cell: where the text stands between the cell's upper and lower border. */
  readonly verticalAlign: 'top' | 'middle';
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Indent of a paragraph's first line, and of the lines after it; neither counts where text is centred. */
  readonly firstIndent: number;
  readonly hangingIndent: number;
  /** Never the last line on a page: it stays with the block that follows. */
  readonly keepWithNext: boolean;
};

export type TableStyle = {
  readonly border: number;
  readonly padding: Sides;
  /** Between two tables that follow one another, so that they are not read as one. */
  readonly spaceBetween: number;
  /** No text in a table is meant to be set smaller. */
  readonly smallestSize: number;
  /** Set widths by column name; the other columns share what is left. */
  readonly widths: ReadonlyMap<string, number>;
  /** Put behind a programme's name where it is repeated on a further page. */
  readonly continued: string;
};

/** Where the page number stands beside the type area; its look is that of the role. */
export type PageNumberStyle = {
  /** From the type area's lower edge down to the dashes beside the number. */
  readonly dashDistance: number;
  /** From the type area's left or right edge. */
  readonly inset: number;
};

/** What a Word file is for. */
export type WordStyle = {
  /**
   * Where a table's pages end: `flow` where the office program has them end, for editing; `cut` where ours do, for
   * printing, its names and texts cut there.
   */
  readonly pages: 'flow' | 'cut';
};
