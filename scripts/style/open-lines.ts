import { type ExtentOf, leavesLine, scaledRoles } from './fit-style.ts';
import { twips } from './scale-role.ts';
import type { Fit, RoleStyle, Style } from './style.ts';
import { withRoles } from './with-roles.ts';

/**
 * By so many twentieths at most lines stand farther apart than in the style sheet, about as in 三号 (5.2.3), and by so
 * many closer together.
 */
const [most, fewest] = [6, -1];

/**
 * The style a document is fitted in, its lines as far apart, in steps of a twentieth, as the sides that it takes have
 * room for, a line of each left for office programs; a step closer where only that leaves it. In the largest size,
 * which the standard gives its lines, they stay. A sheet is to fill its page.
 */
export function openLines(style: Style, fit: Fit, extentOf: ExtentOf): Style {
  if (style.roles.body.size >= fit.sizes[0]) return style;
  const { sides } = extentOf(style, true);
  const fits = (steps: number) => {
    const tried = opened(style, steps);
    const extent = extentOf(tried, true);
    return extent.sides === sides && leavesLine(extent, tried, fit);
  };
  if (!fits(0)) return fits(fewest) ? opened(style, fewest) : style;
  let [least, last] = [0, most];
  while (least < last) {
    const middle = Math.ceil((least + last) / 2);
    if (fits(middle)) least = middle;
    else last = middle - 1;
  }
  return opened(style, least);
}

function opened(style: Style, steps: number): Style {
  if (steps === 0) return style;
  const lineHeight = (own: RoleStyle) => twips(own.lineHeight * (1 + steps / 20));
  return withRoles(style, scaledRoles, (own) => ({ ...own, lineHeight: lineHeight(own) }));
}
