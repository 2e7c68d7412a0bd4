import { printSource, readAttachment } from '../model/index.ts';
import { hasErrors, type Problem, problem, type Result } from '../problem/index.ts';
import type { Style } from '../style/index.ts';
import { reportUnbalanced } from './balance.ts';
import { type Built, buildAttachment } from './build-attachment.ts';
import type { Changes } from './docx/read-docx.ts';
import { findLevels, type Levelled } from './find-levels.ts';
import type { Findings } from './findings.ts';
import { joinRows } from './join-rows.ts';
import { type Known, knownColumns, knownLevels, type Like } from './known.ts';
import { layOut, type Wanted } from './lay-out.ts';
import { readSheet } from './read-sheet.ts';
import { reportLost } from './report-lost.ts';
import type { Grid, HeaderColumn, OwnFile, Sheet } from './sheet.ts';
import { textPlaceOf } from './text-place.ts';
import { splitCrossing } from './tidy-rows.ts';
import { withoutForbidden } from './without-forbidden.ts';

/** What an import needs beside the file. */
export type ImportOptions = {
  /** Word style names by role, as our own writer gives them. */
  readonly roles: Style['roles'];
  /** What becomes of tracked changes; undefined refuses a file that has any. */
  readonly changes: Changes | undefined;
  /** The source's path, for what is wrong with it. */
  readonly target: string;
} & Wanted;

/** An edited copy as read: its attachment with the cells that say it, the header as written, what our writer left. */
export type Edited = Built & {
  /** The title; undefined where the file has none, and its name stands for it. */
  readonly title: string | undefined;
  readonly header: readonly HeaderColumn[];
  readonly written: OwnFile | undefined;
};

/** The largest file that is read, in bytes: with it all, an import stays in some hundred megabytes. */
export const largestImport = 64 * 1024 * 1024;

/**
 * Makes a source of a Word, Excel, HTML, Markdown, CSV or text file: its text, and why there is none. With errors it is a
 * source for a person to mend.
 */
export function importFile(bytes: Uint8Array, file: string, options: ImportOptions): Result<string> {
  const findings: Findings = { problems: [], repeats: [] };
  const { problems } = findings;
  // What it is made of is let go before the source is read again: of a large table either takes half a gigabyte.
  const text = sourceOf(bytes, file, options, findings);
  const told = joinRows(problems);
  return text === undefined ? { value: undefined, problems: told } : settle(text, file, options.target, told);
}

function sourceOf(
  bytes: Uint8Array,
  file: string,
  options: ImportOptions,
  findings: Findings,
): string | undefined {
  const sheet = readSheet(bytes, file, options, findings);
  const { problems } = findings;
  const built = sheet && !hasErrors(problems) ? build(sheet, file, options, findings) : undefined;
  if (
    !sheet ||
    !built ||
    problems.some(({ rule, severity }) => severity === 'error' && rule !== 'import-name-twice')
  )
    return undefined;
  const text = printSource(built.attachment);
  reportLost(sheet, text, findings);
  reportUnbalanced(sheet, text, file, findings);
  return text;
}

/**
 * What a document says: `known` is what its source says, where it is a copy of one that somebody edited; `like` is
 * another version of its table, which has the same levels.
 */
export function importEdited(
  bytes: Uint8Array,
  file: string,
  options: Omit<ImportOptions, 'target'> & { readonly like?: Like | undefined },
  known?: Known,
): Result<Edited> {
  const findings: Findings = { problems: [] };
  const sheet = readSheet(bytes, file, options, findings);
  const { problems } = findings;
  const value =
    sheet && !hasErrors(problems) ? build(sheet, file, options, findings, known, options.like) : undefined;
  return { value: hasErrors(problems) ? undefined : value, problems: joinRows(problems) };
}

/** The levels of a table; where they cross, those it has with the cells split that go over several projects. */
function levelsOf(
  body: Grid,
  columns: readonly HeaderColumn[],
  sheet: Sheet,
  findings: Findings,
): Levelled | undefined {
  const tried: Findings = { problems: [] };
  const found = findLevels(body, columns, sheet, tried);
  const isCrossed = tried.problems.some(({ rule }) => rule === 'import-levels');
  const split: Findings = { problems: [] };
  const parted = isCrossed ? splitCrossing(body, split) : body;
  if (parted === body) {
    for (const one of tried.problems) findings.problems.push(one);
    return found;
  }
  const again = findLevels(parted, columns, sheet, split);
  for (const one of (again ? split : tried).problems) findings.problems.push(one);
  return again;
}

function build(
  sheet: Sheet,
  file: string,
  wanted: Wanted,
  findings: Findings,
  known?: Known,
  like: Like | undefined = known,
): Edited | undefined {
  const place = { file };
  const layout = layOut(withoutForbidden(sheet, findings), wanted, findings);
  if (!layout || layout.body.rows === 0) {
    if (!hasErrors(findings.problems)) findings.problems.push(problem('import-no-table', place));
    return undefined;
  }
  const columns = known ? knownColumns(layout.columns, known) : layout.columns;
  const levelled = like
    ? knownLevels(layout.body, columns, like, findings)
    : levelsOf(layout.body, columns, sheet, findings);
  if (!levelled) return undefined;
  const stem = stemOf(file);
  const title = layout.title ?? { text: stem, place: textPlaceOf(place) };
  if (!layout.title) findings.problems.push(problem('import-title-missing', place, { title: stem }));
  const given = { sheet, layout: { ...layout, columns }, levelled, title, known };
  return {
    ...buildAttachment(given, file, findings),
    title: layout.title?.text,
    header: layout.columns,
    written: sheet.written,
  };
}

/** A file's name without folders and ending. */
export function stemOf(file: string): string {
  return file.replace(/^.*[/\\]/su, '').replace(/\.\w+$/u, '');
}

/** Reads a printed source again: what is wrong with it is for a person to mend in it, unless it is more than one can hold. */
function settle(text: string, file: string, target: string, found: readonly Problem[]): Result<string> {
  const { problems } = readAttachment(new TextEncoder().encode(text), target);
  const beyond = problems.find(({ rule }) => rule === 'file-too-large');
  if (beyond) {
    const told = problem('import-too-large', { file }, { ...beyond.values, case: 'source', part: file });
    return { value: undefined, problems: [...found, told] };
  }
  // Where two projects have one name the table's rows have been told.
  const wrong = problems.filter(
    ({ severity, rule }) => severity === 'error' && rule !== 'programme-duplicate',
  );
  return { value: text, problems: [...found, ...wrong] };
}
