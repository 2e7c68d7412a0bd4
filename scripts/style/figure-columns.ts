import { blockLines, type Cell, type Table } from '../document/index.ts';
import { isFigure, textEms } from '../language/index.ts';

/** Words such as 长期 and 持续推进 may stand in a column of dates up to this many ems. */
const longestWord = 5;

/**
 * The columns that hold numbers and dates, by their index: running numbers, years, amounts, deadlines. In one, most cells
 * hold nothing else, and the others no more than a word.
 */
export function figureColumns({ columns, rows, headerRows }: Table): ReadonlySet<number> {
  const counts = columns.map(() => ({ figures: 0, words: 0, texts: 0 }));
  for (const { cells } of rows.slice(headerRows)) {
    for (const cell of cells) {
      const count = counts[cell.column];
      if (!count || cell.children.length === 0 || cell.columnSpan > 1) continue;
      count[isEach(cell, isFigure) ? 'figures' : isEach(cell, isWord) ? 'words' : 'texts']++;
    }
  }
  return new Set(
    counts.flatMap(({ figures, words, texts }, column) =>
      texts === 0 && figures > words && figures > 0 ? [column] : [],
    ),
  );
}

/** Tables as they are set: each is asked for by the check, the fit and every writer. */
const settled = new WeakMap<Table, Table>();

/**
 * The table with such columns set as running numbers are, centred under their heads. How a column is set depends on
 * all its cells: it is decided when a table is written, not where its texts are. For a table always the same object.
 */
export function withFigureColumns(table: Table): Table {
  const known = settled.get(table) ?? settle(table);
  settled.set(table, known);
  return known;
}

function settle(table: Table): Table {
  const figures = figureColumns(table);
  if (figures.size === 0) return table;
  const rows = table.rows.map((row, index) =>
    index < table.headerRows
      ? row
      : { ...row, cells: row.cells.map((cell) => (figures.has(cell.column) ? set(cell) : cell)) },
  );
  return { ...table, rows };
}

/** Whether a cell of one column has paragraphs of its own role alone, and each line of them is such a text. */
function isEach({ role, children }: Cell, holds: (text: string) => boolean): boolean {
  return (
    (role === 'tableText' || role === 'sequence') &&
    children.every(
      (block) => block.type === 'paragraph' && block.role === role && blockLines(block).every(holds),
    )
  );
}

function isWord(text: string): boolean {
  return textEms(text) <= longestWord && !/[\p{P}]/u.test(text);
}

function set(cell: Cell): Cell {
  if (cell.columnSpan > 1 || cell.children.length === 0) return cell;
  const role = 'sequence';
  return { ...cell, role, children: cell.children.map((block) => ({ ...block, role })) };
}
