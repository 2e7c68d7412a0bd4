import type { PageStyle, Style } from '../../style/index.ts';
import { mm, pt } from './length.ts';

/**
 * Paper, margins and page number. On odd pages the number stands at the right, on even ones at the left
 * (GB/T 9704-2012, 7.5); on a turned page at the left edge, turned with it, where it is on the others (clause 8). A
 * browser without margin boxes prints none.
 */
export function pageRules(style: Style, page: PageStyle, startPage: number, families: string): string[] {
  const { width, height, margin } = page;
  const margins = [margin.top, margin.right, margin.bottom, margin.left].map(mm).join(' ');
  // The first page is a right one, whatever its number.
  const [odd, even] = startPage % 2 === 1 ? ['right', 'left'] : ['left', 'right'];
  const number = numberOf(style, page, families);
  return [
    `@page{size:${mm(width)} ${mm(height)};margin:${margins}}`,
    `@page:${odd}{${number('odd')}}`,
    `@page:${even}{${number('even')}}`,
    ...(startPage === 1 ? [] : [`@page:first{counter-increment:page ${startPage}}`]),
  ];
}

type Side = 'odd' | 'even';

/** The margin box of a number, how it is aligned there, and its padding: `away` from the type area, `inset` from that area's corner. */
type Place = {
  readonly box: string;
  readonly align: 'left' | 'right';
  readonly padding: (away: string, inset: string) => string;
};

const upright: Readonly<Record<Side, Place>> = {
  odd: { box: '@bottom-right', align: 'right', padding: (away, inset) => `${away} ${inset} 0 0` },
  even: { box: '@bottom-left', align: 'left', padding: (away, inset) => `${away} 0 0 ${inset}` },
};
const turned: Readonly<Record<Side, Place>> = {
  odd: { box: '@left-bottom', align: 'right', padding: (away, inset) => `0 ${away} ${inset} 0` },
  even: { box: '@left-top', align: 'left', padding: (away, inset) => `${inset} ${away} 0 0` },
};

function numberOf({ roles, pageNumber }: Style, { landscape }: PageStyle, families: string) {
  const { size, lineHeight } = roles.pageNumber;
  const away = pt(Math.max(0, pageNumber.dashDistance - lineHeight / 2));
  const look = [
    'content:"— " counter(page) " —"',
    `font:${pt(size)}/${pt(lineHeight)} ${families}`,
    'white-space:nowrap',
    // Where lines begin: on a turned page at the type area, too.
    'vertical-align:top',
    ...(landscape ? ['writing-mode:vertical-rl'] : []),
  ].join(';');
  return (side: Side): string => {
    const { box, align, padding } = (landscape ? turned : upright)[side];
    return `${box}{${look};text-align:${align};padding:${padding(away, pt(pageNumber.inset))}}`;
  };
}
