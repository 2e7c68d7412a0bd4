import type { Blockquote, RootContent } from 'mdast';
import type { Problem } from '../problem/index.ts';
import type { Findings } from './findings.ts';
import { noteLabelAt } from './note-label.ts';

/** A number that > stands before, but for a year or a list's number; behind a space only one that surely measures. */
const measured = /^(?:[%％]|[0-9０-９](?![0-9０-９]*(?:[.．、)）](?![0-9０-９])|\s*年)))/u;
const measuredApart = /^[0-9０-９]+(?:[.．][0-9０-９]+)?(?:[%％‰℃万亿]|\s*$)/u;

/** What is said of a quote that is none but begins with “greater than”, as in >95%; undefined of another. */
export function comparisonIn(quote: Blockquote, { linesOf }: Findings): Problem['values'] | undefined {
  const [line] = linesOf(quote);
  if (!line) return undefined;
  const { text, indent } = line;
  if (!(indent.endsWith('>') ? measured : measuredApart).test(text)) return undefined;
  const [number = ''] = /^[^\s，。；]{1,12}/u.exec(text) ?? [];
  return { case: 'comparison', write: `\\>${number}` };
}

/** Whether a quote goes on with the line above it: a note has a blank line before it. */
export function touches({ position }: Blockquote, before: RootContent | undefined): boolean {
  return (
    /^(?:paragraph|list)$/.test(before?.type ?? '') &&
    before?.position?.end.line === (position?.start.line ?? 0) - 1
  );
}

/** What is said of a quote before a heading: a part of a field, or a note that belongs to the end of the file. */
export function beforeHeading(quote: Blockquote, findings: Findings): Problem['values'] {
  const [line] = findings.linesOf(quote);
  const isNote = line !== undefined && noteLabelAt(line.text) !== undefined;
  return comparisonIn(quote, findings) ?? { case: isNote ? 'note' : 'either' };
}
