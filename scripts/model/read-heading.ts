import type { Heading, PhrasingContent } from 'mdast';
import { listMark } from '../read/index.ts';
import { type Findings, report } from './findings.ts';
import { type BrokenName, breakTag, joinPieces } from './name-breaks.ts';

/** A heading's plain text, white space around it left off; markup in it is a problem, but for a break. */
export function readHeading(heading: Heading, findings: Findings): BrokenName {
  const pieces = [''];
  for (const child of heading.children) {
    if (isBreak(child)) pieces.push('');
    else {
      if (child.type !== 'text') report(findings, 'name-markup', child);
      pieces[pieces.length - 1] += textOf(child);
    }
  }
  return joinPieces(pieces);
}

const wholeTag = new RegExp(`^${breakTag}$`, 'iu');

/** Whether a part of a heading is its author's break. */
export function isBreak(child: PhrasingContent): boolean {
  return child.type === 'html' && wholeTag.test(child.value);
}

/** A heading's source without its marks. */
export function withoutMarks(line: string): string {
  return line.replace(/^#{1,6}[ \t]+/, '');
}

/** The text within markup, so that the heading is known by it all the same. */
function textOf(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}

/** The number a name was given by hand, such as `1.` or `（一）`; undefined for `1小时交通圈` and for a bullet. */
export function numberOf(name: string): string | undefined {
  // A version, a generation or a quantity: 2.0版平台, 4.0工业行动, 5.5G建设.
  if (/^\d+\.\d+(?:版|代|工业|时代|G|[万亿兆]|米|公里|平方|[%％])/.test(name)) return undefined;
  const mark = listMark(name);
  if (!mark || mark.orders.length === 0) return undefined;
  // A letter may begin a name; 1.1, 第一， and a digit before a space surely count.
  return mark.sign !== 'inOrder' || /^(?:\d+\.|第|1$)/.test(mark.shape) ? mark.text : undefined;
}
