/** The part of fontkit that the PDF writer uses; the package carries no types. */
declare module 'fontkit' {
  export type Font = {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
    ): { readonly advanceWidth: number; readonly glyphs: readonly unknown[] };
  };
  export function create(bytes: Uint8Array): Font;
}
