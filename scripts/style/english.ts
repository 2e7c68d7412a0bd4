import type { Role } from '../document/index.ts';
import { hasHan, isEnglish } from '../language/index.ts';
import type { Style } from './style.ts';
import { withRoles } from './with-roles.ts';

/** Running text: titles, names and table heads are never hyphenated. */
const running: readonly Role[] = ['body', 'listItem', 'tableText', 'tableItem', 'note', 'provenance'];
/** Text in columns too narrow for lines of words that all reach the right edge. */
const cells: readonly Role[] = ['tableText', 'tableItem'];

/** The roles whose words may be parted with a hyphen, by a document's language: only English ones are. */
export function hyphenatedRoles(lang: string): ReadonlySet<Role> {
  return new Set(isEnglish(lang) ? running : []);
}

/** The style for a document whose cells are English: flush left where the style sheet has them to the right edge. */
export function withRaggedCells(style: Style): Style {
  const justified = cells.filter((role) => style.roles[role].align === 'justify');
  if (justified.length === 0) return style;
  return withRoles(style, justified, (own) => ({ ...own, align: 'left' }));
}

/** The style for an English document: a name that goes on is marked in English, where the style sheet has it in Chinese. */
export function withEnglishMark(style: Style): Style {
  if (!hasHan(style.table.continued)) return style;
  return { ...style, table: { ...style.table, continued: ' (continued)' } };
}
