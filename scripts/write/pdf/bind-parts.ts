import { type BookletPart, type Document, partsOf } from '../../document/index.ts';
import type { PageStyle, Style } from '../../style/index.ts';
import type { WriteContext } from '../writer.ts';
import { contentsNumbers } from './contents-numbers.ts';
import type { PlacedRun } from './draw-text.ts';
import { emptyPage } from './flow.ts';
import { type Layout, layOut } from './lay-out.ts';
import type { PageContent } from './page-content.ts';
import { pageNumber } from './page-number.ts';
import { pageHead } from './running-head.ts';

/** A page of a file, not yet drawn. */
export type Leaf = {
  readonly content: PageContent;
  /** Its number, and the name that it goes on with. */
  readonly margins: readonly PlacedRun[];
  readonly size: PageStyle;
  /** The name of the part that begins on it. */
  readonly begins: string | undefined;
};

/** A part of a file on its pages: of a document that is no booklet itself. */
export type BoundPart = BookletPart & { readonly style: Style; readonly layout: Layout };

/** Each part of a file laid out; the style of what is bound is its own. */
export function layOutParts(document: Document, context: WriteContext): BoundPart[] {
  return partsOf(document).map((part, index) => {
    const style = context.bound?.[index - 1]?.style ?? context.style;
    return { ...part, style, layout: layOut(part.document, { ...context, style }) };
  });
}

/**
 * The pages of all parts in their order. In a booklet for both sides of the paper each part begins on a right-hand page,
 * behind a blank one where it must; pages are numbered through from the first behind the contents on, which is 1.
 */
export function bindParts(document: Document, parts: readonly BoundPart[]): Leaf[] {
  const { bound } = document;
  const leaves: Leaf[] = [];
  let next = bound ? 1 : document.startPage;
  const starts = new Map<string, number>();
  for (const { document: part, name, style, layout } of parts) {
    const size = style.pages[part.page];
    const isNumbered = part.page !== 'booklet';
    if (bound && !bound.singleSided && leaves.length % 2 === 1) {
      leaves.push({
        content: emptyPage(),
        margins: [],
        size: leaves.at(-1)?.size ?? size,
        begins: undefined,
      });
      if (starts.size > 0) next++;
    }
    if (name !== undefined) starts.set(name, next);
    const { pages, setting } = layout;
    const head = pages.length > 1 ? pageHead(part, size, setting) : [];
    for (const [index, content] of pages.entries())
      leaves.push({
        content,
        margins: [...(index > 0 ? head : []), ...(isNumbered ? pageNumber(next++, size, setting) : [])],
        size,
        begins: index === 0 ? name : undefined,
      });
  }
  for (const { document: part, style, layout } of bound ? parts : [])
    if (part.page === 'booklet') contentsNumbers(layout, style.pages.booklet, starts);
  return leaves;
}
