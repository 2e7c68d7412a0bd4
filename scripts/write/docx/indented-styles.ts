import { type Inline, inlineText, isNameRole, type Role } from '../../document/index.ts';
import type { RoleStyle, Style } from '../../style/index.ts';
import { twips } from './length.ts';
import { nameIndent } from './name-indent.ts';
import type { NamedStyle, StyleIds } from './style-ids.ts';

/** A style based on another one whose texts are indented, in twips: on either side where they are centred, else at the right. */
export type IndentedStyle = { readonly base: string; readonly side: number };

/** The styles that a document's titles and names ask for, by their ids; one that is indented itself has its own id. */
export type IndentedStyles = Map<string, IndentedStyle>;

/**
 * The id of the style that a paragraph `width` points wide is set in, noted among the styles the document asks for: its
 * role's, but for a name in a table that only an indent breaks well. No paragraph has an indent of its own: one
 * that stays when the text is edited is seen by its style's name, and goes with it. A heading's is its role's own style's.
 */
export function styleOfText(
  role: Role,
  children: readonly Inline[],
  width: number,
  heading: boolean,
  { style, idOf, starts, indented }: StyledContext,
): string {
  const look = style.roles[role];
  const base = idOf(role);
  const side = isBalanced(role, look) ? nameIndent(inlineText(children), width, look, heading) : 0;
  if (side === 0) return base;
  // A booklet has several titles.
  const id = heading && starts.size === 0 ? base : `${base}${base === role ? '' : '_'}${side}`;
  indented.set(id, { base, side });
  return id;
}

/** What the style of a paragraph depends on beside its text. */
type StyledContext = {
  readonly style: Style;
  readonly idOf: StyleIds;
  readonly starts: ReadonlyMap<string, number>;
  readonly indented: IndentedStyles;
};

/** Whether a role's texts have lines about equally long: of those set left, names without indents of their own. */
function isBalanced(role: Role, { align, firstIndent, hangingIndent }: RoleStyle): boolean {
  if (align !== 'left') return align === 'center';
  return isNameRole(role) && firstIndent === 0 && hangingIndent === 0;
}

/** A style's name in Word: its role's, and how many characters it is indented. */
export function indentedName(side: number, { name, look: { size, align } }: NamedStyle): string {
  const characters = Math.round((side / twips(size)) * 100) / 100;
  return `${name}（${align === 'center' ? '左右各' : '右'}缩进${characters}字）`;
}
