import { asSeen } from '../normalize.ts';
import { linesOf } from './lines-of.ts';
import type { Page, Run } from './page.ts';

/** A page without its number, the number expected there and the one found, each as `—1—`; none is empty. */
export type NumberedPage = { readonly rest: Page; readonly expected: string; readonly found: string };

const form = /^\p{Pd}(\d+)\p{Pd}$/u;

/**
 * Takes a page's number off it: turned text, or the lowest line if it has a number's form (GB/T 9704-2012, 7.5 and 8).
 */
export function takePageNumber(page: Page, number: number | undefined): NumberedPage {
  const runs = numberRuns(page);
  const text = asSeen(runs.map((run) => run.text).join(''));
  const digits = form.exec(text)?.[1];
  const taken = new Set(runs);
  return {
    rest: { ...page, runs: page.runs.filter((run) => !taken.has(run)) },
    expected: number === undefined ? '' : `—${number}—`,
    found: digits === undefined ? text : `—${digits}—`,
  };
}

function numberRuns(page: Page): readonly Run[] {
  const turned = page.runs.filter((run) => run.turned);
  if (turned.length > 0) return turned;
  const last = linesOf(page.runs).at(-1);
  return last && form.test(asSeen(last.text)) ? last.runs : [];
}
