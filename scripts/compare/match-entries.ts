import { grouped } from '../language/index.ts';
import { type Attachment, type Entry, levels } from '../model/index.ts';
import type { Matching } from './change.ts';
import { fieldsText, linesUnder, nameKey, sameText } from './entry-text.ts';
import { type LikePair, likePairs } from './likeness.ts';
import { type Owners, otherNames } from './other-names.ts';
import { overtaken } from './overtaken.ts';

/** From this likeness on, two entries of one owner are one that was renamed; of two owners, one that moved. */
const likeWithinOwner = 0.35;
const likeAcrossOwners = 0.5;

/** What is matched so far; it grows level by level. */
type Matched = {
  readonly newOf: Map<Entry, Entry>;
  readonly oldOf: Map<Entry, Entry>;
  readonly moved: Set<Entry>;
};

/**
 * Matches level by level, outermost first: those that say all the same but have another name, then by name under the
 * same owner, of several those that say the same, then by likeness of text, under the same owner or another. An entry
 * that changed its owner, or its place among those that stayed, has moved. `sure` are pairs that are known beforehand.
 */
export function matchEntries(
  before: Attachment,
  after: Attachment,
  sure: ReadonlyMap<Entry, Entry> = new Map(),
): Matching {
  const matched: Matched = { newOf: new Map(), oldOf: new Map(), moved: new Set() };
  let olds: Owners = new Map(before.programmes.map((one) => [one, undefined]));
  let news: Owners = new Map(after.programmes.map((one) => [one, undefined]));
  for (const _level of levels) {
    matchLevel(olds, news, sure, matched);
    [olds, news] = [childrenOf(olds), childrenOf(news)];
  }
  return matched;
}

function matchLevel(olds: Owners, news: Owners, sure: ReadonlyMap<Entry, Entry>, matched: Matched): void {
  const { newOf, oldOf, moved } = matched;
  const sameOwner = (old: Entry, now: Entry) => {
    const [from, to] = [olds.get(old), news.get(now)];
    return from === undefined ? to === undefined : newOf.get(from) === to;
  };
  for (const old of olds.keys()) {
    const now = sure.get(old);
    if (now && news.has(now)) pair(old, now, matched);
  }
  pairByKey(olds, news, sameText, matched);
  for (const [old, now] of otherNames(olds, news, matched)) pair(old, now, matched);
  pairByKey(olds, news, nameKey, matched);
  const pairs = likePairs(
    [...olds.keys()],
    [...news.keys()],
    (one) => !newOf.has(one) && !oldOf.has(one),
    (one) => ({ name: nameKey(one), text: fieldsText(one), under: linesUnder(one) }),
  );
  const ownPairs = pairs.filter(({ before, after }) => sameOwner(before, after));
  // What every owner has, such as the same last task, has not moved from one to another.
  const telling = pairs.filter(({ isTelling }) => isTelling);
  pairLikest(ownPairs, likeAcrossOwners, matched);
  pairLikest(telling, likeAcrossOwners, matched);
  pairLikest(ownPairs, likeWithinOwner, matched);
  for (const one of movedAmong(olds, news, oldOf, sameOwner)) moved.add(one);
}

function pair(old: Entry, now: Entry, { newOf, oldOf }: Matched): void {
  newOf.set(old, now);
  oldOf.set(now, old);
}

function pairLikest(pairs: readonly LikePair<Entry>[], least: number, matched: Matched): void {
  for (const { before, after, likeness } of pairs)
    if (likeness >= least && !matched.newOf.has(before) && !matched.oldOf.has(after))
      pair(before, after, matched);
}

function childrenOf(owners: Owners): Owners {
  return new Map(
    [...owners.keys()].flatMap((owner) => owner.children.map((child) => [child, owner] as const)),
  );
}

/** Pairs what has one key under one owner; where a key stands several times there, in the order they stand. */
function pairByKey(olds: Owners, news: Owners, keyOf: (entry: Entry) => string, matched: Matched): void {
  const { newOf, oldOf } = matched;
  const free = [...news.keys()].filter((entry) => !oldOf.has(entry));
  const waiting = new Map(
    Array.from(
      grouped(free, (entry) => news.get(entry)),
      ([owner, own]) => [owner, grouped(own, keyOf)],
    ),
  );
  for (const [entry, owner] of olds) {
    if (newOf.has(entry) || (owner && !newOf.has(owner))) continue;
    const keys = waiting.get(owner && newOf.get(owner));
    const found = keys?.get(keyOf(entry))?.shift();
    if (found) pair(entry, found, matched);
  }
}

/** Those of the new entries that changed their owner, and those that others under their owner overtook. */
function movedAmong(
  olds: Owners,
  news: Owners,
  oldOf: ReadonlyMap<Entry, Entry>,
  sameOwner: (old: Entry, now: Entry) => boolean,
): readonly Entry[] {
  const position = new Map([...olds.keys()].map((entry, index) => [entry, index]));
  const matched = [...news.keys()].filter((now) => oldOf.has(now));
  const isStaying = (now: Entry) => {
    const old = oldOf.get(now);
    return old !== undefined && sameOwner(old, now);
  };
  const stayed = grouped(matched.filter(isStaying), (now) => news.get(now));
  return [
    ...matched.filter((now) => !isStaying(now)),
    ...[...stayed.values()].flatMap((siblings) => overtaken(siblings, position, oldOf, rowCount)),
  ];
}

/** How many rows of the table an entry goes over. */
function rowCount({ children }: Entry): number {
  return children.length === 0 ? 1 : children.reduce((rows, child) => rows + rowCount(child), 0);
}
