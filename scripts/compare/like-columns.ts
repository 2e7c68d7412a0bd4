import type { Entry, PrintedColumn } from '../model/index.ts';
import { fieldPrint } from './field-text.ts';

export type ColumnPair = readonly [PrintedColumn, PrintedColumn];

/** From this share of equal fields on, two columns are one that has another name. */
const alike = 0.5;

/** Pairs of those columns of two tables that hold the same in at least half of their fields, likest first. */
export function likeColumns(
  [oldTable, newTable]: readonly [readonly Entry[], readonly Entry[]],
  before: readonly PrintedColumn[],
  after: readonly PrintedColumn[],
): readonly ColumnPair[] {
  if (before.length === 0 || after.length === 0) return [];
  const news = after.map((column) => ({ column, held: new Set(fieldsIn(newTable, column)) }));
  return before
    .map((column) => ({ column, held: new Set(fieldsIn(oldTable, column)) }))
    .flatMap((old) => news.map((now) => ({ old, now, likeness: dice(old.held, now.held) })))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ old, now }) => [old.column, now.column]);
}

/** All that a column holds, each field as it prints. */
function fieldsIn(entries: readonly Entry[], column: PrintedColumn): readonly string[] {
  return entries.flatMap((entry) =>
    entry.level === column.level
      ? fieldPrint(entry.fields.get(column.name)) || []
      : fieldsIn(entry.children, column),
  );
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((print) => other.has(print)).length;
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
