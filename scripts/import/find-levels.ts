import { type Level, levels, type PlacedText } from '../model/index.ts';
import { problem } from '../problem/index.ts';
import { type Findings, reportCell } from './findings.ts';
import { oneLine } from './read-title.ts';
import { type Grid, type GridCell, type Line, type Sheet, textOf } from './sheet.ts';

/** The columns of one level; the first of `columns` names its entries, the others follow from left to right. */
export type ImportLevel = { readonly level: Level; readonly columns: readonly number[] };

/** A table's body as the model sees it. */
export type Levelled = {
  readonly levels: readonly ImportLevel[];
  /** Printed columns, 序号 too, from left to right. */
  readonly sequence: number | undefined;
  /** By row of the body and column: the cell that begins there. */
  readonly begins: readonly ReadonlyMap<number, GridCell>[];
};

const nameRoles: Readonly<Partial<Record<string, Level>>> = {
  programmeName: 'programme',
  taskName: 'task',
  stepName: 'step',
};

/**
 * Finds the levels from the merges: a column begins where its cells begin, and columns that begin in the same rows
 * are of one level. Undefined, with the reason reported, where that gives no levels one inside the other.
 */
export function findLevels(
  body: Grid,
  names: readonly PlacedText[],
  { blankMerges, own }: Pick<Sheet, 'blankMerges' | 'own'>,
  findings: Findings,
): Levelled | undefined {
  const grid = blankMerges ? mergeBlanks(body) : body;
  const begins = rowsOf(grid, names.length, findings);
  if (!begins) return undefined;
  const sequence = sequenceColumn(begins, names);
  const all = names.map((_, column) => column).filter((column) => column !== sequence);
  const groups = groupColumns(begins, all);
  if (!groups || groups.length > levels.length) {
    const place = body.cells[0]?.place;
    findings.problems.push(problem('import-levels', place, { count: groups?.length ?? '' }));
    return undefined;
  }
  const named = withRoles(groups, begins);
  const parted = own && named.length === groups.length ? withTasks(groups, begins) : named;
  const found = parted.map((columns, index) => ({
    level: levels[index] ?? 'step',
    columns: nameFirst(columns, names, begins, index, own),
  }));
  return { levels: found, sequence, begins };
}

/** The body's rows by column; a cell over several columns has no place in the model. */
export function rowsOf(grid: Grid, width: number, findings: Findings): Map<number, GridCell>[] | undefined {
  const rows = Array.from({ length: grid.rows - grid.headerRows }, () => new Map<number, GridCell>());
  let isFit = rows.length > 0;
  for (const cell of grid.cells) {
    rows[cell.row - grid.headerRows]?.set(cell.column, cell);
    if (cell.columnSpan === 1 || cell.column + cell.columnSpan > width) continue;
    reportCell(findings, 'import-wide-cell', cell, { text: textOf(cell.lines), span: cell.columnSpan });
    isFit = false;
  }
  if (rows.length === 0) findings.problems.push(problem('import-no-rows', grid.cells[0]?.place));
  return isFit ? rows : undefined;
}

/** 序号 that counts the rows is made anew from the order. */
function sequenceColumn(
  begins: readonly ReadonlyMap<number, GridCell>[],
  names: readonly PlacedText[],
): number | undefined {
  const column = names.findIndex(({ text }) => text === '序号');
  const counts = begins.every((row, index) => {
    const cell = row.get(column);
    return cell?.rowSpan === 1 && oneLine(cell.lines) === String(index + 1);
  });
  return column >= 0 && counts && names.length > 1 ? column : undefined;
}

