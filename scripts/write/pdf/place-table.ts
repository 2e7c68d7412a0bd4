import type { Cell } from '../../document/index.ts';
import { greatest, least } from '../../language/index.ts';
import { type Style, timelineDot } from '../../style/index.ts';
import type { LaidOutCell } from '../writer.ts';
import type { Box } from './box.ts';
import type { CellPart, GridPage } from './grid-box.ts';
import { gridRules } from './grid-rules.ts';
import { type Dot, type PlacedLine, type RuledLine, textOf } from './page-content.ts';
import { heightOf, type Line } from './set-paragraph.ts';
import type { SetCell, SetTable } from './set-table.ts';

/** What stands of a table on one page. */
type PlacedPart = {
  readonly lines: PlacedLine[];
  readonly rules: RuledLine[];
  readonly dots: Dot[];
  readonly cells: Omit<LaidOutCell, 'table'>[];
};

type Point = { readonly x: number; readonly y: number };

/** Places the part of a table that stands on a page, its upper left corner being at `corner`. */
export function placeTable(table: SetTable, page: GridPage, corner: Point, style: Style): PlacedPart {
  const placed: PlacedPart = { lines: [], rules: [], dots: [], cells: [] };
  const boxes: Box[] = [];
  const fromTop = rowsFromTop(table, page, style);
  for (const part of page.parts) {
    const set = table.cells[part.cell];
    if (!set) continue;
    const box = boxOf(set.cell, part, table.edges, corner);
    const lines = linesOf(set, part);
    const middle =
      !table.timeline &&
      style.roles[set.cell.role].verticalAlign === 'middle' &&
      isWhole(set, part) &&
      (isName(set) || (!fills(set, part, style) && !fromTop.has(rowsOf(set))));
    boxes.push(box);
    const { column } = set.cell;
    const text = { ...box, left: box.left + style.table.padding.left + (table.insets[column] ?? 0) };
    for (const one of placeLines(set, part, lines, text, middle, style)) placed.lines.push(one);
    placed.cells.push({ row: set.row, column, text: textOf(lines), repeated: part.again });
  }
  if (!table.timeline) return { ...placed, rules: gridRules(boxes) };
  return { ...placed, ...axisOf(table, page, boxes, style) };
}

/** The line under a timeline's years, and a dot on it at the left of each. */
function axisOf(
  { cells, grid, edges }: SetTable,
  { parts }: GridPage,
  boxes: readonly Box[],
  style: Style,
): Pick<PlacedPart, 'rules' | 'dots'> {
  const { padding } = style.table;
  const radius = timelineDot / 2;
  const years = boxes.filter(
    (_, index) => (cells[parts[index]?.cell ?? -1]?.row ?? grid.rows) < grid.headerRows,
  );
  const y = greatest(years.map(({ bottom }) => bottom));
  const left = least(years.map((box) => box.left)) + padding.left;
  const seen = years.filter((_, index) => (cells[parts[index]?.cell ?? -1]?.lines.length ?? 0) > 0);
  return {
    rules:
      years.length === 0 ? [] : [{ x1: left, y1: y, x2: left - padding.left + (edges.at(-1) ?? 0), y2: y }],
    dots: seen.map((box) => ({ x: box.left + padding.left + radius, y, radius })),
  };
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

function linesOf(set: SetCell, part: CellPart): readonly Line[] {
  return allLines(set, part).slice(part.from, part.to);
}

/** The rows, as `rowsOf` names them, in which merged cells stand from the top: all of them where one must. */
function rowsFromTop({ cells }: SetTable, { parts }: GridPage, style: Style): ReadonlySet<string> {
  const rows = parts.flatMap((part) => {
    const set = cells[part.cell];
    const must = set && !isName(set) && !part.again && (!isWhole(set, part) || fills(set, part, style));
    return must && set.cell.rowSpan > 1 ? [rowsOf(set)] : [];
  });
  return new Set(rows);
}

/** A programme's name stands in the middle whatever stands beside it. */
function isName({ cell }: SetCell): boolean {
  return cell.role === 'programmeName';
}

/** The same for the cells that are merged over the same rows. */
function rowsOf({ row, cell }: SetCell): string {
  return `${row} ${cell.rowSpan}`;
}

function isWhole(set: SetCell, part: CellPart): boolean {
  return part.to - part.from === allLines(set, part).length;
}

function allLines({ lines, repeat }: SetCell, { again }: CellPart): readonly Line[] {
  return again && repeat ? repeat() : lines;
}

/** As in Word, where a text in the middle of a merged cell that a page's end cuts may be printed over the next row. */
function fills(set: SetCell, part: CellPart, { table: { padding } }: Style): boolean {
  if (set.cell.rowSpan === 1 || part.again) return false;
  return heightOf(linesOf(set, part)) + padding.top + padding.bottom > part.height / 2;
}

/** Places lines whose left edge is that of `box`. */
function placeLines(
  { cell, elements }: SetCell,
  part: CellPart,
  lines: readonly Line[],
  box: Box,
  middle: boolean,
  style: Style,
): PlacedLine[] {
  const { padding } = style.table;
  const free = part.height - padding.top - padding.bottom - heightOf(lines);
  let top = box.top + padding.top + (middle ? Math.max(0, free / 2) : 0);
  const named = cell.role === 'programmeName' && !part.again && part.from === 0;
  return lines.map((line, index) => {
    const bookmark = named && index === 0 ? { text: textOf(lines), level: 1 as const } : undefined;
    const element = part.again ? undefined : elements[part.from + index];
    const y = top;
    top += line.height;
    return { line, x: box.left, y, bookmark, element };
  });
}
