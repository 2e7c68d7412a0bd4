import type { ISectionOptions } from 'docx';
import type { PageStyle, Style } from '../../style/index.ts';
import { docx } from './docx.ts';
import type { Section } from './file-section.ts';
import { twips } from './length.ts';
import { paragraphSlot } from './slots.ts';
import type { StyleIds } from './style-ids.ts';
import { separatorStyle } from './styles.ts';
import { printComponent } from './xml.ts';

type Side = 'left' | 'right';
/** On an odd page the number stands at the right, on an even one at the left (GB/T 9704-2012, 7.5). */
const sides: { default: Side; even: Side } = { default: 'right', even: 'left' };

/**
 * The headers and footers that print the page number, for odd and for even pages, and where it has a head a slot for it
 * above the text of all but the first page. A section of a booklet has them though they are empty: it would have those of the one before.
 */
export function marginParts(section: Section): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { style, page, startPage, headSlot, bound } = section;
  const { Header, Footer, Paragraph } = docx;
  const isNumbered = startPage !== undefined;
  const blank = () => new Paragraph({ style: separatorStyle });
  const footer = (side: Side) => {
    // The footer reaches up to the type area: LibreOffice lets the text of a section's first even page run down to it.
    const before = Math.max(0, twips(style.pageNumber.dashDistance - style.roles.pageNumber.lineHeight / 2));
    const isHere = isNumbered && !page.landscape;
    return new Footer({ children: [isHere ? numberParagraph(style, side, before) : blank()] });
  };
  const header = (side: Side, headed: boolean) =>
    new Header({
      children: [
        ...(isNumbered && page.landscape ? [turnedNumber(style, page, side)] : []),
        headed && headSlot !== undefined ? paragraphSlot(headSlot) : blank(),
      ],
    });
  const apart = hasFirstPage(section);
  const firstSide = isEven(section) ? sides.even : sides.default;
  const headers = {
    default: header(sides.default, apart || isEven(section)),
    even: header(sides.even, apart || !isEven(section)),
    ...(apart ? { first: header(firstSide, false) } : {}),
  };
  const footers = {
    default: footer(sides.default),
    even: footer(sides.even),
    ...(apart ? { first: footer(firstSide) } : {}),
  };
  return {
    ...(bound || page.landscape || headSlot !== undefined ? { headers } : {}),
    ...(bound || !page.landscape ? { footers } : {}),
  };
}

/**
 * Whether a section's first page has a header and footer of its own. One that has to begin on an even page, or in a booklet
 * on an odd one, has none, for LibreOffice then takes its second page, too, for the first: there the name stands on the
 * pages of the other side alone.
 */
export function hasFirstPage(section: Section): boolean {
  const { headSlot, bound } = section;
  return headSlot !== undefined && (bound ? bound.begins === 'next' : !isEven(section));
}

function isEven({ startPage = 1 }: Section): boolean {
  return startPage % 2 === 0;
}

/** The name that the pages after the first carry, as XML. */
export function printHead(name: string, idOf: StyleIds): string {
  const children = [new docx.TextRun(name)];
  return printComponent(new docx.Paragraph({ style: idOf('provenance'), spacing: { before: 0 }, children }));
}

/** From the paper's lower edge to the footer's, in points: the line's middle is where the dashes are. */
export function footerDistance({ roles, pageNumber }: Style, { margin }: PageStyle): number {
  return Math.max(0, margin.bottom - pageNumber.dashDistance - roles.pageNumber.lineHeight / 2);
}

/**
 * On a turned page the number keeps its place on the paper: at the left edge, turned with it (clause 8).
 * A floating cell as high as the type area holds it: text of that direction needs a cell or a drawing.
 */
function turnedNumber(style: Style, page: PageStyle, side: Side) {
  const { lineHeight } = style.roles.pageNumber;
  const { Table, TableRow, TableCell, TextDirection, TableAnchorType, HeightRule, WidthType } = docx;
  const width = twips(lineHeight);
  const cell = new TableCell({
    width: { size: width, type: WidthType.DXA },
    textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
    children: [numberParagraph(style, side)],
  });
  const height = twips(page.height - page.margin.top - page.margin.bottom);
  return new Table({
    rows: [new TableRow({ children: [cell], height: { value: height, rule: HeightRule.EXACT } })],
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    borders: docx.TableBorders.NONE,
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twips(page.margin.left - style.pageNumber.dashDistance - lineHeight / 2),
      absoluteVerticalPosition: twips(page.margin.top),
    },
  });
}

/** `before` is the space above it, in twips. */
function numberParagraph({ pageNumber }: Style, side: Side, before = 0) {
  return new docx.Paragraph({
    style: 'pageNumber',
    ...(before > 0 ? { spacing: { before } } : {}),
    alignment: side,
    indent: { [side]: twips(pageNumber.inset) },
    children: [new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'] })],
  });
}
