import { type Edited, importEdited, type Known } from '../import/index.ts';
import { mergeEdited } from '../merge/index.ts';
import type { Attachment } from '../model/index.ts';
import { hasErrors, type Problem, type ReportedFile } from '../problem/index.ts';
import { composeSources, type SourcePlan } from './compose-sources.ts';
import { makeFiles } from './make-files.ts';
import { rewriteSource } from './rewrite-source.ts';

/** What becomes of tracked changes; undefined refuses a file that has any. */
export type TrackedChanges = Parameters<typeof importEdited>[2]['changes'];

/** An edited document, and the source it goes onto. */
type OntoOptions = {
  readonly source: string;
  readonly templates: string | undefined;
  /** What would be done is reported, and nothing is written. */
  readonly dryRun: boolean;
  readonly table: number | undefined;
  readonly strict: boolean;
};

/**
 * Brings an edited document's changes back onto its source. The document is held against one made of the source as it
 * is, read in the same way: what differs is what somebody changed, in the one or in the other.
 */
export async function importOnto(
  bytes: Uint8Array,
  file: string,
  options: OntoOptions,
  changes: TrackedChanges,
): Promise<{ problems: Problem[]; files: ReportedFile[]; texts: ReadonlyMap<string, string> }> {
  const { source, templates } = options;
  const wanted = { sources: [source], templates, fontDir: undefined, only: 'overview' } as const;
  const { plans, problems: found, texts } = composeSources(wanted, 'none');
  const [plan] = plans;
  const problems = found.filter(({ severity }) => severity === 'error');
  const files: ReportedFile[] = [];
  if (!plan) return { problems, files, texts };
  const current = await readCurrent(plan, problems);
  const edited =
    current &&
    read(
      bytes,
      file,
      plan,
      { ...knownOf(plan.attachment), header: headerOf(current) },
      changes,
      options.table,
    );
  for (const one of (edited?.problems ?? []).filter(({ rule }) => !isExpected.has(rule))) problems.push(one);
  if (!current || !edited?.value) return { problems, files, texts };
  const given = { source: plan.attachment, current, edited: edited.value, sourceHash: plan.source.sha256 };
  const merged = mergeEdited(plan.source.bytes, given);
  for (const one of merged.problems) problems.push(one);
  const isStopped =
    hasErrors(problems) || (options.strict && problems.some(({ severity }) => severity === 'warning'));
  if (merged.value?.isChanged && !options.dryRun && !isStopped)
    for (const one of rewriteSource(plan.source, merged.value.bytes, problems)) files.push(one);
  return { problems, files, texts };
}

/** What an import says of a file alone, which its source answers. */
const isExpected: ReadonlySet<string> = new Set([
  'import-title-missing',
  'import-number-form',
  'import-items-run-on',
  'import-header-joined',
]);

/** What the document of the source as it is says. */
async function readCurrent(plan: SourcePlan, problems: Problem[]): Promise<Edited | undefined> {
  for await (const { value: made, problems: found } of makeFiles(plan, ['docx'])) {
    for (const each of found.filter((one) => hasErrors([one]))) problems.push(each);
    if (!made) continue;
    const current = read(made.bytes, made.path, plan, { ...knownOf(plan.attachment), header: [] }, undefined);
    for (const each of current.problems.filter((one) => hasErrors([one]))) problems.push(each);
    return current.value;
  }
  return undefined;
}

function read(
  bytes: Uint8Array,
  file: string,
  plan: SourcePlan,
  known: Known,
  changes: TrackedChanges,
  table?: number,
) {
  return importEdited(bytes, file, { roles: plan.workspace.style.roles, changes, table }, known);
}

function knownOf({ columns, numbers, lang, order }: Attachment): Omit<Known, 'header'> {
  return { columns, numbers, lang, order };
}

function headerOf({ attachment }: Edited): string[] {
  return attachment.order.map(({ name }) => name);
}
