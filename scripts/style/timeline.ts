import type { Style } from './style.ts';
import { withRoles } from './with-roles.ts';

/** How wide the dots of a timeline are, in points. */
export const timelineDot = 5;

/**
 * The style for a timeline: its years stand over their dots, at the left of their columns, and its texts below them as
 * names do, broken between words. Parts of a line alike hold no whole number of characters to set them to both edges.
 */
export function timelineStyle(style: Style): Style {
  return withRoles(style, ['tableHead', 'tableText'], (own) => ({ ...own, align: 'left' }));
}
