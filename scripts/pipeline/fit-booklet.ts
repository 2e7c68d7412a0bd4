import { type Document, partsOf } from '../document/index.ts';
import { least } from '../language/index.ts';
import type { Style } from '../style/index.ts';
import { type BoundContext, pageCounter, type WriteContext } from '../write/index.ts';
import { fitPages } from './fit-pages.ts';
import { withCuts } from './with-cuts.ts';

/**
 * What a booklet is written with: each part in the style that fits it, the briefings all in the size of the one that
 * takes the smallest, and the number of the page on which each begins.
 */
export async function fitBooklet(document: Document, context: WriteContext): Promise<WriteContext> {
  const [, ...parts] = partsOf(document);
  const styles = await fitParts(
    parts.map((part) => part.document),
    context,
  );
  const count = await pageCounter();
  let next = 1;
  const bound: BoundContext[] = [];
  for (const [index, part] of parts.entries()) {
    const style = styles[index] ?? context.style;
    const own = { ...context, style };
    const { cuts } = await withCuts(part.document, 'docx', own);
    const set = { style, ...(cuts && { cuts }) };
    const isNumbered = part.name !== undefined;
    if (isNumbered && document.bound?.singleSided === false && next % 2 === 0) next++;
    bound.push({ ...set, start: isNumbered ? next : undefined });
    if (isNumbered) next += count(part.document, own, false).sides;
  }
  return { ...context, bound };
}

/** A briefing that takes the smallest size is set as it is by itself, its lines too; those in a larger one, again. */
async function fitParts(documents: readonly Document[], context: WriteContext): Promise<readonly Style[]> {
  const set = async (document: Document, given: WriteContext) =>
    (await fitPages({ document }, given)).context.style;
  const styles: Style[] = [];
  for (const document of documents) styles.push(await set(document, context));
  const sizes = styles.flatMap((style, index) =>
    documents[index]?.page === 'briefing' ? style.roles.body.size : [],
  );
  const smaller = withLargest(context, least(sizes));
  for (const [index, document] of documents.entries()) {
    const isLarger = (styles[index]?.roles.body.size ?? 0) > least(sizes);
    if (document.page === 'briefing' && isLarger) styles[index] = await set(document, smaller);
  }
  return styles;
}

/** The same where no briefing is set larger. */
function withLargest(context: WriteContext, size: number): WriteContext {
  const { pages } = context.style;
  const { fit } = pages.briefing;
  if (!fit) return context;
  const [first = size, ...others] = fit.sizes.filter((one) => one <= size);
  const briefing = { ...pages.briefing, fit: { ...fit, sizes: [first, ...others] as const } };
  return { ...context, style: { ...context.style, pages: { ...pages, briefing } } };
}
