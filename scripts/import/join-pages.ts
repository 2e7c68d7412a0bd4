import { continuedName } from '../model/index.ts';
import { type Problem, problem, quoted } from '../problem/index.ts';
import type { WordRest } from '../style/index.ts';
import { sliceRuns } from './runs.ts';
import { type Grid, type GridCell, type Line, type Run, textOf } from './sheet.ts';

/**
 * A table of ours without the cuts at its pages' ends: a cell that goes on there is one with the one above that it was
 * cut off. `rests` say so of the cells that do, in their order.
 */
export function joinPages(grid: Grid, rests: readonly (WordRest | undefined)[], problems: Problem[]): Grid {
  if (rests.every((rest) => rest === undefined)) return grid;
  const cells: (GridCell | undefined)[] = [...grid.cells];
  /** By column: where the last cell stands in `cells`. */
  const last = new Map<number, number>();
  const gone = new Set<number>();
  for (const [index, cell] of grid.cells.entries()) {
    const rest = rests[index];
    const at = last.get(cell.column) ?? -1;
    const whole = cells[at];
    if (rest && whole && goesOn(whole, cell, rest)) {
      cells[at] = joined(whole, cell, rest, problems);
      cells[index] = undefined;
      if (rest.inRow) gone.add(cell.row);
    } else {
      if (rest?.as === 'name') cells[index] = { ...cell, lines: withoutMark(cell.lines) };
      last.set(cell.column, index);
    }
  }
  return withoutRows({ ...grid, cells: cells.filter((cell) => cell !== undefined) }, gone);
}

/** Whether it is the cell that was cut: the rows that it began in may have been deleted. */
function goesOn({ row, rowSpan, columnSpan, mark }: GridCell, cell: GridCell, rest: WordRest): boolean {
  const isSame = mark?.type !== 'cell' || (mark.row === rest.row && mark.column === rest.column);
  return isSame && columnSpan === cell.columnSpan && row + rowSpan === cell.row;
}

function joined(whole: GridCell, cell: GridCell, { as }: WordRest, problems: Problem[]): GridCell {
  const rowSpan = whole.rowSpan + cell.rowSpan;
  if (as !== 'name') return { ...whole, rowSpan, lines: joinedLines(whole.lines, cell.lines, as) };
  const [name, again] = [plain(whole.lines), plain(cell.lines)];
  if (!again.startsWith(name) || !mark.test(again.slice(name.length)))
    problems.push(problem('import-name-again', cell.place, { text: quoted(textOf(cell.lines)) }));
  return { ...whole, rowSpan };
}

/** What a style sheet may put behind a name that goes on: （续） or another mark in brackets, or none. */
const mark = /^(?:[（(【〔[][^（()）]*[)）】〕\]]|续|continued)?$/iu;

function plain(lines: readonly Line[]): string {
  return textOf(lines).replace(/\s/gu, '');
}

function joinedLines(above: readonly Line[], below: readonly Line[], as: WordRest['as']): readonly Line[] {
  const [end, start] = [above.at(-1), below[0]];
  if (as === 'paragraph' || !end || !start) return [...above, ...below];
  const item = end.runs.at(-1)?.item;
  const rest = start.runs.map((run) => (isItemRest(run) && item !== undefined ? { ...run, item } : run));
  const within = rest[0]?.item === item && item !== undefined ? { item } : {};
  const line: Run[] = as === 'break' ? [{ text: '\n', ...within }] : [];
  return [...above.slice(0, -1), { ...end, runs: [...end.runs, ...line, ...rest] }, ...below.slice(1)];
}

/** What our own writer says of text that ends an item of the page before. */
function isItemRest({ item }: Run): boolean {
  return item !== undefined && /_rest$/.test(item);
}

/** A name without the （续） it ends with. */
function withoutMark(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  const name = last && continuedName(textOf([last]));
  if (!last || name === undefined) {
    // The mark may stand alone on a line of its own.
    return last && /^[（(]续[）)]$/.test(plain([last])) ? lines.slice(0, -1) : lines;
  }
  const from = textOf([last]).indexOf(name);
  return [...lines.slice(0, -1), { ...last, runs: sliceRuns(last.runs, 0, from + name.length) }];
}

/** A table without rows that were part of those above. */
function withoutRows(grid: Grid, gone: ReadonlySet<number>): Grid {
  if (gone.size === 0) return grid;
  const before = [0];
  for (let row = 0; row < grid.rows; row++) before.push((before[row] ?? 0) + (gone.has(row) ? 0 : 1));
  const at = (row: number) => before[row] ?? 0;
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    const rowSpan = at(cell.row + cell.rowSpan) - at(cell.row);
    return rowSpan > 0 ? [{ ...cell, row: at(cell.row), rowSpan }] : [];
  });
  return { ...grid, rows: at(grid.rows), cells };
}
