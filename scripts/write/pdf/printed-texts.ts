import { textEms } from '../../language/index.ts';
import type { TextPlace } from '../../problem/index.ts';
import type { PrintedText } from '../writer.ts';
import type { PageContent, PlacedLine } from './page-content.ts';
import type { StructureElement } from './structure.ts';

/** Where the texts of a page stand, paragraph by paragraph; what is repeated from a page before is in none. */
export function printedTexts(
  { lines }: Pick<PageContent, 'lines'>,
  placeOf: (element: StructureElement) => TextPlace | undefined,
): PrintedText[] {
  const texts = new Map<StructureElement, PrintedText>();
  for (const placed of lines) {
    const { element } = placed;
    const place = element && placeOf(element);
    if (!element || !place || placed.line.text.trim() === '') continue;
    texts.set(element, joined(texts.get(element), { ...boxOf(placed), place }));
  }
  return [...texts.values()];
}

function boxOf({ line, x, y }: PlacedLine): Omit<PrintedText, 'place'> {
  const first = line.runs[0]?.x ?? 0;
  const last = line.runs.at(-1);
  const width = last ? last.x + textEms(last.text) * line.size + last.spacing * last.text.length : 0;
  return { left: x + first, right: x + width, top: y, bottom: y + line.height };
}

function joined(one: PrintedText | undefined, other: PrintedText): PrintedText {
  if (!one) return other;
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
    place: one.place,
  };
}
