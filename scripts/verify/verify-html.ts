import type { Document } from '../document/index.ts';
import type { Problem } from '../problem/index.ts';
import { compareContent } from './compare.ts';
import { contentOf } from './content.ts';
import { withoutSpace } from './normalize.ts';
import { readPage } from './read-page.ts';
import { unreadable } from './unreadable.ts';

/**
 * Reads the bytes of a page of HTML back as a browser does: its texts and every table's grid must be the Document's.
 * `file` is for reports.
 */
export function verifyHtml(bytes: Uint8Array, document: Document, file: string): Problem[] {
  const read = readPage(new TextDecoder().decode(bytes));
  if (typeof read === 'string') return [unreadable(file, read)];
  return compareContent(contentOf(document), read, file, withoutSpace);
}
