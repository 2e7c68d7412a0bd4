import { escapeXml } from '../package/index.ts';
import { cellName } from './cell-name.ts';
import { officeRelations, spreadsheet, xmlHead } from './namespaces.ts';
import type { Sheet, TableSpot } from './sheet.ts';

const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** xl/workbook.xml: its sheets in order, and the names of what is printed and where tables stand. */
export function printWorkbook(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, index) => namesOf(sheet, index));
  return [
    `${xmlHead}<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelations}">`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    `<definedNames>${names
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ xml }) => xml)
      .join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

/**
 * What is printed of a sheet, which rows stand on every page, and hidden names for each table and its header: without them
 * nobody could tell a row of a table from a text beside it.
 */
function namesOf({ name, columns, heights, tables, isDetails }: Sheet, index: number) {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const range = (top: number, left: number, bottom: number, right: number) =>
    `${sheet}${fixed(top, left)}:${fixed(bottom - 1, right - 1)}`;
  const entry = (of: string, value: string, isHidden = false) => {
    const set = `name="${of}" localSheetId="${index}"${isHidden ? ' hidden="1"' : ''}`;
    return { key: `${of} ${index}`, xml: `<definedName ${set}>${escapeXml(value)}</definedName>` };
  };
  const [only, ...others] = tables;
  const whole = range(0, 0, Math.max(1, heights.length), columns.length);
  const titles = only && others.length === 0 ? titleRows(only) : undefined;
  return [
    entry('_xlnm.Print_Area', whole),
    ...(titles ? [entry('_xlnm.Print_Titles', `${sheet}${titles}`)] : []),
    ...(isDetails ? [entry('_xlnm._FilterDatabase', whole, true)] : []),
    ...tables.flatMap(({ from, body, to, left, right }, at) => [
      entry(`yigao.table.${at + 1}`, range(from, left, to, right), true),
      ...(body > from ? [entry(`yigao.head.${at + 1}`, range(from, left, body, right), true)] : []),
    ]),
  ];
}

function titleRows({ from, body }: TableSpot): string | undefined {
  return body > from ? `$${from + 1}:$${body}` : undefined;
}

/** A cell's name that stays when formulas are copied: `$A$1`. */
function fixed(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)/, '$$$1$$');
}

/** [Content_Types].xml. */
export function printContentTypes(sheets: number): string {
  const parts: [string, string][] = [
    ['/xl/workbook.xml', `${sheetType}.sheet.main+xml`],
    ...Array.from({ length: sheets }, (_, index): [string, string] => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${sheetType}.worksheet+xml`,
    ]),
    ['/xl/styles.xml', `${sheetType}.styles+xml`],
    ['/xl/sharedStrings.xml', `${sheetType}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ];
  return [
    `${xmlHead}<Types xmlns="${contentTypes}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}
