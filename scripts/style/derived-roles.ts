import type { Role } from '../document/index.ts';
import { pointsPerMillimetre } from './length.ts';
import type { RoleStyle } from './style.ts';

/** The roles that a style sheet need not write: those of one that is older than they are. */
export const derivableRoles = [
  'tableItem',
  'coverTitle',
  'coverText',
  'contentsTitle',
  'contentsEntry',
] as const satisfies readonly Role[];
export type DerivableRole = (typeof derivableRoles)[number];

/**
 * How the roles are set that a style sheet does not write: items of lists in cells as the text of cells, a booklet's
 * cover and contents as titles and running text; each with a style of its own in Word.
 */
export function derivedRoles({
  tableText,
  title,
  body,
}: Readonly<Record<'tableText' | 'title' | 'body', RoleStyle>>): Readonly<Record<DerivableRole, RoleStyle>> {
  const flush = { ...body, firstIndent: 0, hangingIndent: 0, spaceBefore: 0, spaceAfter: 0 };
  const read = { size: 14, lineHeight: 28 };
  return {
    tableItem: { ...tableText, wordStyle: `${tableText.wordStyle}（列表）`, hangingIndent: 0 },
    coverTitle: {
      ...title,
      wordStyle: '封面标题',
      spaceBefore: 40 * pointsPerMillimetre,
      spaceAfter: 50 * pointsPerMillimetre,
    },
    coverText: { ...flush, ...read, wordStyle: '封面文字', align: 'center' },
    contentsTitle: { ...title, wordStyle: '目录标题', spaceBefore: 0, spaceAfter: title.lineHeight },
    contentsEntry: { ...flush, ...read, wordStyle: '目录条目', align: 'left' },
  };
}
