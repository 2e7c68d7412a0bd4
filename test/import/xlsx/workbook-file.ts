import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet of a workbook written by hand: rows of cells as XML, or texts. */
export type TestSheet = {
  readonly name?: string;
  readonly state?: string;
  readonly rows: readonly (string | readonly string[])[];
  readonly merges?: readonly string[];
  /** XML behind the cells, such as links or page headers; and before them, such as columns. */
  readonly after?: string;
  readonly before?: string;
  /** Other parts that the sheet points to, by their kind: name and XML. */
  readonly beside?: Readonly<Record<string, readonly [name: string, xml: string]>>;
};

/** The parts of a workbook of such sheets; `styles` is what stands in `styleSheet`. */
export function workbookParts(sheets: readonly TestSheet[], styles = ''): Record<string, string> {
  const list = sheets.map(
    ({ name = `表${sheets.length}`, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map(
        (_, index): Related => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`],
      ),
      ['rId99', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  };
  for (const [index, { rows, merges = [], before = '', after = '', beside = {} }] of sheets.entries()) {
    const cells = rows.map((row, at) => rowXml(row, at + 1)).join('');
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${cells}</sheetData>` +
      `${merged && `<mergeCells>${merged}</mergeCells>`}${after}</worksheet>`;
    const related = Object.entries(beside).map(
      ([kind, [name]], at): Related => [`rId${at + 1}`, kind, `../${name}`],
    );
    if (related.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(related);
    for (const [name, xml] of Object.values(beside)) parts[`xl/${name}`] = xml;
  }
  return parts;
}

/** The bytes of a file of such parts. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** The bytes of a workbook of such sheets. */
export function workbookFile(sheets: readonly TestSheet[], styles?: string): Uint8Array {
  return packed(workbookParts(sheets, styles));
}

type Related = readonly [id: string, kind: string, target: string];

function relations(all: readonly Related[]): string {
  const each = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A row: its XML, or its texts from column A on, none where one is empty. */
function rowXml(row: string | readonly string[], number: number): string {
  if (typeof row === 'string') return row;
  const cells = row.map((text, at) =>
    text === ''
      ? ''
      : `<c r="${String.fromCharCode(0x41 + at)}${number}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}
