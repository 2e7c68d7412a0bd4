/** A rectangle of cells; rows and columns count from 0, its ends included. */
export type CellRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** Rows and columns of the largest sheet (ECMA-376-1, 18.3.1.73; Excel’s own limits). */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const;

/** The cell of a reference such as `B3` or `$B$3`, from 0; undefined for what is none. */
export function cellAt(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  const row = Number(digits) - 1;
  const column = columnAt(letters);
  if (letters === '' || row < 0 || row >= sheetLimits.rows || column >= sheetLimits.columns) return undefined;
  return { row, column };
}

/** The rectangle of a reference such as `A1:B3` or `A1`; undefined for what is none. */
export function rangeAt(reference: string): CellRange | undefined {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The letters over a column, from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(0x41 + (column % 26));
}

function columnAt(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 0x40, 0) - 1;
}
