import { rarityIn, type WeightOf } from './rarity-in.ts';
import { telling } from './telling.ts';
import { weightedDice } from './weighted-dice.ts';

/** What two versions of one thing are likely to share: its name as a whole, much of its text, lines of what is under it. */
export type Told = { readonly name: string; readonly text: string; readonly under: readonly string[] };
export type LikePair<T> = {
  readonly before: T;
  readonly after: T;
  readonly likeness: number;
  /** They share something that few others of their version have. */
  readonly isTelling: boolean;
};

type Features = Readonly<Record<'name' | 'own' | 'under', ReadonlySet<string>>>;
type Known<T> = Features & { readonly one: T };

/** What is under two things tells less of them than their own texts, and their names alone still less. */
const weightUnder = 0.75;
const weightName = 0.45;
/** What two things share has to be this much, in features that no other one has: of what all have, much is little. */
const leastShared = 1;
/** What two of two, or most of many, have weighs less than this. */
const telltale = 0.2;
/** A feature of more of them than this tells nothing about any of them. */
const mostHolders = 32;
/** Only those that share most with one are weighed against it. */
const mostCandidates = 16;

/**
 * Pairs of old and new ones that are free and share text, likest first; the likeness is Dice's, 0 to 1, of features
 * each of which weighs the less the more of all have it. Only those that share a rare feature are weighed against each
 * other, so the work follows the size of the text.
 */
export function likePairs<T>(
  before: readonly T[],
  after: readonly T[],
  isFree: (one: T) => boolean,
  tell: (one: T) => Told,
): readonly LikePair<T>[] {
  if (!before.some(isFree) || !after.some(isFree)) return [];
  const know = (one: T): Known<T> => ({ one, ...featuresOf(tell(one)) });
  const [olds, news] = [before.map(know), after.map(know)];
  const weightOf = rarityIn([olds.map(allOf), news.map(allOf)]);
  const index = indexOf(olds.filter(({ one }) => isFree(one)));
  const pairs = news
    .filter(({ one }) => isFree(one))
    .flatMap((now) =>
      candidates(now, index, weightOf).map((old) => ({
        before: old.one,
        after: now.one,
        likeness: likeness(old, now, weightOf),
        isTelling: allOf(now).some(
          (feature) => weightOf(feature) >= telltale && (old.own.has(feature) || old.under.has(feature)),
        ),
      })),
    );
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

function featuresOf({ name, text, under }: Told): Features {
  const inName = telling(name);
  return {
    name: inName,
    own: new Set([...(name === '' ? [] : [`name:${name}`]), ...inName, ...telling(text)]),
    under: new Set(under.map((line) => `under:${line}`)),
  };
}

function indexOf<T>(free: readonly Known<T>[]): ReadonlyMap<string, readonly Known<T>[]> {
  const index = new Map<string, Known<T>[]>();
  for (const one of free) {
    for (const feature of allOf(one)) {
      const holders = index.get(feature);
      if (holders) holders.push(one);
      else index.set(feature, [one]);
    }
  }
  return index;
}

function candidates<T>(
  one: Features,
  index: ReadonlyMap<string, readonly Known<T>[]>,
  weightOf: WeightOf,
): readonly Known<T>[] {
  const shared = new Map<Known<T>, number>();
  for (const feature of allOf(one)) {
    const holders = index.get(feature) ?? [];
    if (holders.length > mostHolders) continue;
    const weight = weightOf(feature);
    for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + weight);
  }
  return [...shared]
    .filter(([, weight]) => weight >= leastShared)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCandidates)
    .map(([holder]) => holder);
}

function allOf({ own, under }: Features): readonly string[] {
  return [...own, ...under];
}

/** What is under an owner counts beside something of its own, or where it is much the same itself. */
function likeness(one: Features, other: Features, weightOf: WeightOf): number {
  const own = weightedDice(one.own, other.own, weightOf);
  const under = weightedDice(one.under, other.under, weightOf);
  const name = weightedDice(one.name, other.name, weightOf);
  return Math.max(own, weightName * name, weightUnder * under, (own + under) / 2);
}
