import { type Document, type Role, roles } from '../document/index.ts';
import { narrowIn } from './fit-tables.ts';
import { scaleRole } from './scale-role.ts';
import type { Fit, Style } from './style.ts';
import { withRoles } from './with-roles.ts';

/** How many sides a document takes in a style, and how many points of its last one are left. */
export type Extent = { readonly sides: number; readonly free: number };

/** Lays a document out in a style: `loose` as wide as Word or LibreOffice may set it. */
export type ExtentOf = (style: Style, loose: boolean) => Extent;

/** How many sides a document takes; `full` where it leaves so little of them free that an office program may need one more. */
export type Taken = { readonly sides: number; readonly full: boolean };

/** A style for a document; `smallest` where no smaller one is left. */
export type Fitted = { readonly style: Style; readonly smallest: boolean };

/** These stay as they are: a sheet's size of text is not its title's, nor its number's. */
const unscaled: ReadonlySet<Role> = new Set(['label', 'title', 'pageNumber']);
/** And these go with the size of its text. */
export const scaledRoles: readonly Role[] = roles.filter((role) => !unscaled.has(role));

/**
 * So many lines of each side are left free where the text is set loosely. Word and LibreOffice have other fonts, press
 * no marks together as our lines do, and LibreOffice puts a gap between Chinese and Latin characters though our Word
 * files forbid it. Loose lines have all that: of 600 sheets made of the sample's texts, none that was given a size by
 * this turned over in LibreOffice. The line is for what is not foreseen.
 */
const spareLines = 1;
/** In the smallest size there is no choice, and nothing is said but where a table's rounded heights take up the rest. */
const leastSpare = 1 / 3;

/**
 * The style in the largest size of the page's range in which the document takes no more sides than it may, and has
 * its tables' columns no narrower than they should be; in the smallest where it does so in none. That a smaller size
 * fits where a larger one does is taken for granted.
 */
export function fitStyle(document: Document, style: Style, fit: Fit, extentOf: ExtentOf): Fitted {
  const sized = fit.sizes.map((size) => scaleStyle(style, size, fit));
  const smallest = fit.sizes.length - 1;
  let [first, last] = [0, smallest];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    const tried = sized[middle] ?? style;
    if (leavesLine(extentOf(tried, true), tried, fit) && narrowIn(document, tried).length === 0)
      last = middle;
    else first = middle + 1;
  }
  return { style: sized[first] ?? style, smallest: first === smallest };
}

/** What the pages of a document take in the style that it is written with: of a larger size than the smallest none is full. */
export function sidesIn({ style, smallest }: Fitted, fit: Fit, extentOf: ExtentOf): Taken {
  const { sides } = extentOf(style, false);
  return { sides, full: smallest && !leaves(leastSpare, extentOf(style, true), style, fit) };
}

/** Whether a line of each side is left for what an office program sets otherwise. */
export function leavesLine(extent: Extent, style: Style, fit: Fit): boolean {
  return leaves(spareLines, extent, style, fit);
}

/** Whether so many lines of each side are left. */
function leaves(lines: number, { sides, free }: Extent, { roles: { body } }: Style, fit: Fit): boolean {
  return sides < fit.sides || (sides === fit.sides && free >= lines * sides * body.lineHeight);
}

/** The style with its text in a size: the body's, and the other roles' in proportion. */
function scaleStyle(style: Style, size: number, { sizes }: Fit): Style {
  const factor = size / style.roles.body.size;
  if (factor === 1) return style;
  const range = { smallest: sizes.at(-1) ?? size, largest: sizes[0] };
  return withRoles(style, scaledRoles, (own, role) => scaleRole(role, own, factor, range));
}
