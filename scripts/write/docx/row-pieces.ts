import { type Cell, gridOf, type Revision, type Table } from '../../document/index.ts';

/** What one row shows of a cell; no cell where none covers the square. */
export type Piece = {
  readonly cell: Cell | undefined;
  /** First grid column it covers, and the column after its last. */
  readonly start: number;
  readonly end: number;
  /** The cell begins in this row; it goes on in the next one, in a redline in that of either version. */
  readonly begins: boolean;
  readonly goesOn: boolean;
};

type Grid = ReturnType<typeof gridOf>;

/** The squares of each row, those of one cell taken together. */
export function rowPieces(table: Table): Piece[][] {
  const grid = gridOf(table);
  return grid.map((squares, row) => {
    const pieces: Piece[] = [];
    for (let start = 0, end = 1; start < squares.length; start = end++) {
      const square = squares[start];
      while (square && squares[end]?.cell === square.cell) end++;
      const goesOn = square !== undefined && isContinued(table, grid, row, start);
      pieces.push({ cell: square?.cell, start, end, begins: square?.row === row, goesOn });
    }
    return pieces;
  });
}

function isContinued({ rows }: Table, grid: Grid, row: number, column: number): boolean {
  const own = rows[row]?.revision;
  const versions: readonly Revision[] = own ? [own] : ['deleted', 'inserted'];
  return versions.some((version) => {
    let next = row + 1;
    while (isOfOther(rows[next]?.revision, version)) next++;
    const below = grid[next]?.[column];
    return below !== undefined && below.row < next;
  });
}

/** Whether the version that has what is so revised lacks what is revised in another way. */
function isOfOther(revision: Revision | undefined, version: Revision): boolean {
  return revision !== undefined && revision !== version;
}
