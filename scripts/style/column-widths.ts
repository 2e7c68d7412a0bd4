import type { Table } from '../document/index.ts';
import { type ColumnLimit, columnLimits } from './column-limits.ts';
import { sum } from './length.ts';
import type { Style } from './style.ts';
import { estimateTable, type TableEstimate } from './table-estimate.ts';

/** One twip, 1/20 pt: the step of Word's widths. */
const stepsPerPoint = 20;
/** Widths added up in another order may differ by so much. */
const tolerance = 1e-6;

/** What each column of a table has, in points. */
export type ColumnWidths = {
  /** All that is between the lines beside it. */
  readonly widths: readonly number[];
  /** What stands left and right of its texts, alike, beside the padding of the style sheet. */
  readonly insets: readonly number[];
};

/**
 * The width of each column: twips but for one, which takes the odd rest of `available`.
 *
 * A width the style sheet sets by column name stands. Every other column gets its least width; then what is left goes
 * out by one character of a column at a time (clreq 3.1.1: a line is a whole multiple of its characters): first until
 * each reads well; then to the column that makes the table shorter by most, none getting more than its texts need in one
 * line; once all stand in one line, alike to all columns but those of figures. What is less than a character goes to the
 * columns whose texts all stand in one line, or whose lines break by meaning: there it is not seen. Where justified text
 * fills all columns that are open, each has its part of it as white left and right, and its lines hold whole characters.
 */
export function columnWidths(table: Table, available: number, style: Style): ColumnWidths {
  if (table.timeline) return evenWidths(table.columns.length, available);
  const limits = columnLimits(table, available, style);
  const widths = limits.map(({ least }) => least);
  const open = limits.flatMap((limit, column) => (limit.set ? [] : [{ ...limit, column }]));
  if (open.length === 0 || sum(widths) > available) scale(widths, available / sum(widths));
  else share(widths, open, available, estimateTable(table, style));
  const free = freeColumns(table, widths, open, style);
  if (open.length > 0 && free.length === 0) return inset(widths, open, available);
  return plain(rounded(widths, open.length > 0 ? free : [...widths.keys()], available));
}

function evenWidths(count: number, available: number): ColumnWidths {
  const columns = Array.from({ length: count }, (_, column) => column);
  const widths = columns.map(() => available / count);
  return plain(rounded(widths, columns, available));
}

function plain(widths: readonly number[]): ColumnWidths {
  return { widths, insets: widths.map(() => 0) };
}

/** Gives the open columns what is left of `available`, a twip in turn on both sides of their texts. */
function inset(widths: readonly number[], open: readonly OpenColumn[], available: number): ColumnWidths {
  const steps = sum(widths.map((width) => Math.round(width * stepsPerPoint)));
  const pairs = Math.floor((available * stepsPerPoint - steps) / 2 + tolerance);
  const insets = widths.map(() => 0);
  for (const [turn, { column }] of open.entries())
    insets[column] = Math.max(0, Math.ceil((pairs - turn) / open.length)) / stepsPerPoint;
  const wider = widths.map((width, column) => width + 2 * (insets[column] ?? 0));
  const last = open.slice(-1).map(({ column }) => column);
  return { widths: rounded(wider, last, available), insets };
}

type OpenColumn = ColumnLimit & { readonly column: number };

/** Hands out what is left of `available` character by character, changing `widths`. */
function share(
  widths: number[],
  open: readonly OpenColumn[],
  available: number,
  estimate: TableEstimate,
): void {
  for (;;) {
    const left = available - sum(widths);
    const fitting = open.filter(({ em }) => em <= left + tolerance);
    const best =
      mostLacking(widths, fitting) ?? mostUseful(widths, fitting, estimate) ?? fullest(widths, fitting);
    if (!best) return;
    widths[best.column] = (widths[best.column] ?? 0) + best.em;
  }
}

/** The column that has least of the width in which it reads well; none where all have it. */
function mostLacking(widths: readonly number[], open: readonly OpenColumn[]): OpenColumn | undefined {
  const lacking = ({ column, easy }: OpenColumn) => easy - (widths[column] ?? 0);
  const most = open.reduce<OpenColumn | undefined>(
    (one, other) => (one && lacking(one) >= lacking(other) ? one : other),
    undefined,
  );
  return most && lacking(most) > tolerance ? most : undefined;
}

/** The column with a text of more than one line that makes the table shortest when it gets a character more. */
function mostUseful(
  widths: number[],
  open: readonly OpenColumn[],
  estimate: TableEstimate,
): OpenColumn | undefined {
  let best: OpenColumn | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const each of open) {
    const width = widths[each.column] ?? 0;
    if (width > each.natural - tolerance) continue;
    widths[each.column] = width + each.em;
    const height = estimate(widths);
    if (height < shortest) [best, shortest] = [each, height];
    widths[each.column] = width;
  }
  return best;
}

/** The column that has least room beside its longest text; one of figures has enough with two characters. */
function fullest(widths: readonly number[], open: readonly OpenColumn[]): OpenColumn | undefined {
  const room = ({ column, natural }: OpenColumn) => (widths[column] ?? 0) - natural;
  const texts = open.filter((each) => !each.figures || room(each) < 2 * each.em - tolerance);
  return (texts.length > 0 ? texts : open).reduce<OpenColumn | undefined>(
    (one, other) => (one && room(one) <= room(other) ? one : other),
    undefined,
  );
}

/** The columns that can have a part of a character more: of those left open the ones no justified text fills. */
function freeColumns(
  { rows, headerRows }: Table,
  widths: readonly number[],
  open: readonly OpenColumn[],
  { roles }: Style,
): number[] {
  const justified = new Set<number>();
  for (const { cells } of rows.slice(headerRows))
    for (const { column, role } of cells) if (roles[role].align === 'justify') justified.add(column);
  return open
    .filter(({ column, natural }) => !justified.has(column) || natural <= (widths[column] ?? 0) + tolerance)
    .map(({ column }) => column);
}

function scale(widths: number[], factor: number): void {
  widths.forEach((width, column) => {
    widths[column] = width * factor;
  });
}

/** Rounds to twips; what they lack of `available` the given columns share, the last taking the odd part of a twip. */
function rounded(widths: readonly number[], takers: readonly number[], available: number): number[] {
  const steps = widths.map((width) => Math.round(width * stepsPerPoint));
  const rest = available * stepsPerPoint - sum(steps);
  const each = Math.trunc(rest / takers.length);
  for (const column of takers) steps[column] = (steps[column] ?? 0) + each;
  const last = takers.at(-1);
  const others = sum(steps.filter((_, column) => column !== last)) / stepsPerPoint;
  return steps.map((step, column) => (column === last ? available - others : step / stepsPerPoint));
}
