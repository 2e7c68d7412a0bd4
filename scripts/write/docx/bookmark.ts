import { strFromU8, strToU8 } from 'fflate';
import { bookmarkOf, restBookmarkOf, textPrint, type WordRest, type WordSpot } from '../../style/index.ts';
import type { Links } from './links.ts';
import type { ReadyXml } from './slots.ts';

/** Runs within a bookmark that has a name; its id is the next one of the document. */
export function bookmark(name: string, runs: string, links: Links): string {
  const id = ++links.ids;
  return `<w:bookmarkStart w:name="${name}" w:id="${id}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
}

/** The bookmark at the beginning of a booklet's part, such as `part-1`; Word shows none that begins with `_`. */
export function partBookmark(name: string): string {
  return `_${name.replaceAll('-', '_')}`;
}

/** A part's paragraphs and tables, the first of them with the bookmark of its name. */
export function withBookmark([first, ...others]: ReadyXml, name: string, links: Links): ReadyXml {
  const mark = bookmark(partBookmark(name), '', links);
  const xml = first ? strFromU8(first) : '';
  const isText = xml.startsWith('<w:p>');
  const marked = isText ? xml.replace('</w:pPr>', (end) => end + mark) : mark + xml;
  return [strToU8(marked), ...others];
}

/** The mark for the way back from Word that begins a text: where it stands, and what it is. */
export function markText(spot: WordSpot, lines: readonly string[], links: Links): string {
  return bookmark(bookmarkOf({ ...spot, print: textPrint(lines.join('')) }), '', links);
}

/** The mark of a cell that goes on from the page before. */
export function markRest(rest: WordRest, links: Links): string {
  return bookmark(restBookmarkOf(rest, links.ids + 1), '', links);
}
