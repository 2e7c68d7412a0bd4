import type { Document } from '../document/index.ts';
import { type Content, contentOf, type Grid, type GridCell } from './content.ts';

/** What the unmerged copies of a Document's tables say: each square has the text of the cell that covers it. */
export function detailsOf(document: Document): Content {
  const isEnglish = /^en(?:-|$)/i.test(document.lang);
  return document.children.flatMap((block) =>
    block.type === 'table' &&
    !block.timeline &&
    block.columns.length > 0 &&
    block.rows.length > block.headerRows
      ? contentOf({ ...document, children: [block] }).flatMap((grid) =>
          grid.type === 'grid' ? [filled(grid, isEnglish)] : [],
        )
      : [],
  );
}

function filled(grid: Grid, isEnglish: boolean): Grid {
  const { rows, columns, headerRows } = grid;
  const covering = coveringCells(grid);
  const head = headerNames(covering.slice(0, headerRows), columns, isEnglish).map(
    (text, column): GridCell => ({ row: 0, column, rowSpan: 1, columnSpan: 1, text }),
  );
  const body = covering.slice(headerRows).flatMap((line, row) =>
    line.map((cell, column): GridCell => {
      const spot = { row: row + 1, column, rowSpan: 1, columnSpan: 1 };
      return { ...spot, text: cell?.text ?? '', origin: cell?.origin };
    }),
  );
  return { ...grid, rows: rows - headerRows + 1, headerRows: 1, cells: [...head, ...body] };
}

function coveringCells({ rows, columns, cells }: Grid): (GridCell | undefined)[][] {
  const lines = Array.from({ length: rows }, () => new Array<GridCell | undefined>(columns).fill(undefined));
  for (const cell of cells)
    for (let row = cell.row; row < Math.min(rows, cell.row + cell.rowSpan); row++)
      for (let column = cell.column; column < Math.min(columns, cell.column + cell.columnSpan); column++) {
        const line = lines[row];
        if (line) line[column] ??= cell;
      }
  return lines;
}

/** The header's texts over each column, those of the same letters numbered apart. */
function headerNames(
  head: readonly (readonly (GridCell | undefined)[])[],
  columns: number,
  isEnglish: boolean,
): string[] {
  const names: string[] = [];
  const isThere = (text: string) => names.some((name) => name.toLowerCase() === text.toLowerCase());
  for (let column = 0; column < columns; column++) {
    const cells = new Set(head.map((line) => line[column]));
    const texts = [...cells].map((cell) => (cell?.text ?? '').trim()).filter((text) => text !== '');
    const unnamed = isEnglish ? `Column ${column + 1}` : `第${column + 1}栏`;
    const line = (text: string) => text.replace(/\s*\n\s*/g, isEnglish ? ' ' : '');
    const plain = texts.map(line).join(isEnglish ? ' / ' : '／') || unnamed;
    let name = plain;
    for (let count = 2; isThere(name); count++)
      name = isEnglish ? `${plain} (${count})` : `${plain}（${count}）`;
    names.push(name);
  }
  return names;
}
