import { likenessOf, type TextPairs, textPairs } from '../compare/index.ts';

/** One of each list that belong together, or one that has no partner. */
export type Aligned<T> =
  | readonly [old: T, now: T]
  | readonly [old: T, now: undefined]
  | readonly [old: undefined, now: T];

/** How alike two are, from 0 for two that never belong together. */
export type Likeness<T> = (old: T, now: T) => number;

/** A likeness, or 0 where it is too small to count. */
export function atLeast(least: number, likeness: number): number {
  return likeness < least ? 0 : likeness;
}

/** How alike the texts of two are, from `least` on; each text is taken apart once. */
export function textLikeness<T extends object>(least: number, textOf: (one: T) => string): Likeness<T> {
  const known = new Map<T, TextPairs>();
  const pairsOf = (one: T) => {
    const pairs = known.get(one) ?? textPairs(textOf(one));
    known.set(one, pairs);
    return pairs;
  };
  return (old, now) => atLeast(least, likenessOf(pairsOf(old), pairsOf(now)));
}

/** More pairs than this in one gap are not weighed against each other: they are taken in their order. */
const mostWeighed = 40_000;

/** The pairs whose likenesses add up to most. */
export function weigh<T>(before: readonly T[], after: readonly T[], likeness: Likeness<T>): Aligned<T>[] {
  const [rows, columns] = [before.length, after.length];
  if (rows * columns > mostWeighed) return inOrder(before, after, likeness);
  const likenessAt = (row: number, column: number) => likeness(before[row] as T, after[column] as T);
  return walkBack(before, after, bestSums(rows, columns, likenessAt));
}

function inOrder<T>(before: readonly T[], after: readonly T[], likeness: Likeness<T>): Aligned<T>[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index).flatMap(
    (index): Aligned<T>[] => {
      const [old, now] = [before[index], after[index]];
      if (old !== undefined && now !== undefined && likeness(old, now) > 0) return [[old, now] as const];
      return [
        ...(old === undefined ? [] : [[old, undefined] as const]),
        ...(now === undefined ? [] : [[undefined, now] as const]),
      ];
    },
  );
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
    for (const one of alone.deleted.splice(0)) pairs.push(one);
    for (const one of alone.inserted.splice(0)) pairs.push(one);
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
