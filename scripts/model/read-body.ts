import type { Blockquote, Root, RootContent } from 'mdast';
import { hasErrors, problem } from '../problem/index.ts';
import type { Attachment, FieldBlock, Note } from './attachment.ts';
import { checkLabels, labelledHeading } from './check-labels.ts';
import { checkPartingRemarks } from './check-parting-remarks.ts';
import { coverBlock, readComment } from './comment.ts';
import { addBlock } from './field-blocks.ts';
import { type Findings, report } from './findings.ts';
import { sameName } from './front-matter.ts';
import { columnHeadings } from './heading-place.ts';
import { checkLostHeading } from './lost-heading.ts';
import { beforeHeading, comparisonIn, touches } from './misplaced-quote.ts';
import { isUnderline, misreadHeading } from './misread-heading.ts';
import { type BodyState, fieldBlocks, openLost, openMisread, openSection } from './section.ts';
import { checkNoteLines, isNoteHeading, unmarkedNotes } from './unmarked-notes.ts';
import { innerLabelsOf, labelsOf } from './written-label.ts';

/** Reads programmes and notes after the front matter by the declared columns. */
export function readBody(
  body: Root,
  declared: BodyState['declared'],
  title: string,
  findings: Findings,
): Pick<Attachment, 'programmes' | 'notes'> {
  const notes: Note[] = [];
  const state: BodyState = {
    declared,
    headings: columnHeadings(declared.columns),
    labelAt: labelsOf(declared.columns),
    innerLabelsIn: innerLabelsOf(declared.columns),
    findings,
    nodes: body.children,
    programmes: [],
    programmeLines: new Map(),
    open: {},
    opened: new Map(),
    target: { rule: 'text-before' },
    misread: false,
    lost: false,
    seconds: 0,
  };
  checkPartingRemarks(body, findings);
  const unmarked = unmarkedNotes(body, state);
  let quote: Blockquote | undefined;
  for (const [at, node] of body.children.entries()) {
    const comparison =
      node.type === 'blockquote' && touches(node, body.children[at - 1])
        ? comparisonIn(node, findings)
        : undefined;
    if (node.type === 'html') readComment(node, findings);
    else if (comparison) report(findings, 'quote-nested', node, comparison);
    else if (node.type === 'blockquote') {
      addNote(node, notes, findings);
      quote ??= node;
    } else if (unmarked.has(node)) {
      coverBlock(node, findings);
    } else {
      // Before a heading a quote was most likely meant as part of a field.
      if (quote && node.type === 'heading')
        report(findings, 'quote-nested', quote, beforeHeading(quote, findings));
      else if (quote) report(findings, 'after-note', node);
      quote = undefined;
      addNode(node, state);
    }
  }
  for (const { rule } of findings.pending)
    findings.problems.push(problem('waiver-alone', rule.place, { rule: rule.text }));
  checkProgrammes(body, title, state);
  return { programmes: state.programmes, notes };
}

function addNode(node: RootContent, state: BodyState): void {
  const misread = misreadHeading(node) ?? labelledHeading(node, state);
  if (misread) {
    openMisread(misread, state);
    // An underlined text may have been none, and what is open still open.
    if (node.type === 'heading' && misread === node) state.lost = true;
  } else if (node.type === 'heading' && isNoteHeading(node, state)) openLost(state);
  else if (node.type === 'heading') openSection(node, state);
  else if (isUnderline(node, state.findings)) return;
  else if (node.type === 'paragraph' || node.type === 'list') {
    const blocks = fieldBlocks(node, state);
    checkLabels(node, state);
    if ('column' in state.target) checkLostHeading(node, state.target.column, blocks, state);
    addBlock(node, blocks, state.findings);
  } else if (node.type === 'thematicBreak') addBlock(node, [], state.findings);
}

function addNote(quote: Blockquote, notes: Note[], findings: Findings): void {
  coverBlock(quote, findings);
  checkNoteLines(quote, findings);
  checkPartingRemarks(quote, findings);
  const blocks: FieldBlock[] = [];
  for (const child of quote.children) addBlock(child, blocks, findings);
  if (quote.children.length === 0) report(findings, 'note-empty', quote);
  else notes.push({ blocks, place: findings.placeOf(quote) });
}

function checkProgrammes(
  body: Root,
  title: string,
  { declared, programmes, findings, misread }: BodyState,
): void {
  // After a comment without an end nothing is read.
  if (misread || findings.problems.some(({ rule }) => rule === 'comment-unclosed')) return;
  // In a block of code all of them may stand, which is told where it begins.
  const isTold = hasErrors(findings.problems) || body.children.some(({ type }) => type === 'code');
  if (programmes.length === 0 && !isTold) report(findings, 'no-programme', body);
  if (declared.columns.task.length === 0) return;
  for (const { name, children, place } of programmes)
    if (children.length === 0) {
      const values = { case: sameName(name.text) === sameName(title) ? 'title' : '', name: name.text };
      findings.problems.push(problem('programme-empty', place, values));
    }
}
