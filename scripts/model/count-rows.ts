import type { Entry } from './attachment.ts';

/** How many rows entries take in the table: one each where nothing stands below. */
export function countRows(entries: readonly Entry[]): number {
  return entries.reduce((rows, { children }) => rows + Math.max(1, countRows(children)), 0);
}
