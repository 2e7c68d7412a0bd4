import type { Attachment, PrintedColumn } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';
import type { Change, ChangeSide, Matching, Pair } from './change.ts';
import { changeOf } from './change-of.ts';
import { sideBySide } from './side-by-side.ts';

/** Columns that came, went or have another name, the order of those that stayed, and which are read for milestones. */
export function listColumns(
  before: Attachment,
  after: Attachment,
  columns: Matching<PrintedColumn>,
): readonly Change[] {
  return [
    ...sideBySide(before.order, after.order, columns).flatMap(listColumn),
    ...listOrder(before, after, columns),
    ...listMilestones(before, after, columns),
  ];
}

function listColumn({ before, after }: Pair<PrintedColumn>): readonly Change[] {
  if (before?.name === after?.name) return [];
  const [from, to] = [before, after].map((column) => column && sideOf([column], column.place));
  return [changeOf('column', { before: from, after: to }, before && after ? { kind: 'renamed' } : {})];
}

function listOrder(
  { order: before }: Attachment,
  { order: after }: Attachment,
  { newOf, oldOf, moved }: Matching<PrintedColumn>,
): readonly Change[] {
  if (moved.size === 0) return [];
  const sides = {
    before: sideOf(
      before.filter((column) => newOf.has(column)),
      before[0]?.place,
    ),
    after: sideOf(
      after.filter((column) => oldOf.has(column)),
      after[0]?.place,
    ),
  };
  return [changeOf('order', sides, { kind: 'changed' })];
}

/** A column that came or went is told as such, whether it is read for milestones or not; the order says nothing. */
function listMilestones(
  before: Attachment,
  after: Attachment,
  { newOf, oldOf }: Matching<PrintedColumn>,
): readonly Change[] {
  const was = readIn(before, newOf);
  const is = readIn(after, oldOf);
  const isSame =
    was.length === is.length && was.every((column) => is.some((one) => oldOf.get(one) === column));
  if (isSame) return [];
  const sides = {
    before: sideOf(was, before.milestones[0]?.place),
    after: sideOf(is, after.milestones[0]?.place),
  };
  return [changeOf('milestones', sides, { kind: 'changed' })];
}

/** The columns that both versions have and that this one reads for milestones. */
function readIn(
  { order, milestones }: Attachment,
  both: ReadonlyMap<PrintedColumn, PrintedColumn>,
): readonly PrintedColumn[] {
  const names = new Set(milestones.map(({ text }) => text));
  return order.filter((column) => both.has(column) && names.has(column.name));
}

function sideOf(columns: readonly PrintedColumn[], place: TextPlace | undefined): ChangeSide | undefined {
  return place && { text: columns.map(({ name }) => name).join('、'), place, path: [] };
}
