import { basename, dirname } from 'node:path';
import { fileSize, hashOf, isFile, isSystemError, readBytes, stageFiles } from '../files.ts';
import { importFile, largestImport, linesOf } from '../import/index.ts';
import { hasErrors, type Problem, problem, type ReportedFile } from '../problem/index.ts';
import type { TrackedChanges } from './import-onto.ts';
import { finish, type Report, usageReport } from './report.ts';
import { unreadable, unwritten } from './system-problem.ts';
import { openWorkspace } from './workspace.ts';

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
  /** Which of the file's tables, counted from 1; undefined takes the one that looks most like an attachment's. */
  readonly table: number | undefined;
  /** `none`: the table has no header, and its columns are named by their order. */
  readonly header: 'none' | undefined;
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
  table: undefined,
  header: undefined,
};

/**
 * Makes a source of a Word, HTML, Markdown, CSV or text file; `confirm` answers for each tracked change, and is undefined
 * where nobody can be asked.
 */
export async function runImport(file: string, options: ImportOptions, confirm?: Confirm): Promise<Report> {
  if (options.changes === 'ask' && !confirm)
    return usageReport('import', {
      fault: '--changes ask',
      expected: ['--changes accepted', '--changes original'],
    });
  const { value: workspace, problems: faults, texts: shared } = openWorkspace(options.templates);
  const texts = new Map(shared);
  const problems: Problem[] = [...faults, ...targetFaults(options)];
  const report = (files: readonly ReportedFile[] = [], source?: string): Report => ({
    ...finish('import', problems, files, texts, options.strict),
    ...(source === undefined ? {} : { source }),
  });
  const bytes = problems.length === 0 ? readInput(file, problems) : undefined;
  if (!workspace || !bytes) return report();
  const target = options.output ?? `${basename(file).replace(/\.\w+$/, '')}.md`;
  const { roles } = workspace.style;
  const take = (changes: TrackedChanges) =>
    importFile(bytes, file, { roles, changes, target, table: options.table, header: options.header });
  let changes: TrackedChanges = options.changes === 'ask' ? undefined : options.changes;
  if (options.changes === 'ask' && confirm) changes = await askForEach(take(undefined).problems, confirm);
  if (options.onto !== undefined) {
    const room = await import('./import-onto.ts');
    const onto = await room.importOnto(bytes, file, { ...options, source: options.onto }, changes);
    problems.push(...onto.problems);
    return { ...finish('import', problems, onto.files, onto.texts, options.strict), onto: options.onto };
  }
  const made = take(changes);
  problems.push(...made.problems);
  const lines = made.problems.length > 0 ? linesOf(bytes, file) : undefined;
  if (lines !== undefined) texts.set(file, lines);
  // A source with errors is written for a person to mend; --strict stops at warnings before.
  if (made.value === undefined || (report().exitCode !== 0 && !hasErrors(problems))) return report();
  if (options.output === undefined) return report([], made.value);
  texts.set(options.output, made.value);
  return report(writeSource(options.output, new TextEncoder().encode(made.value), problems));
}

/** Asks for every tracked change of a file; undefined where it has none. */
async function askForEach(problems: readonly Problem[], confirm: Confirm): Promise<TrackedChanges> {
  const answers: boolean[] = [];
  for (const change of problems.filter(({ rule }) => rule.startsWith('import-change-')))
    answers.push(await confirm(change));
  return answers.length > 0 ? answers : undefined;
}

function targetFaults({ output, force }: ImportOptions): Problem[] {
  if (output === undefined) return [];
  if (!/[^.]\.md$/iu.test(basename(output))) return [problem('source-ending', undefined, { path: output })];
  return isFile(output) && !force ? [problem('target-exists', undefined, { path: output })] : [];
}

function readInput(file: string, problems: Problem[]): Uint8Array | undefined {
  try {
    if (fileSize(file) <= largestImport) return readBytes(file);
    problems.push(problem('import-too-large', { file }, { part: file, limit: largestImport }));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    problems.push(unreadable(error, file));
  }
  return undefined;
}

function writeSource(output: string, bytes: Uint8Array, problems: Problem[]): ReportedFile[] {
  try {
    const staging = stageFiles(dirname(output));
    try {
      staging.write(basename(output), bytes);
      staging.commit([]);
    } catch (error) {
      staging.discard();
      throw error;
    }
    return [{ path: output, sha256: hashOf(bytes), state: 'written' }];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    problems.push(unwritten(error, output));
    return [];
  }
}
