import type { Document } from './document.ts';

/** A longer name has no room above a page's text. */
const longestHead = 60;

/** What stands above the text from a document's second page on: on a briefing's, whose sheets part, its programme's name. */
export function runningHead({ page, title }: Document): string | undefined {
  return page === 'briefing' && title.length <= longestHead ? title : undefined;
}
