/** What two versions of one thing are likely to share: its name as a whole, and its text in parts. */
export type Told = { readonly name: string; readonly text: string };
/** An entry or a note as the set of its pairs of neighbouring characters, and its name as a whole. */
type Features<T> = { readonly one: T; readonly all: ReadonlySet<string> };
export type LikePair<T> = { readonly before: T; readonly after: T; readonly likeness: number };

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
  const featuresOf = (one: T) => ({ one, all: featuresIn(tell(one)) });
  const olds = before.map(featuresOf);
  const index = new Map<string, Features<T>[]>();
  for (const one of olds) {
    for (const feature of one.all) {
      const holders = index.get(feature);
      if (holders) holders.push(one);
      else index.set(feature, [one]);
    }
  }
  const pairs = after.map(featuresOf).flatMap(({ one, all }) =>
    candidates(all, index).map((other) => ({
      before: other.one,
      after: one,
      likeness: dice(all, other.all),
    })),
  );
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

function candidates<T>(
  all: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly Features<T>[]>,
): readonly Features<T>[] {
  const shared = new Map<Features<T>, number>();
  for (const feature of all) {
    const holders = index.get(feature) ?? [];
    if (holders.length > mostHolders) continue;
    for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCandidates)
    .map(([holder]) => holder);
}

function featuresIn({ name, text }: Told): ReadonlySet<string> {
  const all = new Set<string>([`name:${name}`]);
  for (let at = 0; at + 1 < text.length; at += 1) all.add(text.slice(at, at + 2));
  return all;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const feature of one) if (other.has(feature)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
