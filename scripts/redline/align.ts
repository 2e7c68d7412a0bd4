import { longestIncreasing } from '../compare/index.ts';

/** One of each list that belong together, or one that has no partner. */
export type Aligned<T> =
  | readonly [old: T, now: T]
  | readonly [old: T, now: undefined]
  | readonly [old: undefined, now: T];

export type Alignment<T> = {
  /** Equal keys belong together; each further one is asked where those before have left a gap. */
  readonly keys: readonly ((one: T) => string)[];
  /** How alike two are whose keys tell nothing; 0 for two that never belong together. */
  readonly likeness: (old: T, now: T) => number;
};

/** A likeness, or 0 where it is too small to count. */
export function atLeast(least: number, likeness: number): number {
  return likeness < least ? 0 : likeness;
}

/** More pairs than this in one gap are not weighed against each other: they are taken in their order. */
const mostWeighed = 40_000;

/** Pairs two lists, each in its order; in a gap what is deleted stands before what is inserted. */
export function align<T>(before: readonly T[], after: readonly T[], how: Alignment<T>): Aligned<T>[] {
  const { keys, likeness } = how;
  const [key, ...further] = keys;
  if (before.length === 0 || after.length === 0 || !key) return weigh(before, after, likeness);
  const found = anchors(before.map(key), after.map(key));
  const pairs: Aligned<T>[] = [];
  let [start, other] = [0, 0];
  const gap = (end: number, otherEnd: number) =>
    align(before.slice(start, end), after.slice(other, otherEnd), { keys: further, likeness });
  for (const [old, now] of found) {
    pairs.push(...gap(old, now), [before[old] as T, after[now] as T]);
    [start, other] = [old + 1, now + 1];
  }
  pairs.push(...gap(before.length, after.length));
  return pairs;
}

/** Indexes of equal keys, as many as stand in one order in both lists; a key's first is the other one's first. */
function anchors(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  before.forEach((key, index) => {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  const seen = new Map<string, number>();
  const pairs = after.flatMap((key, now) => {
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const old = places.get(key)?.[nth];
    return old === undefined ? [] : [[old, now] as const];
  });
  const kept = longestIncreasing(pairs.map(([old]) => old));
  return pairs.filter((_, index) => kept.has(index));
}

/** The pairs whose likenesses add up to most. */
function weigh<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: Alignment<T>['likeness'],
): Aligned<T>[] {
  const [rows, columns] = [before.length, after.length];
  const likenessAt =
    rows * columns <= mostWeighed
      ? (row: number, column: number) => likeness(before[row] as T, after[column] as T)
      : (row: number, column: number) =>
          row === column ? likeness(before[row] as T, after[column] as T) : 0;
  return walkBack(before, after, bestSums(rows, columns, likenessAt));
}

type LikenessAt = (row: number, column: number) => number;

/** By the first row and column of what is left of both lists: the most that its likenesses add up to. */
function bestSums(
  rows: number,
  columns: number,
  likenessAt: LikenessAt,
): { sums: number[][]; at: LikenessAt } {
  const sums = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const found = new Map<number, number>();
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const likeness = likenessAt(row, column);
      if (likeness > 0) found.set(row * columns + column, likeness);
      const paired = likeness > 0 ? likeness + sumAt(sums, row + 1, column + 1) : 0;
      const best = Math.max(sumAt(sums, row + 1, column), sumAt(sums, row, column + 1), paired);
      (sums[row] as number[])[column] = best;
    }
  }
  return { sums, at: (row, column) => found.get(row * columns + column) ?? 0 };
}

function sumAt(sums: readonly (readonly number[])[], row: number, column: number): number {
  return sums[row]?.[column] ?? 0;
}

function walkBack<T>(
  before: readonly T[],
  after: readonly T[],
  { sums, at }: ReturnType<typeof bestSums>,
): Aligned<T>[] {
  const pairs: Aligned<T>[] = [];
  const alone: { deleted: Aligned<T>[]; inserted: Aligned<T>[] } = { deleted: [], inserted: [] };
  const flush = () => {
    pairs.push(...alone.deleted.splice(0), ...alone.inserted.splice(0));
  };
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, now] = [before[row] as T, after[column] as T];
    const best = sumAt(sums, row, column);
    const likeness = at(row, column);
    if (likeness > 0 && best === likeness + sumAt(sums, row + 1, column + 1)) {
      flush();
      pairs.push([old, now]);
      [row, column] = [row + 1, column + 1];
    } else if (row < before.length && (column === after.length || best === sumAt(sums, row + 1, column))) {
      alone.deleted.push([old, undefined]);
      row += 1;
    } else {
      alone.inserted.push([undefined, now]);
      column += 1;
    }
  }
  flush();
  return pairs;
}
