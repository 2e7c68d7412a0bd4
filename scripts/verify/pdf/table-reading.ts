import type { Problem } from '../../problem/index.ts';
import type { Grid, GridCell } from '../content.ts';
import { isExplained } from './explain.ts';
import { range } from './lattice.ts';
import { type FilledLattice, type PrintedCell, printedCells } from './printed-cells.ts';
import { type Strips, stripsOf } from './strips-of.ts';

/** A table of the Document being read from its bands, page after page. */
export type TableReading = {
  readonly grid: Grid;
  readonly table: number;
  readonly file: string;
  readonly strips: Strips;
  readonly found: Map<GridCell, string>;
  readonly problems: Problem[];
  /** Where its columns are bounded; undefined before the first band and where they cannot be told. */
  xs: readonly number[] | undefined;
  /** The last strip read; -1 before the first. */
  last: number;
  /** Height of the header where it first stands, in points. */
  headerHeight: number;
  bands: number;
};

/** Begins to read a table; the texts of `grid` are as drawn, `table` counts from 1. */
export function beginTable(grid: Grid, table: number, file: string): TableReading {
  return {
    grid,
    table,
    file,
    strips: stripsOf(grid),
    found: new Map(),
    problems: [],
    xs: undefined,
    last: -1,
    headerHeight: 0,
    bands: 0,
  };
}

/** Whether a further page begins with the header: one of its texts, or nothing where it has none. */
export function hasHeader(reading: TableReading, filled: FilledLattice): boolean {
  const { strips, last } = reading;
  if (strips.header === 0 || last < strips.header - 1) return false;
  const printed = readStrips(reading, filled, range(0, strips.header));
  const isBlank = printed.every(({ cell }) => cell.text === '');
  return printed.some(({ cell, text }) => text === cell.text && (isBlank || text !== ''));
}

/** Whether a page's body begins with the next row or with the rest of a cut one: what explains more of its cells. */
export function firstStrip(reading: TableReading, filled: FilledLattice, header: number): number {
  const { strips, last } = reading;
  if (last < 0) return 0;
  const asNext = countUnexplained(reading, readBody(reading, filled, header, last + 1));
  const asRest = countUnexplained(reading, readBody(reading, filled, header, last));
  const tooMany = Math.max(0, last + 1 + filled.squares.length - header - strips.cells.length);
  if (asRest === asNext + tooMany) return isUnfinished(reading) ? last : last + 1;
  return asRest < asNext + tooMany ? last : last + 1;
}

/** Whether a cell that ends with the last row read still lacks text. */
export function isUnfinished({ strips, last, found }: TableReading): boolean {
  return (strips.cells[last] ?? []).some(
    (cell) => cell && strips.endOf(cell) === last && (found.get(cell) ?? '').length < cell.text.length,
  );
}

/** How many cells' texts do not go on from what was read of them. */
export function countUnexplained({ found }: TableReading, cells: readonly PrintedCell[]): number {
  return cells.filter((printed) => !isExplained(printed, found)).length;
}

/** The cells below a page's header if its strips are the table's from `first` on. */
export function readBody(
  reading: TableReading,
  filled: FilledLattice,
  header: number,
  first: number,
): PrintedCell[] {
  const body = range(first, first + filled.squares.length - header);
  const all = readStrips(reading, filled, [...range(0, header), ...body]);
  return header === 0 ? all : all.filter(({ cell }) => cell.row >= reading.grid.headerRows);
}

/** The cells on a page if its strips are those of the table in this order. */
export function readStrips(
  { strips }: TableReading,
  filled: FilledLattice,
  order: readonly number[],
): PrintedCell[] {
  return printedCells(
    filled,
    order.map((strip) => strips.cells[strip] ?? []),
  );
}
