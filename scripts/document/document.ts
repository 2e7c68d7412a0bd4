import type { TextPlace } from '../problem/index.ts';

/**
 * What a template makes and a writer writes: a small closed tree that knows no format and no programme.
 * A node's `place` is where its text comes from: the source for a value, else the template.
 */
export type Document = {
  readonly type: 'document';
  /** Which page of the style sheet it is set on. */
  readonly page: PageRole;
  /** Plain text, for document properties and bookmarks. */
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** ISO date, the only date that may reach an output. */
  readonly date: string | undefined;
  /** Number printed on the first page. */
  readonly startPage: number;
  /** There in a redline only: a document of two versions, whose nodes say which of them alone has them. */
  readonly tracked?: Tracked | undefined;
  /** Whether it may be a part of the attachment: then it is no form of its source, whichever page it is set on. */
  readonly extract?: true | undefined;
  /** There in a booklet only, whose cover it is: what is bound behind it. */
  readonly bound?: Bound | undefined;
  readonly children: readonly Block[];
};

/**
 * Documents bound into one file, each set on its own page and begun on a new one: on a right-hand page, for both sides of the paper
 * are printed, unless it is single-sided. Pages are numbered through from the first that is no list of contents on.
 */
export type Bound = { readonly singleSided: boolean; readonly parts: readonly Document[] };

/** Who changed the old version into the new one, and on which day (ISO), where the source says. */
export type Tracked = { readonly author: string; readonly date: string | undefined };

/**
 * Which version of a redline alone has a node, with all that is in it; a node without one is in both. A paragraph, an
 * item of a list or a row that has one holds texts that have the same one.
 */
export type Revision = 'deleted' | 'inserted';

/** What stands on a page under one another. */
export type Block = Heading | Paragraph | List | Table;
/** What stands in a line. */
export type Inline = Text | Strong | Emphasis | Link | Break | Item;
/** Any node of the tree. */
export type Node = Document | Block | ListItem | Row | Cell | Inline;

/** A heading: the title, or one of the levels below it. */
export type Heading = {
  readonly type: 'heading';
  /** 1 is the document's title; 2 the levels 一、, 3 （一）, 4 1. (GB/T 9704-2012, 7.3.3). */
  readonly depth: 1 | 2 | 3 | 4;
  readonly role: Role;
  readonly children: readonly Inline[];
  readonly revision?: Revision | undefined;
  readonly place: TextPlace;
};

/** A paragraph, set as its role has it; a line of a cell where it stands in one. */
export type Paragraph = {
  readonly type: 'paragraph';
  readonly role: Role;
  readonly children: readonly Inline[];
  readonly revision?: Revision | undefined;
  readonly place: TextPlace;
};

/** A list that stands in running text, each item a line of its own. */
export type List = {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly role: Role;
  readonly items: readonly ListItem[];
  readonly place: TextPlace;
};

/** An item of a list; one paragraph. */
export type ListItem = {
  readonly type: 'listItem';
  /** Printed directly before the text, such as `1.` or `（一）`; empty where items carry none. */
  readonly number: string;
  /** In a redline, where it is another: the number in the old version. */
  readonly oldNumber?: string | undefined;
  readonly children: readonly Inline[];
  readonly revision?: Revision | undefined;
  readonly place: TextPlace;
};

/** A table by rows; a cell of several rows or columns stands in the first of them. */
export type Table = {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  /** How many rows from the top are header rows, repeated on every page. */
  readonly headerRows: number;
  /** Years over what is due in each: printed on a line with a dot for each year that stands there, without borders. */
  readonly timeline?: true;
  readonly rows: readonly Row[];
  readonly place: TextPlace;
};

/**
 * `name` is the header's text: the key by which a style sheet may set the column's width. What stands in a column that
 * one version alone has is that version's.
 */
export type TableColumn = { readonly name: string; readonly revision?: Revision | undefined };

/** In a redline a row's cells and their spans are those of the rows of both versions as they stand there. */
export type Row = {
  readonly type: 'row';
  readonly cells: readonly Cell[];
  readonly revision?: Revision | undefined;
  readonly place: TextPlace;
};

/** A cell of a table, with all rows and columns that it covers. */
export type Cell = {
  readonly type: 'cell';
  readonly role: Role;
  /** Left grid column, from 0, spans above taken into account. */
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Nothing at all for an empty cell. */
  readonly children: readonly (Paragraph | List)[];
  readonly place: TextPlace;
};

/** Characters as they are printed. */
export type Text = {
  readonly type: 'text';
  readonly value: string;
  readonly revision?: Revision | undefined;
  readonly place: TextPlace;
};
/** Words that stand out. */
export type Strong = {
  readonly type: 'strong';
  readonly children: readonly Inline[];
  readonly place: TextPlace;
};
/** Words that are stressed. */
export type Emphasis = {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
  readonly place: TextPlace;
};
/** Words that lead to an address: `https:`, `http:`, `mailto:`, or `#` and a name. */
export type Link = {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
  readonly place: TextPlace;
};
/** An item of a list that stands in a paragraph of a cell: there items are lines of text, or run on. */
export type Item = {
  readonly type: 'item';
  /** The printed number its text begins with; empty for an item of a list without numbers. */
  readonly number: string;
  /** In a redline, where it is another: the number in the old version. */
  readonly oldNumber?: string | undefined;
  readonly children: readonly Inline[];
  readonly place: TextPlace;
};
/** A line ends here, and its paragraph goes on. */
export type Break = {
  readonly type: 'break';
  readonly revision?: Revision | undefined;
  readonly place: TextPlace;
};

/** The kinds of page a document can be set on; each has its margins in the style sheet. */
export const pageRoles = ['overview', 'briefing', 'comparison', 'booklet'] as const;
export type PageRole = (typeof pageRoles)[number];

/** What a text is, never how it looks: the keys of the style sheet and the classes of a template. */
export const roles = [
  'label',
  'title',
  'heading1',
  'heading2',
  'heading3',
  'body',
  'listItem',
  'tableHead',
  'tableText',
  'tableItem',
  'programmeName',
  'taskName',
  'stepName',
  'sequence',
  'note',
  'provenance',
  'coverTitle',
  'coverText',
  'contentsTitle',
  'contentsEntry',
  'pageNumber',
] as const;
export type Role = (typeof roles)[number];

/** Whether a role is of a booklet's cover or contents: no other document has such a text. */
export function isBookletRole(role: Role): boolean {
  return ['coverTitle', 'coverText', 'contentsTitle', 'contentsEntry'].includes(role);
}

/** Whether a role is of a name that stands in a table: it breaks between words, and is named again on a further page. */
export function isNameRole(role: Role): boolean {
  return role === 'programmeName' || role === 'taskName' || role === 'stepName';
}
