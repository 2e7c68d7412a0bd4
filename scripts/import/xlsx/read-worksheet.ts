import { type Problem, problem, quoted, type RuleId } from '../../problem/index.ts';
import { mostElements } from '../docx/parse-xml.ts';
import { type Grid, type Line, textOf } from '../sheet.ts';
import { type CellLink, type CellSay, linesOfCell } from './cell-lines.ts';
import { cellPlace } from './cell-place.ts';
import { columnLetters } from './cell-range.ts';
import { hiddenStretches } from './hidden-stretches.ts';
import type { Workbook } from './open-workbook.ts';
import { pageText } from './page-text.ts';
import { readCells, type SheetCell, type SheetCells } from './read-cells.ts';
import { readComments } from './read-comments.ts';
import { readDrawing } from './read-drawing.ts';
import type { OwnTable } from './read-workbook.ts';
import { type DrawnCell, partsOfOwnSheet, partsOfSheet, type TableSpot } from './sheet-parts.ts';
import { type Visible, visibleCells } from './visible-cells.ts';

/** A sheet of a workbook: its text as drawn, and what of it no source takes, or doubts. */
export type Worksheet = {
  readonly parts: readonly (Line | Grid)[];
  readonly problems: readonly Problem[];
};

/** Reads a sheet; undefined where a part of it cannot be read, which is reported of the workbook. */
export function readWorksheet(book: Workbook, sheet: Workbook['sheets'][number]): Worksheet | undefined {
  const { file } = book;
  const { name, part } = sheet;
  const cells = book.read(readCells, part, name);
  if (!cells || part === undefined) return undefined;
  const problems: Problem[] = [];
  const sayAt = (row: number, column: number) => (rule: RuleId, values: Problem['values']) => {
    const spot = { row: row + 1, column: columnLetters(column) };
    problems.push(problem(rule, cellPlace(file, name, row, column), { ...spot, ...values }));
  };
  const linkOf = linksOf(cells, part, book);
  const linesOf = ({ row, column, style, value }: SheetCell, say: CellSay) =>
    linesOfCell(value, style, linkOf(row, column), cellPlace(file, name, row, column), book.cells, say);
  const seen = visibleCells(cells);
  const { cells: visible, rowAt, columnAt, rowsTo, hidden, covered } = seen;
  const drawn = visible.map((one): DrawnCell => {
    const { cell, sheetRow, sheetColumn, row, column, rowSpan, columnSpan } = one;
    const lines = cell ? linesOf(cell, sayAt(sheetRow, sheetColumn)) : [];
    const place = cellPlace(file, name, sheetRow, sheetColumn);
    return { row, column, rowSpan, columnSpan, lines, place, isWide: columnSpan > 1 };
  });
  /** All of a cell that nobody sees: what a reader would not see in it, too. */
  const textIn = (cell: SheetCell) => {
    const unseen: string[] = [];
    const lines = linesOf(cell, (_, { text }) => unseen.push(String(text)));
    return [textOf(lines), ...unseen.filter((text) => !textOf(lines).includes(text))].join(' ').trim();
  };
  for (const cell of covered) {
    const text = quoted(textIn(cell));
    if (text !== '') sayAt(cell.row, cell.column)('import-covered-text', { text });
  }
  for (const { values, cells: unseen } of hiddenStretches(hidden, cells)) {
    const text = quoted(unseen.map(textIn).join(' '));
    const [first] = unseen;
    if (text !== '' && first) sayAt(first.row, first.column)('import-hidden', { ...values, text });
  }
  reportBeside(book, part, name, sayAt);
  for (const text of cells.pageTexts.map(pageText))
    if (/[^\s—–\-－·./第页共]/u.test(text))
      problems.push(problem('import-page-text', { file, sheet: name }, { text, row: '', column: '' }));
  const titleRows = sheet.titleRows ? rowsTo(sheet.titleRows.last) : 0;
  const placeAt = (row: number, column: number) => cellPlace(file, name, rowAt(row), columnAt(column));
  const spots = book.cells.own ? sheet.tables.map((table) => spotOf(table, seen)) : [];
  const parts =
    spots.length > 0 ? partsOfOwnSheet(drawn, spots, placeAt) : partsOfSheet(drawn, titleRows, placeAt);
  return { parts, problems };
}

/** Where a table of ours stands among what is visible. */
function spotOf({ range, head }: OwnTable, { rowsTo, columnsTo }: Visible): TableSpot {
  const [top, left] = [rowsTo(range.top - 1), columnsTo(range.left - 1)];
  const headerRows = head ? rowsTo(head.bottom) - top : 0;
  return { top, left, bottom: rowsTo(range.bottom), right: columnsTo(range.right), headerRows };
}

/** Where each cell leads: an address, or in our own files a name in the document. */
function linksOf({ links }: SheetCells, part: string, book: Workbook) {
  const targets = new Map(book.relationsOf(part).map(({ id, target }) => [id, target]));
  const found = new Map<string, CellLink>();
  for (const { range, relation, location, words } of links) {
    const name = book.cells.own && location !== '' ? `#${location}` : undefined;
    const address = targets.get(relation ?? '') ?? name;
    if (address === undefined) continue;
    for (let row = range.top; row <= range.bottom && found.size < mostElements; row++)
      for (let column = range.left; column <= range.right && found.size < mostElements; column++)
        found.set(`${row} ${column}`, { address, words });
  }
  return (row: number, column: number): CellLink | undefined => found.get(`${row} ${column}`);
}

/** Who wrote a comment, as far as the file says. */
function named(author: string): Problem['values'] {
  return author === '' ? { 'author.zh': '未署名者', 'author.en': 'somebody' } : { author };
}

/** Reports what stands on a sheet beside the text of its cells: comments, text boxes, pictures. */
function reportBeside(
  book: Workbook,
  part: string,
  name: string,
  sayAt: (row: number, column: number) => (rule: RuleId, values: Problem['values']) => void,
): void {
  for (const { kind, part: beside } of book.relationsOf(part)) {
    if (kind === 'comments')
      for (const { row, column, author, text } of book.read(readComments, beside, name) ?? [])
        sayAt(row, column)('import-comment', { ...named(author), text: quoted(text) });
    if (kind === 'drawing')
      for (const { row, column, text, name: called } of book.read(readDrawing, beside, name) ?? [])
        sayAt(row, column)(text === '' ? 'import-image' : 'import-text-box', {
          text: quoted(text || called),
        });
  }
}
