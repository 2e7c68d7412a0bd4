import type { Cell, List, Paragraph, Row } from '../document/index.ts';

/**
 * One column, one manner: an item that stands alone in its cell is set as a list's where its column has a list of
 * several, each on a line of its own; where it has none, as text, as those that run on in the cells above and below.
 */
export function withLoneItems(rows: readonly Row[]): Row[] {
  const cells = rows.flatMap((row) => row.cells);
  const withLists = new Set(cells.flatMap((cell) => (countItems(cell) > 1 ? [cell.column] : [])));
  const isLone = (cell: Cell) => countItems(cell) === 1 && !withLists.has(cell.column);
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (isLone(cell) ? { ...cell, children: cell.children.map(asText) } : cell)),
  }));
}

function countItems({ children }: Cell): number {
  return children.reduce((count, block) => {
    if (block.role !== 'tableItem') return count;
    return count + (block.type === 'list' ? block.items.length : 1);
  }, 0);
}

function asText<B extends Paragraph | List>(block: B): B {
  return block.role === 'tableItem' ? { ...block, role: 'tableText' } : block;
}
