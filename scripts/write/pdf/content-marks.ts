import type { Canvas } from './canvas.ts';
import type { StructureElement } from './structure.ts';

/** Marks what is drawn as the content of elements, and keeps which content is whose. */
export type ContentMarks = {
  /** The operator that begins content of an element, on the page that is drawn on. */
  begin(element: StructureElement): string;
  /** Makes a place on the page a link; the element is its own. */
  link(element: StructureElement, box: readonly [number, number, number, number], url: string): void;
  /** The elements of each page by the numbers of its content, and those of links: by the keys pages and links carry. */
  readonly owners: readonly (StructureElement | readonly StructureElement[])[];
};

/** What ends content of either kind. */
export const endMark = 'EMC';
/** Begins what belongs to the page and not to the text: its number, and what is repeated from a page before. */
export const beginPagination = '/Artifact <</Type /Pagination>> BDC';
/** Begins what is there for the eye only: rules, and dots under text. */
export const beginLayout = '/Artifact <</Type /Layout>> BDC';

/** Makes the marks of one PDF. */
export function createMarks(canvas: Canvas): ContentMarks {
  const owners: (StructureElement | StructureElement[])[] = [];
  let page: Canvas['page'] | undefined;
  let here: StructureElement[] = [];
  return {
    owners,
    begin(element) {
      if (canvas.page !== page) {
        page = canvas.page;
        here = [];
        page.dictionary.data.StructParents = owners.push(here) - 1;
      }
      const number = here.push(element) - 1;
      element.kids.push({ page: String(page.dictionary), number });
      return `/${element.type} <</MCID ${number}>> BDC`;
    },
    link(element, box, url) {
      // What a screen reader says of a link; pdfkit takes a plain string for a name.
      const Contents: unknown = Object(url);
      canvas.link(...box, url, { StructParent: owners.push(element) - 1, Contents });
      const { annotations, dictionary } = canvas.page;
      element.kids.push({ page: String(dictionary), annotation: String(annotations.at(-1)) });
    },
  };
}
