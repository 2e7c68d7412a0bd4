import { type Grid, type GridCell, textOf } from './sheet.ts';

/** The number of a section, in the column of numbers: `一`, `（二）`, `第三部分`. */
const sectionNumber =
  /^(?:第?[一二三四五六七八九十]+(?:部分|章)?|[（(][一二三四五六七八九十]+[）)])[、.．]?$/;

/** A section in one cell, its number before it: `二、能源项目`, `（一）交通`. */
const numberedSection =
  /^(?:第?[一二三四五六七八九十]+(?:[、.．]|部分|章)|[（(][一二三四五六七八九十]+[）)])./;

/**
 * The rows that part a table, each as one cell over all columns: written so, or a Chinese number and a text, in the
 * cell behind it over all other columns, or alone in a row where other rows have other numbers.
 */
export function sectionRows(body: Grid): GridCell[] {
  if (body.columns < 2) return [];
  const byRow = Array.from({ length: body.rows }, (): GridCell[] => []);
  for (const cell of body.cells) if (cell.row >= body.headerRows) byRow[cell.row]?.push(cell);
  const rows = byRow.map((cells) => [...cells].sort((one, other) => one.column - other.column));
  const countsOtherwise = rows.some(([first]) => first && /^\d+[.、]?$/.test(plain(first)));
  return rows.flatMap((cells) => sectionIn(cells, body.columns, countsOtherwise) ?? []);
}

function sectionIn(
  cells: readonly GridCell[],
  columns: number,
  countsOtherwise: boolean,
): GridCell | undefined {
  const [first, second, ...others] = cells;
  const covered = cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  if (!first || covered < columns || cells.some(({ rowSpan }) => rowSpan > 1)) return undefined;
  if (!second) return first;
  if (countsOtherwise && numberedSection.test(plain(first)) && cells.slice(1).every(isBlank))
    return { ...first, columnSpan: columns };
  // A name in a table of two columns is no text over all others.
  const isWide = others.length === 0 && second.columnSpan > 1;
  const isAlone = isWide || (countsOtherwise && others.every(isBlank));
  if (!sectionNumber.test(plain(first)) || isBlank(second) || !isAlone) return undefined;
  return { ...first, columnSpan: columns, lines: numbered(plain(first), second) };
}

/** The lines of a section with its number before them, as it is written in running text. */
function numbered(number: string, { lines: [first, ...others] }: GridCell): GridCell['lines'] {
  const sign = /[一二三四五六七八九十]$/.test(number) ? '、' : '';
  const space = /[部分章]$/.test(number) ? ' ' : '';
  return first ? [{ ...first, runs: [{ text: number + sign + space }, ...first.runs] }, ...others] : [];
}

function isBlank({ lines }: GridCell): boolean {
  return lines.length === 0;
}

function plain({ lines }: GridCell): string {
  return textOf(lines).replace(/\s/gu, '');
}
