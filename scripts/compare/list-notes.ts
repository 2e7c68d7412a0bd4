import type { Note } from '../model/index.ts';
import type { Change, Pair } from './change.ts';
import { changeOf } from './change-of.ts';
import { changeOfField } from './change-of-field.ts';
import { fieldText } from './field-text.ts';
import { matchNotes } from './match-notes.ts';
import { sideBySide } from './side-by-side.ts';

/** What changed in the notes under the table, in the order of the new version. */
export function listNotes(before: readonly Note[], after: readonly Note[]): readonly Change[] {
  const matching = matchNotes(before, after);
  const sideOf = (note: Note | undefined, notes: readonly Note[]) =>
    note && { text: fieldText(note), place: note.place, path: [], position: notes.indexOf(note) + 1 };
  const listOne = (pair: Pair<Note>): readonly Change[] => {
    const isMoved = pair.after !== undefined && matching.moved.has(pair.after);
    const sides = { before: sideOf(pair.before, before), after: sideOf(pair.after, after) };
    return [
      ...(isMoved ? [changeOf('note', sides, { kind: 'moved' })] : []),
      ...changeOfField('note', pair, sides),
    ];
  };
  return sideBySide(before, after, matching).flatMap(listOne);
}
