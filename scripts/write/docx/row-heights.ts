import { blockLines, type Cell, type Table } from '../../document/index.ts';
import { textEms } from '../../language/index.ts';
import type { Style } from '../../style/index.ts';

/**
 * About how high each row will be, in points, from the number and size of its characters.
 * A merged cell higher than its rows makes the last of them higher, as in Word.
 */
export function estimateRowHeights(table: Table, widths: readonly number[], style: Style): number[] {
  const heights: number[] = table.rows.map(() => 0);
  const raise = (row: number, height: number) => {
    heights[row] = Math.max(heights[row] ?? 0, height);
  };
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) if (cell.rowSpan === 1) raise(index, cellHeight(cell, widths, style));
  });
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.rowSpan === 1) continue;
      const last = Math.min(index + cell.rowSpan, heights.length) - 1;
      const above = heights.slice(index, last).reduce((sum, height) => sum + height, 0);
      raise(last, cellHeight(cell, widths, style) - above);
    }
  });
  return heights;
}

/** Height of a cell's text in points, padding included, at column widths in points. */
export function cellHeight(cell: Cell, widths: readonly number[], { roles, table }: Style): number {
  const { top, right, bottom, left } = table.padding;
  const covered = widths.slice(cell.column, cell.column + cell.columnSpan);
  const width = covered.reduce((sum, each) => sum + each, 0) - left - right;
  let height = top + bottom;
  for (const block of cell.children) {
    const { size, hangingIndent, lineHeight, spaceBefore, spaceAfter } = roles[block.role];
    const first = Math.max(1, width / size);
    const perLine = Math.max(1, (width - hangingIndent) / size);
    for (const text of blockLines(block)) {
      const lines = 1 + Math.ceil(Math.max(0, textEms(text) - first) / perLine);
      height += spaceBefore + spaceAfter + lineHeight * lines;
    }
  }
  return height;
}
