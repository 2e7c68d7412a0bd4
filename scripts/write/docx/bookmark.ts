import type { ParagraphChild } from 'docx';
import { bookmarkOf, restBookmarkOf, textPrint, type WordRest, type WordSpot } from '../../style/index.ts';
import { docx } from './docx.ts';
import type { Links } from './links.ts';

/** Runs within a bookmark that has a name; its id is the next one of the document. */
export function bookmark(name: string, children: readonly ParagraphChild[], links: Links): ParagraphChild {
  const id = ++links.ids;
  // The ids that docx gives are counted over all documents of a process.
  const ends = { start: new docx.BookmarkStart(name, id), end: new docx.BookmarkEnd(id) };
  return Object.assign(new docx.Bookmark({ id: name, children }), ends);
}

/** The mark for the way back from Word that begins a text: where it stands, and what it is. */
export function markText(spot: WordSpot, lines: readonly string[], links: Links): ParagraphChild[] {
  return [bookmark(bookmarkOf({ ...spot, print: textPrint(lines.join('')) }), [], links)];
}

/** The mark of a cell that goes on from the page before. */
export function markRest(rest: WordRest, links: Links): ParagraphChild[] {
  return [bookmark(restBookmarkOf(rest, links.ids + 1), [], links)];
}
