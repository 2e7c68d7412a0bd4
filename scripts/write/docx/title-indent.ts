import { type Inline, inlineText } from '../../document/index.ts';
import { textEms } from '../../language/index.ts';
import type { RoleStyle } from '../../style/index.ts';
import { clustersOf, fillingWidth, lineShape } from '../lines/index.ts';
import { twips } from './length.ts';

/**
 * Equal indents in twips that make Word break centred text `width` points wide by meaning and into balanced lines
 * (GB/T 9704-2012, 7.3.1), as the PDF does; without hard breaks, the text stays free to edit. None for what is one
 * line or has hard breaks of its own.
 */
export function titleIndent(
  children: readonly Inline[],
  width: number,
  { align, size, characterSpacing }: RoleStyle,
  heading: boolean,
): { left: number; right: number } | undefined {
  const text = inlineText(children);
  if (align !== 'center' || text === '' || text.includes('\n')) return undefined;
  const clusters = clustersOf(text);
  const widths = clusters.map((cluster) => textEms(cluster) * size + characterSpacing);
  const measured = { clusters, widths, em: size, stretches: clusters.map(() => true) };
  const filled = fillingWidth(measured, width, lineShape(align, heading));
  const side = filled === undefined ? 0 : Math.floor(twips(width - filled) / 2);
  return side > 0 ? { left: side, right: side } : undefined;
}
