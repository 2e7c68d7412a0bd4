import type { ISectionOptions, ISectionPropertiesOptions } from 'docx';
import { headDistance, type PageStyle, type Style } from '../../style/index.ts';
import { docx } from './docx.ts';
import type { Section } from './file-section.ts';
import { twips } from './length.ts';
import { footerDistance, hasFirstPage, marginParts } from './page-number.ts';

/** LibreOffice begins the text of a section's first even page so far below the header's place: 5 mm, in points. */
const leastHeader = (5 * 72) / 25.4;

/**
 * Everything of the section but its text: paper, margins, grid, and the headers and footers with the number and, where it
 * has a head, a slot for the name that the pages after the first carry.
 */
export function sectionOf(section: Section): Omit<ISectionOptions, 'children'> {
  const { style, page, startPage = 1, headSlot, bound } = section;
  const hasHead = headSlot !== undefined;
  const { width, height, landscape, margin } = page;
  const headHeight = hasHead ? style.roles.provenance.lineHeight + headDistance(style) : 0;
  const { PageOrientation } = docx;
  const properties: ISectionPropertiesOptions = {
    ...typeOf(section),
    ...(hasFirstPage(section) ? { titlePage: true } : {}),
    page: {
      // docx wants the paper upright, and turns it where it is told so.
      size: {
        width: twips(Math.min(width, height)),
        height: twips(Math.max(width, height)),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(margin.top),
        right: twips(margin.right),
        bottom: twips(margin.bottom),
        left: twips(margin.left),
        header: twips(Math.max(0, margin.top - Math.max(leastHeader, headHeight))),
        footer: twips(footerDistance(style, page)),
      },
      ...(bound && !bound.counts ? {} : { pageNumbers: { start: startPage } }),
    },
    grid: gridOf(style, page),
  };
  return { properties, ...marginParts(section) };
}

/** Word takes a page for odd or even by its number, LibreOffice by its place unless the section begins so. */
function typeOf({ startPage = 1, bound }: Section): Pick<ISectionPropertiesOptions, 'type'> {
  const { SectionType } = docx;
  if (bound) return { type: bound.begins === 'odd' ? SectionType.ODD_PAGE : SectionType.NEXT_PAGE };
  return startPage % 2 === 0 ? { type: SectionType.EVEN_PAGE } : {};
}

/**
 * Where an upright page's text is in 三号, lines stand on a grid (GB/T 9704-2012, 5.2.3). How many characters a line
 * has is left to the style's spacing: LibreOffice gives a grid of characters another width than Word.
 */
function gridOf(
  { roles: { body } }: Style,
  { landscape }: PageStyle,
): ISectionPropertiesOptions['grid'] & object {
  const linePitch = twips(body.lineHeight);
  return !landscape && body.size === 16 ? { type: docx.DocumentGridType.LINES, linePitch } : { linePitch };
}
