import type { Document } from '../../document/index.ts';
import type { Style } from '../../style/index.ts';
import { escapeXml } from '../package/index.ts';
import { cellName } from './cell-name.ts';
import { widthInDigits } from './column-pixels.ts';
import { linksOf } from './links.ts';
import { officeRelations, spreadsheet, xmlHead } from './namespaces.ts';
import { pageSetup } from './page-setup.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { Sheet } from './sheet.ts';
import type { CellStyles } from './styles.ts';

/** What the sheets of a workbook refer to by numbers. */
export type SheetContext = {
  readonly document: Document;
  readonly style: Style;
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
};

/** A sheet as its part; `addresses` gets what its links lead to, each with the number of its relation, from 1. */
export function printSheet(
  sheet: Sheet,
  isFirst: boolean,
  context: SheetContext,
  addresses: Map<string, number>,
): string {
  const { columns, heights, frozen, isDetails, cells } = sheet;
  const whole = `A1:${cellName(Math.max(0, heights.length - 1), columns.length - 1)}`;
  return [
    `${xmlHead}<worksheet xmlns="${spreadsheet}" xmlns:r="${officeRelations}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${whole}"/>`,
    printView(frozen, isFirst, isDetails),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(printColumn).join('')}</cols>`,
    `<sheetData>${printRows(sheet, context).join('')}</sheetData>`,
    isDetails ? `<autoFilter ref="${whole}"/>` : '',
    printMerges(sheet),
    printLinks(cells, addresses),
    pageSetup(context.document, context.style),
    // A number that is text is meant as text: no green corner says otherwise.
    `<ignoredErrors><ignoredError sqref="${whole}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

function printView({ rows, columns }: Sheet['frozen'], isFirst: boolean, hasGrid: boolean): string {
  const view = `${hasGrid ? '' : ' showGridLines="0"'}${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${view}/></sheetViews>`;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const first = cellName(rows, columns);
  return [
    `<sheetViews><sheetView${view}>`,
    `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>`,
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`,
    '</sheetView></sheetViews>',
  ].join('');
}

function printColumn(pixels: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${widthInDigits(pixels)}" customWidth="1"/>`;
}

/** All squares of a merged range are there, for each has its part of the border. */
function printRows({ cells, heights, isDetails }: Sheet, { strings, styles }: SheetContext): string[] {
  const rows: { column: number; xml: string }[][] = heights.map(() => []);
  for (const { row, column, rowSpan, columnSpan, look, runs } of cells) {
    const style = styles.numberOf(look);
    const text = runs.length === 0 ? undefined : strings.numberOf(runs, look.role);
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + columnSpan; c++) {
        const set = `<c r="${cellName(r, c)}" s="${style}"`;
        const isFilled = text !== undefined && r === row && c === column;
        rows[r]?.push({ column: c, xml: isFilled ? `${set} t="s"><v>${text}</v></c>` : `${set}/>` });
      }
  }
  return rows.map((squares, row) => {
    const set = ` ht="${heights[row]}"${isDetails ? '' : ' customHeight="1"'}`;
    const inOrder = squares.sort((one, other) => one.column - other.column);
    return `<row r="${row + 1}"${set}>${inOrder.map(({ xml }) => xml).join('')}</row>`;
  });
}

function printMerges({ cells }: Sheet): string {
  const ranges = cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
    rowSpan === 1 && columnSpan === 1
      ? []
      : [
          `<mergeCell ref="${cellName(row, column)}:${cellName(row + rowSpan - 1, column + columnSpan - 1)}"/>`,
        ],
  );
  return ranges.length === 0 ? '' : `<mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells>`;
}

/** `display` are the link's own words: by them it is known again which of the cell's text it stands on. */
function printLinks(cells: Sheet['cells'], addresses: Map<string, number>): string {
  const links = linksOf(cells).map(({ row, column, url, text }) => {
    const id = addresses.get(url) ?? addresses.size + 1;
    if (!url.startsWith('#')) addresses.set(url, id);
    const target = url.startsWith('#') ? `location="${escapeXml(url.slice(1))}"` : `r:id="rId${id}"`;
    return `<hyperlink ref="${cellName(row, column)}" ${target} display="${escapeXml(text)}"/>`;
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
