import { type Document, partsOf } from '../document/index.ts';
import { least } from '../language/index.ts';
import type { Fit, Style } from '../style/index.ts';
import { type BoundContext, pageCounter, type WriteContext } from '../write/index.ts';
import { fitPages } from './fit-pages.ts';
import { withCuts } from './with-cuts.ts';

/**
 * What a booklet is written with: each part in the style that fits it, the briefings all in the size of the one that
 * takes the smallest, and the number of the page on which each begins.
 */
export async function fitBooklet(document: Document, context: WriteContext): Promise<WriteContext> {
  const [, ...parts] = partsOf(document);
  const fitted = await fitAll(
    parts.map((part) => part.document),
    context,
  );
  const { fit } = context.style.pages.briefing;
  const sizes = parts.flatMap((part, index) =>
    part.document.page === 'briefing' ? (fitted[index]?.style.roles.body.size ?? []) : [],
  );
  const size = least(sizes);
  const isMixed = fit !== undefined && sizes.some((one) => one > size);
  const even = isMixed
    ? await fitAll(
        parts.map((part) => part.document),
        withLargest(context, fit, size),
      )
    : fitted;
  const count = await pageCounter();
  let next = 1;
  const bound: BoundContext[] = [];
  for (const [index, part] of parts.entries()) {
    const { style } = even[index] ?? context;
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

async function fitAll(documents: readonly Document[], context: WriteContext) {
  const fitted: { readonly style: Style }[] = [];
  for (const document of documents) fitted.push((await fitPages({ document }, context)).context);
  return fitted;
}

/** The same where no briefing is set larger. */
function withLargest(context: WriteContext, fit: Fit, size: number): WriteContext {
  const [first = size, ...others] = fit.sizes.filter((one) => one <= size);
  const { pages } = context.style;
  const briefing = { ...pages.briefing, fit: { ...fit, sizes: [first, ...others] as const } };
  return { ...context, style: { ...context.style, pages: { ...pages, briefing } } };
}
