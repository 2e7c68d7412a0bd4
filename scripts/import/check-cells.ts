import type { Place, Problem } from '../problem/index.ts';
import { beyondLimit } from './beyond-limit.ts';
import type { GridCell, Line, Sheet } from './sheet.ts';

/**
 * Lines of a cell and marked stretches of a line, as a source may have; squares of all tables together, columns of one;
 * characters of a line, of which expressions that walk it would fill the stack with some millions; spaces in a row.
 */
const limits = {
  lines: 10_000,
  runs: 2000,
  squares: 200_000,
  columns: 200,
  characters: 200_000,
  spaces: 500,
};
const longSpace = new RegExp(`[^\\S\\n]{${limits.spaces + 1}}`);

/** A cell or a line of more than a source's field may have, or tables of more squares than any attachment has. */
export function checkCells({ parts }: Sheet, file: string): Problem | undefined {
  const grids = parts.filter((part) => part.type === 'grid');
  const squares = grids.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const beyond = (zh: string, en: string) => beyondLimit({ file }, { part: file }, zh, en);
  if (squares > limits.squares) return beyond(`${limits.squares / 10_000} 万格`, `${limits.squares} cells`);
  if (grids.some(({ columns }) => columns > limits.columns))
    return beyond(`${limits.columns} 栏`, `${limits.columns} columns`);
  return first(parts, (part) =>
    part.type === 'line' ? checkLine(part, part.place, paragraph) : first(part.cells, checkCell),
  );
}

function first<Given>(
  all: readonly Given[],
  check: (one: Given) => Problem | undefined,
): Problem | undefined {
  for (const one of all) {
    const found = check(one);
    if (found) return found;
  }
  return undefined;
}

/** The names of what is too large, in both languages. */
type Named = { readonly 'part.zh': string; readonly 'part.en': string };
const paragraph: Named = { 'part.zh': '这一段', 'part.en': 'this paragraph' };

function checkCell(cell: GridCell): Problem | undefined {
  const { row, column, place, lines } = cell;
  const named = {
    'part.zh': `第 ${row + 1} 行第 ${column + 1} 列的单元格`,
    'part.en': `the cell in row ${row + 1}, column ${column + 1}`,
  };
  if (lineCount(cell) > limits.lines)
    return beyondLimit(place, { ...named, case: 'text' }, `${limits.lines} 行`, `${limits.lines} lines`);
  return first(lines, (line) => checkLine(line, place, named));
}

function checkLine({ runs }: Line, place: Place, named: Named): Problem | undefined {
  const text = { ...named, case: 'text' };
  if (runs.reduce((sum, run) => sum + run.text.length, 0) > limits.characters)
    return beyondLimit(place, text, `${limits.characters / 10_000} 万字`, `${limits.characters} characters`);
  if (isFull(runs))
    return beyondLimit(
      place,
      text,
      `${limits.runs} 处加粗、斜体等`,
      `${limits.runs} stretches of bold and the like`,
    );
  return longSpace.test(runs.map((run) => run.text).join(''))
    ? beyondLimit(
        place,
        { ...named, case: 'spaces' },
        `${limits.spaces} 个连着的空格`,
        `${limits.spaces} spaces in a row`,
      )
    : undefined;
}

/** Whether a line has more stretches with marks than a source's paragraph may have. */
function isFull(runs: Line['runs']): boolean {
  const isLong = runs.length > limits.runs;
  return isLong && runs.filter((run) => run.strong || run.emphasis || run.link).length > limits.runs;
}

function lineCount({ lines }: GridCell): number {
  return lines.reduce(
    (sum, { runs }) => sum + 1 + runs.reduce((ends, { text }) => ends + text.split('\n').length - 1, 0),
    0,
  );
}
