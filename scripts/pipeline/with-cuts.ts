import type { Document } from '../document/index.ts';
import { type Format, pageCutter, type WriteContext } from '../write/index.ts';

/** What a Word file is written with, where its pages are to be ours: how its tables are cut into them. */
export async function withCuts(
  document: Document,
  format: Format,
  context: WriteContext,
): Promise<WriteContext> {
  // The parts of a booklet are cut by themselves.
  if (document.bound || format !== 'docx' || context.style.word.pages !== 'cut') return context;
  const cut = await pageCutter();
  return { ...context, cuts: cut(document, context) };
}
