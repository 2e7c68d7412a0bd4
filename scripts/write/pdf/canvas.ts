/** The part of pdfkit's document, which pdfmake makes, that pages are drawn on; most of it is missing from its types. */
export type Canvas = {
  readonly page: {
    readonly width: number;
    readonly fonts: Record<string, unknown>;
    readonly dictionary: Reference;
    readonly annotations: readonly unknown[];
  };
  /** What `font` opened last. */
  readonly _font: EmbeddedFont;
  readonly outline: Outline;
  /** Writes the properties into the XMP metadata as the document ends. */
  _addInfo: () => void;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  /** Appends operators to the page's content; there y grows downwards from the page's upper edge. */
  addContent(operators: string): void;
  font(bytes: Uint8Array): void;
  link(
    x: number,
    y: number,
    width: number,
    height: number,
    url: string,
    entries: Readonly<Record<string, unknown>>,
  ): void;
  appendXML(xml: string): void;
  /** The root of the logical structure, of a document that is tagged. */
  getStructTreeRoot(): Reference;
  /** A further object; it is written, as a compressed stream of its text if there is one, when it is ended. */
  ref(data: Readonly<Record<string, unknown>>): Reference;
  /** Where each object stands, the first one's number being 1. */
  readonly _offsets: (number | Packed | null)[];
  /** How many bytes are written. */
  readonly _offset: number;
  readonly _id: Buffer;
  readonly _root: Reference;
  readonly _info: Reference;
  _write(data: string | Uint8Array): void;
  /** Takes `null` for the end. */
  push(data: null): void;
  /** Writes what ends the file, once all objects are written. */
  _finalize: () => void;
};

/** Where an object stands in a stream of objects. */
type Packed = { readonly stream: number; readonly index: number };

/** An object of the file; its text is a reference to it. */
export type Reference = {
  readonly id: number;
  readonly data: Record<string, unknown>;
  end(text?: string): void;
  toString(): string;
};

export type Outline = {
  addItem(
    title: string,
    place: { readonly top: number; readonly left: number; readonly expanded: boolean },
  ): Outline;
};

/** A font whose used glyphs go into the file. A glyph's number there indexes `widths` and `unicode`. */
export type EmbeddedFont = {
  readonly id: string;
  /** Thousandths of an em in one unit of the font. */
  readonly scale: number;
  readonly subset: {
    /** The font's number of each glyph. */
    readonly glyphs: number[];
    includeGlyph(id: number): number;
  };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  /** Glyph numbers in hexadecimal, four digits each, and places in thousandths of an em. */
  encode(text: string, features: Readonly<Record<string, boolean>>): [string[], GlyphPosition[]];
  ref(): unknown;
};

export type GlyphPosition = {
  readonly advanceWidth: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
};
