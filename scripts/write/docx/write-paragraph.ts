import type { ParagraphChild } from 'docx';
import type { Revision } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import { docx } from './docx.ts';
import type { Links } from './links.ts';
import { revisionMark } from './revision.ts';
import type { TextLine } from './text-lines.ts';
import { titleIndent } from './title-indent.ts';
import { writeInline } from './write-inline.ts';

/** A line as a paragraph behind a `mark`, its end as revised as `end` says; `width` in points. */
export function writeParagraph(
  { role, children }: TextLine,
  end: Revision | undefined,
  width: number,
  style: Style,
  links: Links,
  mark: readonly ParagraphChild[],
) {
  const indent = titleIndent(children, width, style.roles[role], false);
  return new docx.Paragraph({
    style: role,
    ...(indent ? { indent } : {}),
    run: revisionMark(end, links),
    children: [...mark, ...writeInline(children, links)],
  });
}
