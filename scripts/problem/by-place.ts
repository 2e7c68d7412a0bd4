import type { Problem } from './problem.ts';

/** Orders the problems of one file by their places; those without a line come first. */
export function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
