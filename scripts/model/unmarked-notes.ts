import type { Blockquote, Heading, Paragraph, Root, RootContent } from 'mdast';
import { problem } from '../problem/index.ts';
import { endsHard } from '../read/index.ts';
import { type Findings, report } from './findings.ts';
import { sameName } from './front-matter.ts';
import { isNoteLabel, isNoteName, noteLabelAt } from './note-label.ts';
import { withoutMarks } from './read-heading.ts';
import type { BodyState } from './section.ts';

/**
 * The paragraphs at the end of a body that begin as a note does, with 备注： or the like, but without its mark; each is
 * reported, and so is such a line at the end of the last field. What follows such a word alone is its text.
 */
export function unmarkedNotes(body: Root, state: BodyState): ReadonlySet<RootContent> {
  const notes = new Set<RootContent>();
  const blocks = body.children.filter(({ type }) => type !== 'html' && type !== 'blockquote').reverse();
  const heading = blocks.findIndex(({ type }) => type === 'heading');
  const last = heading < 0 ? blocks : blocks.slice(0, heading);
  const alone = last.findLastIndex((block) => isLabelAlone(block, state));
  for (const block of last.slice(0, Math.max(alone, 0))) notes.add(block);
  for (const block of last.slice(Math.max(alone, 0))) {
    if (!reportNote(block, state)) break;
    notes.add(block);
  }
  return notes;
}

/** Whether a paragraph is nothing but the word that begins a note. */
function isLabelAlone(block: RootContent, { findings }: BodyState): boolean {
  const [line, ...more] = block.type === 'paragraph' ? findings.linesOf(block) : [];
  return line !== undefined && more.length === 0 && isNoteLabel(line.text);
}

/** Reports the lines of a note that were meant as notes of their own: they run on in it. */
export function checkNoteLines(note: Blockquote, findings: Findings): void {
  for (const child of note.children) {
    const lines = child.type === 'paragraph' ? findings.linesOf(child) : [];
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      const label = before && !endsHard(before) ? noteLabelAt(line.text)?.label : undefined;
      if (label === undefined) continue;
      const values = { case: 'joined', label: label.trim(), mark: '', reference: '' };
      findings.problems.push(problem('note-unmarked', line.place(0, label.length), values));
    }
  }
}

/** Reports the first line of a block that begins a note; true where it is a paragraph's first one. */
function reportNote(block: RootContent, { findings, labelAt }: BodyState): boolean {
  const paragraph = lastParagraph(block);
  const lines = paragraph ? findings.linesOf(paragraph) : [];
  for (const [index, line] of lines.entries()) {
    const note = labelAt(line.text) ? undefined : noteLabelAt(line.text);
    if (!note) continue;
    const { label, at } = note;
    const mark = line.text.charAt(at);
    const values = {
      case: line.indent.includes('>') ? 'indent' : at === 0 ? 'mark' : '',
      label: label.replace(/[*_]/g, '').trim(),
      mark,
      reference: `&#${mark.charCodeAt(0)};`,
    };
    findings.problems.push(problem('note-unmarked', line.place(0, label.length), values));
    return index === 0 && block.type === 'paragraph';
  }
  return false;
}

function lastParagraph(block: RootContent): Paragraph | undefined {
  if (block.type === 'paragraph') return block;
  const item = block.type === 'list' ? block.children.at(-1) : undefined;
  return item?.children.findLast((child) => child.type === 'paragraph');
}

/** Whether a heading stands where a note was meant, which is reported: no text below it has a place then. */
export function isNoteHeading(heading: Heading, { findings, headings }: BodyState): boolean {
  const [line] = findings.linesOf(heading);
  const name = withoutMarks(line?.text ?? '').trim();
  if (!isNoteName(name) || headings.has(sameName(name))) return false;
  const label = name.replace(/[:：]$/, '');
  report(findings, 'note-unmarked', heading, { case: 'heading', label, mark: '', reference: '' });
  return true;
}
