import type { ParagraphChild } from 'docx';
import type { Revision } from '../../document/index.ts';
import type { BlockContext } from './block-context.ts';
import { addText } from './centred-texts.ts';
import { docx } from './docx.ts';
import { revisionMark } from './revision.ts';
import type { TextLine } from './text-lines.ts';
import { writeInline } from './write-inline.ts';

/** A line as a paragraph behind a `mark`, its end as revised as `end` says; `width` in points. */
export function writeParagraph(
  { role, children }: TextLine,
  end: Revision | undefined,
  width: number,
  { links, centred }: BlockContext,
  mark: readonly ParagraphChild[],
) {
  addText(centred, role, children, width, false);
  return new docx.Paragraph({
    style: role,
    run: revisionMark(end, links),
    children: [...mark, ...writeInline(children, links)],
  });
}
