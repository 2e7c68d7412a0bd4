import type { EditorRule, Finding, Passage, Subject } from './editor-rule.ts';

/** A check of the passages of a Chinese source, one by one; elsewhere it is silent. */
export function eachPassage(
  find: (passage: Passage, index: number, subject: Subject) => Iterable<Finding>,
): EditorRule['check'] {
  return function* (subject) {
    if (!subject.chinese) return;
    for (const [index, passage] of subject.passages.entries()) yield* find(passage, index, subject);
  };
}
