import type { Attachment, Entry, Field, PrintedColumn } from '../model/index.ts';
import type { Change, ChangeSide, Matching } from './change.ts';
import { changeOf } from './change-of.ts';
import { wholeText } from './entry-text.ts';
import { type FieldColumns, fieldColumns } from './field-columns.ts';
import { fieldPrint, fieldText } from './field-text.ts';
import { sideBySide } from './side-by-side.ts';
import { type Where, whereIn } from './where-in.ts';

type Comparison = {
  readonly entries: Matching;
  readonly columns: FieldColumns;
  readonly whereBefore: (entry: Entry) => Where;
  readonly whereAfter: (entry: Entry) => Where;
};

/** What changed in the table, in the order of the new version; what is gone stands where it stood. */
export function listEntries(
  before: Attachment,
  after: Attachment,
  entries: Matching,
  columns: Matching<PrintedColumn>,
): readonly Change[] {
  return listAll(before.programmes, after.programmes, {
    entries,
    columns: fieldColumns(before, after, columns),
    whereBefore: whereIn(before.programmes),
    whereAfter: whereIn(after.programmes),
  });
}

function listAll(
  before: readonly Entry[],
  after: readonly Entry[],
  comparison: Comparison,
): readonly Change[] {
  return sideBySide(before, after, comparison.entries).flatMap(({ before: old, after: now }) => {
    if (old && now) return listBoth(old, now, comparison);
    if (now) return listNew(now, comparison);
    return old ? listGone(old, comparison) : [];
  });
}

function listBoth(before: Entry, after: Entry, comparison: Comparison): readonly Change[] {
  return [
    ...listNames(before, after, comparison),
    ...listFields(before, after, comparison),
    ...listAll(before.children, after.children, comparison),
  ];
}

/** An entry that is gone, without what has moved out of it: that is told where it stands now. */
function listGone(entry: Entry, { entries, whereBefore }: Comparison): readonly Change[] {
  const text = wholeText(entry, (child) => !entries.newOf.has(child));
  const before = { text, place: entry.place, ...whereBefore(entry) };
  return [changeOf(entry.level, { before, after: undefined })];
}

/** An entry that is new, then what has moved into it. */
function listNew(entry: Entry, comparison: Comparison): readonly Change[] {
  const { entries, whereAfter } = comparison;
  const text = wholeText(entry, (child) => !entries.oldOf.has(child));
  const after = { text, place: entry.place, ...whereAfter(entry) };
  return [changeOf(entry.level, { before: undefined, after }), ...listMovedInto(entry, comparison)];
}

function listMovedInto({ children }: Entry, comparison: Comparison): readonly Change[] {
  return children.flatMap((child) => {
    const old = comparison.entries.oldOf.get(child);
    return old ? listBoth(old, child, comparison) : listMovedInto(child, comparison);
  });
}

function listNames(before: Entry, after: Entry, comparison: Comparison): readonly Change[] {
  const isMoved = comparison.entries.moved.has(after);
  const isRenamed = before.name.text !== after.name.text;
  if (!isMoved && !isRenamed) return [];
  const sides = {
    before: { ...before.name, ...comparison.whereBefore(before) },
    after: { ...after.name, ...comparison.whereAfter(after) },
  };
  return [
    ...(isMoved ? [changeOf(after.level, sides, { kind: 'moved' })] : []),
    ...(isRenamed ? [changeOf(after.level, sides, { kind: 'renamed' })] : []),
  ];
}

function listFields(before: Entry, after: Entry, comparison: Comparison): readonly Change[] {
  return comparison.columns[after.level].flatMap(({ before: from, after: to }) => {
    const [was, is] = [fieldIn(before, from), fieldIn(after, to)];
    if (fieldPrint(was) === fieldPrint(is)) return [];
    const sides = {
      before: fieldSide(was, before, comparison.whereBefore),
      after: fieldSide(is, after, comparison.whereAfter),
    };
    return [changeOf('field', sides, { column: (to ?? from)?.name })];
  });
}

function fieldIn(entry: Entry, column: PrintedColumn | undefined): Field | undefined {
  return column && entry.fields.get(column.name);
}

/** Nothing for a field in which nothing is written. */
function fieldSide(
  field: Field | undefined,
  entry: Entry,
  whereOf: (entry: Entry) => Where,
): ChangeSide | undefined {
  if (!field || field.blocks.length === 0) return undefined;
  return { text: fieldText(field), place: field.place, path: whereOf(entry).path };
}
