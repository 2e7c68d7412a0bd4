import type { Document } from '../document/index.ts';
import type { Problem } from '../problem/index.ts';
import { compareContent } from './compare.ts';
import { contentOf } from './content.ts';
import { withoutSpace } from './normalize.ts';
import { readMarkdown } from './read-markdown.ts';

/**
 * Reads a Markdown file's bytes back as CommonMark, its tables as HTML: its texts and every table's grid must be the
 * Document's; a timeline is a list of its years. `file` is for reports.
 */
export function verifyMarkdown(bytes: Uint8Array, document: Document, file: string): Problem[] {
  const text = new TextDecoder().decode(bytes);
  return compareContent(contentOf(document, 'years'), readMarkdown(text), file, withoutSpace);
}
