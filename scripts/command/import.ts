import { basename } from 'node:path';
import { isSamePlace, isThere } from '../files/index.ts';
import { importFile, linesOf } from '../import/index.ts';
import type { TrackedChanges } from '../pipeline/index.ts';
import { hasErrors, type Language, type Problem, problem, type ReportedFile } from '../problem/index.ts';
import { importReport } from './import-report.ts';
import { readInput } from './read-input.ts';
import { finish, isOutside, type Report, usageReport } from './report.ts';
import { openWorkspace } from './workspace.ts';
import { writeOutput } from './write-output.ts';

/** What the import of a file takes; paths are relative to the current folder or absolute. */
export type ImportOptions = {
  /** The source to write; undefined gives its text in the report. */
  readonly output: string | undefined;
  /** A file in the output's place is overwritten. */
  readonly force: boolean;
  /** What becomes of tracked changes; undefined refuses a file that has any. */
  readonly changes: 'accepted' | 'original' | 'ask' | undefined;
  readonly templates: string | undefined;
  /** Warnings fail as errors do: nothing is written. */
  readonly strict: boolean;
  /** The source whose document the file is, edited: its changes are brought back onto it. */
  readonly onto: string | undefined;
  /** With `onto`: what would be done is reported, and nothing is written. */
  readonly dryRun: boolean;
  /** Of an Excel file which sheet, by its name or counted from 1; undefined takes the one most like an attachment. */
  readonly sheet: string | undefined;
  /** Which of the file's tables, counted from 1; undefined takes the one that looks most like an attachment's. */
  readonly table: number | undefined;
  /** `all` makes a source of every table, `output` with a number behind its name. */
  readonly tables: 'all' | undefined;
  /** `none`: the table has no header, and its columns are named by their order. */
  readonly header: 'none' | undefined;
  /** A file for all that is found, every text whole; one that is there is not replaced without `force`. */
  readonly report: string | undefined;
  /** The language of that file. */
  readonly language: Language;
};

/** Asks a person whether a tracked change, told as a problem, is to be taken. */
export type Confirm = (change: Problem) => Promise<boolean>;

export const defaultImportOptions: ImportOptions = {
  output: undefined,
  force: false,
  changes: undefined,
  templates: undefined,
  strict: false,
  onto: undefined,
  dryRun: false,
  sheet: undefined,
  table: undefined,
  tables: undefined,
  header: undefined,
  report: undefined,
  language: 'zh',
};

/**
 * Makes a source of a Word, Excel, HTML, Markdown, CSV or text file; `confirm` answers for each tracked change, and is undefined
 * where nobody can be asked.
 */
export async function runImport(file: string, options: ImportOptions, confirm?: Confirm): Promise<Report> {
  return options.tables === 'all'
    ? importTables(file, options, confirm)
    : importTable(file, options, confirm);
}

/** No file has a fraction of as many tables that are one's to import. */
const mostTables = 100;

/** One source after another, until the file has no further table; what one says of the others is not repeated. */
async function importTables(file: string, options: ImportOptions, confirm?: Confirm): Promise<Report> {
  const { output } = options;
  if (output === undefined)
    return usageReport('import', { fault: '--tables all', expected: ['--tables all -o SOURCE.md'] });
  const problems = targetFaults(file, { ...options, output: undefined });
  const files: ReportedFile[] = [];
  const texts = new Map<string, string>();
  for (let table = 1; table <= mostTables && !isOutside(problems); table++) {
    const own = { table, tables: undefined, output: output.replace(/(?=\.md$)/iu, `-${table}`) };
    const made = await importTable(file, { ...options, ...own, report: undefined }, confirm);
    if (table > 1 && made.problems.some(({ rule }) => rule === 'import-no-such-table')) break;
    for (const one of made.problems.filter(({ rule }) => rule !== 'import-more-tables')) problems.push(one);
    for (const one of made.files) files.push(one);
    for (const [name, text] of made.texts) texts.set(name, text);
  }
  return finish(
    'import',
    problems,
    [...files, ...writeReport(file, options, problems)],
    texts,
    options.strict,
  );
}

