import { type Problem, problem } from '../../problem/index.ts';
import type { Style } from '../../style/index.ts';
import type { OfficePackage } from '../package/open-package.ts';
import { ownProperties } from '../package/own-properties.ts';
import { partNamed, relationsOf } from '../package/package-parts.ts';
import type { Relation } from '../package/relations.ts';
import type { CellContext } from './cell-lines.ts';
import { type BookPart, partFault, undecodedFault } from './part-fault.ts';
import { readFormats } from './read-formats.ts';
import { readStrings } from './read-strings.ts';
import { readWorkbook, type WorkbookSheet } from './read-workbook.ts';
import type { ScanFault } from './scan-xml.ts';

/** A workbook with its sheets not yet read. */
export type Workbook = {
  readonly file: string;
  /** In the order of their tabs; `part` is the name of the part with the cells, undefined for a sheet of a chart. */
  readonly sheets: readonly (WorkbookSheet & { readonly part: string | undefined })[];
  readonly cells: CellContext;
  /** Reads a part of a sheet; what is wrong with it is reported once, and the part is then undefined. */
  readonly read: <T extends object>(
    reader: (xml: string) => T | ScanFault,
    part: string | undefined,
    sheet: string,
  ) => T | undefined;
  /** What a part points to. */
  readonly relationsOf: (part: string) => readonly Relation[];
};

/** Reads what a workbook's sheets have in common; undefined, with the reasons, where a part of it cannot be read. */
export function openWorkbook(
  { main, texts, undecoded }: OfficePackage,
  file: string,
  roles: Style['roles'],
  problems: Problem[],
): Workbook | undefined {
  const bad = new Map(undecoded);
  const read = <T extends object>(reader: (xml: string) => T | ScanFault, named: string, sheet?: string) => {
    const part = partNamed(texts, named);
    const xml = texts.get(part);
    const where: BookPart = { file, part, sheet };
    const why = bad.get(part);
    if (why) problems.push(undecodedFault(why, where));
    if (why || xml === undefined) return undefined;
    const value = reader(xml);
    if (!('fault' in value)) return value;
    problems.push(partFault(value, xml, where));
    return undefined;
  };
  const related = (part: string): readonly Relation[] => {
    const relations = relationsOf(texts, part);
    return 'fault' in relations ? [] : relations;
  };
  const beside = related(main);
  const partOf = (kind: string) => beside.find((one) => one.kind === kind)?.part ?? `xl/${kind}.xml`;
  const list = read(readWorkbook, main);
  const strings = read(readStrings, partOf('sharedStrings')) ?? [];
  if (problems.length === 0 && !list?.sheets.length)
    problems.push(problem('import-damaged', { file }, { case: 'sheets' }));
  const formatOf = read(readFormats, partOf('styles')) ?? readFormats('<styleSheet/>');
  if (!list || problems.length > 0 || 'fault' in formatOf) return undefined;
  const sheets = list.sheets.map((sheet, index) => {
    const relation = beside.find(({ id }) => id === sheet.relation);
    const part = relation ? relation.part : `xl/worksheets/sheet${index + 1}.xml`;
    return { ...sheet, part: relation?.kind === 'chartsheet' ? undefined : part };
  });
  const byName = new Map(
    Object.entries(roles).map(([role, { wordStyle }]) => [wordStyle, role as keyof Style['roles']]),
  );
  const roleOf: CellContext['roleOf'] = (name) => byName.get(name ?? '');
  const own = ownProperties(texts) !== undefined;
  return {
    file,
    sheets,
    cells: { strings, formatOf, from1904: list.from1904, roleOf, own },
    read: (reader, part, sheet) => (part === undefined ? undefined : read(reader, part, sheet)),
    relationsOf: related,
  };
}
