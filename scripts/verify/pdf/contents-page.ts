import { linesOf } from './lines-of.ts';
import type { Page, Run } from './page.ts';

/** A page of a list of contents without the numbers of pages and the dots that lead to them; the numbers in their order. */
export type ContentsPage = { readonly rest: Page; readonly numbers: readonly string[] };

const dots = /^[….·\s]+$/u;
const digits = /^\d+$/;

/** Takes the numbers off a page: digits alone at the end of a line, with the dots before them. */
export function takeContentsNumbers(page: Page): ContentsPage {
  const taken = new Set<Run>();
  const numbers: string[] = [];
  for (const { runs } of linesOf(page.runs)) {
    const last = runs.at(-1);
    if (runs.length < 2 || !last || !digits.test(last.text.trim())) continue;
    numbers.push(last.text.trim());
    taken.add(last);
    for (const run of runs.slice(0, -1).reverse()) {
      if (!dots.test(run.text)) break;
      taken.add(run);
    }
  }
  return { rest: { ...page, runs: page.runs.filter((run) => !taken.has(run)) }, numbers };
}
