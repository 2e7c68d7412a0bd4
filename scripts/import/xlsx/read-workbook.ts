import { isOn, relationId, type ScanFault, scanXml } from './scan-xml.ts';

/** A sheet as its workbook names it. */
export type WorkbookSheet = {
  readonly name: string;
  /** The id of the relation to its part. */
  readonly relation: string;
  readonly isHidden: boolean;
  /** The rows that are printed on every page, from 0, the ends included: the head of its table. */
  readonly titleRows: { readonly first: number; readonly last: number } | undefined;
};

/** A workbook's sheets in their order, and whether its days are counted from 1904. */
export type Workbook = { readonly sheets: readonly WorkbookSheet[]; readonly from1904: boolean };

/** Reads `workbook.xml` (ECMA-376-1, 18.2). */
export function readWorkbook(xml: string): Workbook | ScanFault {
  const sheets: Omit<WorkbookSheet, 'titleRows'>[] = [];
  /** By the index of their sheet, as written: `附件2!$A:$B,附件2!$1:$3`. */
  const titles = new Map<number, string>();
  let from1904 = false;
  let owner: number | undefined;
  const fault = scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isOn(attributes.date1904);
      else if (name === 'sheet') {
        const isHidden = /^(?:hidden|veryHidden)$/.test(attributes.state ?? '');
        sheets.push({ name: attributes.name ?? '', relation: relationId(attributes) ?? '', isHidden });
      } else if (name === 'definedName' && attributes.name === '_xlnm.Print_Titles') {
        owner = Number(attributes.localSheetId);
        titles.set(owner, '');
      }
    },
    text: (part) => {
      if (owner !== undefined) titles.set(owner, (titles.get(owner) ?? '') + part);
    },
    close: (name) => {
      if (name === 'definedName') owner = undefined;
    },
  });
  if (fault) return fault;
  return {
    from1904,
    sheets: sheets.map((sheet, index) => ({ ...sheet, titleRows: rowsIn(titles.get(index)) })),
  };
}

function rowsIn(titles: string | undefined): WorkbookSheet['titleRows'] {
  const [, first, last] = /!\$?(\d+):\$?(\d+)(?:,|$)/.exec(titles ?? '') ?? [];
  return first === undefined ? undefined : { first: Number(first) - 1, last: Number(last) - 1 };
}
