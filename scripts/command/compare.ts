import { type Change, type ChangeSide, listChanges, matchEntries } from '../compare/index.ts';
import { isSamePlace, isThere } from '../files/index.ts';
import type { Workspace } from '../pipeline/index.ts';
import { hasErrors, type Language, type Problem, problem } from '../problem/index.ts';
import { type Format, formats } from '../write/index.ts';
import { affectedBriefings } from './affected-briefings.ts';
import { openSides, type Side, type Sides } from './compare-sides.ts';
import { printChanges } from './print-changes.ts';
import { type Compared, finish, type PlacedChange, type Report } from './report.ts';
import { openWorkspace } from './workspace.ts';
import { writeOutput } from './write-output.ts';

/** What a comparison takes; paths are relative to the current folder or absolute. */
export type CompareOptions = {
  /** What the comparison is written to, by its ending: `.docx` is the redline; undefined writes nothing. */
  readonly output: string | undefined;
  /** Whether it is a table of the changes; `.pdf` always is one. */
  readonly table: boolean;
  readonly force: boolean;
  readonly changes: 'accepted' | 'original' | undefined;
  readonly templates: string | undefined;
  readonly fontDir: string | undefined;
  readonly language: Language;
};

export const defaultCompareOptions: CompareOptions = {
  output: undefined,
  table: false,
  force: false,
  changes: undefined,
  templates: undefined,
  fontDir: undefined,
  language: 'zh',
};

/** Says what changed between two versions: as a list, as a table, or as a Word file with tracked changes. */
export async function compare(old: string, now: string, options: CompareOptions): Promise<Report> {
  const { value: workspace, problems: faults, texts: shared } = openWorkspace(options.templates);
  const problems: Problem[] = [
    ...faults.filter((one) => hasErrors([one])),
    ...targetFaults(options, [old, now]),
  ];
  if (!workspace || hasErrors(problems)) return finish('compare', problems, [], shared, false);
  const { roles } = workspace.style;
  const { value: sides, problems: unread, texts } = openSides(old, now, { roles, changes: options.changes });
  const all = new Map([...shared, ...texts]);
  for (const one of unread) problems.push(one);
  if (!sides) return finish('compare', problems, [], all, false);
  const { before, after } = sides;
  const matching = matchEntries(before.attachment, after.attachment);
  const changes = listChanges(before.attachment, after.attachment, matching).filter(
    ({ subject }) => subject !== 'milestones' || (before.isSource && after.isSource),
  );
  const compared: Compared = {
    before: before.file,
    after: after.file,
    title: after.attachment.title.text,
    changes: placed(changes, sides),
    unread,
    ...affectedBriefings(
      before.attachment,
      after.attachment,
      changes,
      matching,
      workspace.briefing,
      problems,
    ),
  };
  const bytes = hasErrors(problems) ? undefined : await make(compared, sides, workspace, options, problems);
  const { output } = options;
  const files = output !== undefined && bytes ? writeOutput(output, bytes, options, problems) : [];
  const report = finish('compare', problems, files, all, false);
  if (hasErrors(problems)) return report;
  const isShown = output === undefined && bytes;
  return { ...report, compared, ...(isShown ? { table: new TextDecoder().decode(bytes) } : {}) };
}

function placed(changes: readonly Change[], { before, after }: Sides): PlacedChange[] {
  const placedSide = (
    side: ChangeSide | undefined,
    { placeOf }: Side,
    of: Pick<Change, 'subject' | 'column'>,
  ) => side && { ...side, place: placeOf(side, of) };
  // A change names a column by its new name.
  const renamed = changes.filter(({ kind, subject }) => kind === 'renamed' && subject === 'column');
  const oldNames = new Map(renamed.map((one) => [one.after?.text, one.before?.text]));
  return changes.map((change) => ({
    ...change,
    before: placedSide(change.before, before, {
      ...change,
      column: oldNames.get(change.column) ?? change.column,
    }),
    after: placedSide(change.after, after, change),
  }));
}

function targetFaults({ output, force }: CompareOptions, inputs: readonly string[]): Problem[] {
  if (output === undefined || !isThere(output)) return [];
  if (inputs.some((input) => isSamePlace(input, output)))
    return [problem('target-input', undefined, { path: output })];
  return force ? [] : [problem('target-exists', undefined, { path: output })];
}

/** What is written, as the output's ending says; of a table without an output what is shown. */
async function make(
  compared: Compared,
  sides: Sides,
  workspace: Workspace,
  { output, table, fontDir, language }: CompareOptions,
  problems: Problem[],
): Promise<Uint8Array | undefined> {
  const format = formatOf(output);
  if (table || format === 'pdf' || format === 'html') {
    const { makeTable } = await import('./make-table.ts');
    const wanted = { format, file: output ?? '', fontDir };
    return makeTable(compared, sides.after, wanted, workspace, problems);
  }
  if (output === undefined) return undefined;
  if (format !== 'docx') return new TextEncoder().encode(printChanges(compared, language));
  const { makeRedline } = await import('./make-redline.ts');
  return makeRedline(sides, output, workspace, problems);
}

/** By the output's ending; Markdown where there is none. */
function formatOf(output = ''): Format {
  return formats.find((format) => output.toLowerCase().endsWith(`.${format}`)) ?? 'md';
}
