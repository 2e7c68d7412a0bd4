import type { Revision } from '../../document/index.ts';
import { docx } from './docx.ts';
import { escapeText } from './xml.ts';

/** Characters that are elements of a run (ECMA-376-1, 17.3.3): Word does not take them for what they are in a text. */
const elements = new Map([
  ['\t', '<w:tab/>'],
  ['\u00ad', '<w:softHyphen/>'],
  ['\u2011', '<w:noBreakHyphen/>'],
]);

/** Words that docx takes for a page number. */
const pageNumbers = new Set<string>(Object.values(docx.PageNumber));

/** A text as what stands in a run: `w:t`, or `w:delText` where it is deleted, and the elements between. */
export function runText(text: string, revision: Revision | undefined): string {
  const name = revision === 'deleted' ? 'w:delText' : 'w:t';
  return text
    .split(/([\t\u00ad\u2011])/u)
    .flatMap((part) => elements.get(part) ?? splitText(part).map((one) => textElement(name, one)))
    .join('');
}

function textElement(name: string, text: string): string {
  return `<${name} xml:space="preserve">${escapeText(text)}</${name}>`;
}

/** What docx would print as a number, `CURRENT` or `{default-bullet-numbering-0}`, is two elements: a text that no one fills in. */
function splitText(text: string): string[] {
  if (text === '') return [];
  if (pageNumbers.has(text)) return [text.slice(0, 1), text.slice(1)];
  return text.split(/(?<=\{)(?=default-bullet-numbering)/);
}
