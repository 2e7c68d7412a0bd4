import { grouped } from '../../language/index.ts';
import type { Problem } from '../../problem/index.ts';
import { columnLetters } from './cell-range.ts';
import type { SheetCell, SheetCells } from './read-cells.ts';

/** Hidden rows or columns beside one another, in words, and their cells that hold something. */
type Stretch = { readonly values: Problem['values']; readonly cells: readonly SheetCell[] };

/** The hidden cells of a sheet by the rows, or else the columns, that hide them; in the order of the sheet. */
export function hiddenStretches(
  hidden: readonly SheetCell[],
  { hiddenRows, hiddenColumns }: Pick<SheetCells, 'hiddenRows' | 'hiddenColumns'>,
): Stretch[] {
  const starts = new Map<number, number>();
  for (const row of [...hiddenRows].sort((a, b) => a - b)) starts.set(row, starts.get(row - 1) ?? row);
  const rangeOf = (column: number) =>
    hiddenColumns.find(({ first, last }) => first <= column && column <= last);
  const inRows = grouped(
    hidden.filter(({ row }) => hiddenRows.has(row)),
    ({ row }) => String(starts.get(row)),
  );
  const inColumns = grouped(
    hidden.filter(({ row }) => !hiddenRows.has(row)),
    ({ column }) => String(rangeOf(column)?.first ?? column),
  );
  const rowNumbers = (cells: readonly SheetCell[]) => cells.map(({ row }) => row + 1);
  const letters = (cells: readonly SheetCell[]) =>
    [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b).map(columnLetters);
  return [
    ...[...inRows.values()].map((cells) => ({
      values: { case: 'rows', rows: fromTo(rowNumbers(cells)) },
      cells,
    })),
    ...[...inColumns.values()].map((cells) => ({
      values: { case: 'columns', columns: fromTo(letters(cells)) },
      cells,
    })),
  ];
}

function fromTo(ends: readonly (string | number)[]): string {
  const [first = '', last = first] = [ends[0], ends.at(-1)];
  return first === last ? String(first) : `${first}—${last}`;
}
