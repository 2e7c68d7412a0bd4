import type { Problem } from './problem.ts';

/** Orders the problems of one file by their places. */
export function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  return a && b ? a.line - b.line || a.column - b.column : 0;
}
