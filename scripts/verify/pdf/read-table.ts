import { type Problem, problem, type RuleId } from '../../problem/index.ts';
import { cellProblem, cellValues, placeOf } from '../compare.ts';
import { excerpt } from '../excerpt.ts';
import type { Band } from './band.ts';
import { isRepeat } from './explain.ts';
import { columnLines, latticeOf, range } from './lattice.ts';
import { type FilledLattice, fillLattice, type PrintedCell } from './printed-cells.ts';
import {
  countUnexplained,
  firstStrip,
  hasHeader,
  isUnfinished,
  readBody,
  readStrips,
  type TableReading,
} from './table-reading.ts';

/** A header up to this high, in points, must stand on every page; a higher one leaves too little room to. */
const lowHeader = 100;

/** Whether a further band belongs to the table: rows are still to come, or a cut one goes on. */
export function acceptsBand(reading: TableReading, band: Band): boolean {
  const { strips, last, xs } = reading;
  if (reading.bands === 0 || !xs || last < strips.cells.length - 1) return true;
  if (!isUnfinished(reading) || columnLines(band).length !== xs.length) return false;
  const filled = fillLattice(latticeOf(band, xs), band.runs);
  const header = hasHeader(reading, filled) ? strips.header : 0;
  return countUnexplained(reading, readBody(reading, filled, header, last)) === 0;
}

/** Reads a table's band on a page, which counts from 1; gives back the text that stands beside the table. */
export function readBand(reading: TableReading, band: Band, page: number): string {
  const xs = boundColumns(reading, band);
  reading.bands++;
  if (!xs) return '';
  const filled = fillLattice(latticeOf(band, xs), band.runs);
  const header = checkHeader(reading, filled, page);
  const first = firstStrip(reading, filled, header);
  for (const printed of readBody(reading, filled, header, first)) {
    if (!isRepeat(printed, reading.found)) take(reading, printed);
    checkLines(reading, printed, page);
  }
  reading.last = first + filled.squares.length - header - 1;
  return filled.outside.map((run) => run.text).join('');
}

/** What differs, once all bands are read. */
export function finishTable({
  grid,
  table,
  file,
  strips,
  found,
  problems,
  last,
  xs,
}: TableReading): Problem[] {
  if (!xs) return problems;
  const excess = last + 1 - strips.cells.length;
  const rows = excess > 0 ? grid.rows + excess : strips.rowOf(last + 1);
  const shape = { table, expected: sizeOf(grid.rows, grid.columns), found: sizeOf(rows, grid.columns) };
  const wrongShape = rows === grid.rows ? [] : [problem('verify-grid', { file }, shape)];
  const differences = grid.cells.flatMap((cell) => {
    const text = found.get(cell) ?? '';
    return text === cell.text ? [] : [cellProblem(file, table, grid, cell, text)];
  });
  return [...wrongShape, ...differences, ...problems];
}

/** The columns' bounds on a page: where a line is wanting there, as on the page before; on the first page, none. */
function boundColumns(reading: TableReading, band: Band): readonly number[] | undefined {
  const { grid, table, file, bands } = reading;
  const xs = columnLines(band);
  const isWhole = xs.length === grid.columns + 1;
  if (isWhole && (bands === 0 || reading.xs)) reading.xs = xs;
  if (!isWhole && bands === 0) {
    const expected = sizeOf(grid.rows, grid.columns);
    const found = sizeOf(grid.rows, xs.length - 1);
    reading.problems.push(problem('verify-grid', { file }, { table, expected, found }));
  }
  return reading.xs;
}

/** Holds a repeated header against the first one; the answer is how many strips it takes on this page. */
function checkHeader(reading: TableReading, filled: FilledLattice, page: number): number {
  const { grid, table, file, strips, bands, problems } = reading;
  if (bands === 1) {
    const { ys } = filled.lattice;
    reading.headerHeight = (ys[strips.header] ?? Number.POSITIVE_INFINITY) - (ys[0] ?? 0);
    return 0;
  }
  if (!hasHeader(reading, filled)) {
    const isLow = reading.headerHeight <= lowHeader;
    if (strips.header > 0 && isLow) problems.push(problem('verify-repeat', { file }, { table, page }));
    return 0;
  }
  for (const printed of readStrips(reading, filled, range(0, strips.header))) {
    const { cell, text } = printed;
    if (text !== cell.text) problems.push(cellProblem(file, table, grid, cell, text));
    checkLines(reading, printed, page);
  }
  return strips.header;
}

function take({ found }: TableReading, { cell, text }: PrintedCell): void {
  found.set(cell, (found.get(cell) ?? '') + text);
}

function checkLines(reading: TableReading, { cell, closed, astray }: PrintedCell, page: number): void {
  const { grid, table, file, problems } = reading;
  const values = { ...cellValues(table, grid, cell), page };
  const report = (rule: RuleId, more: Problem['values'] = {}) => {
    problems.push(problem(rule, placeOf(file, cell), { ...values, ...more }));
  };
  if (!closed) report('verify-border');
  for (const run of astray) report('verify-overflow', { found: excerpt(run.text) });
}

function sizeOf(rows: number, columns: number): string {
  return `${rows}×${columns}`;
}
