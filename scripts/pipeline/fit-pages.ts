import { type Problem, problem } from '../problem/index.ts';
import {
  type Extent,
  type ExtentOf,
  fitStyle,
  fitTables,
  openLines,
  type Style,
  sidesIn,
  styleFor,
  type Taken,
} from '../style/index.ts';
import { pageCounter, type WriteContext } from '../write/index.ts';
import type { PlannedDocument } from './planned-document.ts';

/** What a document's pages are written with, and what is to be said of how they fit. */
export type FittedPages = { readonly context: WriteContext; readonly problems: readonly Problem[] };

/**
 * What a document's pages are written with: its text in the largest size that fits and its lines as far apart as they
 * may be, where the style sheet says what it is to fit; its tables so that no word in them is cut. It is chosen by the
 * PDF's layout, whichever formats are asked for, so that every one has the same. A programme that fits in no size is a
 * warning at its heading, and so is one that fits in the PDF alone; other sheets may be as long as they are.
 */
export async function fitPages(
  planned: Pick<PlannedDocument, 'document' | 'programme'>,
  context: WriteContext,
): Promise<FittedPages> {
  const { document } = planned;
  const named = styleFor(document, context.style);
  const { fit } = named.pages[document.page];
  if (!fit) return { context: { ...context, style: fitTables(document, named).style }, problems: [] };
  const count = await pageCounter();
  const extentOf = remembered((style, loose) => count(document, { ...context, style }, loose));
  const fitted = fitStyle(document, named, fit, extentOf);
  const sized = fitTables(document, fitted.style).style;
  const style = openLines(sized, fit, extentOf);
  const taken = sidesIn({ ...fitted, style: sized }, fit, extentOf);
  // Lines that moved left room.
  const full = taken.full && style === sized;
  return { context: { ...context, style }, problems: tooLong(planned, { ...taken, full }, fit.sides) };
}

/** The same extents, each counted once. */
function remembered(extentOf: ExtentOf): ExtentOf {
  const known = { loose: new Map<Style, Extent>(), pressed: new Map<Style, Extent>() };
  return (style, loose) => {
    const extents = known[loose ? 'loose' : 'pressed'];
    const extent = extents.get(style) ?? extentOf(style, loose);
    extents.set(style, extent);
    return extent;
  };
}

function tooLong(
  { programme }: Pick<PlannedDocument, 'programme'>,
  { sides, full }: Taken,
  allowed: number,
): Problem[] {
  if (!programme) return [];
  const { place, text: name } = programme;
  if (sides > allowed) return [problem('briefing-too-long', place, { name, sides, allowed })];
  return full ? [problem('briefing-full', place, { name, allowed })] : [];
}
