import { join } from 'node:path';
import { hashOf, isLeftOver, listTree, readBytesIfThere } from '../files/index.ts';
import { hasErrors, type Problem, problem, type ReportedFile } from '../problem/index.ts';
import { composeSources, fontNeed, type SourcePlan } from './compose-sources.ts';
import { formatTable } from './format-table.ts';
import { type MadeFile, makeFiles } from './make-files.ts';
import { type Manifest, manifestName, readManifest } from './manifest.ts';
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
    const manifest = readManifest(readBytesIfThere(join(folder, manifestName)));
    const isStale = staleIn(manifest, plan);
    for await (const { value, problems: faults } of makeFiles(plan, options.formats)) {
      problems.push(...faults.filter(({ severity }) => severity === 'error'));
      if (!value) continue;
      made.add(value.path);
      const differences = await verifyFile(value, folder, isStale);
      problems.push(...differences);
      if (!hasErrors(differences)) {
        files.push({ path: join(folder, value.path), sha256: hashOf(value.bytes), state: 'reused' });
      }
    }
    problems.push(...verifyFolder(plan, manifest, made, options));
  }
  return finish('verify', problems, files, texts, options.strict);
}

/** Whether a file under `out` is as an earlier source gave it: then it was made rightly, and is to be made anew. */
function staleIn(manifest: Manifest | undefined, { source }: SourcePlan) {
  const entries = new Map(manifest?.files.map((entry) => [entry.path, entry]));
  return (path: string, bytes: Uint8Array): boolean => {
    const entry = entries.get(path);
    return entry !== undefined && entry.source !== source.sha256 && entry.sha256 === hashOf(bytes);
  };
}

/** The file in place against the one just made: first what it says, then its bytes. */
async function verifyFile(
  { path, format, bytes, planned }: MadeFile,
  folder: string,
  isStale: ReturnType<typeof staleIn>,
): Promise<readonly Problem[]> {
  const file = join(folder, path);
  const found = readBytesIfThere(file);
  if (!found) return [problem('out-missing', undefined, { path: file })];
  if (isStale(path, found)) return [problem('out-stale', undefined, { path: file })];
  const differences = await formatTable[format].readFile(found, planned.document, file);
  if (differences.length === 0 && hashOf(found) !== hashOf(bytes)) {
    return [problem('out-changed', undefined, { path: file })];
  }
  return differences;
}

/** The folder against its manifest: files that the source makes no more, and files that are there unlisted. */
function verifyFolder(
  plan: SourcePlan,
  manifest: Manifest | undefined,
  made: ReadonlySet<string>,
  options: BuildOptions,
): Problem[] {
  const folder = join(options.out, plan.source.name);
  if (!manifest) return [problem('out-missing', undefined, { path: join(folder, manifestName) })];
  const problems: Problem[] = [];
  for (const { path, source } of manifest.files) {
    if (made.has(path) || !isWanted(path, options)) continue;
    const rule = source === plan.source.sha256 ? 'out-changed' : 'out-stale';
    problems.push(problem(rule, undefined, { path: join(folder, path) }));
  }
  const listed = new Set(manifest.files.map(({ path }) => path));
  for (const path of listTree(folder)) {
    if (path === manifestName || listed.has(path) || isLeftOver(path)) continue;
    problems.push(problem('out-unlisted', undefined, { path: join(folder, path) }));
  }
  return problems;
}

/** Whether a file is of the kinds and in the formats that are asked for. */
function isWanted(path: string, { formats, only }: BuildOptions): boolean {
  const kind = path.startsWith('briefings/') ? 'briefings' : 'overview';
  return formats.some((format) => path.endsWith(`.${format}`)) && (only === undefined || only === kind);
}
