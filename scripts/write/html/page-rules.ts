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

function numberOf({ roles, pageNumber }: Style, { landscape }: PageStyle, families: string) {
  const { size, lineHeight } = roles.pageNumber;
  const distance = pt(Math.max(0, pageNumber.dashDistance - lineHeight / 2));
  const inset = pt(pageNumber.inset);
  const look = [
    'content:"— " counter(page) " —"',
    `font:${pt(size)}/${pt(lineHeight)} ${families}`,
    'white-space:nowrap',
    // Where lines begin: on a turned page at the type area, too.
    'vertical-align:top',
  ];
  return (side: 'odd' | 'even'): string => {
    const own = landscape
      ? {
          box: side === 'odd' ? '@left-bottom' : '@left-top',
          place: [
            'writing-mode:vertical-rl',
            `text-align:${side === 'odd' ? 'right' : 'left'}`,
            side === 'odd' ? `padding:0 ${distance} ${inset} 0` : `padding:${inset} ${distance} 0 0`,
          ],
        }
      : {
          box: side === 'odd' ? '@bottom-right' : '@bottom-left',
          place: [side === 'odd' ? `padding:${distance} ${inset} 0 0` : `padding:${distance} 0 0 ${inset}`],
        };
    return `${own.box}{${[...look, ...own.place].join(';')}}`;
  };
}
