import type { Document } from '../document/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { cellProblem, cellValues, placeOf } from './compare.ts';
import { type Content, contentOf, type Grid, type TextBlock } from './content.ts';
import { excerpt } from './excerpt.ts';
import { compareFlow } from './flow.ts';
import { limited } from './limit.ts';
import { asDrawn } from './normalize.ts';
import { unreadable } from './unreadable.ts';

/** What a layout put on one page, in the order drawn. */
export type LaidOutPage = {
  readonly blocks: readonly string[];
  readonly cells: readonly LaidOutCell[];
};

/** A cell, or the part of it on this page; table, row and column from 0. A repeated one is no text of its own. */
type LaidOutCell = {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly repeated: boolean;
};

/** Holds laid-out pages against the Document: every text once, in order, each in its cell. `file` is for reports. */
export function verifyPages(pages: readonly LaidOutPage[], document: Document, file: string): Problem[] {
  if (pages.length === 0) return [unreadable(file, '0 pages')];
  const content = contentOf(document);
  const texts = content.filter((block): block is TextBlock => block.type === 'text');
  const flow = pages.flatMap((page) => page.blocks).join('');
  return limited(
    [...compareFlow(texts, flow, file, 1, asDrawn), ...compareCells(content, pages, file)],
    file,
  );
}

function compareCells(content: Content, pages: readonly LaidOutPage[], file: string): Problem[] {
  const grids = content.filter((block): block is Grid => block.type === 'grid');
  const pieces = pages.flatMap((page) => page.cells);
  const texts = joinPieces(pieces.filter((piece) => !piece.repeated));
  const differences = grids.flatMap((grid, table) =>
    grid.cells.flatMap((cell) => {
      const key = keyOf({ table, row: cell.row, column: cell.column });
      const expected = asDrawn(cell.text);
      const found = asDrawn(texts.get(key) ?? '');
      texts.delete(key);
      return expected === found
        ? []
        : [cellProblem(file, table + 1, grid, { ...cell, text: expected }, found)];
    }),
  );
  const unknown = pieces.filter((piece) => texts.has(keyOf(piece)));
  const astray = [...unknown, ...outOfOrder(pieces), ...wrongRepeats(pieces, grids)];
  return [...differences, ...astray.map((piece) => extraCell(piece, grids[piece.table], file))];
}

function joinPieces(pieces: readonly LaidOutCell[]): Map<string, string> {
  const texts = new Map<string, string[]>();
  for (const piece of pieces) {
    const key = keyOf(piece);
    const before = texts.get(key);
    if (before) before.push(piece.text);
    else texts.set(key, [piece.text]);
  }
  return new Map([...texts].map(([key, parts]) => [key, parts.join('')]));
}

/** In a column no row stands after one below it. */
function outOfOrder(pieces: readonly LaidOutCell[]): LaidOutCell[] {
  const lastRows = new Map<string, number>();
  return pieces.filter((piece) => {
    if (piece.repeated) return false;
    const column = `${piece.table} ${piece.column}`;
    const last = lastRows.get(column) ?? 0;
    lastRows.set(column, piece.row);
    return piece.row < last;
  });
}

/** What is repeated begins as its cell does. */
function wrongRepeats(pieces: readonly LaidOutCell[], grids: readonly Grid[]): LaidOutCell[] {
  const expected = new Map(
    grids.flatMap(({ cells }, table) =>
      cells.map(({ row, column, text }) => [keyOf({ table, row, column }), text] as const),
    ),
  );
  return pieces.filter((piece) => {
    const text = expected.get(keyOf(piece));
    return piece.repeated && (text === undefined || !asDrawn(piece.text).startsWith(asDrawn(text)));
  });
}

function extraCell(piece: LaidOutCell, grid: Grid | undefined, file: string): Problem {
  const values = cellValues(piece.table + 1, grid, piece);
  return problem('verify-extra-cell', placeOf(file, piece), {
    ...values,
    found: excerpt(asDrawn(piece.text)),
  });
}

function keyOf({ table, row, column }: Pick<LaidOutCell, 'table' | 'row' | 'column'>): string {
  return `${table} ${row} ${column}`;
}
