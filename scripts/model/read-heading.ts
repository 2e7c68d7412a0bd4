import type { Heading } from 'mdast';
import { leadingNumber } from '../read/index.ts';
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

const chineseNumber = /^(?:[一二三四五六七八九十百]+、|[(（][一二三四五六七八九十百]+[)）])/;

/** The number a name was given by hand, such as `1.` or `（一）`; undefined for `1小时交通圈`. */
export function numberOf(name: string): string | undefined {
  return leadingNumber(name) ?? chineseNumber.exec(name)?.[0];
}
