import { type Inline, inlineText, type List, type Paragraph } from '../../document/index.ts';
import type { RoleStyle } from '../../style/index.ts';
import { em } from './length.ts';

/** A paragraph's text, or an item's with its printed number before it: a browser's own could differ from it. */
export function textLines(block: Paragraph | List): (readonly Inline[])[] {
  if (block.type === 'paragraph') return [block.children];
  return block.items.map(({ number, children, place }) =>
    number === '' ? children : [{ type: 'text', value: number, place }, ...children],
  );
}

/** White space of which a browser would show less. */
const collapsing = /^[ \t]|[ \t]$|[ \t]{2}|\t/m;

/**
 * What of a text's look stands on its element, where a mail program leaves it that takes out style sheets: alignment,
 * weight, and white space that is to be kept.
 */
export function essentials({ align, bold }: RoleStyle, text: readonly Inline[]): string[] {
  return [
    `text-align:${align}`,
    ...(bold ? ['font-weight:bold'] : []),
    ...(collapsing.test(inlineText(text)) ? ['white-space:pre-wrap'] : []),
  ];
}

/** The space round a role's paragraphs and the indents of their lines, in ems. */
export function spaceOf(role: RoleStyle): string[] {
  const { size, spaceBefore, spaceAfter } = role;
  const [first, next] = role.align === 'center' ? [0, 0] : [role.firstIndent, role.hangingIndent];
  const margin = [em(spaceBefore, size), '0', em(spaceAfter, size), em(next, size)].join(' ');
  return [`margin:${margin === '0 0 0 0' ? '0' : margin}`, `text-indent:${em(first - next, size)}`];
}
