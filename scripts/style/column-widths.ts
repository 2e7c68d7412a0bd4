import type { Table } from '../document/index.ts';
import { columnLimits } from './column-limits.ts';
import type { Style } from './style.ts';
import { estimateTable, type TableEstimate } from './table-estimate.ts';

/** One twip, 1/20 pt: the step of Word's widths. */
const stepsPerPoint = 20;
/** How many times width is handed out. */
const slices = 48;

/**
 * The width of each column in points: twips but for one, which takes the odd rest of `available`.
 * A width the style sheet sets by column name stands; the other columns get their least width, and then
 * slice by slice what is left goes to the column that makes the table shorter by most.
 */
export function columnWidths(table: Table, available: number, style: Style): number[] {
  const limits = columnLimits(table, available, style);
  const widths = limits.map(({ least }) => least);
  const open = limits.flatMap(({ set }, column) => (set ? [] : [column]));
  const rest = available - sum(widths);
  if (open.length > 0 && rest > 0) share(widths, open, rest, estimateTable(table, style));
  else scale(widths, available / sum(widths));
  return rounded(widths, available);
}

/** Hands out `rest` among the open columns, changing `widths`. */
function share(widths: number[], open: readonly number[], rest: number, estimate: TableEstimate): void {
  const slice = rest / slices;
  for (let count = 0; count < slices; count++) {
    let best = open[0] ?? 0;
    let shortest = Number.POSITIVE_INFINITY;
    for (const column of open) {
      widths[column] = (widths[column] ?? 0) + slice;
      const height = estimate(widths);
      if (height < shortest) [best, shortest] = [column, height];
      widths[column] -= slice;
    }
    widths[best] = (widths[best] ?? 0) + slice;
  }
}

function scale(widths: number[], factor: number): void {
  widths.forEach((width, column) => {
    widths[column] = width * factor;
  });
}

/** Rounds to twips; the widest column makes up the difference. */
function rounded(widths: readonly number[], available: number): number[] {
  const steps = widths.map((width) => Math.round(width * stepsPerPoint));
  const widest = steps.indexOf(Math.max(...steps));
  const others = sum(steps.map((step, column) => (column === widest ? 0 : step))) / stepsPerPoint;
  return steps.map((step, column) => (column === widest ? available - others : step / stepsPerPoint));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
