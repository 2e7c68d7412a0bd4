import type { Inline, List, ListItem, Paragraph } from '../../document/index.ts';
import { docx } from './docx.ts';
import type { Links } from './links.ts';
import { writeInline } from './write-inline.ts';

/** A paragraph, or a list's items one paragraph each. */
export function writeParagraphs(block: Paragraph | List, links: Links) {
  const paragraphs = block.type === 'list' ? block.items.map(withNumber) : [block.children];
  return paragraphs.map(
    (children) => new docx.Paragraph({ style: block.role, children: writeInline(children, links) }),
  );
}

/** Numbers are printed as text: Word's own could differ from what the source says. */
function withNumber({ number, children, place }: ListItem): readonly Inline[] {
  return number === '' ? children : [{ type: 'text', value: number, place }, ...children];
}
