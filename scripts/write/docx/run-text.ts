import type { IRunOptions } from 'docx';
import { docx } from './docx.ts';

type RunChild = NonNullable<IRunOptions['children']>[number];

/** Characters that are elements of a run (ECMA-376-1, 17.3.3): Word does not take them for what they are in a text. */
const elements = new Map<string, () => RunChild>([
  ['\t', () => new docx.Tab()],
  ['\u00ad', () => new docx.SoftHyphen()],
  ['\u2011', () => new docx.NoBreakHyphen()],
]);

/** Words that docx takes for a page number, as children of a run. */
const pageNumbers = new Set<string>(Object.values(docx.PageNumber));

/** A text as the children of a run. */
export function runText(text: string): RunChild[] {
  return text.split(/([\t\u00ad\u2011])/u).flatMap((part): RunChild[] => {
    const element = elements.get(part);
    return element ? [element()] : splitText(part);
  });
}

/** docx puts a number in the place of `CURRENT` or `{default-bullet-numbering-0}`, in text too: two `w:t` hide it. */
function splitText(text: string): string[] {
  if (text === '') return [];
  if (pageNumbers.has(text)) return [text.slice(0, 1), text.slice(1)];
  return text.split(/(?<=\{)(?=default-bullet-numbering)/);
}
