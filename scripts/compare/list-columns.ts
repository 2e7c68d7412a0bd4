import type { Attachment, PrintedColumn } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';
import type { Change, ChangeKind, ChangeSide, Matching, Pair, Subject } from './change.ts';
import { changeOf } from './change-of.ts';
import { columnText } from './column-text.ts';
import { betweenNames, diffNames } from './diff-names.ts';
import { headPlace } from './head-place.ts';
import { sideBySide } from './side-by-side.ts';

/** Columns that came, went or have another name, the order of those that stayed, and which are read for milestones. */
export function listColumns(
  before: Attachment,
  after: Attachment,
  columns: Matching<PrintedColumn>,
  entries: Matching,
): readonly Change[] {
  const listColumn = ({ before: old, after: now }: Pair<PrintedColumn>): readonly Change[] => {
    if (old && now) return listName(old, now);
    const sides = {
      before:
        old &&
        sideOf(
          old,
          columnText(before, old, (entry) => entries.newOf.has(entry)),
        ),
      after:
        now &&
        sideOf(
          now,
          columnText(after, now, (entry) => entries.oldOf.has(entry)),
        ),
    };
    return [changeOf('column', sides, { column: (now ?? old)?.name })];
  };
  return [
    ...sideBySide(before.order, after.order, columns).flatMap(listColumn),
    ...listOrder(before, after, columns),
    ...listMilestones(before, after, columns),
  ];
}

function listName(before: PrintedColumn, after: PrintedColumn): readonly Change[] {
  if (before.name === after.name) return [];
  const sides = { before: sideOf(before), after: sideOf(after) };
  return [changeOf('column', sides, { kind: 'renamed', column: after.name })];
}

function sideOf({ name, place, level }: PrintedColumn, text = name): ChangeSide {
  return { text, place, path: [], level };
}

function listOrder(
  before: Attachment,
  after: Attachment,
  { newOf, oldOf, moved }: Matching<PrintedColumn>,
): readonly Change[] {
  if (moved.size === 0) return [];
  const side = (version: Attachment, both: Both): NamedColumns => ({
    columns: version.order.filter((column) => both.has(column)),
    place: version.order[0]?.place ?? headPlace(version),
  });
  return [changeOfNames('order', 'moved', side(before, newOf), side(after, oldOf))];
}

/** A column that came or went is told as such, whether it is read for milestones or not; their order says nothing. */
function listMilestones(
  before: Attachment,
  after: Attachment,
  { newOf, oldOf }: Matching<PrintedColumn>,
): readonly Change[] {
  const [was, is] = [readIn(before, newOf), readIn(after, oldOf)];
  const kept = was.filter((column) => is.some((one) => oldOf.get(one) === column));
  if (kept.length === was.length && kept.length === is.length) return [];
  const side = (version: Attachment, columns: readonly PrintedColumn[]): NamedColumns => ({
    columns,
    place: version.milestones[0]?.place ?? headPlace(version),
  });
  return [changeOfNames('milestones', 'changed', side(before, was), side(after, is))];
}

type Both = ReadonlyMap<PrintedColumn, PrintedColumn>;

/** The columns that both versions have and that this one reads for milestones. */
function readIn({ order, milestones }: Attachment, both: Both): readonly PrintedColumn[] {
  const names = new Set(milestones.map(({ text }) => text));
  return order.filter((column) => both.has(column) && names.has(column.name));
}

type NamedColumns = { readonly columns: readonly PrintedColumn[]; readonly place: TextPlace };

/** A list of columns that is another one now, compared name by name. */
function changeOfNames(subject: Subject, kind: ChangeKind, old: NamedColumns, now: NamedColumns): Change {
  const [was, is] = [old, now].map(({ columns }) => columns.map(({ name }) => name)) as [string[], string[]];
  const side = (names: readonly string[], place: TextPlace): ChangeSide => ({
    text: names.join(betweenNames),
    place,
    path: [],
  });
  const sides = { before: side(was, old.place), after: side(is, now.place) };
  return { ...changeOf(subject, sides, { kind }), pieces: diffNames(was, is) };
}
