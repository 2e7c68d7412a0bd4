import { type CellRange, rangeAt } from './cell-range.ts';
import { isOn, relationId, type ScanFault, scanXml } from './scan-xml.ts';

/** A sheet as its workbook names it. */
export type WorkbookSheet = {
  readonly name: string;
  /** The id of the relation to its part. */
  readonly relation: string;
  readonly isHidden: boolean;
  /** The rows that are printed on every page, from 0, the ends included: the head of its table. */
  readonly titleRows: { readonly first: number; readonly last: number } | undefined;
  /** Where our own writer says that tables stand, and their headers, from top to bottom. */
  readonly tables: readonly OwnTable[];
};

/** A table of a sheet of ours. */
export type OwnTable = { readonly range: CellRange; readonly head: CellRange | undefined };

/** A workbook's sheets in their order, and whether its days are counted from 1904. */
export type Workbook = { readonly sheets: readonly WorkbookSheet[]; readonly from1904: boolean };

/** Reads `workbook.xml` (ECMA-376-1, 18.2). */
export function readWorkbook(xml: string): Workbook | ScanFault {
  const sheets: Omit<WorkbookSheet, 'titleRows' | 'tables'>[] = [];
  const names: DefinedName[] = [];
  let from1904 = false;
  let isName = false;
  const fault = scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isOn(attributes.date1904);
      else if (name === 'sheet') {
        const isHidden = /^(?:hidden|veryHidden)$/.test(attributes.state ?? '');
        sheets.push({ name: attributes.name ?? '', relation: relationId(attributes) ?? '', isHidden });
      } else if (name === 'definedName') {
        isName = names.length < mostNames;
        if (isName)
          names.push({ name: attributes.name ?? '', sheet: Number(attributes.localSheetId), value: '' });
      }
    },
    text: (part) => {
      const last = names.at(-1);
      if (isName && last) last.value += part;
    },
    close: (name) => {
      if (name === 'definedName') isName = false;
    },
  });
  if (fault) return fault;
  return {
    from1904,
    sheets: sheets.map((sheet, index) => {
      const own = names.filter((name) => name.sheet === index);
      const titles = own.find(({ name }) => name === '_xlnm.Print_Titles')?.value;
      return { ...sheet, titleRows: rowsIn(titles), tables: tablesIn(own) };
    }),
  };
}

/** What a workbook calls a range of a sheet, as written: `附件2!$A:$B,附件2!$1:$3`. */
type DefinedName = { readonly name: string; readonly sheet: number; value: string };
/** No workbook that people make has a fraction of as many. */
const mostNames = 100_000;

function tablesIn(names: readonly DefinedName[]): OwnTable[] {
  const ranges = new Map(
    names.map(({ name, value }) => [name, rangeAt(value.slice(value.lastIndexOf('!') + 1))]),
  );
  const found = [...ranges].flatMap(([name, range]): OwnTable[] =>
    range && name.startsWith('yigao.table.')
      ? [{ range, head: ranges.get(name.replace('table', 'head')) }]
      : [],
  );
  return found.sort((one, other) => one.range.top - other.range.top);
}

function rowsIn(titles: string | undefined): WorkbookSheet['titleRows'] {
  const [, first, last] = /!\$?(\d+):\$?(\d+)(?:,|$)/.exec(titles ?? '') ?? [];
  return first === undefined ? undefined : { first: Number(first) - 1, last: Number(last) - 1 };
}
