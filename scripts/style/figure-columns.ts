import { blockLines, type Cell, type Table } from '../document/index.ts';
import { isFigure } from '../language/index.ts';

/** The columns that hold numbers and dates alone, by their index: running numbers, years, amounts, deadlines. */
export function figureColumns({ columns, rows, headerRows }: Table): ReadonlySet<number> {
  const found = new Set(columns.keys());
  const filled = new Set<number>();
  for (const { cells } of rows.slice(headerRows)) {
    for (const cell of cells) {
      if (cell.children.length === 0 || cell.columnSpan > 1) continue;
      if (isFigures(cell)) filled.add(cell.column);
      else found.delete(cell.column);
    }
  }
  return new Set([...found].filter((column) => filled.has(column)));
}

/**
 * The table with such columns set as running numbers are, centred under their heads. How a column is set depends on
 * all its cells: it is decided when a table is written, not where its texts are.
 */
export function withFigureColumns(table: Table): Table {
  const figures = figureColumns(table);
  if (figures.size === 0) return table;
  const rows = table.rows.map((row, index) =>
    index < table.headerRows
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) => (figures.has(cell.column) && isFigures(cell) ? set(cell) : cell)),
        },
  );
  return { ...table, rows };
}

function isFigures({ role, columnSpan, children }: Cell): boolean {
  return (
    columnSpan === 1 &&
    children.length > 0 &&
    (role === 'tableText' || role === 'sequence') &&
    children.every(
      (block) => block.type === 'paragraph' && block.role === role && blockLines(block).every(isFigure),
    )
  );
}

function set(cell: Cell): Cell {
  const role = 'sequence';
  return { ...cell, role, children: cell.children.map((block) => ({ ...block, role })) };
}
