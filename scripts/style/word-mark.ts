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
