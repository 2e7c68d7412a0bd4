import { type CellPlace, type Problem, problem, type RuleId } from '../problem/index.ts';
import { type Content, type Grid, type GridCell, normalizeContent, type TextBlock } from './content.ts';
import { excerpt, excerpts } from './excerpt.ts';
import { limited } from './limit.ts';
import type { Normalize } from './normalize.ts';

/**
 * Where a file's content differs from its Document's: one problem for each text and each cell, its place
 * the file, and in it the cell. Texts and tables are numbered from 1, and so are rows (the header's included) and columns.
 */
export function compareContent(
  expected: Content,
  found: Content,
  file: string,
  normalize: Normalize,
): Problem[] {
  const pairs = align(normalizeContent(expected, normalize), normalizeContent(found, normalize));
  let texts = 0;
  let tables = 0;
  const problems = pairs.flatMap(([wanted, got]) => {
    if ((wanted ?? got)?.type === 'text') texts++;
    else tables++;
    if (wanted?.type === 'grid' && got?.type === 'grid') return compareGrids(wanted, got, file, tables);
    if (wanted?.type === 'grid' || got?.type === 'grid') {
      const rule = wanted ? 'verify-missing-table' : 'verify-extra-table';
      return [problem(rule, { file }, { table: tables })];
    }
    return compareTexts(wanted, got, file, texts);
  });
  return limited(problems, file);
}

/** The problem of a cell whose text differs; both texts normalized. */
export function cellProblem(file: string, table: number, grid: Grid, cell: GridCell, found: string): Problem {
  return problem('verify-cell', placeOf(file, cell), {
    ...cellValues(table, grid, cell),
    ...excerpts(cell.text, found),
    ...sourceOf(cell),
  });
}

/** What names a cell in a report. */
export function cellValues(
  table: number,
  grid: Grid | undefined,
  cell: Pick<GridCell, 'row' | 'column'>,
): { table: number; row: number; column: number; name: string } {
  const name = grid?.names?.[cell.column] ?? '';
  return { table, row: cell.row + 1, column: cell.column + 1, name };
}

/** A cell's place in a file. */
export function placeOf(file: string, { row, column }: Pick<GridCell, 'row' | 'column'>): CellPlace {
  return { file, tableRow: row + 1, tableColumn: column + 1 };
}

/** Where an expected text comes from, `file:line`; a cell without any says that. */
export function sourceOf({ origin }: Pick<GridCell, 'origin'>): Problem['values'] {
  if (!origin) return { 'source.zh': '空单元格', 'source.en': 'an empty cell' };
  return { source: `${origin.file}:${origin.line}` };
}

type Block = Content[number];

/** Pairs what belongs together: one text missing or too many must not make all that follow differ. */
function align(
  expected: readonly Block[],
  found: readonly Block[],
): [Block | undefined, Block | undefined][] {
  const pairs: [Block | undefined, Block | undefined][] = [];
  let e = 0;
  let f = 0;
  while (e < expected.length || f < found.length) {
    const step = stepAt(expected.slice(e, e + 2), found.slice(f, f + 2));
    pairs.push([step === 'extra' ? undefined : expected[e], step === 'missing' ? undefined : found[f]]);
    if (step !== 'extra') e++;
    if (step !== 'missing') f++;
  }
  return pairs;
}

/** Whether the next expected block is missing, the next found one is too many, or the two are a pair. */
function stepAt(
  [wanted, nextWanted]: readonly Block[],
  [got, nextGot]: readonly Block[],
): 'pair' | 'missing' | 'extra' {
  if (!wanted) return 'extra';
  if (!got) return 'missing';
  if (same(wanted, got)) return 'pair';
  if (same(nextWanted, got)) return 'missing';
  if (same(wanted, nextGot)) return 'extra';
  if (wanted.type === got.type) return 'pair';
  return wanted.type === 'text' ? 'missing' : 'extra';
}

function same(wanted: Block | undefined, got: Block | undefined): boolean {
  if (wanted?.type === 'text' && got?.type === 'text') return wanted.text === got.text;
  return wanted?.type === 'grid' && got?.type === 'grid';
}

function compareTexts(
  wanted: TextBlock | undefined,
  got: TextBlock | undefined,
  file: string,
  text: number,
): Problem[] {
  if (!wanted) return got ? [problem('verify-extra-text', { file }, { text, found: excerpt(got.text) })] : [];
  const source = sourceOf(wanted);
  if (!got)
    return [problem('verify-missing-text', { file }, { text, expected: excerpt(wanted.text), ...source })];
  if (wanted.text === got.text) return [];
  return [problem('verify-text', { file }, { text, ...excerpts(wanted.text, got.text), ...source })];
}

function compareGrids(wanted: Grid, got: Grid, file: string, table: number): Problem[] {
  return [...compareShapes(wanted, got, file, table), ...compareCells(wanted, got, file, table)];
}

function compareShapes(wanted: Grid, got: Grid, file: string, table: number): Problem[] {
  const problems: Problem[] = [];
  const report = (rule: RuleId, expected: string | number, found: string | number) => {
    if (expected !== found) problems.push(problem(rule, { file }, { table, expected, found }));
  };
  report('verify-grid', `${wanted.rows}×${wanted.columns}`, `${got.rows}×${got.columns}`);
  report('verify-header', wanted.headerRows, got.headerRows);
  return problems;
}

function compareCells(wanted: Grid, got: Grid, file: string, table: number): Problem[] {
  const found = new Map(got.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const problems = wanted.cells.flatMap((cell) => {
    const key = `${cell.row} ${cell.column}`;
    const other = found.get(key);
    found.delete(key);
    return compareCell(wanted, cell, other, file, table);
  });
  const extra = [...found.values()].map((cell) =>
    problem('verify-extra-cell', placeOf(file, cell), {
      ...cellValues(table, wanted, cell),
      found: excerpt(cell.text),
    }),
  );
  return [...problems, ...extra];
}

function compareCell(
  grid: Grid,
  cell: GridCell,
  found: GridCell | undefined,
  file: string,
  table: number,
): Problem[] {
  const values = cellValues(table, grid, cell);
  const place = placeOf(file, cell);
  if (!found) {
    const expected = excerpt(cell.text);
    return [problem('verify-missing-cell', place, { ...values, expected, ...sourceOf(cell) })];
  }
  const problems: Problem[] = [];
  const [expectedSpan, foundSpan] = [spanOf(cell), spanOf(found)];
  if (expectedSpan !== foundSpan) {
    problems.push(problem('verify-span', place, { ...values, expected: expectedSpan, found: foundSpan }));
  }
  if (cell.text !== found.text) problems.push(cellProblem(file, table, grid, cell, found.text));
  else if (found.items) for (const one of compareItems(cell, found.items, place, values)) problems.push(one);
  return problems;
}

/** The first item that is not marked as it should be. */
function compareItems(
  cell: GridCell,
  found: readonly string[],
  place: CellPlace,
  values: ReturnType<typeof cellValues>,
): Problem[] {
  const { items = [] } = cell;
  const length = Math.max(items.length, found.length);
  for (let index = 0; index < length; index++) {
    if (items[index] === found[index]) continue;
    const texts = { expected: excerpt(items[index] ?? ''), found: excerpt(found[index] ?? '') };
    return [problem('verify-item', place, { ...values, item: index + 1, ...texts, ...sourceOf(cell) })];
  }
  return [];
}

/** Rows × columns. */
function spanOf(cell: GridCell): string {
  return `${cell.rowSpan}×${cell.columnSpan}`;
}
