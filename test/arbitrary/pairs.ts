import fc from 'fast-check';
import type { Attachment } from '../../scripts/model/index.ts';
import { attachmentArbitrary } from './attachment.ts';
import { type Edit, editedBy, editKinds, editsArbitrary } from './edits.ts';

/** Two versions, and what somebody did to the first one to make the second. */
export type EditedPair = {
  readonly before: Attachment;
  readonly after: Attachment;
  readonly edits: readonly Edit[];
};

/** Two versions with at most so many edits between them, of these kinds. */
export function editedPair(most = 8, kinds: readonly Edit['kind'][] = editKinds): fc.Arbitrary<EditedPair> {
  return fc.tuple(attachmentArbitrary(), editsArbitrary(most, kinds)).map(([before, edits]) => ({
    before,
    after: editedBy(before, edits),
    edits,
  }));
}

/** Two attachments that have nothing to do with each other, so that no edits tell how they differ. */
export function unrelatedPair(): fc.Arbitrary<EditedPair> {
  return fc
    .tuple(attachmentArbitrary(), attachmentArbitrary())
    .map(([before, after]) => ({ before, after, edits: [] }));
}

/** Any of the two. */
export function anyPair(): fc.Arbitrary<EditedPair> {
  return fc.oneof({ weight: 3, arbitrary: editedPair() }, { weight: 1, arbitrary: unrelatedPair() });
}
