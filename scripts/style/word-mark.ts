import { crc32 } from 'node:zlib';
import { leadingNumber } from '../language/index.ts';

/**
 * Where a text of ours stood in the Word file we wrote, and what it was: a cell by its row and grid column, both from
 * 0 with the header's rows, any other text by its place among the document's blocks.
 */
export type WordMark = WordSpot & {
  /** Of the text as written; see `textPrint`. */
  readonly print: string;
};
export type WordSpot =
  | { readonly type: 'cell'; readonly row: number; readonly column: number }
  | { readonly type: 'block'; readonly index: number };

/** The name of the bookmark that carries a mark. Word shows none that begins with `_`, and takes 40 characters. */
export function bookmarkOf(mark: WordMark): string {
  const spot = mark.type === 'cell' ? `cell_${mark.row}_${mark.column}` : `block_${mark.index}`;
  return `_yigao_${spot}_${mark.print}`;
}

/**
 * How what stands in a cell at a page's upper end goes on from the cell it was cut off: as its name again, as a
 * further paragraph of it, or within a paragraph, there right on or after a hard break.
 */
export const carriedOn = ['name', 'paragraph', 'text', 'break'] as const;
export type CarriedOn = (typeof carriedOn)[number];

/** A cell that goes on from a cell of ours on the page before, by the row and grid column in which that begins. */
export type WordRest = {
  readonly as: CarriedOn;
  readonly row: number;
  readonly column: number;
  /** Its row, too, goes on from the one before. */
  readonly inRow: boolean;
};

/** The name of the bookmark in a cell that goes on; `id` makes it the only one of that name. */
export function restBookmarkOf({ as, row, column, inRow }: WordRest, id: number): string {
  return `_yigao_${inRow ? 'rowon' : 'on'}_${as}_${row}_${column}_${id}`;
}

/** What a bookmark's name says of a cell that goes on; undefined for any other name. */
export function wordRestOf(bookmark: string): WordRest | undefined {
  const [, on, as, row, column] = /^_yigao_(on|rowon)_([a-z]+)_(\d+)_(\d+)_\d+$/.exec(bookmark) ?? [];
  const how = carriedOn.find((one) => one === as);
  return how && { as: how, row: Number(row), column: Number(column), inRow: on === 'rowon' };
}

/** The mark that a bookmark's name carries; undefined for any other name. */
export function wordMarkOf(bookmark: string): WordMark | undefined {
  const [, row, column, index, print] =
    /^_yigao_(?:cell_(\d+)_(\d+)|block_(\d+))_([0-9a-z]+)$/.exec(bookmark) ?? [];
  if (print === undefined) return undefined;
  return index === undefined
    ? { type: 'cell', row: Number(row), column: Number(column), print }
    : { type: 'block', index: Number(index), print };
}

/**
 * Tells one text from another: white space aside, for no program keeps all of that, and the number it begins with,
 * for that comes from the order.
 */
export function textPrint(text: string): string {
  const plain = text.normalize('NFC').replace(/\s/gu, '');
  return crc32(plain.replace(leadingNumber, '')).toString(36);
}
