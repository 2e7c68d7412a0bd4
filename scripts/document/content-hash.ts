import { createHash } from 'node:crypto';
import type { Document } from './document.ts';

const known = new WeakMap<Document, string>();

/** SHA-256, as 64 hex digits, of all that a document says and is, wherever in sources and templates it is from. */
export function contentHash(document: Document): string {
  const hash = known.get(document) ?? createHash('sha256').update(contentOf(document)).digest('hex');
  known.set(document, hash);
  return hash;
}

/** The document as JSON without its places. */
function contentOf(document: Document): string {
  return JSON.stringify(document, (key, value) => (key === 'place' ? undefined : value));
}
