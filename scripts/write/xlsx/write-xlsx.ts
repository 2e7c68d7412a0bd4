import { strToU8 } from 'fflate';
import { isEnglish } from '../../language/index.ts';
import { coreProperties, customProperties, packageOf } from '../package/index.ts';
import { refuseRedline, type Writer } from '../writer.ts';
import { checkLengths } from './check-lengths.ts';
import { detailSheets } from './details.ts';
import { layOut } from './lay-out.ts';
import { lostLinks } from './links.ts';
import { linkRelations, packageRelations, workbookRelations } from './relations.ts';
import { sharedStrings } from './shared-strings.ts';
import type { Sheet } from './sheet.ts';
import { sheetName } from './sheet-name.ts';
import { printSheet } from './sheet-xml.ts';
import { cellStyles } from './styles.ts';
import { printContentTypes, printWorkbook } from './workbook.ts';

/**
 * Writes an Excel workbook (ECMA-376, transitional): the document as one sheet set to be printed, and behind it each of its tables
 * without merged cells. Nothing is written where a text is longer than a cell of Excel's holds.
 */
export const writeXlsx: Writer = async (document, { style, version }) => {
  refuseRedline(document);
  const { title, lang, date } = document;
  const details = detailSheets(document, style);
  const fallback = isEnglish(lang) ? 'Attachment' : '附件';
  const name = sheetName(
    title,
    fallback,
    details.map((sheet) => sheet.name),
  );
  const first = layOut(document, style, name);
  const tooLong = checkLengths(first.cells);
  if (tooLong.length > 0) return { bytes: new Uint8Array(), problems: tooLong };
  const sheets: Sheet[] = [first, ...details];
  const strings = sharedStrings(style, lang);
  const styles = cellStyles(style, lang);
  const context = { document, style, strings, styles };
  const parts = new Map<string, string>();
  for (const [index, sheet] of sheets.entries()) {
    const addresses = new Map<string, number>();
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, printSheet(sheet, index === 0, context, addresses));
    if (addresses.size > 0)
      parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, linkRelations(addresses));
  }
  parts.set('xl/sharedStrings.xml', strings.print());
  parts.set('xl/styles.xml', styles.print());
  parts.set('xl/workbook.xml', printWorkbook(sheets));
  parts.set('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length));
  parts.set('_rels/.rels', packageRelations());
  parts.set('[Content_Types].xml', printContentTypes(sheets.length));
  parts.set('docProps/core.xml', coreProperties(document));
  parts.set('docProps/custom.xml', customProperties(document, version));
  const bytes = new Map([...parts].map(([path, xml]) => [path, strToU8(xml)]));
  return { bytes: packageOf(bytes, date), problems: lostLinks(first.cells) };
};
