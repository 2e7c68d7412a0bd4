import { strFromU8, unzipSync } from 'fflate';
import { type Content, type GridCell, type TextBlock, withoutEmptyTexts } from './content.ts';
import { openRange, type Range } from './xlsx-range.ts';
import { readSheet, type SheetSquare } from './xlsx-sheet.ts';
import { readStrings } from './xlsx-strings.ts';
import { readWorkbook, type WorkbookSheet } from './xlsx-workbook.ts';

/** A workbook as it is read: its first sheet, and the tables of the others. */
export type XlsxContent = { readonly first: Content; readonly others: Content };

/** Reads an Excel file; a text is the reason why it cannot be read. */
export function readXlsx(bytes: Uint8Array): XlsxContent | string {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/.*\.(?:xml|rels)$/.test(name) });
    const part = (name: string) => {
      const xml = parts[name];
      if (!xml) throw new Error(`no ${name}`);
      return strFromU8(xml);
    };
    const sheets = readWorkbook(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'));
    const strings = parts['xl/sharedStrings.xml'] ? readStrings(part('xl/sharedStrings.xml')) : [];
    const [first = [], ...others] = sheets.map((sheet) =>
      contentOfSheet(sheet, readSheet(part(sheet.part), strings)),
    );
    return { first, others: others.flat() };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A sheet's texts and tables from top to bottom: a table is where a hidden name of the workbook says. */
function contentOfSheet({ tables }: WorkbookSheet, squares: readonly SheetSquare[]): Content {
  const grids = tables.map(({ range, head }) => ({
    row: range.top,
    block: gridIn(
      range,
      head,
      squares.filter((square) => isIn(square, range)),
    ),
  }));
  const texts = squares
    .filter((square) => !tables.some(({ range }) => isIn(square, range)))
    .map(({ row, text }) => ({ row, block: { type: 'text', text } satisfies TextBlock }));
  const inOrder = [...grids, ...texts].sort((one, other) => one.row - other.row);
  return withoutEmptyTexts(inOrder.map(({ block }) => block));
}

function isIn({ row, column }: SheetSquare, { top, bottom, left, right }: Range): boolean {
  return row >= top && row < bottom && column >= left && column < right;
}

function gridIn(
  { top, left, bottom, right }: Range,
  head: Range | undefined,
  squares: readonly SheetSquare[],
) {
  const cells = squares.map(
    ({ row, column, rowSpan, columnSpan, text }): GridCell => ({
      row: row - top,
      column: column - left,
      rowSpan,
      columnSpan,
      text,
    }),
  );
  const headerRows = (head ?? openRange(top)).bottom - top;
  return { type: 'grid' as const, rows: bottom - top, columns: right - left, headerRows, cells };
}
