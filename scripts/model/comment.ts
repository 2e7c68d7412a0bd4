import type { Html, Node } from 'mdast';
import { type Findings, report } from './findings.ts';

/**
 * Reads an HTML block, which may only be comments that fill their lines: a waiver waits in `pending`
 * for the block that follows, a remark of the author is passed over.
 */
export function readComment(html: Html, findings: Findings): void {
  const { value } = html;
  if (!/^\s*<!--/.test(value)) report(findings, 'raw-html', html);
  else if (!value.includes('-->')) report(findings, 'comment-unclosed', html);
  else if (value.replace(comments, '').trim() !== '') report(findings, 'comment-text', html);
  else
    for (const { 0: comment, index } of value.matchAll(comments))
      if (/^<!--\s*ignore\b/.test(comment)) readWaiver(comment, index, html, findings);
}

const comments = /<!--[\s\S]*?-->/g;

function readWaiver(comment: string, index: number, html: Html, findings: Findings): void {
  const [, opening = '', rule, reason] =
    /^(<!--\s*ignore\s+)([\w-]+)\s*[:：]\s*(\S[\s\S]*?)\s*-->$/.exec(comment) ?? [];
  if (rule === undefined || reason === undefined) {
    report(findings, 'waiver-form', html);
    return;
  }
  const lines = (html.value.slice(0, index) + opening).split(/\r\n|\n|\r/);
  const { file, line, column } = findings.placeOf(html);
  const start = {
    line: line + lines.length - 1,
    column: (lines.length === 1 ? column : 1) + (lines.at(-1) ?? '').length,
  };
  const place = { file, ...start, endLine: start.line, endColumn: start.column + rule.length };
  findings.pending.push({ rule: { text: rule, place }, reason });
}

/** Gives the waivers that wait to a block: a heading, paragraph, list, item or quote. */
export function coverBlock(block: Node, findings: Findings): void {
  const covers = findings.pending.length > 0 ? findings.placeOf(block) : undefined;
  for (const one of findings.pending.map((waiver) => ({ ...waiver, covers }))) findings.waivers.push(one);
  findings.pending = [];
}
