import type { ParagraphChild } from 'docx';
import type { Revision } from '../../document/index.ts';
import type { RoleStyle } from '../../style/index.ts';
import type { BlockContext } from './block-context.ts';
import { styleOfText } from './centred-styles.ts';
import { docx } from './docx.ts';
import { twips } from './length.ts';
import { revisionMark } from './revision.ts';
import type { TextLine } from './text-lines.ts';
import { writeInline, writeItemRest } from './write-inline.ts';

/** How a paragraph is set otherwise than its role's; `turnsPage` begins a page with it. */
type ParagraphForm = { readonly align?: 'left'; readonly turnsPage?: boolean };

/** A line as a paragraph behind a `mark`, its end as revised as `end` says; `width` in points. */
export function writeParagraph(
  { role, children, rest }: TextLine,
  end: Revision | undefined,
  width: number,
  context: BlockContext,
  mark: readonly ParagraphChild[],
  { align, turnsPage = false }: ParagraphForm = {},
) {
  const { links, style } = context;
  const item = rest && rest.item.length > 0 ? [writeItemRest(rest.item, links)] : [];
  return new docx.Paragraph({
    style: align ? role : styleOfText(role, children, width, false, context),
    ...(align ? { alignment: align } : {}),
    ...(turnsPage ? { pageBreakBefore: true } : {}),
    ...(rest ? indentOfRest(style.roles[role]) : {}),
    run: revisionMark(end, links),
    children: [...mark, ...item, ...writeInline(children, links)],
  });
}

/** The first line of what goes on is set as any line but the first. */
function indentOfRest({ align, firstIndent, hangingIndent }: RoleStyle) {
  if (align === 'center' || (firstIndent === 0 && hangingIndent === 0)) return {};
  return { indent: { left: twips(hangingIndent), firstLine: 0 } };
}
