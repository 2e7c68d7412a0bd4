import type { Attachment, Level, PrintedColumn } from '../model/index.ts';
import type { Matching, Pair } from './change.ts';
import { sideBySide } from './side-by-side.ts';

/** The columns of each level that name no entries, of both versions, in printed order. */
export type FieldColumns = Readonly<Record<Level, readonly Pair<PrintedColumn>[]>>;

export function fieldColumns(
  before: Attachment,
  after: Attachment,
  columns: Matching<PrintedColumn>,
): FieldColumns {
  const [old, now] = [new Set(fieldsOf(before)), new Set(fieldsOf(after))];
  const pairs = sideBySide(before.order, after.order, columns).filter(
    (pair) => (pair.before && old.has(pair.before)) || (pair.after && now.has(pair.after)),
  );
  const of = (level: Level) => pairs.filter((pair) => (pair.after ?? pair.before)?.level === level);
  return { programme: of('programme'), task: of('task'), step: of('step') };
}

function fieldsOf({ order, columns }: Attachment): readonly PrintedColumn[] {
  return order.filter(({ name, level }) => level !== 'sequence' && columns[level][0]?.text !== name);
}
