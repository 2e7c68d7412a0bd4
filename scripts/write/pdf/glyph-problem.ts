import type { Text } from '../../document/index.ts';
import { codePointName, countOf, scriptOf } from '../../language/index.ts';
import { type Problem, problem } from '../../problem/index.ts';
import { placeAt } from './place-at.ts';

/** A cluster of a text that may be one no PDF can show. */
export type Doubtful = {
  readonly text: Text;
  readonly offset: number;
  readonly cluster: string;
  /** The character of it that no face has. */
  readonly missing: string | undefined;
  /** The key of the style sheet under which the faces are listed. */
  readonly list: string;
};

/**
 * What is wrong with a cluster: its script is one that is not set character by character, or no face has it. Where
 * the text has no exact places, it is one problem that counts all of its characters.
 */
export function glyphProblem({ text, offset, cluster, missing, list }: Doubtful): Problem | undefined {
  const character = missing ?? cluster;
  const script = scriptOf(character);
  if (missing === undefined && !script?.joined) return undefined;
  const { value } = text;
  const place = placeAt(text.place, value, offset);
  const isExact = place !== text.place;
  if (!script) {
    const count = isExact ? 1 : value.split(character).length - 1;
    const codePoint = codePointName(character.codePointAt(0) ?? 0);
    return problem('glyph-missing', place, { character, codePoint, count, lists: list });
  }
  const { chinese, english, joined } = script;
  const of = { 'script.zh': chinese, 'script.en': english, count: isExact ? 1 : countOf(script, value) };
  if (joined) return problem('script-unset', place, { ...of, character });
  return problem('script-missing', place, { ...of, character, lists: list });
}
