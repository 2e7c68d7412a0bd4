import type { ISectionOptions, ISectionPropertiesOptions } from 'docx';
import type { PageStyle, Style } from '../../style/index.ts';
import { docx } from './docx.ts';
import { twips } from './length.ts';
import { footerDistance, pageNumberParts } from './page-number.ts';

/** The type area (版心) of a page, in points. */
export function typeArea({ width, height, margin }: PageStyle): { width: number; height: number } {
  return { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
}

/** Everything of the section but its text: paper, margins, grid, and the headers or footers with the number. */
export function sectionOf(
  style: Style,
  page: PageStyle,
  startPage: number,
): Omit<ISectionOptions, 'children'> {
  const { width, height, landscape, margin } = page;
  const { PageOrientation } = docx;
  const properties: ISectionPropertiesOptions = {
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
        header: twips(margin.top / 2),
        footer: twips(footerDistance(style, page)),
      },
      pageNumbers: { start: startPage },
    },
    grid: hasGrid(style, page) ? gridOf(style, page) : { linePitch: twips(style.roles.body.lineHeight) },
  };
  return { properties, ...pageNumberParts(style, page) };
}

/** Whether lines and characters stand on a grid: upright pages with text in 三号 (GB/T 9704-2012, 5.2.3). */
export function hasGrid(style: Style, { landscape }: PageStyle): boolean {
  return !landscape && style.roles.body.size === 16;
}

/** As many characters to a line as come nearest the type area's width; `charSpace` is in 1/4096 pt. */
function gridOf(style: Style, page: PageStyle): ISectionPropertiesOptions['grid'] & object {
  const { size, lineHeight } = style.roles.body;
  const { width } = typeArea(page);
  const charSpace = Math.round((width / Math.round(width / size) - size) * 4096);
  return { type: docx.DocumentGridType.LINES_AND_CHARS, linePitch: twips(lineHeight), charSpace };
}
