import type { Place, Problem } from '../problem/index.ts';
import { beyondLimit } from './beyond-limit.ts';
import type { GridCell, Line, Sheet } from './sheet.ts';

/** Lines of a cell and marked stretches of a line, as a source may have; squares of all tables together, columns of one; spaces in a row. */
const limits = { lines: 10_000, runs: 2000, squares: 200_000, columns: 200, spaces: 500 };
const longSpace = new RegExp(`[^\\S\\n]{${limits.spaces + 1}}`);

/** A cell of more lines than a source's field may have, or tables of more squares than any attachment has. */
export function checkCells({ parts }: Sheet, file: string): Problem | undefined {
  const grids = parts.filter((part) => part.type === 'grid');
  const squares = grids.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const beyond = (zh: string, en: string, place: Place = { file }) =>
    beyondLimit(place, { part: file }, zh, en);
  if (squares > limits.squares) return beyond(`${limits.squares / 10_000} 万格`, `${limits.squares} cells`);
  if (grids.some(({ columns }) => columns > limits.columns))
    return beyond(`${limits.columns} 栏`, `${limits.columns} columns`);
  const spaced = parts
    .flatMap((part) => (part.type === 'grid' ? part.cells.flatMap(({ lines }) => lines) : [part]))
    .find(({ runs }) => longSpace.test(runs.map(({ text }) => text).join('')));
  if (spaced)
    return beyond(`${limits.spaces} 个连着的空格`, `${limits.spaces} spaces in a row`, spaced.place);
  const long = grids.flatMap(({ cells }) => cells).find((cell) => lineCount(cell) > limits.lines);
  const full = grids.flatMap(({ cells }) => cells).find(({ lines }) => lines.some(isFull));
  if (full)
    return tooLarge(full, `${limits.runs} 处加粗、斜体等`, `${limits.runs} stretches of bold and the like`);
  return long && tooLarge(long, `${limits.lines} 行`, `${limits.lines} lines`);
}

function tooLarge({ row, column, place }: GridCell, zh: string, en: string): Problem {
  const part = {
    'part.zh': `第 ${row + 1} 行第 ${column + 1} 列的单元格`,
    'part.en': `the cell in row ${row + 1}, column ${column + 1}`,
  };
  return beyondLimit(place, part, zh, en);
}

/** Whether a line has more stretches with marks than a source's paragraph may have. */
function isFull({ runs }: Line): boolean {
  const isLong = runs.length > limits.runs;
  return isLong && runs.filter((run) => run.strong || run.emphasis || run.link).length > limits.runs;
}

function lineCount({ lines }: GridCell): number {
  return lines.reduce(
    (sum, { runs }) => sum + 1 + runs.reduce((ends, { text }) => ends + text.split('\n').length - 1, 0),
    0,
  );
}
