import type { Cell, Table } from '../../document/index.ts';
import { type Style, sum } from '../../style/index.ts';
import { cellHeight, estimateRowHeights } from './row-heights.ts';

/** A row higher than this share of the type area may be cut by a page's end: Word may print one kept whole off it. */
const tallestWholeRow = 0.6;

/** So many rows at least are merged where the last of them keeps the one before it on its page. */
const fewestRows = 4;
/** And these two, or all rows that a merged text keeps together, are no higher than this share of the type area. */
const lowRows = 0.5;

/** What a page's end may do to each row of a table. */
export type RowPlan = {
  /** Rows that are not cut. */
  readonly whole: ReadonlySet<number>;
  /** Rows that stay on a page with the one after them. */
  readonly withNext: ReadonlySet<number>;
  /**
   * Merged cells whose text, and that of the others merged over the same rows, leaves at least half of them free; a
   * programme's name goes by its own.
   */
  readonly short: ReadonlySet<Cell>;
};

/**
 * Plans by estimate; `columns` and `pageHeight` in points. A short merged text, such as a name, stays on one page; the
 * first row of a name is not alone at a page's foot, nor its last one on the next page.
 */
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
    const merged = cells.filter(({ rowSpan }) => rowSpan > 1);
    const brief = merged.filter((cell) => {
      const rows = heights.slice(index, index + cell.rowSpan);
      const needed = cellHeight(cell, columns, style);
      const kept = rowsBefore(needed, rows);
      const fits = sum(rows.slice(0, kept.length + 1)) <= lowRows * pageHeight;
      if (needed > sum(rows) / 2 && !(isName(cell) && fits)) return false;
      if (fits) for (const row of kept) withNext.add(index + row);
      return true;
    });
    for (const { rowSpan } of merged.filter(isNamed)) {
      const [before, last] = [index + rowSpan - 2, index + rowSpan - 1];
      const lastTwo = (heights[before] ?? 0) + (heights[last] ?? pageHeight);
      if (rowSpan >= fewestRows && lastTwo <= lowRows * pageHeight) withNext.add(before);
      const firstTwo = (heights[index] ?? 0) + (heights[index + 1] ?? 0);
      if (firstTwo <= lowRows * pageHeight) withNext.add(index);
    }
    const long = new Set(
      merged.filter((cell) => !isName(cell) && !brief.includes(cell)).map(({ rowSpan }) => rowSpan),
    );
    for (const cell of brief) if (isName(cell) || !long.has(cell.rowSpan)) short.add(cell);
  });
  const whole = new Set(indexes.filter((row) => row < table.headerRows || (heights[row] ?? 0) <= highest));
  return { whole, withNext, short };
}

function isNamed({ role }: Cell): boolean {
  return role === 'programmeName' || role === 'taskName';
}

function isName({ role }: Cell): boolean {
  return role === 'programmeName';
}

/** The rows whose lower edge is less than `needed` below the first one's upper edge. */
function rowsBefore(needed: number, heights: readonly number[]): number[] {
  let edge = 0;
  return [...heights.keys()].filter((row) => {
    edge += heights[row] ?? 0;
    return edge < needed;
  });
}
