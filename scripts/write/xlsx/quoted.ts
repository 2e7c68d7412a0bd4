import type { TextRun } from './text-runs.ts';

/** What a program takes for a formula, a number, a date or a share when somebody types it. */
const looksLikeValue = /^\s*(?:['=+\-@＝＋－＠]|[\d.,:/%\s年月日-]+$)/u;

/** Whether a text would become something else when somebody edits its cell: it is marked as text. */
export function isQuoted(runs: readonly TextRun[]): boolean {
  return runs[0] !== undefined && runs.length === 1 && looksLikeValue.test(runs[0].text);
}
