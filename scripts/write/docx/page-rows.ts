import type { Table } from '../../document/index.ts';
import type { CellStretch, TableCut, TablePage } from '../writer.ts';
import { type Piece, rowPieces } from './row-pieces.ts';

/** A row of the file's table, which may be a part of one of the document's. */
export type PageRow = {
  /** The document's row. */
  readonly row: number;
  readonly pieces: readonly PagePiece[];
  /** In points, the least that it may be. */
  readonly height: number | undefined;
  /** It is the first on a page after another. */
  readonly turnsPage: boolean;
  /** It goes on from the last row of the page before. */
  readonly isRest: boolean;
};

export type PagePiece = Piece & {
  /** The cell begins on a page before this one. */
  readonly isRest: boolean;
  /** What stands on the page of a text that goes on. */
  readonly stretch: CellStretch | undefined;
};

/** The rows of a table, cut where its pages end. */
export function pageRows(table: Table, cut: TableCut | undefined): PageRow[] {
  const pieces = rowPieces(table);
  const plain = { height: undefined, turnsPage: false, isRest: false };
  const whole = pieces.map((row, index) => ({ ...plain, row: index, pieces: row.map(wholePiece) }));
  if (!cut) return whole;
  const head = cut.header.map((height, row) => ({ ...plain, row, pieces: whole[row]?.pieces ?? [], height }));
  // Where the table begins on the page after the text before it, its header turns the page.
  const [header, ...others] = head;
  const begun = cut.pages.findIndex(({ heights }) => heights.length > 0);
  const top = header && begun > 0 ? [{ ...header, turnsPage: true }, ...others] : head;
  return [
    ...top,
    ...cut.pages.flatMap((page, index) => rowsOf(page, cut.pages[index - 1], index > begun, pieces)),
  ];
}

function wholePiece(piece: Piece): PagePiece {
  return { ...piece, isRest: false, stretch: undefined };
}

function rowsOf(
  page: TablePage,
  before: TablePage | undefined,
  isLater: boolean,
  all: readonly (readonly Piece[])[],
): PageRow[] {
  const stretches = new Map(page.parts.map((part) => [`${part.row} ${part.column}`, part]));
  const last = page.heights.length - 1;
  return page.heights.map((height, index) => {
    const row = page.first + index;
    const isFirst = isLater && index === 0;
    const isRest = isFirst && before?.cut === true;
    const pieces = (all[row] ?? []).map((piece): PagePiece => {
      const goesOn = piece.goesOn && index < last;
      const goesOnHere = isFirst && (isRest || !piece.begins);
      const origin = piece.begins ? row : originOf(all, row, piece);
      const stretch = piece.cell && stretches.get(`${origin} ${piece.cell.column}`);
      return { ...piece, begins: piece.begins || goesOnHere, goesOn, isRest: goesOnHere, stretch };
    });
    return { row, pieces, height, turnsPage: isFirst, isRest };
  });
}

/** The row in which a piece's cell begins. */
function originOf(all: readonly (readonly Piece[])[], row: number, { cell }: Piece): number {
  let origin = row;
  while (origin > 0 && all[origin - 1]?.some((above) => above.cell === cell)) origin--;
  return origin;
}
