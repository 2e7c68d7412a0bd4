import type { Heading } from 'mdast';
import { listMark } from '../read/index.ts';
import { type Findings, report } from './findings.ts';

/** A heading's plain text, white space around it left off; markup in it is a problem. */
export function readHeading(heading: Heading, findings: Findings): string {
  const texts = heading.children.map((child) => {
    if (child.type === 'text') return child.value;
    report(findings, 'name-markup', child);
    return '';
  });
  return texts.join('').trim();
}

/** The number a name was given by hand, such as `1.` or `（一）`; undefined for `1小时交通圈` and for a bullet. */
export function numberOf(name: string): string | undefined {
  const mark = listMark(name);
  return mark && mark.orders.length > 0 && mark.sign !== 'inOrder' ? mark.text : undefined;
}
