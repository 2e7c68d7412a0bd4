import type { Attachment } from '../model/index.ts';
import type { Change } from './change.ts';
import { listEntries } from './list-entries.ts';
import { listFrontMatter } from './list-front-matter.ts';
import { listNotes } from './list-notes.ts';
import { matchEntries } from './match-entries.ts';
import { matchPrintedColumns } from './match-printed-columns.ts';

/**
 * What changed between two versions: the front matter, then the table in the order of the new version with what is gone
 * where it stood, then the notes. It is empty where the documents of both show the same.
 */
export function listChanges(before: Attachment, after: Attachment): readonly Change[] {
  const columns = matchPrintedColumns(before, after);
  return [
    ...listFrontMatter(before, after, columns),
    ...listEntries(before, after, matchEntries(before, after), columns),
    ...listNotes(before.notes, after.notes),
  ];
}
