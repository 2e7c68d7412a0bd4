import { type Inline, inlineText, type Role } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import { centredIndent } from './centred-indent.ts';
import { twips } from './length.ts';

/** A style of a centred role whose texts are indented on either side, in twips. */
export type CentredStyle = { readonly role: Role; readonly side: number };

/** The styles that a document's centred texts ask for, by their ids; a role's own has the id of the role. */
export type CentredStyles = Map<string, CentredStyle>;

/**
 * The id of the style that a paragraph `width` points wide is set in, noted among the styles the document asks for: its
 * role's, but for a centred text in a table that only an indent breaks well. No paragraph has an indent of its own: one
 * that stays when the text is edited is seen by its style's name, and goes with it. A heading's is its role's own style's.
 */
export function styleOfText(
  role: Role,
  children: readonly Inline[],
  width: number,
  heading: boolean,
  { style, centred }: { readonly style: Style; readonly centred: CentredStyles },
): string {
  const look = style.roles[role];
  const side = look.align === 'center' ? centredIndent(inlineText(children), width, look, heading) : 0;
  if (side === 0) return role;
  const id = heading ? role : `${role}${side}`;
  centred.set(id, { role, side });
  return id;
}

/** A style's name in Word: its role's, and how many characters it is indented on either side. */
export function centredName({ role, side }: CentredStyle, { roles }: Style): string {
  const { wordStyle, size } = roles[role];
  return `${wordStyle}（左右各缩进${Math.round((side / twips(size)) * 100) / 100}字）`;
}
