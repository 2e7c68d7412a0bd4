import { blockLines, type Cell, type Table } from '../document/index.ts';
import { greatest, textEms } from '../language/index.ts';
import type { Style } from './style.ts';

/** Gives a smooth estimate in points of the table's height at given column widths. */
export type TableEstimate = (widths: readonly number[]) => number;

type CellEstimate = {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly paragraphs: number;
  /** Length of all its text set in one line, in points, and how much shorter the lines after a paragraph's first are. */
  readonly length: number;
  readonly hang: number;
  readonly lineHeight: number;
};

/** Rows that no merged cell crosses the edges of: the cells that begin in each of them. */
type RowGroup = readonly (readonly CellEstimate[])[];

/** In a longer table only so many rows, evenly taken, are estimated. */
const mostRows = 240;
/** So few groups stand for the rest only where there are many more. */
const fewestGroups = 20;

/** Prepares an estimate: cells are read once, then any number of widths can be tried. */
export function estimateTable(table: Table, style: Style): TableEstimate {
  const { padding } = style.table;
  const groups = sampled(rowGroups(table, style), table.rows.length);
  return (widths) => {
    let total = 0;
    for (const group of groups) total += groupHeight(group, widths, padding.left + padding.right);
    return total;
  };
}

function rowGroups(table: Table, style: Style): RowGroup[] {
  const groups: CellEstimate[][][] = [];
  let end = 0;
  table.rows.forEach((row, index) => {
    if (index >= end) groups.push([]);
    for (const cell of row.cells) end = Math.max(end, index + cell.rowSpan);
    end = Math.max(end, index + 1);
    groups.at(-1)?.push(row.cells.map((cell) => cellEstimate(cell, style)));
  });
  return groups;
}

function cellEstimate(cell: Cell, style: Style): CellEstimate {
  const { size, lineHeight } = style.roles[cell.role];
  const texts = cell.children.flatMap(blockLines);
  const hang = greatest(
    cell.children.map(({ role }) => style.roles[role].hangingIndent),
    0,
  );
  // A first line has the room of a later one and the hang: so much of the text is no later one's.
  const length = texts.reduce((sum, text) => sum + Math.max(0, textEms(text) * size - hang), 0);
  const { column, columnSpan, rowSpan } = cell;
  return { column, columnSpan, rowSpan, paragraphs: texts.length, length, hang, lineHeight };
}

function sampled(groups: readonly RowGroup[], rows: number): RowGroup[] {
  const stride = Math.max(1, Math.min(Math.ceil(rows / mostRows), Math.floor(groups.length / fewestGroups)));
  return groups.filter((_, index) => index % stride === 0);
}

/** The rows add up, and the merged cells of each column; the tallest of these sums is the group's height. */
function groupHeight(group: RowGroup, widths: readonly number[], padding: number): number {
  const columns = new Map<number, number>();
  let rows = 0;
  for (const row of group) {
    const single: number[] = [];
    for (const cell of row) {
      const height = cellHeight(cell, widths, padding);
      if (cell.rowSpan === 1) single.push(height);
      else columns.set(cell.column, (columns.get(cell.column) ?? 0) + height);
    }
    rows += softMaximum(single);
  }
  return softMaximum([rows, ...columns.values()]);
}

/** Half a line a paragraph is lost at its end; no rounding, so that every widening counts for something. */
function cellHeight(cell: CellEstimate, widths: readonly number[], padding: number): number {
  let width = -padding;
  for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
    width += widths[column] ?? 0;
  const lines = cell.length / Math.max(width - cell.hang, 1) + cell.paragraphs / 2;
  return Math.max(lines, cell.paragraphs) * cell.lineHeight;
}

/**
 * The 8-norm: close to the greatest height, yet lower when any of several equal ones gets lower.
 * Built from square roots, which every machine computes alike; powers it need not.
 */
function softMaximum(heights: readonly number[]): number {
  const tallest = greatest(heights, 0);
  if (tallest === 0) return 0;
  let total = 0;
  for (const height of heights) {
    const ratio = height / tallest;
    const square = ratio * ratio;
    total += square * square * (square * square);
  }
  return tallest * Math.sqrt(Math.sqrt(Math.sqrt(total)));
}
