import { type Problem, problem, quoted } from '../../problem/index.ts';
import type { Style } from '../../style/index.ts';
import { bestScore } from '../choose-table.ts';
import type { Findings } from '../findings.ts';
import type { OfficePackage } from '../package/open-package.ts';
import { ownLanguage, ownProperties } from '../package/own-properties.ts';
import { allLines, type Sheet, textOf } from '../sheet.ts';
import { openWorkbook, type Workbook } from './open-workbook.ts';
import { readWorksheet, type Worksheet } from './read-worksheet.ts';
import { reportCopy } from './report-copy.ts';

type Tab = Workbook['sheets'][number];
type ReadTab = { readonly tab: Tab; readonly read: Worksheet };

/**
 * Reads one sheet of a workbook: the one that `wanted` names, or counts from 1, else the one whose table looks most like
 * an attachment's. What stands on the others is reported.
 */
export function readXlsx(
  opened: OfficePackage,
  file: string,
  { roles, sheet: wanted }: { readonly roles: Style['roles']; readonly sheet?: string | undefined },
  { problems }: Findings,
): Sheet | undefined {
  const faults: Problem[] = [];
  const book = openWorkbook(opened, file, roles, faults);
  const tabs = (book?.sheets ?? []).flatMap((tab): ReadTab[] => {
    const read = book && readWorksheet(book, tab);
    return read ? [{ tab, read }] : [];
  });
  for (const one of faults) problems.push(one);
  if (!book || faults.length > 0) return undefined;
  const chosen = wanted === undefined ? bestTab(tabs, book) : namedTab(tabs, wanted);
  if (!chosen && wanted !== undefined) {
    const names = tabs.map(({ tab }) => `“${tab.name}”`).join('、');
    problems.push(problem('import-no-such-sheet', { file }, { sheet: wanted, names }));
    return undefined;
  }
  for (const one of chosen?.read.problems ?? []) problems.push(one);
  for (const one of tabs) {
    if (one === chosen) continue;
    if (chosen && isCopy(one, chosen, book)) reportCopy(one, chosen, file, problems);
    else reportTab(one, file, problems);
  }
  return sheetOf(chosen?.read.parts ?? [], opened, book);
}

function namedTab(tabs: readonly ReadTab[], wanted: string): ReadTab | undefined {
  const key = (name: string) => name.normalize('NFKC').trim().toLowerCase();
  return (
    tabs.find(({ tab }) => tab.name === wanted) ??
    tabs.find(({ tab }) => key(tab.name) === key(wanted)) ??
    (/^\d+$/.test(wanted) ? tabs[Number(wanted) - 1] : undefined)
  );
}

/** Of our own workbook the first sheet; of another the visible one with the best table, else with any text. */
function bestTab(tabs: readonly ReadTab[], { cells: { own } }: Workbook): ReadTab | undefined {
  const seen = tabs.filter(({ tab, read }) => !tab.isHidden && read.parts.length > 0);
  if (own) return seen[0];
  const score = ({ read }: ReadTab) => bestScore({ parts: read.parts, own });
  return seen.reduce<ReadTab | undefined>(
    (best, one) => (best && score(best) >= score(one) ? best : one),
    undefined,
  );
}

/**
 * Further sheets of our own workbook have its tables again, every row filled. A program that knows no properties of a
 * workbook still keeps the names that we give to tables.
 */
function isCopy({ tab }: ReadTab, chosen: ReadTab, { cells: { own } }: Workbook): boolean {
  return (own || chosen.tab.tables.length > 0) && /^(?:明细|Details)\d*$/.test(tab.name);
}

function sheetOf(parts: Worksheet['parts'], { texts }: OfficePackage, { cells: { own } }: Workbook): Sheet {
  const properties = ownProperties(texts);
  const isMerged = parts.some(
    (part) =>
      part.type === 'grid' && part.cells.some(({ row, rowSpan }) => rowSpan > 1 && row >= part.headerRows),
  );
  return {
    parts,
    lang: own ? ownLanguage(texts, parts) : undefined,
    own,
    exact: own,
    blankMerges: !own && !isMerged,
    written: properties && { ...properties, prints: new Set() },
  };
}

/** Says all that stands on a sheet that is not imported, unseen or seen, and how it could be. */
function reportTab({ tab, read }: ReadTab, file: string, problems: Problem[]): void {
  const unseen = read.problems.flatMap(({ values }) => values.text ?? []);
  const text = quoted([textOf(allLines(read.parts)), ...unseen].join(' '));
  if (text === '') return;
  const name = /^[\p{L}\p{N}_-]+$/u.test(tab.name) ? tab.name : `"${tab.name}"`;
  const kind = { 'kind.zh': tab.isHidden ? '隐藏的' : '', 'kind.en': tab.isHidden ? 'hidden ' : '' };
  problems.push(
    problem('import-more-sheets', { file, sheet: tab.name }, { ...kind, sheet: tab.name, name, text }),
  );
}
