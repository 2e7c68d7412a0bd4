import type { Attachment, PrintedColumn } from '../model/index.ts';
import type { Matching } from './change.ts';
import { matchColumns } from './match-columns.ts';
import { matchLists } from './match-lists.ts';

/** The columns as they are printed, 序号 among them. */
export function matchPrintedColumns(before: Attachment, after: Attachment): Matching<PrintedColumn> {
  const { newName } = matchColumns(before, after);
  const keyOf = (level: PrintedColumn['level'], name = '') => `${level} ${name}`;
  const byKey = new Map(after.order.map((column) => [keyOf(column.level, column.name), column]));
  const pairs = before.order.flatMap((old) => {
    const isSequence = old.level === 'sequence';
    const now = byKey.get(keyOf(old.level, isSequence ? old.name : newName.get(old.name)));
    return now ? [[old, now] as const] : [];
  });
  return matchLists(before.order, after.order, pairs);
}
