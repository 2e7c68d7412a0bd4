import type { Change, ChangeKind, Subject } from './change.ts';
import { diffWords } from './diff-words.ts';

/** The change that two sides make; of which kind it is follows from them where it is neither moved nor renamed. */
export function changeOf(
  subject: Subject,
  { before, after }: Pick<Change, 'before' | 'after'>,
  { kind, column }: { readonly kind?: ChangeKind; readonly column?: string | undefined } = {},
): Change {
  const found = kind ?? kindOf(before?.text, after?.text);
  const pieces = found === 'moved' ? [] : diffWords(before?.text ?? '', after?.text ?? '');
  return { kind: found, subject, column, before, after, pieces, forms: [] };
}

function kindOf(before: string | undefined, after: string | undefined): ChangeKind {
  if (before === undefined) return 'inserted';
  if (after === undefined) return 'deleted';
  return before === after ? 'form' : 'changed';
}
