import type { Document } from '../document/index.ts';
import type { Problem } from '../problem/index.ts';
import { closedGrids } from './closed-grid.ts';
import { compareContent } from './compare.ts';
import { contentOf } from './content.ts';
import { detailsOf } from './details-of.ts';
import { withoutSpace } from './normalize.ts';
import { readXlsx } from './read-xlsx.ts';
import { unreadable } from './unreadable.ts';

/**
 * Reads an Excel file's bytes back: the first sheet's texts and every table's grid must be the Document's, and each table must
 * stand in a further sheet with every row filled; there tables are counted on. `file` is for reports.
 */
export function verifyXlsx(bytes: Uint8Array, document: Document, file: string): Problem[] {
  const read = readXlsx(bytes);
  if (typeof read === 'string') return [unreadable(file, read)];
  const expected = [...closedGrids(contentOf(document)), ...detailsOf(document)];
  return compareContent(expected, [...closedGrids(read.first), ...read.others], file, withoutSpace);
}