/** Columns by the rows their cells begin in, outermost first; undefined where two levels cross. */
function groupColumns(
  begins: readonly ReadonlyMap<number, GridCell>[],
  columns: readonly number[],
): number[][] | undefined {
  const groups = new Map<string, { columns: number[]; starts: Set<number> }>();
  for (const column of columns) {
    const starts = new Set([...begins.keys()].filter((row) => begins[row]?.has(column)));
    const key = [...starts].join();
    const group = groups.get(key) ?? { columns: [], starts };
    group.columns.push(column);
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort((a, b) => a.starts.size - b.starts.size);
  const isNested = sorted.every(({ starts }, index) => {
    const inner = sorted[index + 1];
    return !inner || [...starts].every((row) => inner.starts.has(row));
  });
  return isNested ? sorted.map((group) => group.columns) : undefined;
}

/**
 * A programme of ours has tasks, but a task may have no steps: where the lower of two levels is blank in a row, the
 * upper holds programmes of one task each.
 */
function withTasks(
  groups: readonly number[][],
  begins: readonly ReadonlyMap<number, GridCell>[],
): number[][] {
  const [upper = [], lower = []] = groups;
  const isBlank = (row: ReadonlyMap<number, GridCell>) =>
    lower.every((column) => row.get(column)?.lines.length === 0);
  const [name] = nameFirst(upper, [], begins, 0, true);
  const rest = upper.filter((column) => column !== name);
  if (groups.length !== 2 || name === undefined || rest.length === 0 || !begins.some(isBlank))
    return [...groups];
  return [[name], rest, lower];
}

/** Where our own styles say which column names which level, levels that no merge tells apart are parted by them. */
function withRoles(
  groups: readonly number[][],
  begins: readonly ReadonlyMap<number, GridCell>[],
): number[][] {
  return groups.flatMap((columns) => {
    const named = columns.map((column) => ({ column, level: roleOf(begins, column) }));
    const present = levels.filter((level) => named.some((one) => one.level === level));
    if (groups.length + present.length - 1 > levels.length || present.length < 2) return [columns];
    // Whose the other columns are the merges do not say: they print the same with the outermost.
    const parts = new Map(present.map((level) => [level, [] as number[]]));
    for (const { column, level = present[0] } of named) if (level) parts.get(level)?.push(column);
    return [...parts.values()];
  });
}

function roleOf(begins: readonly ReadonlyMap<number, GridCell>[], column: number): Level | undefined {
  const roles = new Set(begins.flatMap((row) => row.get(column)?.lines.map(({ role }) => role) ?? []));
  const [role] = roles;
  return roles.size === 1 && role !== undefined ? nameRoles[role] : undefined;
}

const attributeWords = /单位|部门|责任|牵头|配合|负责|时限|时间|期限|备注|进度|联系/;

/** The name's column first: the one whose style says so, else the leftmost that could be one. */
function nameFirst(
  columns: readonly number[],
  names: readonly PlacedText[],
  begins: readonly ReadonlyMap<number, GridCell>[],
  depth: number,
  own: boolean,
): number[] {
  const cellsIn = (row: ReadonlyMap<number, GridCell>) => columns.flatMap((column) => row.get(column) ?? []);
  // Where a level's cells are all blank, an entry has none below it.
  const rows = begins.filter((row) => cellsIn(row).some(({ lines }) => depth === 0 || lines.length > 0));
  const texts = (column: number) => rows.flatMap((row) => row.get(column) ?? []);
  const isNamed = (column: number) => roleOf(begins, column) !== undefined;
  const isName = (column: number) => canName(texts(column), depth === 0, own);
  /** Whose column says who, when or how much, and so names nothing. */
  const isAttribute = (column: number) => !own && attributeWords.test(names[column]?.text ?? '');
  const isFigures = (column: number) => (own ? isCount(texts(column)) : areFigures(texts(column)));
  const isFilled = (column: number) =>
    texts(column).every(({ lines }) => lines.length > 0) && !isFigures(column);
  const ranked = [
    isNamed,
    (column: number) => isName(column) && !isFigures(column) && !isAttribute(column),
    (column: number) => !own && isFilled(column) && !isAttribute(column) && depth > 0,
    (column: number) => isName(column) && !isFigures(column),
    isName,
    isFilled,
    () => true,
  ];
  const name = ranked.map((fits) => columns.find(fits)).find((column) => column !== undefined) ?? 0;
  return [name, ...columns.filter((column) => column !== name)];
}

/** A name is one plain line; programmes have different ones. White space at its ends no source of ours can hold. */
function canName(cells: readonly GridCell[], isUnique: boolean, own: boolean): boolean {
  const written = cells.map(({ lines }) => textOf(lines));
  const texts = written.map((text) => text.trim().normalize('NFC'));
  const isPlain = ({ text, strong, emphasis, link, item }: Line['runs'][number]) =>
    !(strong || emphasis || link || item || text.includes('\n'));
  return (
    texts.every((text) => text !== '') &&
    !(own && written.some((text) => text !== text.trim())) &&
    (!isUnique || new Set(texts).size === texts.length) &&
    cells.every(({ lines }) => lines.length === 1 && lines.every(({ runs }) => runs.every(isPlain)))
  );
}

/** Mere numbers count the entries; they do not name them. */
function isCount(cells: readonly GridCell[]): boolean {
  return cells.every(({ lines }) => /^[0-9０-９]+[.、]?$/.test(textOf(lines).trim()));
}

const figure =
  /^[-+≥≤＞＜约]?[0-9０-９][0-9０-９.,，/／:：\s—–~～-]*(?:[%％‰]|年(?:[0-9０-９]+(?:月(?:[0-9０-９]+日)?)?)?底?|[万亿]?元|[万亿])?[.、]?$/;

/** Numbers, shares, sums of money and dates, as the columns beside a name have them. */
function areFigures(cells: readonly GridCell[]): boolean {
  return cells.every(({ lines }) => figure.test(textOf(lines).trim()));
}

/**
 * Cells merged as the blanks below them say: where the first column is blank, the columns that are blank in all such
 * rows go on from above; then likewise among the columns that are left.
 */
function mergeBlanks(body: Grid): Grid {
  const isBlank = ({ lines }: GridCell) => lines.length === 0;
  const squares = new Map(body.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const blankAt = (row: number, column: number) => {
    const cell = squares.get(`${row} ${column}`);
    return !cell || isBlank(cell);
  };
  const rows = Array.from({ length: body.rows - body.headerRows }, (_, index) => index + body.headerRows);
  const covered = new Set<GridCell>();
  let columns = Array.from({ length: body.columns }, (_, column) => column);
  while (columns.length > 1) {
    const [first = 0] = columns;
    const rest = rows.slice(1).filter((row) => blankAt(row, first));
    if (rest.length === 0) break;
    const merged = columns.filter((column) => rest.every((row) => blankAt(row, column)));
    for (const row of rest)
      for (const column of merged) {
        const cell = squares.get(`${row} ${column}`);
        if (cell) covered.add(cell);
      }
    columns = columns.filter((column) => !merged.includes(column));
  }
  const kept = body.cells.filter((cell) => !covered.has(cell));
  return { ...body, cells: kept };
}
