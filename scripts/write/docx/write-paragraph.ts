import type { ParagraphChild } from 'docx';
import type { Revision } from '../../document/index.ts';
import type { BlockContext } from './block-context.ts';
import { styleOfText } from './centred-styles.ts';
import { docx } from './docx.ts';
import { revisionMark } from './revision.ts';
import type { TextLine } from './text-lines.ts';
import { writeInline } from './write-inline.ts';

/** A line as a paragraph behind a `mark`, its end as revised as `end` says; `width` in points, `align` where it is not the role's. */
export function writeParagraph(
  { role, children }: TextLine,
  end: Revision | undefined,
  width: number,
  context: BlockContext,
  mark: readonly ParagraphChild[],
  align?: 'left',
) {
  const { links } = context;
  return new docx.Paragraph({
    style: align ? role : styleOfText(role, children, width, false, context),
    ...(align ? { alignment: align } : {}),
    run: revisionMark(end, links),
    children: [...mark, ...writeInline(children, links)],
  });
}
