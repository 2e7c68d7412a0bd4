import type { Revision } from '../../document/index.ts';
import type { RoleStyle } from '../../style/index.ts';
import type { BlockContext } from './block-context.ts';
import { styleOfText } from './indented-styles.ts';
import { twips } from './length.ts';
import { revisionMark } from './revision.ts';
import type { TextLine } from './text-lines.ts';
import { writeInline, writeItemRest } from './write-inline.ts';
import { element, properties } from './xml.ts';

/** How a paragraph is set otherwise than its role's; `turnsPage` begins a page with it, `withNext` keeps it on that of the next. */
type ParagraphForm = {
  readonly align?: 'left';
  readonly turnsPage?: boolean;
  readonly withNext?: boolean;
};

/** A line as a paragraph behind a `mark`, its end as revised as `end` says; `width` in points. */
export function writeParagraph(
  { role, children, rest, name = children }: TextLine,
  end: Revision | undefined,
  width: number,
  context: BlockContext,
  mark: string,
  { align, turnsPage, withNext }: ParagraphForm = {},
): string {
  const { links, style } = context;
  const item = rest && rest.item.length > 0 ? writeItemRest(rest.item, links) : '';
  const set = [
    `<w:pStyle w:val="${align ? context.idOf(role) : styleOfText(role, name, width, false, context)}"/>`,
    withNext ? '<w:keepNext/>' : '',
    turnsPage ? '<w:pageBreakBefore/>' : '',
    rest ? indentOfRest(style.roles[role]) : '',
    align ? `<w:jc w:val="${align}"/>` : '',
    properties('w:rPr', revisionMark(end, links)),
  ];
  return element('w:p', element('w:pPr', set.join('')) + mark + item + writeInline(children, links));
}

/** The first line of what goes on is set as any line but the first. */
function indentOfRest({ align, firstIndent, hangingIndent }: RoleStyle): string {
  if (align === 'center' || (firstIndent === 0 && hangingIndent === 0)) return '';
  return `<w:ind w:left="${twips(hangingIndent)}" w:firstLine="0"/>`;
}
