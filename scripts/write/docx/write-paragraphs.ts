import type { ParagraphChild } from 'docx';
import type { Inline, List, ListItem, Paragraph } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import { docx } from './docx.ts';
import type { Links } from './links.ts';
import { titleIndent } from './title-indent.ts';
import { writeInline } from './write-inline.ts';

/** A paragraph, or a list's items one paragraph each, the first behind a `mark`; `width` in points. */
export function writeParagraphs(
  block: Paragraph | List,
  width: number,
  style: Style,
  links: Links,
  mark: readonly ParagraphChild[] = [],
) {
  const paragraphs = block.type === 'list' ? block.items.map(withNumber) : [block.children];
  return paragraphs.map((children, index) => {
    const indent = titleIndent(children, width, style.roles[block.role], false);
    return new docx.Paragraph({
      style: block.role,
      ...(indent ? { indent } : {}),
      children: [...(index === 0 ? mark : []), ...writeInline(children, links)],
    });
  });
}

/** Numbers are printed as text: Word's own could differ from what the source says. */
function withNumber({ number, children, place }: ListItem): readonly Inline[] {
  return number === '' ? children : [{ type: 'text', value: number, place }, ...children];
}
