import { greatest } from '../language/index.ts';
import { problem, quoted } from '../problem/index.ts';
import type { Findings } from './findings.ts';
import { isLabel } from './read-title.ts';
import { type Grid, type GridCell, type Line, type Sheet, textOf } from './sheet.ts';

/** A table, with the lines that stand before it and after it, up to the tables beside it. */
export type Chosen = {
  readonly grid: Grid;
  readonly before: readonly Line[];
  readonly after: readonly Line[];
};

/** Grids that are one table, and which parts of the sheet they are. */
type Candidate = { readonly grid: Grid; readonly start: number; readonly end: number };

/**
 * The attachment's table: the one that `wanted` counts from 1, else the one that looks most like it. The others are
 * reported with their numbers; undefined where there is none, or none of that number.
 */
export function chooseTable(
  sheet: Sheet,
  wanted: number | undefined,
  findings: Findings,
): Chosen | undefined {
  const { parts } = sheet;
  const candidates = tablesIn(sheet);
  const best = candidates.reduce<Candidate | undefined>(
    (found, one) => (!found || scoreOf(one, sheet) > scoreOf(found, sheet) ? one : found),
    undefined,
  );
  const chosen = wanted === undefined ? best : candidates[wanted - 1];
  if (!chosen) {
    if (best)
      findings.problems.push(
        problem('import-no-such-table', undefined, { table: wanted ?? '', count: candidates.length }),
      );
    return undefined;
  }
  candidates.forEach((one, index) => {
    if (one !== chosen) reportOther(one.grid, index + 1, findings);
  });
  const others = new Set<number>();
  for (const one of candidates)
    if (one !== chosen) for (let at = one.start; at < one.end; at++) others.add(at);
  const linesFrom = (start: number, end: number) =>
    parts
      .slice(start, end)
      .flatMap((part, index) => (part.type === 'line' && !others.has(start + index) ? [part] : []));
  const previous = candidates.filter(({ end }) => end <= chosen.start).at(-1)?.end ?? 0;
  const next = candidates.find(({ start }) => start >= chosen.end)?.start ?? parts.length;
  const last =
    wanted === undefined && next < parts.length ? trailing(parts.slice(chosen.end, next)) : next - chosen.end;
  for (const line of [
    ...linesFrom(0, previous),
    ...linesFrom(chosen.start, chosen.end),
    ...linesFrom(chosen.end + last, parts.length),
  ])
    reportLine(line, findings);
  return {
    grid: chosen.grid,
    before: linesFrom(previous, chosen.start),
    after: linesFrom(chosen.end, chosen.end + last),
  };
}

/** How much the best table of a sheet looks like an attachment's; negative infinity where it has none. */
export function bestScore(sheet: Pick<Sheet, 'parts' | 'own'>): number {
  return greatest(
    tablesIn(sheet).map((one) => scoreOf(one, sheet)),
    Number.NEGATIVE_INFINITY,
  );
}

/** How many of the lines before another table are the table's notes: what leads to the other one is not. */
function trailing(between: readonly (Line | Grid)[]): number {
  const lines = between.flatMap((part) => (part.type === 'line' ? [textOf([part]).trim()] : []));
  const label = lines.findIndex(isLabel);
  const notes = lines.findLastIndex((text) => /^(?:备注|注|说明)[：:]/.test(text)) + 1;
  return label >= 0 ? label : notes;
}

/** Tables by the grids they consist of: one that was cut goes on without a header, or with the same again. */
function tablesIn({ parts, own }: Pick<Sheet, 'parts' | 'own'>): Candidate[] {
  const found: { readonly grids: Grid[]; readonly start: number; end: number }[] = [];
  parts.forEach((part, at) => {
    if (part.type !== 'grid' || part.rows === 0) return;
    const last = found.at(-1);
    const first = last?.grids[0];
    if (last && first?.columns === part.columns && (own || goesOn(part, first))) {
      last.grids.push(part);
      last.end = at + 1;
    } else found.push({ grids: [part], start: at, end: at + 1 });
  });
  return found.flatMap(({ grids: [first, ...others], ...range }) =>
    first ? [{ grid: joined(first, others), ...range }] : [],
  );
}

function joined(first: Grid, others: readonly Grid[]): Grid {
  const cells = [...first.cells];
  let { rows } = first;
  for (const grid of others) {
    for (const cell of grid.cells) cells.push({ ...cell, row: cell.row + rows });
    rows += grid.rows;
  }
  return { ...first, rows, cells };
}

function goesOn(grid: Grid, above: Grid): boolean {
  const header = rowText(firstRow(grid));
  return header === rowText(firstRow(above)) || !(grid.headerRows > 0 || looksLikeHeader(firstRow(grid)));
}

function firstRow({ cells }: Grid): GridCell[] {
  return cells.filter(({ row }) => row === 0);
}

function rowText(cells: readonly GridCell[]): string {
  return cells
    .map(({ column, lines }) => `${column}${textOf(lines)}`)
    .join('\n')
    .replace(/[^\S\n]/gu, '');
}

const headerWords =
  /名称|项目|任务|举措|措施|目标|内容|单位|部门|责任|时限|时间|期限|序号|编号|备注|类别|指标|数值|负责|牵头|配合|进度|计划|原则|要求|领域|资金|投资|地点|规模|年份|年度|说明|事项|依据|标准|范围|阶段|成果|名单|联系|task|name|action|measure|unit|date|objective|target|responsib/i;

/** Whether cells read like the names of columns: short, without a mark of a sentence, one of them a usual name. */
export function looksLikeHeader(cells: readonly GridCell[]): boolean {
  const texts = cells.map(({ lines }) => textOf(lines).replace(/\s/gu, ''));
  return (
    texts.length > 1 &&
    texts.every((text) => text.length <= 20 && !/[。；]/.test(text)) &&
    texts.some((text) => headerWords.test(text))
  );
}

/** How much a table looks like an attachment's: its size, the names of its columns, its merges, a label before it. */
function scoreOf({ grid, start }: Candidate, { parts }: Pick<Sheet, 'parts'>): number {
  const header = firstRow(grid);
  const names = header.filter(({ lines }) => headerWords.test(textOf(lines))).length;
  const isMerged = grid.cells.some(({ row, rowSpan }) => row > 0 && rowSpan > 1);
  const near = parts.slice(Math.max(0, start - 5), start);
  const at = near.findLastIndex(({ type }) => type === 'grid');
  const lines = near.slice(at + 1).filter((part) => part.type === 'line');
  return (
    Math.min(Math.log2(grid.rows * grid.columns), 10) +
    (looksLikeHeader(header) ? (6 * names) / header.length : 0) +
    (isMerged ? 2 : 0) +
    (lines.some((line) => line.role === 'label' || isLabel(textOf([line]).trim())) ? 4 : 0) +
    (lines.some(({ role, centred }) => role === 'title' || centred) ? 1 : 0) -
    (grid.columns < 2 || grid.rows < 2 ? 10 : 0)
  );
}

function reportOther(grid: Grid, table: number, { problems }: Findings): void {
  const text = quoted(textOf(grid.cells.flatMap(({ lines }) => lines)));
  const { rows, columns } = grid;
  if (text !== '')
    problems.push(problem('import-more-tables', grid.cells[0]?.place, { table, rows, columns, text }));
}

function reportLine(line: Line, { problems }: Findings): void {
  const text = quoted(textOf([line]));
  if (text !== '') problems.push(problem('import-left-out', line.place, { text }));
}
