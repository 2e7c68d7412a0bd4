import type { TextPlace } from '../problem/index.ts';

/** The three levels a table can have, outermost first; the last one declared has one row per entry. */
export const levels = ['programme', 'task', 'step'] as const;
export type Level = (typeof levels)[number];

/** How numbers made from the order are printed before a name or an item. */
export const numberForms = ['none', '1.', '（1）', '一、', '（一）'] as const;
export type NumberForm = (typeof numberForms)[number];

/**
 * One line of text as written, with its place in the source; of a name or title the places in it, in UTF-16 units, at
 * which its author breaks it where it takes several lines.
 */
export type PlacedText = {
  readonly text: string;
  readonly place: TextPlace;
  readonly breaks?: readonly number[];
};

/** A validated source: everything the documents print, every value with its place. */
export type Attachment = {
  /** The source's path as the user gave it. */
  readonly file: string;
  readonly label: PlacedText | undefined;
  readonly title: PlacedText;
  /** Declared columns by level; the first of a level names its entries, the others are its fields. */
  readonly columns: Readonly<Record<Level, readonly PlacedText[]>>;
  /** All printed columns from left to right; `sequence` is 序号, filled with the row count. */
  readonly order: readonly PrintedColumn[];
  readonly numbers: Readonly<Record<Level | 'item', NumberForm>>;
  /** The columns whose fields are read for milestones; all of the programmes' where the source names none. */
  readonly milestones: readonly PlacedText[];
  readonly issuer: PlacedText | undefined;
  readonly date: PlacedText | undefined;
  readonly startPage: number;
  /** BCP 47, `zh-CN` by default. */
  readonly lang: string;
  /** Where settings without a place of their own are written; one that is not written has its default. */
  readonly settingPlaces?: ReadonlyMap<Setting, TextPlace>;
  /** Waivers of the whole file: rule id → reason. */
  readonly ignore: readonly Waiver[];
  readonly programmes: readonly Entry[];
  readonly notes: readonly Note[];
  /** Only where the programmes are a part of those that are written. */
  readonly part?: Part;
};

/** What a part of a table keeps of the whole. */
export type Part = {
  /** The entries of which something below is left out. */
  readonly cut: ReadonlySet<Entry>;
  /** What entries and rows are numbered by in the whole; without it they count anew. */
  readonly numbering?: {
    /** From 0, by entry of the part. */
    readonly indexes: ReadonlyMap<Entry, number>;
    /** From 1, a number for each row of the part. */
    readonly rowNumbers: readonly number[];
  };
  /** What somebody asked for; a sheet of one unit says itself whose it is. */
  readonly chosenBy?: ChosenBy;
};

/** By what rows are chosen, as it is printed: programmes by their short names, and texts by columns, which all hold. */
export type ChosenBy = {
  readonly programmes: readonly string[];
  readonly where: readonly { readonly column: string; readonly text: string }[];
};

/** A key of the front matter, or of its `numbers`. */
export type Setting = 'startPage' | 'lang' | Level | 'item';

export type PrintedColumn = {
  readonly name: string;
  readonly level: Level | 'sequence';
  readonly place: TextPlace;
};

/** A programme, a task or a step. */
export type Entry = {
  readonly level: Level;
  readonly name: PlacedText;
  /** By column name; a column that is not written is not there. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Tasks of a programme, steps of a task; empty on the last declared level. */
  readonly children: readonly Entry[];
  readonly place: TextPlace;
};

export type Field = { readonly blocks: readonly FieldBlock[]; readonly place: TextPlace };
export type FieldBlock = FieldParagraph | FieldList;
export type FieldParagraph = {
  readonly type: 'paragraph';
  readonly children: readonly FieldInline[];
  readonly place: TextPlace;
};
export type FieldList = {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly FieldItem[];
  readonly place: TextPlace;
};
export type FieldItem = { readonly children: readonly FieldInline[]; readonly place: TextPlace };

export type FieldInline =
  | { readonly type: 'text'; readonly value: string; readonly place: TextPlace }
  | { readonly type: 'break'; readonly place: TextPlace }
  | {
      readonly type: 'strong' | 'emphasis';
      readonly children: readonly FieldInline[];
      readonly place: TextPlace;
    }
  | {
      readonly type: 'link';
      readonly url: string;
      readonly children: readonly FieldInline[];
      readonly place: TextPlace;
    };

/** A note under the table: one block quote. */
export type Note = Field;

/** `rule` as written; its place is the rule id's. A waiver in a comment covers the block that follows it. */
export type Waiver = {
  readonly rule: PlacedText;
  readonly reason: string;
  /** What it covers: undefined for the whole file. */
  readonly covers: TextPlace | undefined;
};
