import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';

// pdfkit requires fontkit; an import would load its other build beside it, and take as long again.
const { create } = createRequire(import.meta.url)('fontkit') as typeof Fontkit;

/** A font file opened for measuring; every length is in ems. */
export type Face = {
  /** The PostScript name, by which the PDF knows the face. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** From the baseline up to the top that pdfmake counts a line's place from. */
  readonly ascent: number;
  has(codePoint: number): boolean;
  measure(text: string): Extent;
  /** Whether kerning or ligatures would make the text wider or narrower than its characters. */
  kerns(text: string): boolean;
};

type Extent = { readonly width: number; readonly glyphs: number };

/** Shaping without kerning and ligatures: what is drawn is then exactly as wide as its characters together. */
export const plainShaping = { kern: false, liga: false, clig: false, calt: false } as const;

const opened = new WeakMap<Uint8Array, Face>();

/** Opens a face; the same bytes are opened once in a process. */
export function openFace(bytes: Uint8Array): Face {
  const known = opened.get(bytes);
  if (known) return known;
  const font = create(bytes);
  const kerned = new Map<string, boolean>();
  const face: Face = {
    name: font.postscriptName,
    bytes,
    ascent: font.ascent / font.unitsPerEm,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    measure: (text) => {
      const codePoint = text.codePointAt(0) ?? 0;
      if (text.length === String.fromCodePoint(codePoint).length) {
        return { width: font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm, glyphs: 1 };
      }
      const { advanceWidth, glyphs } = font.layout(text, plainShaping);
      return { width: advanceWidth / font.unitsPerEm, glyphs: glyphs.length };
    },
    kerns: (text) => {
      let differs = kerned.get(text);
      if (differs === undefined) {
        differs = font.layout(text).advanceWidth !== font.layout(text, plainShaping).advanceWidth;
        kerned.set(text, differs);
      }
      return differs;
    },
  };
  opened.set(bytes, face);
  return face;
}
