import { likenessOf, type TextPairs, textPairs } from '../compare/index.ts';
import { blockLines, type Cell, type Row, type Table } from '../document/index.ts';
import { leadingNumber } from '../language/index.ts';
import { align } from './align.ts';
import type { JoinedColumn } from './join-columns.ts';
import { type Aligned, atLeast } from './weigh.ts';

/** A row as it is held against those of the other version. */
export type HeldRow = {
  readonly row: Row;
  /** Its cells by the joined column they begin in. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** Where its cells begin in columns of both versions: only rows of one shape can be one row. */
  readonly shape: string;
  /** What tells it from other rows: its cells and their texts by column. */
  readonly told: ReadonlyMap<string, { readonly cell: Cell; readonly text: string }>;
  readonly pairs: Map<string, TextPairs>;
};

/** From this likeness on a row is one that was reworded, and a merged cell the same one. */
const likeRow = 0.3;
const likeMerged = 0.5;

/** The rows of one version. */
export function holdRows(
  table: Table,
  columns: readonly JoinedColumn[],
  side: 'old' | 'now',
  shared: readonly number[],
): HeldRow[] {
  const joined = new Map(columns.map((column, index) => [column[side], index]));
  return table.rows.map((row) => {
    const cells = new Map(row.cells.map((cell) => [joined.get(cell.column) ?? 0, cell]));
    const shape = shared.map((index) => shapeOf(cells.get(index))).join(' ');
    return { row, cells, shape, told: toldBy(cells, columns, table), pairs: new Map() };
  });
}

/** The numbers that come from the order tell nothing; a column that has moved is known by its name. */
function toldBy(
  cells: ReadonlyMap<number, Cell>,
  columns: readonly JoinedColumn[],
  table: Table,
): HeldRow['told'] {
  const keyOf = (index: number) => {
    const { old, now } = columns[index] ?? {};
    return old === undefined || now === undefined ? `${table.columns[old ?? now ?? 0]?.name}` : `${index}`;
  };
  const telling = [...cells].filter(([, { role }]) => role !== 'sequence');
  return new Map(
    telling.map(([index, cell]) => [
      keyOf(index),
      { cell, text: cell.children.flatMap(blockLines).join('\n').replace(leadingNumber, '') },
    ]),
  );
}

/** Of a cell that begins in a row its role and width; empty where the one above goes on. */
function shapeOf(cell: Cell | undefined): string {
  return cell ? `${cell.role}:${cell.columnSpan}` : '-';
}

/** Rows that are one in both versions, and those that are not. */
export function alignRows(
  before: readonly HeldRow[],
  after: readonly HeldRow[],
  isHead: boolean,
): readonly Aligned<HeldRow>[] {
  const textKey =
    (wanted: (cell: Cell) => boolean) =>
    ({ shape, told }: HeldRow) =>
      [shape, ...[...told].flatMap(([key, { cell, text }]) => (wanted(cell) ? [key, text] : [])).sort()].join(
        '\n',
      );
  const pairs = align(before, after, {
    keys: [textKey(() => true), textKey(({ role }) => role !== 'tableText')],
    likeness: (old, now) => (isHead && old.shape === now.shape ? 1 : rowLikeness(old, now)),
  });
  return inGroups(pairs);
}

/** 0 for rows that cannot be one; rows of one merged cell can always. */
function rowLikeness(old: HeldRow, now: HeldRow): number {
  if (old.shape !== now.shape) return 0;
  let [sum, length, hasMerged] = [0, 0, false];
  for (const [key, { cell }] of now.told) {
    const [before, after] = [pairsAt(old, key), pairsAt(now, key)];
    const likeness = likenessOf(before, after);
    const isMerged = cell.rowSpan > 1 || (old.told.get(key)?.cell.rowSpan ?? 1) > 1;
    hasMerged ||= isMerged && likeness >= likeMerged;
    sum += likeness * (before.size + after.size);
    length += before.size + after.size;
  }
  const likeness = length === 0 ? 1 : sum / length;
  if (hasMerged) return 1 + likeness;
  return atLeast(likeRow, likeness);
}

function pairsAt({ told, pairs }: HeldRow, key: string): TextPairs {
  const known = pairs.get(key) ?? textPairs(told.get(key)?.text ?? '');
  pairs.set(key, known);
  return known;
}

/** In a gap, rows that go on in a merged cell from above stand before those with which other cells begin. */
function inGroups(pairs: readonly Aligned<HeldRow>[]): Aligned<HeldRow>[] {
  const ordered: Aligned<HeldRow>[] = [];
  let gap: Aligned<HeldRow>[] = [];
  const flush = () => {
    const goesOn = (wanted: 0 | 1) => {
      const own = gap.filter((pair) => pair[wanted]);
      const end = own.findIndex((pair) => !pair[wanted]?.shape.includes('-'));
      return own.slice(0, end < 0 ? own.length : end);
    };
    const first = [...goesOn(0), ...goesOn(1)];
    for (const one of first) ordered.push(one);
    for (const one of gap.filter((pair) => !first.includes(pair))) ordered.push(one);
    gap = [];
  };
  for (const pair of pairs) {
    if (pair[0] && pair[1]) {
      flush();
      ordered.push(pair);
    } else gap.push(pair);
  }
  flush();
  return ordered;
}
