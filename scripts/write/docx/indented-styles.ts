import { type Inline, inlineText, isNameRole, type Role } from '../../document/index.ts';
import type { RoleStyle, Style } from '../../style/index.ts';
import { twips } from './length.ts';
import { nameIndent } from './name-indent.ts';

/** A style of a role whose texts are indented, in twips: on either side where they are centred, else at the right. */
export type IndentedStyle = { readonly role: Role; readonly side: number };

/** The styles that a document's titles and names ask for, by their ids; a role's own has the id of the role. */
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
  { style, indented }: { readonly style: Style; readonly indented: IndentedStyles },
): string {
  const look = style.roles[role];
  const side = isBalanced(role, look) ? nameIndent(inlineText(children), width, look, heading) : 0;
  if (side === 0) return role;
  const id = heading ? role : `${role}${side}`;
  indented.set(id, { role, side });
  return id;
}

/** Whether a role's texts have lines about equally long: of those set left, names without indents of their own. */
function isBalanced(role: Role, { align, firstIndent, hangingIndent }: RoleStyle): boolean {
  if (align !== 'left') return align === 'center';
  return isNameRole(role) && firstIndent === 0 && hangingIndent === 0;
}

/** A style's name in Word: its role's, and how many characters it is indented. */
export function indentedName({ role, side }: IndentedStyle, { roles }: Style): string {
  const { wordStyle, size, align } = roles[role];
  const characters = Math.round((side / twips(size)) * 100) / 100;
  return `${wordStyle}（${align === 'center' ? '左右各' : '右'}缩进${characters}字）`;
}
