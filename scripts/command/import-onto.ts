import { bringBack, type TrackedChanges } from '../pipeline/index.ts';
import { type Problem, type ReportedFile, stops } from '../problem/index.ts';
import { openAndCompose } from './open-project.ts';
import { rewriteSource } from './rewrite-source.ts';

/** An edited document, and the source it goes onto. */
type OntoOptions = {
  readonly source: string;
  readonly templates: string | undefined;
  /** What would be done is reported, and nothing is written. */
  readonly dryRun: boolean;
  readonly sheet: string | undefined;
  readonly table: number | undefined;
  readonly strict: boolean;
};

/** Brings an edited document's changes back onto its source, and writes that where nothing is amiss. */
export async function importOnto(
  bytes: Uint8Array,
  file: string,
  { source, templates, dryRun, sheet, table, strict }: OntoOptions,
  changes: TrackedChanges,
): Promise<{ problems: Problem[]; files: ReportedFile[]; texts: ReadonlyMap<string, string> }> {
  const wanted = { sources: [source], templates, fontDir: undefined, only: 'overview' } as const;
  const { plans, problems: found, texts } = openAndCompose(wanted, 'none');
  const [plan] = plans;
  const problems = found.filter(({ severity }) => severity === 'error');
  const files: ReportedFile[] = [];
  if (!plan) return { problems, files, texts };
  const { value: merged, problems: faults } = await bringBack({ bytes, file, changes, sheet, table }, plan);
  for (const one of faults) problems.push(one);
  if (merged?.isChanged && !dryRun && !stops(problems, strict))
    for (const one of rewriteSource(plan.source, merged.bytes, problems)) files.push(one);
  return { problems, files, texts };
}
