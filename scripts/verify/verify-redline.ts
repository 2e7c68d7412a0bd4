import type { Document } from '../document/index.ts';
import type { Problem } from '../problem/index.ts';
import { verifyDocx } from './verify-docx.ts';

/** Reads a redline back: all changes accepted it must be the Document `after` them, all rejected the one `before`. */
export function verifyRedline(bytes: Uint8Array, before: Document, after: Document, file: string): Problem[] {
  const accepted = verifyDocx(bytes, after, file, 'accepted');
  if (accepted.some(({ rule }) => rule === 'verify-unreadable')) return accepted;
  return [...accepted, ...verifyDocx(bytes, before, file, 'rejected')];
}
