import type { CellPlace } from '../../problem/index.ts';
import { columnLetters } from './cell-range.ts';

/** The place of a cell of a sheet, its row and column counted from 0. */
export function cellPlace(file: string, sheet: string, row: number, column: number): CellPlace {
  const cell = `${columnLetters(column)}${row + 1}`;
  return { file, sheet, cell, tableRow: row + 1, tableColumn: column + 1 };
}
