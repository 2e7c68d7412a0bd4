import type { Document } from '../document/index.ts';
import type { Problem } from '../problem/index.ts';
import { compareContent } from './compare.ts';
import { contentOf } from './content.ts';
import { withoutSpace } from './normalize.ts';
import { readDocx } from './read-docx.ts';
import type { Settling } from './revision.ts';
import { unreadable } from './unreadable.ts';

/**
 * Reads a Word file's bytes back, its tracked changes accepted unless they are to be rejected: its texts and every
 * table's grid must be the Document's. `file` is for reports.
 */
export function verifyDocx(
  bytes: Uint8Array,
  document: Document,
  file: string,
  settling: Settling = 'accepted',
): Problem[] {
  const read = readDocx(bytes, settling);
  if (typeof read === 'string') return [unreadable(file, read)];
  return compareContent(contentOf(document), read, file, withoutSpace);
}
