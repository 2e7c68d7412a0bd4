import { scanPart } from './scan-part.ts';
import { parseRange, type Range } from './xlsx-range.ts';

/** A table of a sheet, and the rows of its header: those that are printed on every page, if any are. */
export type SheetTable = { readonly range: Range; readonly head: Range | undefined };

/** A sheet, the path of its part, and its tables from top to bottom. */
export type WorkbookSheet = { readonly part: string; readonly tables: readonly SheetTable[] };

type Name = { readonly name: string; readonly sheet: string | undefined; value: string };

/** Reads the sheets that are shown, in their order. */
export function readWorkbook(xml: string, relations: string): WorkbookSheet[] {
  const targets = new Map<string, string>();
  scanPart(relations, {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: { readonly index: number; readonly part: string }[] = [];
  const names: Name[] = [];
  let count = 0;
  let isName = false;
  scanPart(xml, {
    open: (name, set) => {
      isName = name === 'definedName';
      if (isName) names.push({ name: set.name ?? '', sheet: set.localSheetId, value: '' });
      if (name !== 'sheet') return;
      const part = targets.get(set['r:id'] ?? '');
      if (part && (set.state ?? 'visible') === 'visible') sheets.push({ index: count, part });
      count++;
    },
    text: (text) => {
      const last = names.at(-1);
      if (isName && last) last.value += text;
    },
    close: () => {
      isName = false;
    },
  });
  return sheets.map(({ index, part }) => ({
    part,
    tables: tablesOf(names.filter(({ sheet }) => sheet === String(index))),
  }));
}

function tablesOf(names: readonly Name[]): SheetTable[] {
  const rangeOf = (name: string) => {
    const value = names.find((each) => each.name === name)?.value;
    return value === undefined ? undefined : parseRange(value.slice(value.lastIndexOf('!') + 1));
  };
  const tables = names
    .filter(({ name }) => /^yigao\.table\.\d+$/.test(name))
    .flatMap(({ name }) => {
      const range = rangeOf(name);
      return range ? [{ range, head: rangeOf(name.replace('table', 'head')) }] : [];
    })
    .sort((one, other) => one.range.top - other.range.top);
  const [only, ...others] = tables;
  return only && others.length === 0 ? [{ ...only, head: rangeOf('_xlnm.Print_Titles') }] : tables;
}
