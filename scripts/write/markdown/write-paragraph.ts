import type { Inline } from '../../document/index.ts';
import { escapeHeading, escapeLine } from './escape.ts';
import { writeInline } from './write-inline.ts';

/** A paragraph's lines, one for each hard break. */
export function writeParagraph(children: readonly Inline[]): string {
  // A backslash at a paragraph's end is no break.
  const text = writeInline(children).replace(/\\\n$/, '<br>');
  return text.split('\n').map(escapeLine).join('\n');
}

/** A heading; it has one line, so a hard break in it is `<br>`. */
export function writeHeading(depth: number, children: readonly Inline[]): string {
  return `${'#'.repeat(depth)} ${escapeHeading(writeInline(children).replaceAll('\\\n', '<br>'))}`;
}
