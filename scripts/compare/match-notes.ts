import { grouped } from '../language/index.ts';
import type { Note } from '../model/index.ts';
import type { Matching } from './change.ts';
import { fieldPrint, fieldText } from './field-text.ts';
import { likePairs } from './likeness.ts';
import { matchLists } from './match-lists.ts';

/** From this likeness on, two notes are one that was changed. */
const alike = 0.3;

/** Notes match that print alike, in their order; then the likest of the rest. */
export function matchNotes(before: readonly Note[], after: readonly Note[]): Matching<Note> {
  const pairs = new Map(pairEqual(before, after));
  const taken = new Set(pairs.values());
  const found = likePairs(
    before,
    after,
    (one) => !pairs.has(one) && !taken.has(one),
    (note) => ({ name: '', text: fieldText(note), under: [] }),
  );
  for (const { before: old, after: now, likeness } of found) {
    if (likeness < alike || pairs.has(old) || taken.has(now)) continue;
    pairs.set(old, now);
    taken.add(now);
  }
  return matchLists(before, after, [...pairs]);
}

function pairEqual(before: readonly Note[], after: readonly Note[]): readonly (readonly [Note, Note])[] {
  const waiting = grouped(after, fieldPrint);
  return before.flatMap((old) => {
    const now = waiting.get(fieldPrint(old))?.shift();
    return now ? [[old, now] as const] : [];
  });
}
