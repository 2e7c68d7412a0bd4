import { textEms } from '../../language/index.ts';
import type { RoleStyle } from '../../style/index.ts';
import { breakLines, clustersOf, fillingWidth, fillLines, lineShape, textBreaks } from '../lines/index.ts';
import { twips } from './length.ts';

/** Measured in another font, a line with Latin characters may be wider by this, in ems. */
const latinLeeway = 0.5;
/** Indents are so many to a character: texts that are alike share a style. */
const steps = 8;

/**
 * The indent, in twips, at which Word, which fills lines, breaks a title or a name `width` points wide by meaning and into
 * balanced lines (GB/T 9704-2012, 7.3.1), as the PDF does: on either side of a centred one, at the right of one set left.
 * 0 where it does so without, or where the text has line ends of its author's.
 */
export function nameIndent(
  text: string,
  width: number,
  { size, characterSpacing, align }: RoleStyle,
  heading: boolean,
): number {
  if (text.includes('\n')) return 0;
  const clusters = clustersOf(text);
  const widths = clusters.map((cluster) => textEms(cluster) * size + characterSpacing);
  const stretches = clusters.map(() => true);
  const measured = { clusters, breaks: textBreaks(clusters), widths, em: size, stretches };
  const shape = lineShape(align, heading ? 'heading' : 'name');
  const lines = breakLines(measured, width, shape);
  // Latin words set left fill their lines in the PDF, too.
  if (lines.length === 1 || lines.some(({ ragged }) => ragged)) return 0;
  const ends = lines.map(({ end }) => end);
  const leeway = /[!-~]/u.test(text) ? latinLeeway * size : 0;
  const breaksSo = (room: number) => fillLines(measured, room).join() === ends.join();
  if (breaksSo(width) && breaksSo(width - leeway)) return 0;
  const filled = fillingWidth(measured, width, shape, lines) ?? width;
  // In a cell a name that no indent breaks so is as well off without.
  if (!heading && !breaksSo(filled)) return 0;
  const step = twips(size) / steps;
  const sides = align === 'center' ? 2 : 1;
  return Math.max(0, Math.floor(Math.round(twips(width - filled) / sides / step) * step));
}
