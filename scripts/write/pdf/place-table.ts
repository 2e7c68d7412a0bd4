import type { Cell } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import type { LaidOutCell } from '../writer.ts';
import type { Box } from './box.ts';
import type { CellPart, GridPage } from './grid-box.ts';
import { gridRules } from './grid-rules.ts';
import { type PlacedLine, type RuledLine, textOf } from './page-content.ts';
import type { Line } from './set-paragraph.ts';
import type { SetCell, SetTable } from './set-table.ts';

/** What stands of a table on one page. */
type PlacedPart = {
  readonly lines: PlacedLine[];
  readonly rules: RuledLine[];
  readonly cells: Omit<LaidOutCell, 'table'>[];
};

type Point = { readonly x: number; readonly y: number };

/** Places the part of a table that stands on a page, its upper left corner being at `corner`. */
export function placeTable(table: SetTable, page: GridPage, corner: Point, style: Style): PlacedPart {
  const placed: PlacedPart = { lines: [], rules: [], cells: [] };
  const boxes: Box[] = [];
  for (const part of page.parts) {
    const set = table.cells[part.cell];
    if (!set) continue;
    const box = boxOf(set.cell, part, table.edges, corner);
    const lines = linesOf(set, part);
    boxes.push(box);
    placed.lines.push(...placeLines(set, part, lines, box, style));
    const { column } = set.cell;
    placed.cells.push({ row: set.row, column, text: textOf(lines), repeated: part.again });
  }
  placed.rules.push(...gridRules(boxes));
  return placed;
}

function boxOf(
  { column, columnSpan }: Cell,
  { top, height }: CellPart,
  edges: readonly number[],
  { x, y }: Point,
): Box {
  return {
    left: x + (edges[column] ?? 0),
    right: x + (edges[Math.min(column + columnSpan, edges.length - 1)] ?? 0),
    top: y + top,
    bottom: y + top + height,
  };
}

function linesOf({ lines, repeat }: SetCell, { from, to, again }: CellPart): readonly Line[] {
  return (again && repeat ? repeat : lines).slice(from, to);
}

function placeLines(
  { cell, lines: all, elements, repeat }: SetCell,
  part: CellPart,
  lines: readonly Line[],
  box: Box,
  style: Style,
): PlacedLine[] {
  const { padding } = style.table;
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  const free = part.height - padding.top - padding.bottom - height;
  const whole = lines.length === (part.again && repeat ? repeat : all).length;
  // As in Word, where a text in the middle of a merged cell that a page's end cuts may be printed over the next row.
  const fills = cell.rowSpan > 1 && !part.again && height + padding.top + padding.bottom > part.height / 2;
  const middle = style.roles[cell.role].verticalAlign === 'middle' && whole && !fills;
  let top = box.top + padding.top + (middle ? Math.max(0, free / 2) : 0);
  const named = cell.role === 'programmeName' && !part.again && part.from === 0;
  return lines.map((line, index) => {
    const bookmark = named && index === 0 ? { text: textOf(lines), level: 1 as const } : undefined;
    const element = part.again ? undefined : elements[part.from + index];
    const y = top;
    top += line.height;
    return { line, x: box.left + padding.left, y, bookmark, element };
  });
}
