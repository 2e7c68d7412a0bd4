import { asSeen } from '../normalize.ts';
import { linesOf } from './lines-of.ts';
import type { Page } from './page.ts';

/** A page without the name it goes on with, whether that is there, and what stands in its place. */
type HeadedPage = { readonly rest: Page; readonly isThere: boolean; readonly found: string };

/** What stands behind the name, where it has a line of its own. */
const mark = /^[（(【〔[].*[)）】〕\]]$/u;

/**
 * Takes the name off a page that goes on with it: the lines at its top up to the one on which it ends, with what stands
 * behind it; an empty one is none.
 */
export function takePageHead(page: Page, name: string): HeadedPage {
  const wanted = asSeen(name);
  if (wanted === '') return { rest: page, isThere: true, found: '' };
  const taken = new Set<Page['runs'][number]>();
  let found = '';
  for (const { text, runs } of linesOf(page.runs.filter((run) => !run.turned))) {
    const longer = found + asSeen(text);
    const isPart =
      found === wanted ? mark.test(asSeen(text)) : wanted.startsWith(longer) || longer.startsWith(wanted);
    if (!isPart || found.length > wanted.length) break;
    found = longer;
    for (const run of runs) taken.add(run);
  }
  if (!found.startsWith(wanted)) return { rest: page, isThere: false, found };
  return { rest: { ...page, runs: page.runs.filter((run) => !taken.has(run)) }, isThere: true, found };
}
