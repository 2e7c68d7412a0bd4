import type { TextPlace } from '../problem/index.ts';
import type { EditorRule, Finding, Passage, Subject } from './editor-rule.ts';
import { passagesWith } from './passages-in-a-row.ts';

/** A match with its passage; `place` is worked out only when asked for. */
export type Match = {
  readonly match: RegExpExecArray;
  readonly passage: Passage;
  readonly place: () => TextPlace;
};

/** What a rule says of a match, whose place is known; `undefined` where it lets the match stand. */
type Find = (match: RegExpExecArray, passage: Passage) => Omit<Finding, 'place'> | undefined;

/** A check that looks for a global pattern in every passage of a source in any language. */
export function everywhere(pattern: RegExp, find: Find): EditorRule['check'] {
  return ({ passages }) => findings(matchesIn(passages, pattern), find);
}

/** A check that looks for a global pattern in every passage of a Chinese source. */
export function inChinese(pattern: RegExp, find: Find): EditorRule['check'] {
  return ({ chinese, passages }) => findings(matchesIn(chinese ? passages : [], pattern), find);
}

/** A check that looks for a global pattern in a Chinese source, but not inside 《》: a title is quoted as it is; `sign` as below. */
export function outsideTitles(pattern: RegExp, find: Find, sign = pattern): EditorRule['check'] {
  return (subject) => findings(matchesOutsideTitles(subject, pattern, sign), find);
}

/**
 * Every match in a Chinese source outside 《》, in the order of the source. `sign` is what every match shows and is
 * quicker to look for.
 */
export function matchesOutsideTitles(
  { chinese, passages }: Subject,
  pattern: RegExp,
  sign = pattern,
): Generator<Match> {
  return matchesIn(chinese ? passages : [], pattern, withoutTitles, sign);
}

function* findings(matches: Iterable<Match>, find: Find): Generator<Finding> {
  for (const { match, passage, place } of matches) {
    const found = find(match, passage);
    if (found) yield { place: place(), ...found };
  }
}

function* matchesIn(
  passages: readonly Passage[],
  pattern: RegExp,
  prepare: (text: string) => string = (text) => text,
  sign = pattern,
): Generator<Match> {
  for (const [, passage] of passagesWith(passages, sign)) {
    for (const match of prepare(passage.text).matchAll(pattern)) {
      const place = () => passage.place(match.index, match.index + match[0].length);
      yield { match, passage, place };
    }
  }
}

/** The text with every 《》 and what it holds as so many closing marks: offsets stay. */
export function withoutTitles(text: string): string {
  if (!text.includes('《')) return text;
  return text.replace(/《[^《》]*》/g, (title) => '》'.repeat(title.length));
}
