import { greatest } from '../../language/index.ts';
import { type GridCell, type Line, textOf } from '../sheet.ts';

/** What a row can be by its texts: a `line` has one, or what is said of a table, as `填报单位：某委` and `单位：万元`. */
export type RowKind = 'blank' | 'line' | 'table';

/** A short word and a colon, with what it is or without; or a whole date. */
const remark = /^[（(]?[^\s：:（）()，。；]{1,12}[：:]|^\d{4}年\d{1,2}月\d{1,2}日$/;

/** The kinds of all rows of a sheet, each with the cells that go through it. */
export function rowKinds(byRow: readonly (readonly GridCell[])[]): RowKind[] {
  const filled = byRow.map((cells) => cells.filter(({ lines }) => lines.length > 0));
  const widest = greatest(
    filled.map(({ length }) => length),
    0,
  );
  return filled.map((cells) => {
    if (cells.length === 0) return 'blank';
    return cells.length === 1 || (cells.length < widest && areRemarks(cells)) ? 'line' : 'table';
  });
}

/** Whether a cell says something of the table beside it. */
export function isRemark({ lines }: Pick<GridCell, 'lines'>): boolean {
  return remark.test(textOf(lines).trim());
}

/** The lines of a row that is in no table: `填表人：` and the name in the next cell are one. */
export function linesOfRow(cells: readonly Pick<GridCell, 'lines'>[]): Line[] {
  const lines: Line[] = [];
  cells.forEach((cell, index) => {
    const before = cells[index - 1];
    const word = lines.at(-1);
    const [first, ...others] = cell.lines;
    const goesOn = before && word && first && isOpen(before) && !isRemark(cell);
    if (goesOn) lines[lines.length - 1] = { ...word, runs: [...word.runs, ...first.runs] };
    for (const line of goesOn ? others : cell.lines) lines.push(line);
  });
  return lines;
}

/** Whether each of a row’s texts says something of the table, or is what the one before asks for. */
function areRemarks(cells: readonly GridCell[]): boolean {
  return cells.every((cell, index) => {
    const before = cells[index - 1];
    return cell.rowSpan === 1 && (isRemark(cell) || (before !== undefined && isOpen(before)));
  });
}

function isOpen({ lines }: Pick<GridCell, 'lines'>): boolean {
  return /^[^：:]{1,12}[：:]$/.test(textOf(lines).trim());
}
