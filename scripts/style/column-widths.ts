import type { Table } from '../document/index.ts';
import { columnLimits } from './column-limits.ts';
import { sum } from './length.ts';
import type { Style } from './style.ts';
import { estimateTable, type TableEstimate } from './table-estimate.ts';

/** One twip, 1/20 pt: the step of Word's widths. */
const stepsPerPoint = 20;
/** How many times width is handed out. */
const slices = 48;
/** Widths added up in another order may differ by so much. */
const tolerance = 1e-6;

/**
 * The width of each column in points: twips but for one, which takes the odd rest of `available`.
 * A width the style sheet sets by column name stands; the other columns get their least width, and then
 * slice by slice what is left goes to the column that makes the table shorter by most, none getting more than its
 * texts need in one line, each a number of half characters more than the least: a part of one is lost on its lines.
 * What is left over goes to the widest of them.
 */
export function columnWidths(table: Table, available: number, style: Style): number[] {
  const limits = columnLimits(table, available, style);
  const widths = limits.map(({ least }) => least);
  const open = limits.flatMap(({ set, ...limit }, column) => (set ? [] : [{ ...limit, column }]));
  const rest = available - sum(widths);
  if (open.length > 0 && rest > 0) {
    share(widths, open, rest, estimateTable(table, style));
    trim(widths, open, style.roles.tableText.size / 2);
  } else scale(widths, available / sum(widths));
  return rounded(widths, open, available);
}

type OpenColumn = { readonly column: number; readonly least: number; readonly natural: number };

/** Hands out of `rest` what the open columns can use, changing `widths`. */
function share(widths: number[], open: readonly OpenColumn[], rest: number, estimate: TableEstimate): void {
  const slice = rest / slices;
  for (let left = rest; left > tolerance; ) {
    const best = mostUseful(widths, wanting(widths, open), slice, estimate);
    if (!best) break;
    const width = widths[best.column] ?? 0;
    const grown = Math.min(width + Math.min(slice, left), best.natural);
    widths[best.column] = grown;
    left -= grown - width;
  }
}

/** Takes back what is more than a whole number of steps above the least width, changing `widths`. */
function trim(widths: number[], open: readonly OpenColumn[], step: number): void {
  for (const { column, least } of open) {
    const steps = Math.floor(((widths[column] ?? 0) - least) / step + tolerance);
    widths[column] = least + steps * step;
  }
}

/** The columns with a text that does not stand in one line yet. */
function wanting(widths: readonly number[], open: readonly OpenColumn[]): OpenColumn[] {
  return open.filter(({ column, natural }) => natural > (widths[column] ?? 0));
}

/** The column that makes the table shortest when it gets a slice more. */
function mostUseful(
  widths: number[],
  open: readonly OpenColumn[],
  slice: number,
  estimate: TableEstimate,
): OpenColumn | undefined {
  let best: OpenColumn | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const each of open) {
    const width = widths[each.column] ?? 0;
    widths[each.column] = width + slice;
    const height = estimate(widths);
    if (height < shortest) [best, shortest] = [each, height];
    widths[each.column] = width;
  }
  return best;
}

function scale(widths: number[], factor: number): void {
  widths.forEach((width, column) => {
    widths[column] = width * factor;
  });
}

/** Rounds to twips; the widest open column, if any is open, makes up the difference. */
function rounded(widths: readonly number[], open: readonly OpenColumn[], available: number): number[] {
  const steps = widths.map((width) => Math.round(width * stepsPerPoint));
  const columns = open.length > 0 ? open.map(({ column }) => column) : [...steps.keys()];
  const width = (column: number) => steps[column] ?? 0;
  const widest = columns.reduce((one, other) => (width(other) > width(one) ? other : one));
  const others = sum(steps.map((step, column) => (column === widest ? 0 : step))) / stepsPerPoint;
  return steps.map((step, column) => (column === widest ? available - others : step / stepsPerPoint));
}
