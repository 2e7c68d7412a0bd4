import type { Document } from '../../document/index.ts';
import { isEnglish } from '../../language/index.ts';
import type { PageStyle, Style } from '../../style/index.ts';
import { escapeXml } from '../package/index.ts';

/** Millimetres of the papers that Excel has numbers for (ECMA-376-1, 18.3.1.63), upright. */
const papers: readonly (readonly [width: number, height: number, number: number])[] = [
  [297, 420, 8],
  [210, 297, 9],
  [148, 210, 11],
  [216, 279, 1],
];

/** The elements that say how a sheet is printed, from its margins on: as wide as a page, on as many as it takes. */
export function pageSetup({ page, startPage, lang }: Document, style: Style): string {
  const of = style.pages[page];
  const { margin } = of;
  const margins = [
    ['left', margin.left],
    ['right', margin.right],
    ['top', margin.top],
    ['bottom', margin.bottom],
    ['header', margin.top / 2],
    ['footer', footerDistance(style, of)],
  ] as const;
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins${margins.map(([name, points]) => ` ${name}="${inches(points)}"`).join('')}/>`,
    `<pageSetup ${paperOf(of)} firstPageNumber="${startPage}" fitToHeight="0"`,
    ` orientation="${of.landscape ? 'landscape' : 'portrait'}" useFirstPageNumber="1"/>`,
    pageNumbers(style, lang),
  ].join('');
}

function paperOf({ width, height }: PageStyle): string {
  const sides = [Math.min(width, height), Math.max(width, height)].map((side) => (side / 72) * 25.4);
  const known = papers.find(([short, long]) => isNear(short, sides[0]) && isNear(long, sides[1]));
  if (known) return `paperSize="${known[2]}"`;
  const [short, long] = sides.map((side) => Math.round(side));
  return `paperHeight="${long}mm" paperWidth="${short}mm"`;
}

function isNear(one: number, other = 0): boolean {
  return Math.abs(one - other) < 1;
}

/**
 * The number stands at the right of odd pages and at the left of even ones (GB/T 9704-2012, 7.5), a character from the edge.
 * On a turned page clause 8 wants it at the side, turned with the text: Excel prints headers and footers
 * upright alone, at the page's head and foot, and so it stands at the foot.
 */
function pageNumbers(style: Style, lang: string): string {
  const { roles, fonts, pageNumber } = style;
  const { font, size, bold } = roles.pageNumber;
  const word = fonts.get(font)?.word ?? { chinese: font, latin: font };
  const name = isEnglish(lang) ? word.latin : word.chinese;
  const look = `&"${name.replace(/["&,]/g, '')},${bold ? 'Bold' : 'Regular'}"&${Math.round(size)}`;
  const inset = pageNumber.inset > 0 ? '\u3000' : '';
  const odd = escapeXml(`&R${look}— &P —${inset}`);
  const even = escapeXml(`&L${look}${inset}— &P —`);
  return `<headerFooter differentOddEven="1"><oddFooter>${odd}</oddFooter><evenFooter>${even}</evenFooter></headerFooter>`;
}

/** From the paper's lower edge to the footer's, in points: the line's middle is where the dashes are. */
function footerDistance({ roles, pageNumber }: Style, { margin }: PageStyle): number {
  return Math.max(0, margin.bottom - pageNumber.dashDistance - roles.pageNumber.lineHeight / 2);
}

function inches(points: number): number {
  return Math.round((points / 72) * 10_000) / 10_000;
}
