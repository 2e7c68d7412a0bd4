import { describe, expect, it } from 'vitest';
import { cellAt, rangeAt } from '../../../scripts/import/xlsx/cell-range.ts';
import type { SheetCell, SheetCells } from '../../../scripts/import/xlsx/read-cells.ts';
import { visibleCells } from '../../../scripts/import/xlsx/visible-cells.ts';

/** A sheet whose cells hold the names of their squares. */
function sheet(
  places: string,
  given: { merges?: string; rows?: number[]; columns?: number[] } = {},
): SheetCells {
  return {
    cells: places.split(' ').map((at): SheetCell => {
      const runs = [{ text: at, look: undefined }];
      return { ...(cellAt(at) ?? { row: 0, column: 0 }), style: 0, value: { type: 'runs', runs } };
    }),
    merges: (given.merges?.split(' ') ?? []).flatMap((range) => rangeAt(range) ?? []),
    hiddenRows: new Set(given.rows?.map((row) => row - 1)),
    hiddenColumns: (given.columns ?? []).map((column) => ({ first: column - 1, last: column - 1 })),
    links: [],
    pageTexts: [],
  };
}
const nameOf = (cell: SheetCell | undefined) =>
  cell?.value.type === 'runs' ? cell.value.runs[0]?.text : undefined;
const drawn = (given: SheetCells) =>
  visibleCells(given).cells.map(({ row, column, rowSpan, columnSpan, cell }) => [
    nameOf(cell),
    row,
    column,
    rowSpan,
    columnSpan,
  ]);

describe('what of a sheet is drawn', () => {
  it('is every cell, merged ones as one with the text of their first', () => {
    const given = sheet('A1 A2 B2 B3 C4', { merges: 'A2:A4 B3:C3' });
    expect(drawn(given)).toEqual([
      ['A1', 0, 0, 1, 1],
      ['A2', 1, 0, 3, 1],
      ['B2', 1, 1, 1, 1],
      ['B3', 2, 1, 1, 2],
      ['C4', 3, 2, 1, 1],
    ]);
    expect(visibleCells(given)).toMatchObject({ hidden: [], covered: [] });
  });

  it('leaves out hidden rows and columns; a range that is hidden in part shows its text', () => {
    const given = sheet('A1 B1 C1 A2 B2 C2 A3 B3 C3', { merges: 'A2:A4', rows: [2], columns: [2] });
    expect(drawn(given)).toEqual([
      ['A1', 0, 0, 1, 1],
      ['C1', 0, 1, 1, 1],
      ['A2', 1, 0, 2, 1],
      ['C3', 1, 1, 1, 1],
    ]);
    const { hidden, covered, rowAt } = visibleCells(given);
    expect(hidden.map(nameOf)).toEqual(['B1', 'B2', 'C2', 'B3']);
    expect(covered.map(nameOf)).toEqual(['A3']);
    expect([0, 1, 2].map(rowAt)).toEqual([0, 2, 3]);
  });

  it('does not show what stands under a merged cell, nor a range that is hidden as a whole', () => {
    const given = sheet('A1 B1 A2 A3 C3', { merges: 'A1:B2 A3:A4', rows: [3, 4] });
    expect(drawn(given)).toEqual([['A1', 0, 0, 2, 2]]);
    const { hidden, covered } = visibleCells(given);
    expect([hidden, covered].map((cells) => cells.map(nameOf))).toEqual([
      ['A3', 'C3'],
      ['B1', 'A2'],
    ]);
  });

  it('has merged ranges without text, too', () => {
    expect(drawn(sheet('A1', { merges: 'B1:C2' }))).toEqual([
      ['A1', 0, 0, 1, 1],
      [undefined, 0, 1, 2, 2],
    ]);
  });

  it('is found in time where ranges are many and go over the whole sheet', () => {
    const merges = Array.from({ length: 3000 }, (_, index) => `A${index + 1}:XFD1048576`).join(' ');
    const places = Array.from({ length: 3000 }, (_, index) => `B${index + 1}`).join(' ');
    expect(visibleCells(sheet(places, { merges })).covered).toHaveLength(3000);
  });
});
