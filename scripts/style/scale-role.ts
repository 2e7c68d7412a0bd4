import type { Role } from '../document/index.ts';
import type { RoleStyle } from './style.ts';

/** The sizes between which text is scaled, in points. */
export type SizeRange = { readonly smallest: number; readonly largest: number };

/** Running text as GB/T 9704-2012 wants it: 三号, 22 lines a side, 28 characters a line (5.2.2, 5.2.3); points. */
const standard = { size: 16, lineHeight: 28.95, characterSpacing: -0.25 };
/** The roles of running text: what the standard says of lines and characters is not about tables. */
const running: ReadonlySet<Role> = new Set([
  'heading1',
  'heading2',
  'heading3',
  'body',
  'listItem',
  'note',
  'provenance',
]);

/**
 * A role's look with its size scaled, and with it every length. No size leaves the range that was not outside before;
 * running text that grows to 三号 stands no closer than the standard has it. Sizes come in half points and lengths
 * in twips, as Word has them.
 */
export function scaleRole(role: Role, own: RoleStyle, factor: number, range: SizeRange): RoleStyle {
  const least = Math.min(own.size, range.smallest);
  const most = Math.max(own.size, range.largest);
  const size = Math.round(Math.min(Math.max(own.size * factor, least), most) * 2) / 2;
  const scaled = (length: number) => twips((length * size) / own.size);
  const grown = {
    ...own,
    size,
    characterSpacing: scaled(own.characterSpacing),
    lineHeight: scaled(own.lineHeight),
    spaceBefore: scaled(own.spaceBefore),
    spaceAfter: scaled(own.spaceAfter),
    firstIndent: scaled(own.firstIndent),
    hangingIndent: scaled(own.hangingIndent),
  };
  if (size < standard.size || size <= own.size || !running.has(role)) return grown;
  return {
    ...grown,
    lineHeight: Math.max(grown.lineHeight, standard.lineHeight),
    characterSpacing: Math.min(grown.characterSpacing, standard.characterSpacing),
  };
}

/** Rounds to twips, as Word has lengths. */
export function twips(points: number): number {
  return Math.round(points * 20) / 20;
}
