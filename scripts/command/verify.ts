import { join } from 'node:path';
import { hashOf, isLeftOver, listTree, readBytesIfThere } from '../files.ts';
import { hasErrors, type Problem, problem, type ReportedFile } from '../problem/index.ts';
import { formats } from '../write/index.ts';
import { composeSources, fontNeed, type SourcePlan } from './compose-sources.ts';
import { formatTable } from './format-table.ts';
import { type MadeFile, makeFiles } from './make-files.ts';
import { manifestName, readManifest } from './manifest.ts';
import type { BuildOptions } from './options.ts';
import { finish, type Report } from './report.ts';

/**
 * Reads every file under `out` back and compares its text and cells with the source, builds all again in memory
 * and compares byte for byte; also reports what is missing, stale or not listed. What an editor would say of the
 * source is for `check` and `build`: of that, only errors are reported here.
 */
export async function verify(options: BuildOptions): Promise<Report> {
  const { plans, problems: found, texts } = composeSources(options, fontNeed(options));
  const problems = found.filter(({ severity }) => severity === 'error');
  const files: ReportedFile[] = [];
  for (const plan of plans) {
    const folder = join(options.out, plan.source.name);
    const made = new Set<string>();
    for await (const { value, problems: faults } of makeFiles(plan, options.formats)) {
      problems.push(...faults.filter(({ severity }) => severity === 'error'));
      if (!value) continue;
      made.add(value.path);
      const differences = await verifyFile(value, folder);
      problems.push(...differences);
      if (!hasErrors(differences)) {
        files.push({ path: join(folder, value.path), sha256: hashOf(value.bytes), state: 'reused' });
      }
    }
    problems.push(...verifyFolder(plan, folder, made, options));
  }
  return finish('verify', problems, files, texts, options.strict);
}

/** The file in place against the one just made: first what it says, then its bytes. */
async function verifyFile(
  { path, format, bytes, planned }: MadeFile,
  folder: string,
): Promise<readonly Problem[]> {
  const file = join(folder, path);
  const found = readBytesIfThere(file);
  if (!found) return [problem('out-missing', undefined, { path: file })];
  const differences = await formatTable[format].readFile(found, planned.document, file);
  if (differences.length === 0 && hashOf(found) !== hashOf(bytes)) {
    return [problem('out-changed', undefined, { path: file })];
  }
  return differences;
}

/** The folder against its manifest: files that are stale, missing though listed, or there unlisted. */
function verifyFolder(plan: SourcePlan, folder: string, made: Set<string>, options: BuildOptions): Problem[] {
  const manifest = readManifest(readBytesIfThere(join(folder, manifestName)));
  if (!manifest) return [problem('out-missing', undefined, { path: join(folder, manifestName) })];
  const problems: Problem[] = [];
  const whole = options.only === undefined && formats.every((format) => options.formats.includes(format));
  const listed = new Map(manifest.files.map((entry) => [entry.path, entry]));
  for (const [path, entry] of listed) {
    const values = { path: join(folder, path) };
    if (entry.source !== plan.source.sha256) problems.push(problem('out-stale', undefined, values));
    else if (whole && !made.has(path)) problems.push(problem('out-changed', undefined, values));
  }
  for (const path of listTree(folder)) {
    if (path === manifestName || listed.has(path) || isLeftOver(path)) continue;
    problems.push(problem('out-unlisted', undefined, { path: join(folder, path) }));
  }
  return problems;
}
