import type { Attachment } from '../model/index.ts';
import type { Change, Matching } from './change.ts';
import { listEntries } from './list-entries.ts';
import { listFrontMatter } from './list-front-matter.ts';
import { listNotes } from './list-notes.ts';
import { matchColumns } from './match-columns.ts';
import { matchEntries } from './match-entries.ts';

/**
 * What changed between two versions: the front matter, then the table in the order of the new version with what is gone
 * where it stood, then the notes. It is empty where the documents of both show the same.
 */
export function listChanges(
  before: Attachment,
  after: Attachment,
  entries: Matching = matchEntries(before, after),
): readonly Change[] {
  const columns = matchColumns(before, after);
  return [
    ...listFrontMatter(before, after, columns, entries),
    ...listEntries(before, after, entries, columns),
    ...listNotes(before.notes, after.notes),
  ];
}
