import type { Attachment, Entry, Field, PrintedColumn } from '../model/index.ts';
import type { Change, ChangeSide, Matching } from './change.ts';
import { changeOf } from './change-of.ts';
import { changeOfField } from './change-of-field.ts';
import { wholeText } from './entry-text.ts';
import { type FieldColumns, fieldColumns } from './field-columns.ts';
import { fieldText } from './field-text.ts';
import { sideBySide } from './side-by-side.ts';
import { type Where, whereIn } from './where-in.ts';

/** A version of the table, and of each of its entries the one that it is in the other version. */
type Version = {
  readonly order: readonly PrintedColumn[];
  readonly whereOf: (entry: Entry) => Where;
  readonly counterpart: ReadonlyMap<Entry, Entry>;
};

type Comparison = {
  readonly entries: Matching;
  readonly columns: FieldColumns;
  readonly old: Version;
  readonly now: Version;
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
    old: { order: before.order, whereOf: whereIn(before.programmes), counterpart: entries.newOf },
    now: { order: after.order, whereOf: whereIn(after.programmes), counterpart: entries.oldOf },
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
    return old ? [changeOf(old.level, { before: wholeSide(old, comparison.old), after: undefined })] : [];
  });
}

function listBoth(before: Entry, after: Entry, comparison: Comparison): readonly Change[] {
  return [
    ...listNames(before, after, comparison),
    ...listFields(before, after, comparison),
    ...listAll(before.children, after.children, comparison),
  ];
}

/** An entry that is new, then what has moved into it. */
function listNew(entry: Entry, comparison: Comparison): readonly Change[] {
  const after = wholeSide(entry, comparison.now);
  return [changeOf(entry.level, { before: undefined, after }), ...listMovedInto(entry, comparison)];
}

function listMovedInto({ children }: Entry, comparison: Comparison): readonly Change[] {
  return children.flatMap((child) => {
    const old = comparison.entries.oldOf.get(child);
    return old ? listBoth(old, child, comparison) : listMovedInto(child, comparison);
  });
}

/** An entry that only one version has, without what has moved out of it or into it: that is told where it stands now. */
function wholeSide(entry: Entry, { order, whereOf, counterpart }: Version): ChangeSide {
  const text = wholeText(entry, order, (child) => !counterpart.has(child));
  return { text, place: entry.place, ...whereOf(entry) };
}

function listNames(before: Entry, after: Entry, { entries, old, now }: Comparison): readonly Change[] {
  const sides = {
    before: { ...before.name, ...old.whereOf(before) },
    after: { ...after.name, ...now.whereOf(after) },
  };
  return [
    ...(entries.moved.has(after) ? [changeOf(after.level, sides, { kind: 'moved' })] : []),
    ...(before.name.text === after.name.text ? [] : [changeOf(after.level, sides, { kind: 'renamed' })]),
  ];
}

function listFields(before: Entry, after: Entry, { columns, old, now }: Comparison): readonly Change[] {
  return columns[after.level].flatMap(({ before: from, after: to }) => {
    const [was, is] = [fieldIn(before, from), fieldIn(after, to)];
    const sides = { before: fieldSide(was, before, old), after: fieldSide(is, after, now) };
    return changeOfField('field', { before: was, after: is }, sides, (to ?? from)?.name);
  });
}

function fieldIn(entry: Entry, column: PrintedColumn | undefined): Field | undefined {
  return column && entry.fields.get(column.name);
}

/** Nothing for a field in which nothing is written. */
function fieldSide(field: Field | undefined, entry: Entry, { whereOf }: Version): ChangeSide | undefined {
  if (!field || field.blocks.length === 0) return undefined;
  return { text: fieldText(field), place: field.place, path: whereOf(entry).path };
}
