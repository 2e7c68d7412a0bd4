import { join } from 'node:path';
import { hashOf, isOwnFile, isSystemError, listTree, readBytesIfThere, whoIsAt } from '../files/index.ts';
import {
  checkFormats,
  fontNeed,
  formatTable,
  type MadeFile,
  makeFiles,
  nameOf,
  type SourcePlan,
} from '../pipeline/index.ts';
import { hasErrors, type Problem, problem, type ReportedFile } from '../problem/index.ts';
import { type Earlier, readEarlier } from './earlier.ts';
import { type Makers, openMakers } from './making.ts';
import { isWanted, manifestName } from './manifest.ts';
import { openAndCompose } from './open-project.ts';
import type { BuildOptions } from './options.ts';
import { outBusy } from './out-folders.ts';
import { finish, type Report } from './report.ts';
import { unreadableOutput } from './system-problem.ts';
import { zipDocuments, zipPath } from './zip-documents.ts';

/**
 * Reads every file under `out` back and compares its text and cells with the source, builds all again in memory
 * and compares byte for byte; also reports what is missing, stale or not listed, or left by a build that was killed.
 * What an editor would say of the source is for `check` and `build`: of that, only errors are reported here.
 */
export async function verify(options: BuildOptions): Promise<Report> {
  const { plans, problems: found, texts } = openAndCompose(options, fontNeed(options.formats, options));
  const problems = found.filter(({ severity }) => severity === 'error');
  for (const one of checkFormats(plans, options.formats)) problems.push(one);
  const files: ReportedFile[] = [];
  const makers = openMakers(plans, options);
  for (const plan of plans) {
    const folder = join(options.out, nameOf(plan));
    try {
      const verified = await verifySource(plan, folder, options, makers);
      for (const one of verified.problems) problems.push(one);
      for (const one of verified.files) files.push(one);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      problems.push(unreadableOutput(error, folder));
    }
  }
  await makers.end();
  return finish('verify', problems, files, texts, options.strict);
}

type Verified = { readonly problems: readonly Problem[]; readonly files: readonly ReportedFile[] };

/** A source's folder, while no other process is at it. */
async function verifySource(
  plan: SourcePlan,
  folder: string,
  options: BuildOptions,
  makers: Makers,
): Promise<Verified> {
  const busy = await whoIsAt(folder);
  if (busy) return { problems: [outBusy(busy)], files: [] };
  const earlier = readEarlier(folder);
  const problems: Problem[] = [];
  const files: ReportedFile[] = [];
  const made = new Set<string>();
  const judge = judgeOf(earlier, plan);
  const packed: MadeFile[] = [];
  const compare = async (file: Pick<MadeFile, 'path' | 'bytes'>, document?: MadeFile) => {
    made.add(file.path);
    const differences = await verifyFile(file, document, folder, judge);
    for (const one of differences) problems.push(one);
    if (!hasErrors(differences))
      files.push({ path: join(folder, file.path), sha256: hashOf(file.bytes), state: 'reused' });
  };
  for await (const { value, problems: faults } of makeFiles(plan, options.formats, makers)) {
    for (const one of faults.filter(({ severity }) => severity === 'error')) problems.push(one);
    if (!value) continue;
    if (options.zip) packed.push(value);
    await compare(value, value);
  }
  if (options.zip) {
    const path = zipPath(nameOf(plan));
    made.add(path);
    const isWhole = packed.length === plan.documents.length * options.formats.length;
    if (isWhole) await compare({ path, bytes: zipDocuments(plan, packed) });
  }
  for (const one of verifyFolder(plan, earlier, made, options)) problems.push(one);
  if (hasErrors(problems)) {
    // A build may have begun meanwhile, and be midway.
    const since = await whoIsAt(folder);
    if (since) return { problems: [outBusy(since)], files: [] };
    if (readEarlier(folder).print !== earlier.print)
      return { problems: [problem('out-changing', undefined, { path: folder })], files: [] };
  } else if (hasLeftOver(folder) && !(await whoIsAt(folder)) && hasLeftOver(folder)) {
    problems.push(problem('out-left-over', undefined, { path: folder }));
  }
  return { problems, files };
}

function hasLeftOver(folder: string): boolean {
  return listTree(folder).some(isOwnFile);
}

/** What is to be said of a file whose bytes are not those just made, but some build's. */
function judgeOf({ listed, journal, hasMade }: Earlier, { source }: SourcePlan) {
  const entries = new Map(listed?.map((entry) => [entry.path, entry]));
  return (path: string, bytes: Uint8Array): 'out-stale' | 'out-interrupted' | undefined => {
    const sha256 = hashOf(bytes);
    // Made rightly from an earlier source.
    const entry = entries.get(path);
    if (entry && entry.source !== source.sha256 && entry.sha256 === sha256) return 'out-stale';
    return journal.length > 0 && hasMade(path, sha256) ? 'out-interrupted' : undefined;
  };
}

/** The file in place against the one just made: first what it says, where it is a document, then its bytes. */
async function verifyFile(
  { path, bytes }: Pick<MadeFile, 'path' | 'bytes'>,
  document: MadeFile | undefined,
  folder: string,
  judge: ReturnType<typeof judgeOf>,
): Promise<readonly Problem[]> {
  const file = join(folder, path);
  try {
    const found = readBytesIfThere(file);
    if (!found) return [problem('out-missing', undefined, { path: file })];
    const isSame = hashOf(found) === hashOf(bytes);
    const verdict = isSame ? undefined : judge(path, found);
    if (verdict) return [problem(verdict, undefined, { path: file })];
    const differences = document
      ? await formatTable[document.format].readFile(found, document.planned.document, file)
      : [];
    return differences.length > 0 || isSame
      ? differences
      : [problem('out-changed', undefined, { path: file })];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [unreadableOutput(error, file)];
  }
}

/** The folder against its manifest: files that the source makes no more, and files that are there unlisted. */
function verifyFolder(
  plan: SourcePlan,
  { listed, journal, knows }: Earlier,
  made: ReadonlySet<string>,
  options: BuildOptions,
): Problem[] {
  const folder = join(options.out, nameOf(plan));
  if (!listed) {
    const path = join(folder, manifestName);
    return [problem('out-missing', undefined, { path, case: readBytesIfThere(path) ? 'manifest' : '' })];
  }
  const problems: Problem[] = [];
  for (const { path, source } of listed) {
    if (made.has(path) || !isWanted(path, options)) continue;
    const rule = source === plan.source.sha256 ? 'out-changed' : 'out-stale';
    problems.push(problem(rule, undefined, { path: join(folder, path) }));
  }
  const paths = new Set(listed.map(({ path }) => path));
  for (const path of listTree(folder)) {
    if (path === manifestName || paths.has(path) || isOwnFile(path)) continue;
    const isOurs = journal.length > 0 && knows(path);
    // One that belongs here is judged by its bytes.
    if (isOurs && made.has(path)) continue;
    problems.push(
      problem(isOurs ? 'out-interrupted' : 'out-unlisted', undefined, { path: join(folder, path) }),
    );
  }
  return problems;
}
