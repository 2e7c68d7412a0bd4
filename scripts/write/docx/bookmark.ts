import { bookmarkOf, restBookmarkOf, textPrint, type WordRest, type WordSpot } from '../../style/index.ts';
import type { Links } from './links.ts';

/** Runs within a bookmark that has a name; its id is the next one of the document. */
export function bookmark(name: string, runs: string, links: Links): string {
  const id = ++links.ids;
  return `<w:bookmarkStart w:name="${name}" w:id="${id}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}

/** The mark for the way back from Word that begins a text: where it stands, and what it is. */
export function markText(spot: WordSpot, lines: readonly string[], links: Links): string {
  return bookmark(bookmarkOf({ ...spot, print: textPrint(lines.join('')) }), '', links);
}

/** The mark of a cell that goes on from the page before. */
export function markRest(rest: WordRest, links: Links): string {
  return bookmark(restBookmarkOf(rest, links.ids + 1), '', links);
}
