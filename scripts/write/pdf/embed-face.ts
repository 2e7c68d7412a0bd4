import type { Font, Glyph } from 'fontkit';
import type { Canvas } from './canvas.ts';
import { type Face, oneCodePoint, plainShaping } from './face.ts';
import { type EmbeddedFont, embedFont, ownGlyphs } from './internals.ts';
import { hyphenGlyph, softHyphen } from './soft-hyphen.ts';

/** A face in one PDF. */
export type EmbeddedFace = {
  /** Its name in a page's operators. */
  readonly id: string;
  /** Makes it known to the page that is drawn on. */
  addToPage(): void;
  encode(cluster: string): Code;
};

/** How a cluster is shown: glyph numbers of four hexadecimal digits, and its width in ems. */
export type Code = {
  readonly hex: string;
  readonly width: number;
  /** The glyphs one by one, each `x` ems right of the cluster's start and `y` above the baseline, if they stand apart. */
  readonly apart: readonly { readonly hex: string; readonly x: number; readonly y: number }[] | undefined;
};

/** The faces of one PDF, each embedded when first drawn with. */
export function embeddedFaces(canvas: Canvas): (face: Face) => EmbeddedFace {
  const known = new Map<Face, EmbeddedFace>();
  return (face) => {
    const embedded = known.get(face) ?? embedFace(canvas, face);
    known.set(face, embedded);
    return embedded;
  };
}

/** Puts a face into a PDF; only the glyphs that are then encoded go into the file. */
function embedFace(canvas: Canvas, face: Face): EmbeddedFace {
  const { font } = face;
  if (!font) throw new Error('Unexpected face: its file could not be opened, and no text can be set in it');
  const embedded = embedFont(canvas, ownGlyphs(font));
  const codes = new Map<string, Code>();
  return {
    id: embedded.id,
    addToPage: embedded.addToPage,
    encode: (cluster) => {
      const known = codes.get(cluster);
      if (known) return known;
      const single = findSingle(font, cluster);
      const code = single ? encodeSingle(embedded, single) : encodeSequence(embedded, cluster);
      codes.set(cluster, code);
      return code;
    },
  };
}

/** The one glyph that a cluster is drawn with, the code points it stands for, and its width in ems. */
type Single = { readonly glyph: Glyph; readonly codePoints: readonly number[]; readonly width: number };

/** Those of each font by cluster: no more than there are ways to write its characters. */
const singles = new WeakMap<Font, Map<string, Single>>();

function findSingle(font: Font, cluster: string): Single | undefined {
  const known = singles.get(font) ?? new Map<string, Single>();
  singles.set(font, known);
  const single = known.get(cluster) ?? readSingle(font, cluster);
  if (single) known.set(cluster, single);
  return single;
}

/** The glyph that was measured, without any shaping. */
function readSingle(font: Font, cluster: string): Single | undefined {
  const codePoint = oneCodePoint(cluster === softHyphen ? hyphenGlyph : cluster, font);
  if (codePoint === undefined) return undefined;
  const glyph = font.glyphForCodePoint(codePoint);
  const codePoints = Array.from(cluster, (character) => character.codePointAt(0) ?? 0);
  return { glyph, codePoints, width: glyph.advanceWidth / font.unitsPerEm };
}

function encodeSingle(embedded: EmbeddedFont, { glyph, codePoints, width }: Single): Code {
  const number = embedded.include(glyph, codePoints);
  return { hex: number.toString(16).padStart(4, '0'), width, apart: undefined };
}

function encodeSequence(embedded: EmbeddedFont, cluster: string): Code {
  const [numbers, positions] = embedded.shape(cluster, plainShaping);
  let width = 0;
  const glyphs = numbers.map((hex, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const glyph = { hex, x: (width + xOffset) / 1000, y: yOffset / 1000 };
    width += xAdvance;
    return glyph;
  });
  const moved = positions.some(
    ({ xAdvance, advanceWidth, xOffset, yOffset }) =>
      xAdvance !== advanceWidth || xOffset !== 0 || yOffset !== 0,
  );
  return { hex: numbers.join(''), width: width / 1000, apart: moved ? glyphs : undefined };
}