async function importTable(file: string, options: ImportOptions, confirm?: Confirm): Promise<Report> {
  if (options.changes === 'ask' && !confirm)
    return usageReport('import', {
      fault: '--changes ask',
      expected: ['--changes accepted', '--changes original'],
    });
  const { value: workspace, problems: faults, texts: shared } = openWorkspace(options.templates);
  const texts = new Map(shared);
  const problems: Problem[] = [...faults, ...targetFaults(file, options)];
  const report = (files: readonly ReportedFile[] = [], source?: string): Report => ({
    ...finish('import', problems, [...files, ...writeReport(file, options, problems)], texts, options.strict),
    ...(source === undefined ? {} : { source }),
  });
  const bytes = problems.length === 0 ? readInput(file, problems) : undefined;
  if (!workspace || !bytes) return report();
  const target = options.output ?? `${basename(file).replace(/\.\w+$/, '')}.md`;
  const { roles } = workspace.style;
  const wanted = { sheet: options.sheet, table: options.table, header: options.header };
  const take = (changes: TrackedChanges) => importFile(bytes, file, { roles, changes, target, ...wanted });
  let changes: TrackedChanges = options.changes === 'ask' ? undefined : options.changes;
  if (options.changes === 'ask' && confirm) changes = await askForEach(take(undefined).problems, confirm);
  if (options.onto !== undefined) {
    const room = await import('./import-onto.ts');
    const onto = await room.importOnto(bytes, file, { ...options, source: options.onto }, changes);
    for (const one of onto.problems) problems.push(one);
    return { ...finish('import', problems, onto.files, onto.texts, options.strict), onto: options.onto };
  }
  const made = take(changes);
  for (const one of made.problems) problems.push(one);
  const lines = made.problems.length > 0 ? linesOf(bytes, file) : undefined;
  if (lines !== undefined) texts.set(file, lines);
  // A source with errors is written for a person to mend; --strict stops at warnings before.
  const isStopped = finish('import', problems, [], texts, options.strict).exitCode !== 0;
  if (made.value === undefined || (isStopped && !hasErrors(problems))) return report();
  if (options.output === undefined) return report([], made.value);
  texts.set(options.output, made.value);
  return report(writeOutput(options.output, new TextEncoder().encode(made.value), options, problems));
}

/** Asks for every tracked change of a file; undefined where it has none. */
async function askForEach(problems: readonly Problem[], confirm: Confirm): Promise<TrackedChanges> {
  const answers: boolean[] = [];
  for (const change of problems.filter(({ rule }) => rule.startsWith('import-change-')))
    answers.push(await confirm(change));
  return answers.length > 0 ? answers : undefined;
}

function targetFaults(file: string, { output, report, onto, force }: ImportOptions): Problem[] {
  if (output !== undefined && !/[^.]\.md$/iu.test(basename(output)))
    return [problem('source-ending', undefined, { path: output })];
  const targets = [output, report].filter((path) => path !== undefined);
  const taken = targets.filter((path) => isSamePlace(path, file));
  if (taken.length > 0)
    return taken.map((path) => problem('target-input', undefined, { path, case: 'import' }));
  if (report !== undefined && [output, onto].some((path) => path !== undefined && isSamePlace(path, report)))
    return [problem('target-input', undefined, { path: report, case: 'report' })];
  const there = force ? [] : targets.filter(isThere);
  return there.map((path) => problem('target-exists', undefined, { path }));
}

/** Writes the report asked for; where that fails, the system's problem is one of the import's. */
function writeReport(file: string, options: ImportOptions, problems: Problem[]): ReportedFile[] {
  const { report, language } = options;
  // Where nothing could be read there is nothing to keep, and a file that is there stays.
  if (report === undefined || isOutside(problems)) return [];
  return writeOutput(
    report,
    new TextEncoder().encode(importReport(basename(file), problems, language)),
    options,
    problems,
  );
}
