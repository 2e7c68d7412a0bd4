import { type Problem, problem } from '../problem/index.ts';
import { type Fitted, fitStyle } from '../style/index.ts';
import { pageCounter, type WriteContext } from '../write/index.ts';
import type { PlannedDocument } from './plan.ts';

/** What a document's pages are written with, and what is to be said of how they fit. */
type FittedPages = { readonly context: WriteContext; readonly problems: readonly Problem[] };

/**
 * What a document's pages are written with: its text in the largest size that fits, where the style sheet says what
 * it is to fit. It is chosen by the PDF's layout, whichever formats are asked for, so that every one has the same. A
 * programme that fits in no size is a warning at its heading, and so is one that fits in the PDF alone.
 */
export async function fitPages(planned: PlannedDocument, context: WriteContext): Promise<FittedPages> {
  const { document } = planned;
  const { fit } = context.style.pages[document.page];
  if (!fit) return { context, problems: [] };
  const count = await pageCounter();
  const fitted = fitStyle(document, context.style, fit, (style, loose) =>
    count(document, { ...context, style }, loose),
  );
  return { context: { ...context, style: fitted.style }, problems: tooLong(planned, fitted, fit.sides) };
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
