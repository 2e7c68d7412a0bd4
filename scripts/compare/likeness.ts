import { likenessOf, type TextPairs, textPairs } from './text-pairs.ts';

/** What two versions of one thing are likely to share: its name as a whole, much of its text or of what is under it. */
export type Told = { readonly name: string; readonly text: string; readonly under: string };
type Features<T> = { readonly one: T; readonly own: TextPairs; readonly under: TextPairs };
export type LikePair<T> = { readonly before: T; readonly after: T; readonly likeness: number };

/** What is under two things tells less of them than their own texts. */
const weightUnder = 0.6;
/** A feature of more of them than this tells nothing about any of them. */
const mostHolders = 64;
/** Only those that share most with one are weighed against it. */
const mostCandidates = 16;

/**
 * Pairs of old and new ones that share text, likest first; the likeness is Dice's, 0 to 1. Only those that share a
 * rare feature are weighed against each other, so the work follows the size of the text.
 */
export function likePairs<T>(
  before: readonly T[],
  after: readonly T[],
  tell: (one: T) => Told,
): readonly LikePair<T>[] {
  if (before.length === 0 || after.length === 0) return [];
  const olds = before.map((one) => featuresOf(one, tell(one)));
  const index = new Map<string, Features<T>[]>();
  for (const one of olds) {
    for (const feature of allOf(one)) {
      const holders = index.get(feature);
      if (holders) holders.push(one);
      else index.set(feature, [one]);
    }
  }
  const pairs = after.flatMap((one) => {
    const features = featuresOf(one, tell(one));
    return candidates(features, index).map((other) => ({
      before: other.one,
      after: one,
      likeness: likeness(other, features),
    }));
  });
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

function candidates<T>(
  one: Features<T>,
  index: ReadonlyMap<string, readonly Features<T>[]>,
): readonly Features<T>[] {
  const shared = new Map<Features<T>, number>();
  for (const feature of allOf(one)) {
    const holders = index.get(feature) ?? [];
    if (holders.length > mostHolders) continue;
    for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCandidates)
    .map(([holder]) => holder);
}

function featuresOf<T>(one: T, { name, text, under }: Told): Features<T> {
  return { one, own: new Set([`name:${name}`, ...textPairs(text)]), under: textPairs(under) };
}

function allOf<T>({ own, under }: Features<T>): TextPairs {
  return new Set([...own, ...under]);
}

function likeness<T>(one: Features<T>, other: Features<T>): number {
  return Math.max(likenessOf(one.own, other.own), weightUnder * likenessOf(one.under, other.under));
}
