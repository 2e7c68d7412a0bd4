import type { Attachment, PrintedColumn } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';
import type { Change, ChangeSide, Matching, Pair } from './change.ts';
import { changeOf } from './change-of.ts';
import { headPlace } from './head-place.ts';
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
  before: Attachment,
  after: Attachment,
  { newOf, oldOf, moved }: Matching<PrintedColumn>,
): readonly Change[] {
  if (moved.size === 0) return [];
  const side = (version: Attachment, both: Both) =>
    sideOf(
      version.order.filter((column) => both.has(column)),
      version.order[0]?.place ?? headPlace(version),
    );
  const sides = { before: side(before, newOf), after: side(after, oldOf) };
  return [changeOf('order', sides, { kind: 'changed' })];
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
  const side = (version: Attachment, columns: readonly PrintedColumn[]) =>
    sideOf(columns, version.milestones[0]?.place ?? headPlace(version));
  const sides = { before: side(before, was), after: side(after, is) };
  return [changeOf('milestones', sides, { kind: 'changed' })];
}

type Both = ReadonlyMap<PrintedColumn, PrintedColumn>;

/** The columns that both versions have and that this one reads for milestones. */
function readIn({ order, milestones }: Attachment, both: Both): readonly PrintedColumn[] {
  const names = new Set(milestones.map(({ text }) => text));
  return order.filter((column) => both.has(column) && names.has(column.name));
}

function sideOf(columns: readonly PrintedColumn[], place: TextPlace): ChangeSide {
  return { text: columns.map(({ name }) => name).join('、'), place, path: [] };
}
