import { breakClass, type Hyphen, type Measured, type TextBreaks, textBreaks } from '../lines/index.ts';
import type { Face } from './face.ts';

/** One character as a reader sees it, ready to be placed in any size. */
export type Glyphs = {
  /** As in the Document, format characters included. */
  readonly text: string;
  /** As drawn. */
  readonly drawn: string;
  readonly face: Face;
  /** How wide it is. */
  readonly ems: number;
  /** How many glyphs the face draws it with: spacing between characters is counted by glyphs. */
  readonly glyphs: number;
  readonly latin: boolean;
  /** The hyphen, its width in ems, that a line which ends after it inside a word is drawn with. */
  readonly hyphen?: Hyphen | undefined;
  readonly emphasis: boolean;
  readonly url: string | undefined;
};

/** A text between hard breaks as it is set in any size: what its lines are broken and justified by. */
export type TypesetText = Pick<Measured, 'clusters' | 'stretches'> & {
  readonly glyphs: readonly Glyphs[];
  readonly breaks: TextBreaks;
  /** Whether a line may end inside one of its words, with a hyphen. */
  readonly mayPart: boolean;
};

/** Reads a text's characters once for all sizes. */
export function typesetText(glyphs: readonly Glyphs[]): TypesetText {
  const clusters = glyphs.map(({ drawn }) => drawn);
  const breaks = textBreaks(clusters);
  // In Latin text the characters of a Chinese name stay together.
  const latin = breaks.isLatin();
  return {
    glyphs,
    clusters,
    stretches: glyphs.map((glyph, index) => (latin ? isSpace(glyph) : stretches(glyph, glyphs[index + 1]))),
    breaks,
    mayPart: glyphs.some(({ hyphen }) => hyphen !== undefined),
  };
}

/** Whether the gap between two neighbours may grow: not inside a Latin word or ……, nor after the last character. */
function stretches(glyph: Glyphs, next: Glyphs | undefined): boolean {
  if (next === undefined || (glyph.latin && next.latin && !isSpace(glyph))) return false;
  return !(glyph.drawn === '…' && next.drawn === '…');
}

/** Whether a character is white space that a line may end at. */
export function isSpace({ drawn }: Glyphs): boolean {
  return breakClass(drawn) === 'space';
}
