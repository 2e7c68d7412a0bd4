import { grouped } from '../language/index.ts';
import type { Problem } from '../problem/index.ts';
import { rowsAsText } from './rows-as-text.ts';

/** From how many rows on what is the same in each is said once. */
const from = 4;

/** Findings that say the same of one row after another, as one at the first of them, with all the rows. */
export function joinRows(problems: readonly Problem[]): Problem[] {
  const groups = new Map(grouped(problems.filter(isOfRow), keyOf));
  const joined = new Map([...groups.values()].flatMap(joinedBy));
  return problems.flatMap((one) => {
    const told = joined.get(one);
    return told === undefined ? [one] : (told ?? []);
  });
}

function isOfRow({ values }: Problem): boolean {
  return typeof values.row === 'number';
}

function keyOf({ rule, severity, values, place }: Problem): string {
  return JSON.stringify([rule, severity, { ...values, row: '' }, place?.file]);
}

/** What becomes of each finding of a group: the first says them all, the others go. */
function joinedBy(group: readonly Problem[]): (readonly [Problem, Problem | null])[] {
  const rows = [...new Set(group.map(({ values }) => Number(values.row)))].sort((a, b) => a - b);
  if (rows.length < from) return [];
  return group.map((one, index) => [
    one,
    index === 0 ? { ...one, values: { ...one.values, row: rowsAsText(rows) } } : null,
  ]);
}
