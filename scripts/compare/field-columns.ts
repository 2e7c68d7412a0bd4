import type { Attachment, Level, PrintedColumn } from '../model/index.ts';
import type { Matching, Pair } from './change.ts';
import { sideBySide } from './side-by-side.ts';

/** The columns of each level that name no entries and that both versions have, in printed order. */
export type FieldColumns = Readonly<Record<Level, readonly Pair<PrintedColumn>[]>>;

export function fieldColumns(
  before: Attachment,
  after: Attachment,
  columns: Matching<PrintedColumn>,
): FieldColumns {
  const fields = new Set([...fieldsOf(before), ...fieldsOf(after)]);
  // The two of a pair are both names or both fields.
  const of = (level: Level) =>
    sideBySide(before.order, after.order, columns).filter(
      (pair) => pair.before && pair.after?.level === level && fields.has(pair.after),
    );
  return { programme: of('programme'), task: of('task'), step: of('step') };
}

function fieldsOf({ order, columns }: Attachment): readonly PrintedColumn[] {
  return order.filter(({ name, level }) => level !== 'sequence' && columns[level][0]?.text !== name);
}
