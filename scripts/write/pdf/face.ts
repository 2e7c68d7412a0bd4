import type { Font } from 'fontkit';
import type { FontFile } from '../writer.ts';
import { ownGlyphs } from './internals.ts';
import { broken, type FontFault, openFont } from './open-font.ts';

/** A font file opened for measuring; every length is in ems. */
export type Face = {
  /** Undefined where the file cannot be used: the face then has no character. */
  readonly font: Font | undefined;
  /** What is wrong with the file; some damage is found only as text is measured. */
  fault(): FontFault | undefined;
  /** The characters of a cluster that it cannot show. */
  lacking(cluster: string): readonly string[];
  /** Measures a cluster as it is drawn: alone. */
  measure(cluster: string): Extent;
};

type Extent = { readonly width: number; readonly glyphs: number };
const none: Extent = { width: 0, glyphs: 0 };

/** Shaping without kerning and ligatures: what is drawn is then exactly as wide as its characters together. */
export const plainShaping = { kern: false, liga: false, clig: false, calt: false } as const;

const opened = new WeakMap<FontFile, Face>();

/** Opens a face; the same file is opened once in a process. */
export function openFace(file: FontFile): Face {
  const face = opened.get(file) ?? readFace(file);
  opened.set(file, face);
  return face;
}

/** A face without any character. */
export const noFace: Face = {
  font: undefined,
  fault: () => undefined,
  lacking: (cluster) => Array.from(cluster),
  measure: () => none,
};

function readFace(file: FontFile): Face {
  const font = openFont(file);
  if ('rule' in font) return { ...noFace, fault: () => font };
  let fault: FontFault | undefined;
  return {
    font,
    fault: () => fault,
    lacking: (cluster) =>
      Array.from(oneCodePoint(cluster, font) === undefined ? cluster : '').filter(
        (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
      ),
    measure: (cluster) => {
      const codePoint = oneCodePoint(cluster, font);
      if (codePoint !== undefined) {
        return { width: font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm, glyphs: 1 };
      }
      try {
        const { advanceWidth, glyphs } = ownGlyphs(font).layout(cluster, plainShaping);
        return { width: advanceWidth / font.unitsPerEm, glyphs: glyphs.length };
      } catch {
        fault = broken;
        return none;
      }
    },
  };
}

/**
 * The code point that a cluster is drawn as, if one is enough and the font has it: its only one, or the one that a
 * letter and its mark together are, which the font's maker has drawn with more care than any shaping puts them.
 */
export function oneCodePoint(cluster: string, font: Font): number | undefined {
  const codePoint = onlyCodePoint(cluster) ?? onlyCodePoint(cluster.normalize('NFC'));
  return codePoint !== undefined && font.hasGlyphForCodePoint(codePoint) ? codePoint : undefined;
}

function onlyCodePoint(text: string): number | undefined {
  const codePoint = text.codePointAt(0);
  if (codePoint === undefined || text.length > (codePoint > 0xffff ? 2 : 1)) return undefined;
  return codePoint;
}
