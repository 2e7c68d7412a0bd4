import type { Style } from '../../style/index.ts';
import { lineCount } from './line-count.ts';
import type { SheetCell } from './sheet.ts';
import { highestRow, textHeight, wholePixels } from './text-height.ts';
import type { TextRun } from './text-runs.ts';

/** Rows as high as their texts, but no higher than Excel allows. A cell that stands in several rows is measured once. */
export function detailHeights(
  cells: readonly SheetCell[],
  count: number,
  widths: readonly number[],
  style: Style,
  lang: string,
): number[] {
  const heights = new Array<number>(count).fill(style.roles.tableText.lineHeight);
  const known = widths.map(() => new Map<SheetCell['blocks'], number>());
  for (const { row, column, blocks, runs } of cells) {
    const width = widths[column] ?? 0;
    const needed =
      known[column]?.get(blocks) ??
      (blocks.length > 0 ? textHeight(blocks, width, style, lang) : headHeight(runs, width, style, lang));
    if (blocks.length > 0) known[column]?.set(blocks, needed);
    heights[row] = Math.max(heights[row] ?? 0, Math.min(needed, highestRow));
  }
  return heights.map((height) => Math.min(wholePixels(height), highestRow));
}

function headHeight(runs: readonly TextRun[], width: number, { roles }: Style, lang: string): number {
  const { size, lineHeight } = roles.tableHead;
  const text = runs.map((run) => run.text).join('');
  // Beside the name stands the arrow of the filter.
  return (1 + lineCount(text, size, width - 2 * size, lang)) * lineHeight;
}
