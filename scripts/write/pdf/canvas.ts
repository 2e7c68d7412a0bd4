/** The part of pdfkit's document, which pdfmake makes, that pages are drawn on; most of it is missing from its types. */
export type Canvas = {
  readonly page: { readonly width: number; readonly fonts: Record<string, unknown> };
  /** What `font` opened last. */
  readonly _font: EmbeddedFont;
  readonly outline: Outline;
  /** Writes the properties into the XMP metadata as the document ends. */
  _addInfo: () => void;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  /** Appends operators to the page's content; there y grows downwards from the page's upper edge. */
  addContent(operators: string): void;
  font(bytes: Uint8Array): void;
  link(x: number, y: number, width: number, height: number, url: string): void;
  appendXML(xml: string): void;
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
  readonly subset: { includeGlyph(id: number): number };
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
