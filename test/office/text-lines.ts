import { around, type Box } from './ink.ts';

/** A line of characters: the box around its ink, and how many characters it has. */
export type TextLine = Box & { readonly characters: number };

/** Characters whose ink overlaps from top to bottom stand on one line; lines from the top. */
export function textLines(glyphs: readonly Box[]): TextLine[] {
  const lines: Box[][] = [];
  let lower = Number.NEGATIVE_INFINITY;
  for (const glyph of glyphs.toSorted((a, b) => a.top - b.top)) {
    if (glyph.top > lower) lines.push([]);
    lines.at(-1)?.push(glyph);
    lower = Math.max(lower, glyph.bottom);
  }
  return lines.map((line) => ({ ...around(line), characters: line.length }));
}
