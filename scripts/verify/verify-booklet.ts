import { type BookletPart, type Document, partsOf } from '../document/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { takeContentsNumbers } from './pdf/contents-page.ts';
import type { Page } from './pdf/page.ts';

/** A part of a PDF: a document, its pages from the `first` of the file on, from 0, and the number of the first of them. */
export type PdfPart = {
  readonly document: Document;
  readonly pages: readonly Page[];
  readonly first: number;
  /** Undefined where its pages have no number. */
  readonly start: number | undefined;
};

/**
 * The parts of a booklet by the pages that its links lead to: the cover and the contents are one. Where a part does not
 * begin on a right-hand page, or the contents have another number for it, that is told; undefined where a part is nowhere.
 */
export function bookletParts(
  document: Document,
  pages: readonly Page[],
  targets: ReadonlyMap<string, number>,
  file: string,
): { readonly parts: readonly PdfPart[]; readonly problems: readonly Problem[] } | undefined {
  const all = partsOf(document);
  const bound = all.flatMap((part) => firstPage(part, targets) ?? []);
  if (bound.length < all.filter(({ name }) => name !== undefined).length) return undefined;
  const [{ first: numbered } = { first: pages.length }] = bound;
  const contents = pages.slice(0, numbered).map(takeContentsNumbers);
  const front = all.filter(({ name }) => name === undefined).flatMap((part) => part.document.children);
  const parts = bound.map(({ document: part, first }, index): PdfPart => {
    const own = pages.slice(first, bound[index + 1]?.first ?? pages.length);
    return { document: part, pages: withoutBlank(own), first, start: first - numbered + 1 };
  });
  const starts = parts.map(({ start }) => String(start));
  const listed = contents.flatMap(({ numbers }) => numbers);
  const hasEntries = front.some((block) => block.type === 'paragraph' && block.role === 'contentsEntry');
  const wrong = hasEntries && starts.join() !== listed.join();
  return {
    parts: [
      {
        document: { ...document, children: front },
        pages: contents.map(({ rest }) => rest),
        first: 0,
        start: undefined,
      },
      ...parts,
    ],
    problems: [
      ...(wrong
        ? [problem('verify-contents', { file }, { expected: starts.join('、'), found: listed.join('、') })]
        : []),
      ...(document.bound?.singleSided ? [] : onLeft(bound, file)),
    ],
  };
}

function firstPage({ document, name }: BookletPart, targets: ReadonlyMap<string, number>) {
  const first = targets.get(name ?? '');
  return first === undefined ? undefined : { document, first };
}

/** The page behind a part that the next one's right-hand page leaves blank is none of it. */
function withoutBlank(pages: readonly Page[]): readonly Page[] {
  return pages.at(-1)?.runs.length === 0 ? pages.slice(0, -1) : pages;
}

/** Parts that begin on the back of a leaf, whose pages count from 0. */
function onLeft(parts: readonly { readonly first: number }[], file: string): Problem[] {
  return parts.flatMap(({ first }) =>
    first % 2 === 0 ? [] : [problem('verify-left-page', { file }, { page: first + 1 })],
  );
}
