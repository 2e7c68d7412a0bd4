import { likenessOf, type TextPairs, textPairs } from '../compare/index.ts';
import {
  blockLines,
  type Cell,
  type Revision,
  type Row,
  type Table,
  type TableColumn,
} from '../document/index.ts';
import { type Aligned, align, atLeast } from './align.ts';
import { leadingNumber, redlineCell, revisedBlock } from './redline-paragraphs.ts';

/** A column of both versions, or of one; by its index in each. */
type JoinedColumn = {
  readonly old: number | undefined;
  readonly now: number | undefined;
};

/** A row as it is held against those of the other version. */
type HeldRow = {
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

/**
 * Two tables as one: its rows and columns are those of both. A row stands in both versions only where its cells begin
 * in the same columns, so that rows that go or come never take away where a merged cell begins. Without common columns, or where
 * cells lie over columns that only one has, the old table stands before the new one.
 */
export function redlineTables(before: Table, after: Table): readonly Table[] {
  const columns = joinColumns(before, after);
  const isSame = columns.every(({ old, now }) => old !== undefined && old === now);
  const spans = [before, after].some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ columnSpan }) => columnSpan > 1)),
  );
  if (columns.every(({ old, now }) => old === undefined || now === undefined) || (spans && !isSame))
    return [revisedTable(before, 'deleted'), revisedTable(after, 'inserted')];
  return [joinRows(before, after, columns)];
}

export function revisedTable(table: Table, revision: Revision): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      revision,
      cells: row.cells.map((cell) => revisedCell(cell, revision)),
    })),
  };
}

function revisedCell(cell: Cell, revision: Revision): Cell {
  return { ...cell, children: cell.children.map((block) => revisedBlock(block, revision)) };
}

/** Columns belong together by name, then by how their cells are merged, in the order of both. */
function joinColumns(before: Table, after: Table): JoinedColumn[] {
  const held = ({ columns, rows }: Table) =>
    columns.map(({ name }, index) => ({
      index,
      name,
      cells: rows.filter(({ cells }) => cells.some(({ column }) => column === index)).length / rows.length,
    }));
  const pairs = align(held(before), held(after), {
    keys: [({ name }) => name],
    likeness: (old, now) => (Math.abs(old.cells - now.cells) < 0.1 ? 1 : 0),
  });
  return pairs.map(([old, now]) => ({ old: old?.index, now: now?.index }));
}

function joinRows(before: Table, after: Table, columns: readonly JoinedColumn[]): Table {
  const shared = columns.flatMap(({ old, now }, index) =>
    old === undefined || now === undefined ? [] : [index],
  );
  const hold = (table: Table, side: 'old' | 'now') => holdRows(table, columns, side, shared);
  const [olds, news] = [hold(before, 'old'), hold(after, 'now')];
  const head = alignRows(olds.slice(0, before.headerRows), news.slice(0, after.headerRows), true);
  const body = alignRows(olds.slice(before.headerRows), news.slice(after.headerRows), false);
  const headRows = head.flatMap((pair) => joinRow(pair, columns));
  const rows = [...headRows, ...body.flatMap((pair) => joinRow(pair, columns))];
  return {
    ...after,
    columns: columns.map((column) => columnOf(column, before, after)),
    headerRows: headRows.length,
    rows: withSpans(rows, columns.length),
  };
}

function columnOf({ old, now }: JoinedColumn, before: Table, after: Table): TableColumn {
  if (now === undefined) return { name: before.columns[old ?? 0]?.name ?? '', revision: 'deleted' };
  const name = after.columns[now]?.name ?? '';
  return old === undefined ? { name, revision: 'inserted' } : { name };
}

function holdRows(
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

function alignRows(
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
    ordered.push(...first, ...gap.filter((pair) => !first.includes(pair)));
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

/** The row of both versions; two rows where a cell's paragraphs cannot stand in one. */
function joinRow(pair: Aligned<HeldRow>, columns: readonly JoinedColumn[]): Row[] {
  const [old, now] = pair;
  if (now === undefined) return [revisedRow(old, 'deleted', columns)];
  if (old === undefined) return [revisedRow(now, 'inserted', columns)];
  const cells: Cell[] = [];
  for (const [column, { old: before, now: after }] of columns.entries()) {
    const [oldCell, newCell] = [old.cells.get(column), now.cells.get(column)];
    if (before === undefined && newCell) cells.push({ ...revisedCell(newCell, 'inserted'), column });
    else if (after === undefined && oldCell) cells.push({ ...revisedCell(oldCell, 'deleted'), column });
    else if (oldCell && newCell) {
      const children = redlineCell(oldCell.children, newCell.children);
      if (!children) return [revisedRow(old, 'deleted', columns), revisedRow(now, 'inserted', columns)];
      cells.push({ ...newCell, column, children });
    }
  }
  return [{ ...now.row, cells }];
}

/** A row of one version; in the other one's columns it has empty cells, which go with it. */
function revisedRow({ row, cells }: HeldRow, revision: Revision, columns: readonly JoinedColumn[]): Row {
  const side = revision === 'deleted' ? 'old' : 'now';
  const found = columns.flatMap((of, column): Cell[] => {
    const cell = cells.get(column);
    if (cell) return [{ ...revisedCell(cell, revision), column }];
    if (of[side] !== undefined) return [];
    const empty = {
      type: 'cell',
      role: 'tableText',
      column,
      rowSpan: 1,
      columnSpan: 1,
      children: [],
    } as const;
    return [{ ...empty, place: row.place }];
  });
  return { ...row, revision, cells: found };
}

/** Spans by the rows as they stand: a cell reaches as far down as no other begins in its column. */
function withSpans(rows: readonly Row[], width: number): Row[] {
  const ends = new Array<number>(width).fill(rows.length);
  return rows
    .toReversed()
    .map((row, index) => {
      const at = rows.length - 1 - index;
      const cells = row.cells.map((cell) => {
        const rowSpan = (ends[cell.column] ?? rows.length) - at;
        for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) ends[column] = at;
        return { ...cell, rowSpan };
      });
      return { ...row, cells };
    })
    .toReversed();
}
