import { linkedParts, type Paragraph } from '../../document/index.ts';
import type { BlockContext } from './block-context.ts';
import { partBookmark } from './bookmark.ts';
import { writeInline } from './write-inline.ts';

/**
 * The text of an entry of a booklet's contents, behind it a field that gives the number of the page it leads to, all of it
 * one link. The number in the file is our pages'; Word counts it anew on F9.
 */
export function writeContentsEntry(
  { children }: Paragraph,
  { links, starts }: BlockContext,
): string | undefined {
  const target = linkedParts(children).find((name) => starts.has(name));
  const number = starts.get(target ?? '');
  if (target === undefined || number === undefined) return undefined;
  const name = partBookmark(target);
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = `<w:r><w:instrText xml:space="preserve"> PAGEREF ${name} \\h </w:instrText></w:r>`;
  const shown = `<w:r><w:t>${number}</w:t></w:r>`;
  const page = [field('begin'), instruction, field('separate'), shown, field('end')].join('');
  const text = writeInline(children, links, { linked: true });
  return `<w:hyperlink w:history="1" w:anchor="${name}">${text}<w:r><w:tab/></w:r>${page}</w:hyperlink>`;
}
