import { grouped } from '../language/index.ts';
import type { Entry } from '../model/index.ts';
import type { Matching } from './change.ts';
import { contentOf, nameKey } from './entry-text.ts';
import { likenessOf, textPairs } from './text-pairs.ts';

/** Entries of one level with their owners; undefined for the programmes, whose owner is the attachment. */
export type Owners = ReadonlyMap<Entry, Entry | undefined>;

/** A content shorter than this stands under names that changed places by chance; under two owners it may if shorter than that. */
const leastContent = 8;
const leastAcrossOwners = 40;
/** Below this likeness, two contents under one name are quite different. */
const quiteDifferent = 0.5;

/**
 * Pairs of those not yet matched whose whole content stands once in either version, or there under their owner, under
 * another name each, while what stands under their own names is quite different: the names were changed, or changed
 * their places. A short content tells only where the old name is gone and the new one is new.
 */
export function otherNames(
  olds: Owners,
  news: Owners,
  { newOf, oldOf }: Pick<Matching, 'newOf' | 'oldOf'>,
): readonly (readonly [Entry, Entry])[] {
  const isFree = (one: Entry) => !newOf.has(one) && !oldOf.has(one);
  const contents = new Map([...olds.keys(), ...news.keys()].map((one) => [one, contentOf(one)]));
  const contentIn = (one: Entry) => contents.get(one) ?? '';
  const ownerOf = (old: Entry) => {
    const owner = olds.get(old);
    return owner && (newOf.get(owner) ?? owner);
  };
  const keyOf = (owner: Entry | undefined, entry: Entry) => ({ owner, name: nameKey(entry) });
  const oldNames = namesakes(olds, isFree, (one) => keyOf(ownerOf(one), one));
  const newNames = namesakes(news, isFree, (one) => keyOf(news.get(one), one));
  const isRenamed = (old: Entry, now: Entry) => {
    const content = contentIn(old);
    const others = [...newNames(keyOf(ownerOf(old), old)), ...oldNames(keyOf(news.get(now), now))];
    const leastWithin = others.length === 0 ? 1 : leastContent;
    return (
      content.length >= (ownerOf(old) === news.get(now) ? leastWithin : leastAcrossOwners) &&
      !others.includes(now) &&
      others.every((one) => likenessOf(textPairs(contentIn(one)), textPairs(content)) < quiteDifferent)
    );
  };
  const newsOf = grouped(news.keys(), (one) => news.get(one));
  const ownPairs = [...grouped(olds.keys(), ownerOf)].flatMap(([owner, all]) =>
    sameContent(all, newsOf.get(owner) ?? [], contentIn),
  );
  const pairs = new Map([...sameContent(olds.keys(), news.keys(), contentIn), ...ownPairs]);
  return [...pairs].filter(([old, now]) => isFree(old) && isFree(now) && isRenamed(old, now));
}

/** Pairs of those whose content stands once among the old ones and once among the new ones. */
function sameContent(
  olds: Iterable<Entry>,
  news: Iterable<Entry>,
  contentIn: (entry: Entry) => string,
): readonly (readonly [Entry, Entry])[] {
  const once = onceIn(news, contentIn);
  return [...onceIn(olds, contentIn)].flatMap(([content, old]) => {
    const now = once.get(content);
    return now ? [[old, now] as const] : [];
  });
}

type Key = { readonly owner: Entry | undefined; readonly name: string };

/** Those that have not been matched yet, by owner and name. */
function namesakes(
  owners: Owners,
  isFree: (one: Entry) => boolean,
  keyOf: (one: Entry) => Key,
): (key: Key) => readonly Entry[] {
  const free = [...owners.keys()].filter(isFree);
  const found = new Map(
    Array.from(
      grouped(free, (one) => keyOf(one).owner),
      ([owner, own]) => [owner, grouped(own, (one) => keyOf(one).name)],
    ),
  );
  return ({ owner, name }) => found.get(owner)?.get(name) ?? [];
}

/** The entries whose content no other one has. */
function onceIn(entries: Iterable<Entry>, contentIn: (entry: Entry) => string): ReadonlyMap<string, Entry> {
  return new Map(
    [...grouped(entries, contentIn)].flatMap(([content, [one, other]]) =>
      one && !other ? [[content, one] as const] : [],
    ),
  );
}
