import { isSamePlace, isThere, standardInput } from '../files/index.ts';
import { fontNeed, makeFiles, type SourcePlan } from '../pipeline/index.ts';
import { type Problem, problem, type ReportedFile } from '../problem/index.ts';
import type { Format } from '../write/index.ts';
import { openAndCompose } from './open-project.ts';
import type { BuildOptions } from './options.ts';
import { finish, type Report, usageReport } from './report.ts';
import { writeOutput } from './write-output.ts';

/** Where one document goes: a file, or `-` for the standard output; and what it is. */
export type FileOptions = Omit<BuildOptions, 'out' | 'only' | 'formats' | 'zip' | 'jobs' | 'shard'> & {
  readonly output: string;
  readonly format: Format;
};

/** Makes the attachment of one source, or its booklet, reads it back, and writes it to a file or gives its bytes. */
export async function buildFile(options: FileOptions): Promise<Report> {
  const { output, format, strict } = options;
  const wanted = { ...options, only: 'overview' } as const;
  const { plans, problems: found, texts } = openAndCompose(wanted, fontNeed([format], wanted));
  const problems = [...found];
  const [plan, another] = plans;
  if (another)
    return usageReport('build', { fault: `-o ${output}`, expected: ['yigao build SOURCE -o FILE'] });
  if (plan) for (const one of targetFaults(plan, options)) problems.push(one);
  const finished = (files: readonly ReportedFile[] = []) => finish('build', problems, files, texts, strict);
  if (!plan || finished().exitCode !== 0) return finished();
  const bytes = await makeLast(plan, format, problems);
  if (!bytes || finished().exitCode !== 0) return finished();
  if (output === '-') return { ...finished(), bytes };
  return finished(writeOutput(output, bytes, options, problems));
}

/** The attachment, or the booklet, which is planned behind it. */
async function makeLast(
  plan: SourcePlan,
  format: Format,
  problems: Problem[],
): Promise<Uint8Array | undefined> {
  for await (const { value, problems: found } of makeFiles({ ...plan, documents: plan.documents.slice(-1) }, [
    format,
  ])) {
    for (const one of found) problems.push(one);
    if (value) return value.bytes;
  }
  return undefined;
}

function targetFaults({ source: { file } }: SourcePlan, { output, force }: FileOptions): Problem[] {
  if (output === '-') return [];
  if (file !== standardInput && isSamePlace(output, file))
    return [problem('target-input', undefined, { path: output, case: 'build' })];
  return !force && isThere(output) ? [problem('target-exists', undefined, { path: output })] : [];
}
