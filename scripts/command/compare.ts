import { type Change, type ChangeSide, listChanges } from '../compare/index.ts';
import { isFile } from '../files.ts';
import { hasErrors, type Language, type Problem, problem } from '../problem/index.ts';
import { affectedBriefings } from './affected-briefings.ts';
import { openSides, type Side, type Sides } from './compare-sides.ts';
import { printChanges } from './print-changes.ts';
import { type Compared, finish, type PlacedChange, type Report } from './report.ts';
import { openWorkspace, type Workspace } from './workspace.ts';
import { writeOutput } from './write-output.ts';

/** What a comparison takes; paths are relative to the current folder or absolute. */
export type CompareOptions = {
  /** What the comparison is written to, by its ending: `.docx` is the redline; undefined writes nothing. */
  readonly output: string | undefined;
  readonly force: boolean;
  readonly changes: 'accepted' | 'original' | undefined;
  readonly templates: string | undefined;
  readonly language: Language;
};

export const defaultCompareOptions: CompareOptions = {
  output: undefined,
  force: false,
  changes: undefined,
  templates: undefined,
  language: 'zh',
};

/** Says what changed between two versions: as a list, or as a Word file with tracked changes. */
export async function compare(old: string, now: string, options: CompareOptions): Promise<Report> {
  const { value: workspace, problems: faults, texts: shared } = openWorkspace(options.templates);
  const problems: Problem[] = [...faults.filter((one) => hasErrors([one])), ...targetFaults(options)];
  if (!workspace || hasErrors(problems)) return finish('compare', problems, [], shared, false);
  const { roles } = workspace.style;
  const { value: sides, problems: unread, texts } = openSides(old, now, { roles, changes: options.changes });
  const all = new Map([...shared, ...texts]);
  problems.push(...unread);
  if (!sides) return finish('compare', problems, [], all, false);
  const { before, after } = sides;
  const changes = listChanges(before.attachment, after.attachment);
  const compared: Compared = {
    before: before.file,
    after: after.file,
    title: after.attachment.title.text,
    changes: placed(changes, sides),
    ...affectedBriefings(before.attachment, after.attachment, changes, workspace.briefing, problems),
  };
  const bytes = hasErrors(problems) ? undefined : await make(compared, sides, workspace, options, problems);
  const files = options.output !== undefined && bytes ? writeOutput(options.output, bytes, problems) : [];
  const report = finish('compare', problems, files, all, false);
  return hasErrors(problems) ? report : { ...report, compared };
}

function placed(changes: readonly Change[], { before, after }: Sides): PlacedChange[] {
  const placedSide = (side: ChangeSide | undefined, { placeOf }: Side, column: Change['column']) =>
    side && { ...side, place: placeOf(side, column) };
  return changes.map((change) => ({
    ...change,
    before: placedSide(change.before, before, change.column),
    after: placedSide(change.after, after, change.column),
  }));
}

function targetFaults({ output, force }: CompareOptions): Problem[] {
  const isThere = output !== undefined && !force && isFile(output);
  return isThere ? [problem('target-exists', undefined, { path: output })] : [];
}

/** What is written, as the output's ending says. */
async function make(
  compared: Compared,
  sides: Sides,
  workspace: Workspace,
  { output, language }: CompareOptions,
  problems: Problem[],
): Promise<Uint8Array | undefined> {
  if (output === undefined) return undefined;
  if (!/\.docx$/iu.test(output)) return new TextEncoder().encode(printChanges(compared, language));
  const { makeRedline } = await import('./make-redline.ts');
  return makeRedline(sides, output, workspace, problems);
}
