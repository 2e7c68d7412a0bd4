import { blockLines } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import { lineCount } from './line-count.ts';
import type { TextBlock } from './text-runs.ts';

/** A cell is at most so high, in points (Excel's limit). */
export const highestRow = 409.5;

/** What Excel keeps free left and right of a cell's text together, in points. */
const besideText = 4;
/** Above and below it together. */
const besideLines = 2;

/** A line is so many times as high as its characters in the tallest of common fonts: no program sets lines closer in a cell. */
const tallestLine = 1.45;

/** How high the text of blocks is in a cell `width` points wide, in points, with what stands above and below it. */
export function textHeight(
  blocks: readonly TextBlock[],
  width: number,
  { roles }: Style,
  lang: string,
): number {
  let height = besideLines;
  for (const block of blocks) {
    const { size, lineHeight, spaceBefore, spaceAfter, firstIndent, hangingIndent } = roles[block.role];
    const room = width - besideText - Math.min(firstIndent, hangingIndent);
    const line = Math.max(lineHeight, size * tallestLine);
    for (const text of blockLines(block))
      height += spaceBefore + spaceAfter + line * lineCount(text, size, room, lang);
  }
  return height;
}

/** Heights are whole pixels: the next one, in points. */
export function wholePixels(height: number): number {
  return Math.ceil(height / 0.75) * 0.75;
}
