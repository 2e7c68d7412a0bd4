import type { Entry } from '../model/index.ts';
import { sameText } from './entry-text.ts';

/** An entry as the set of its pairs of neighbouring characters, and its name as a whole. */
type Features = { readonly entry: Entry; readonly all: ReadonlySet<string> };
export type LikePair = { readonly before: Entry; readonly after: Entry; readonly likeness: number };

/** A feature of more entries than this tells nothing about any of them. */
const mostEntries = 64;
/** Only those that share most with an entry are weighed against it. */
const mostCandidates = 16;

/**
 * Pairs of old and new entries that share text, likest first; the likeness is Dice's, 0 to 1. Only entries that
 * share a rare feature are weighed against each other, so the work follows the size of the text.
 */
export function likePairs(before: readonly Entry[], after: readonly Entry[]): readonly LikePair[] {
  if (before.length === 0 || after.length === 0) return [];
  const olds = before.map(featuresOf);
  const index = new Map<string, Features[]>();
  for (const one of olds) {
    for (const feature of one.all) {
      const holders = index.get(feature);
      if (holders) holders.push(one);
      else index.set(feature, [one]);
    }
  }
  const pairs = after.flatMap((entry) => {
    const one = featuresOf(entry);
    return candidates(one, index).map((other) => ({
      before: other.entry,
      after: entry,
      likeness: dice(one.all, other.all),
    }));
  });
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

function candidates(one: Features, index: ReadonlyMap<string, readonly Features[]>): readonly Features[] {
  const shared = new Map<Features, number>();
  for (const feature of one.all) {
    const holders = index.get(feature) ?? [];
    if (holders.length > mostEntries) continue;
    for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCandidates)
    .map(([holder]) => holder);
}

function featuresOf(entry: Entry): Features {
  const text = sameText(entry);
  const all = new Set<string>([`name:${entry.name.text}`]);
  for (let at = 0; at + 1 < text.length; at += 1) all.add(text.slice(at, at + 2));
  return { entry, all };
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const feature of one) if (other.has(feature)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
