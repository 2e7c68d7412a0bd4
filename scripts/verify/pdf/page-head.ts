import { asSeen } from '../normalize.ts';
import { linesOf } from './lines-of.ts';
import type { Page } from './page.ts';

/** A page without the name it goes on with, whether that is there, and what stands in its place. */
type HeadedPage = { readonly rest: Page; readonly isThere: boolean; readonly found: string };

/** What may stand behind the name, such as （续）, is no longer than this. */
const longestMark = 12;

/** Takes the name off a page that goes on with it: the lines at its top that begin with the name; an empty one is none. */
export function takePageHead(page: Page, name: string): HeadedPage {
  const wanted = asSeen(name);
  if (wanted === '') return { rest: page, isThere: true, found: '' };
  const taken = new Set<Page['runs'][number]>();
  let found = '';
  for (const { text, runs } of linesOf(page.runs.filter((run) => !run.turned))) {
    if (found.startsWith(wanted) && found.length > wanted.length) break;
    const longer = found + asSeen(text);
    if (!wanted.startsWith(longer) && !isNamed(longer, wanted)) break;
    found = longer;
    for (const run of runs) taken.add(run);
  }
  if (!found.startsWith(wanted)) return { rest: page, isThere: false, found };
  return { rest: { ...page, runs: page.runs.filter((run) => !taken.has(run)) }, isThere: true, found };
}

function isNamed(text: string, name: string): boolean {
  return text.startsWith(name) && text.length <= name.length + longestMark;
}
