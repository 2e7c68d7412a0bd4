import type { Cell, Table } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import { cellHeight, estimateRowHeights } from './row-heights.ts';

/** A row higher than this share of the type area may be cut by a page's end: Word may print one kept whole off it. */
const tallestWholeRow = 0.6;

/** What a page's end may do to each row of a table. */
export type RowPlan = {
  /** Rows that are not cut. */
  readonly whole: ReadonlySet<number>;
  /** Rows that stay on a page with the one after them. */
  readonly withNext: ReadonlySet<number>;
  /** Merged cells whose text leaves at least half of their rows free. */
  readonly short: ReadonlySet<Cell>;
};

/** Plans by estimate; `columns` and `pageHeight` in points. A short merged text, such as a name, stays on one page. */
export function planRows(
  table: Table,
  columns: readonly number[],
  pageHeight: number,
  style: Style,
): RowPlan {
  const heights = estimateRowHeights(table, columns, style);
  const highest = tallestWholeRow * pageHeight;
  const indexes = [...heights.keys()];
  const withNext = new Set(indexes.slice(0, table.headerRows));
  const short = new Set<Cell>();
  table.rows.forEach(({ cells }, index) => {
    for (const cell of cells) {
      if (cell.rowSpan === 1) continue;
      const rows = heights.slice(index, index + cell.rowSpan);
      const needed = cellHeight(cell, columns, style);
      if (needed > rows.reduce((sum, height) => sum + height, 0) / 2) continue;
      short.add(cell);
      for (const row of rowsBefore(needed, rows)) if (needed <= highest) withNext.add(index + row);
    }
  });
  const whole = new Set(indexes.filter((row) => row < table.headerRows || (heights[row] ?? 0) <= highest));
  return { whole, withNext, short };
}

/** The rows whose lower edge is less than `needed` below the first one's upper edge. */
function rowsBefore(needed: number, heights: readonly number[]): number[] {
  let sum = 0;
  return [...heights.keys()].filter((row) => {
    sum += heights[row] ?? 0;
    return sum < needed;
  });
}
