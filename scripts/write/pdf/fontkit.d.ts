/** The part of fontkit that the PDF writer uses; the package carries no types. */
declare module 'fontkit' {
  export type Font = {
    readonly type: 'TTF';
    readonly postscriptName: string | null;
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
    ): { readonly advanceWidth: number; readonly glyphs: readonly Glyph[] };
  };
  export type Glyph = { readonly id: number; readonly advanceWidth: number };
  export type Collection = { readonly type: 'TTC'; readonly fonts: readonly Font[] };
  export type Other = { readonly type: 'WOFF' | 'WOFF2' | 'DFont' };
  /** Throws for what is no font. */
  export function create(bytes: Uint8Array): Font | Collection | Other;
  /** A further file format, tried after fontkit's own. */
  export function registerFormat(format: {
    new (stream: unknown): Font;
    probe(bytes: Uint8Array): boolean;
  }): void;
}
