import type { Style } from '../../style/index.ts';
import type { CellPart, GridPage } from './grid-box.ts';
import { type Box, gridRules } from './grid-rules.ts';
import { type PageContent, textOf } from './page-content.ts';
import type { Line } from './set-paragraph.ts';
import type { SetCell, SetTable } from './set-table.ts';

/** Puts the part of a table that stands on a page there, `x` and `y` being its upper left corner. */
export function placeTable(
  { cells, edges }: SetTable,
  page: GridPage,
  table: number,
  x: number,
  y: number,
  style: Style,
  onto: PageContent,
): void {
  const boxes: Box[] = [];
  for (const part of page.parts) {
    const set = cells[part.cell];
    if (!set) continue;
    const { column, columnSpan } = set.cell;
    const left = x + (edges[column] ?? 0);
    const right = x + (edges[Math.min(column + columnSpan, edges.length - 1)] ?? 0);
    boxes.push({ left, right, top: y + part.top, bottom: y + part.top + part.height });
    const lines = linesOf(set, part);
    placeLines(set, part, lines, left, y, style, onto);
    onto.cells.push({ table, row: set.row, column, text: textOf(lines), repeated: part.again });
  }
  onto.rules.push(...gridRules(boxes));
}

function linesOf({ lines, repeat }: SetCell, { from, to, again }: CellPart): readonly Line[] {
  return (again && repeat ? repeat : lines).slice(from, to);
}

function placeLines(
  { cell, lines: all, elements, repeat }: SetCell,
  part: CellPart,
  lines: readonly Line[],
  left: number,
  y: number,
  style: Style,
  onto: PageContent,
): void {
  const { padding } = style.table;
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  const free = part.height - padding.top - padding.bottom - height;
  const whole = lines.length === (part.again && repeat ? repeat : all).length;
  // As in Word, where a text in the middle of a merged cell that a page's end cuts may be printed over the next row.
  const fills = cell.rowSpan > 1 && !part.again && height + padding.top + padding.bottom > part.height / 2;
  const middle = style.roles[cell.role].verticalAlign === 'middle' && whole && !fills;
  let top = y + part.top + padding.top + (middle ? Math.max(0, free / 2) : 0);
  const named = cell.role === 'programmeName' && !part.again && part.from === 0;
  for (const [index, line] of lines.entries()) {
    const bookmark = named && index === 0 ? { text: textOf(lines), level: 1 as const } : undefined;
    const element = part.again ? undefined : elements[part.from + index];
    onto.lines.push({ line, x: left + padding.left, y: top, bookmark, element });
    top += line.height;
  }
}
