import type { Cell, Revision, Row, Table } from '../document/index.ts';
import { alignRows, type HeldRow, holdRows } from './held-row.ts';
import { columnOf, type JoinedColumn, joinColumns } from './join-columns.ts';
import { redlineCell, revisedBlock } from './redline-paragraphs.ts';
import type { Aligned } from './weigh.ts';

/**
 * Two tables as one: its rows and columns are those of both. A row stands in both versions only where its cells begin
 * in the same columns, so that rows that go or come never take away where a merged cell begins. Without common
 * columns, or where cells lie over columns that only one has, the old table stands before the new one.
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
