import type { EditorRule, Finding, Passage, Subject } from './editor-rule.ts';
import { passagesWith } from './passages-in-a-row.ts';

/** A sentence of a passage and the offset where it begins; a ； ends one, too. */
export type Sentence = { readonly text: string; readonly start: number };

/**
 * A check of those passages of a Chinese source that show `sign`, one by one; elsewhere it is silent.
 */
export function eachPassage(
  sign: RegExp,
  find: (passage: Passage, index: number, subject: Subject) => Iterable<Finding>,
): EditorRule['check'] {
  return function* (subject) {
    if (!subject.chinese) return;
    for (const [index, passage] of passagesWith(subject.passages, sign)) yield* find(passage, index, subject);
  };
}

/** The same of the sentences of passages: those that show `sign`. */
export function eachSentence(
  sign: RegExp,
  find: (sentence: Sentence, passage: Passage) => Iterable<Finding>,
): EditorRule['check'] {
  return eachPassage(sign, function* (passage) {
    for (const { 0: text, index } of passage.text.matchAll(/[^。；！？\n]+/g))
      if (sign.test(text)) yield* find({ text, start: index }, passage);
  });
}
