import type { Field } from '../model/index.ts';
import type { Change, ChangeSide, Pair, Subject } from './change.ts';
import { changeOf } from './change-of.ts';
import { fieldPrint } from './field-text.ts';
import { formChanges } from './form-changes.ts';

/** The change of a field or a note, if it prints otherwise than it did, with what changed of its form. */
export function changeOfField(
  subject: Subject,
  { before, after }: Pair<Field>,
  sides: Pair<ChangeSide>,
  column?: string,
): readonly Change[] {
  if (fieldPrint(before) === fieldPrint(after)) return [];
  const change = changeOf(subject, sides, { column });
  return [before && after ? { ...change, forms: formChanges(before, after, change.pieces) } : change];
}
