import type { Style } from './style.ts';
import { withRoles } from './with-roles.ts';

/** How wide the dots of a timeline are, in points. */
export const timelineDot = 5;

/** The style for a timeline: its years stand over their dots, at the left of their columns. */
export function timelineStyle(style: Style): Style {
  return withRoles(style, ['tableHead'], (own) => ({ ...own, align: 'left' }));
}
