import type { Document } from '../document/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { type Fitted, fitStyle, fitTables, withLongNames } from '../style/index.ts';
import { pageCounter, type WriteContext } from '../write/index.ts';
import type { PlannedDocument } from './plan.ts';

/** What a document's pages are written with, and what is to be said of how they fit. */
type FittedPages = { readonly context: WriteContext; readonly problems: readonly Problem[] };

/**
 * What a document's pages are written with: its text in the largest size that fits, where the style sheet says what
 * it is to fit, and its tables so that no word in them is cut. It is chosen by the PDF's layout, whichever formats are asked for, so that every one has the same. A
 * programme that fits in no size is a warning at its heading, and so is one that fits in the PDF alone.
 */
export async function fitPages(planned: PlannedDocument, given: WriteContext): Promise<FittedPages> {
  const { document } = planned;
  const context = { ...given, style: withLongNames(document, given.style) };
  const { fit } = context.style.pages[document.page];
  if (!fit) return { context: withTables(document, context), problems: [] };
  const count = await pageCounter();
  const fitted = fitStyle(document, context.style, fit, (style, loose) =>
    count(document, { ...context, style }, loose),
  );
  const problems = tooLong(planned, fitted, fit.sides);
  return { context: withTables(document, { ...context, style: fitted.style }), problems };
}

/** Tables that are too wide for their page in the size chosen are set smaller, or on larger paper. */
function withTables(document: Document, context: WriteContext): WriteContext {
  return { ...context, style: fitTables(document, context.style).style };
}

function tooLong(
  { document, programme }: PlannedDocument,
  { sides, full }: Fitted,
  allowed: number,
): Problem[] {
  const place = programme?.place;
  const name = programme?.text ?? document.title;
  if (sides > allowed) return [problem('briefing-too-long', place, { name, sides, allowed })];
  return full ? [problem('briefing-full', place, { name, allowed })] : [];
}
