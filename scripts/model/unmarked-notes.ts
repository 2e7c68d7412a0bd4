import type { Paragraph, Root, RootContent } from 'mdast';
import { problem } from '../problem/index.ts';
import type { BodyState } from './section.ts';
import { noteColonAt } from './written-label.ts';

/**
 * The paragraphs at the end of a body that begin as a note does, with 备注： or the like, but without its mark; each is
 * reported, and so is such a line at the end of the last field.
 */
export function unmarkedNotes(body: Root, state: BodyState): ReadonlySet<RootContent> {
  const notes = new Set<RootContent>();
  const blocks = body.children.filter(({ type }) => type !== 'html' && type !== 'blockquote');
  for (const block of blocks.reverse()) {
    const begins = reportNote(block, state);
    if (!begins) break;
    notes.add(block);
  }
  return notes;
}

/** Reports the first line of a block that begins a note; true where it is the block's own first one. */
function reportNote(block: RootContent, { findings, labelAt }: BodyState): boolean {
  const paragraph = lastParagraph(block);
  // An item's first line has a mark of its own.
  const from = block.type === 'list' ? 1 : 0;
  const lines = paragraph ? findings.linesOf(paragraph).slice(from) : [];
  const at = lines.findIndex(({ text }) => noteColonAt(text) !== undefined && !labelAt(text));
  const line = lines[at];
  if (!line) return false;
  const colon = noteColonAt(line.text) ?? 0;
  const label = line.text.slice(0, colon + 1);
  const values = { label, reference: `&#${label.charCodeAt(colon)};` };
  findings.problems.push(problem('note-unmarked', line.place(0, label.length), values));
  return from + at === 0;
}

function lastParagraph(block: RootContent): Paragraph | undefined {
  if (block.type === 'paragraph') return block;
  const item = block.type === 'list' ? block.children.at(-1) : undefined;
  return item?.children.findLast((child) => child.type === 'paragraph');
}
