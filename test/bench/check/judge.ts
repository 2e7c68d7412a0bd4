import type { Checker, Mark } from './checkers.ts';
import { good, type Kind, type Pair, pairs } from './sentences.ts';

/** What a checker made of the pairs of a kind, or of the good sentences, which have no slips. */
export type Verdict = {
  readonly kind: Kind | 'good';
  readonly by: string;
  readonly found: readonly Pair[];
  readonly missed: readonly Pair[];
  readonly right: readonly Judged[];
};

/** A right sentence with what a checker marks in it all the same. */
type Judged = { readonly sentence: string; readonly marks: readonly Mark[] };

/** A verdict for each kind, and one for the good sentences. */
export async function judge(checker: Checker): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const kind of [...new Set(pairs.map((pair) => pair.kind)), 'good'] as const) {
    const ofKind = pairs.filter((pair) => pair.kind === kind);
    const found: Pair[] = [];
    const missed: Pair[] = [];
    for (const pair of ofKind) ((await isFound(checker, pair)) ? found : missed).push(pair);
    const right: Judged[] = [];
    for (const sentence of kind === 'good' ? good : ofKind.map((pair) => pair.right))
      right.push({ sentence, marks: await checker.marks(sentence) });
    verdicts.push({ kind, by: checker.name, found, missed, right });
  }
  return verdicts;
}

/**
 * Whether a mark finds the slip. One that finds as much in what is right there, such as a hint at a year, is not about
 * the slip.
 */
async function isFound({ marks, finds }: Checker, { wrong, slip, right }: Pair): Promise<boolean> {
  const from = wrong.indexOf(slip);
  const to = from + slip.length;
  const anyway = (await marks(right)).filter((mark) => finds(mark, from, to + right.length - wrong.length));
  const found = (await marks(wrong)).filter((mark) => finds(mark, from, to));
  return found.some(({ reason }) => anyway.every((mark) => mark.reason !== reason));
}
