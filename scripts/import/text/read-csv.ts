import { CsvError, parse } from 'csv-parse/sync';
import { greatest } from '../../language/index.ts';
import { problem } from '../../problem/index.ts';
import type { Findings } from '../findings.ts';
import { noteStart } from '../note-start.ts';
import { type LooseCell, placeCells } from '../place-cells.ts';
import type { Line, Sheet } from '../sheet.ts';
import { textLine } from './text-line.ts';

/** A row that has any text; `line` is its first in the file, from 1. */
type CsvRow = {
  readonly cells: readonly string[];
  readonly line: number;
  /** A row without any text stands before it. */
  readonly isApart: boolean;
};

/**
 * Reads what a spreadsheet saves as text: cells parted by commas, semicolons or tabs, whichever part the most lines
 * alike, blank ones where merged. A row at the top with one filled cell is a line before the table.
 */
export function readCsv(text: string, file: string, findings: Findings): Sheet {
  const rows = rowsOf(text.replace(/\r\n?/g, '\n'), file, findings);
  const first = rows.findIndex(({ cells }) => cells.filter(isFilled).length > 1);
  const notes = notesFrom(rows, first);
  const lines = (from: number, to: number) =>
    rows.slice(from, to).flatMap(({ cells, line }) => cells.flatMap((cell) => cellLines(cell, file, line)));
  const sheet = { lang: undefined, own: false, exact: false, blankMerges: true };
  if (first < 0) return { ...sheet, parts: lines(0, rows.length) };
  const table = rows.slice(first, notes);
  const columns = widthOf(table[0]);
  table.forEach((row, index) => {
    const values = { case: 'csv', row: index + 1, found: widthOf(row), columns };
    if (values.found > columns)
      findings.problems.push(problem('import-row-width', { file, line: row.line, column: 1 }, values));
  });
  const grid = placeCells(
    table.map((row) => looseCells(row, columns, file)),
    1,
  );
  return { ...sheet, parts: [...lines(0, first), grid, ...lines(notes, rows.length)] };
}

/** Rows without any text are left out; a quotation mark that nothing closes is an error. */
function rowsOf(text: string, file: string, { problems }: Findings): CsvRow[] {
  const [said = '', separator] = /^sep=(.)\n/i.exec(text) ?? [];
  const offset = said === '' ? 0 : 1;
  const rows: CsvRow[] = [];
  let line = 1 + offset;
  let isApart = false;
  try {
    parse(text.slice(said.length), {
      delimiter: separator ?? separatorOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells: string[], { lines }) => {
        const isBlank = !cells.some(isFilled);
        if (!isBlank) rows.push({ cells, line, isApart });
        isApart = isBlank;
        line = lines + 1 + offset;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push(problem('import-open-quote', { file, line, column: 1 }));
  }
  return rows;
}

/** The separator that stands equally often in the most lines, quoted cells aside. */
function separatorOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .slice(0, 200);
  const alike = (separator: string) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    return greatest(counts.values(), 0);
  };
  return [',', ';', '\t'].reduce((best, one) => (alike(one) > alike(best) ? one : best));
}

function looseCells({ cells, line }: CsvRow, columns: number, file: string): LooseCell[] {
  let at = line;
  return Array.from({ length: columns }, (_, column) => {
    const text = cells[column] ?? '';
    const cell = {
      lines: cellLines(text, file, at),
      rowSpan: 1,
      columnSpan: 1,
      place: { file, line: at, column: 1 },
    };
    at += text.split('\n').length - 1;
    return cell;
  });
}

function cellLines(cell: string, file: string, line: number): Line[] {
  return cell.split('\n').flatMap((text, index) => textLine(text, { file, line: line + index, column: 1 }));
}

/** Where the notes begin: after the last row of more cells than one, with a word for notes or after a blank row. */
function notesFrom(rows: readonly CsvRow[], first: number): number {
  const last = rows.findLastIndex(({ cells }) => cells.filter(isFilled).length > 1);
  const from = rows.findIndex(
    ({ cells, isApart }, index) =>
      index > Math.max(first, last) && (isApart || noteStart.test(cells.find(isFilled) ?? '')),
  );
  return from < 0 ? rows.length : from;
}

/** Spreadsheets leave out, or add, blank cells at the end of a row. */
function widthOf(row: CsvRow | undefined): number {
  return (row?.cells.findLastIndex(isFilled) ?? -1) + 1;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
