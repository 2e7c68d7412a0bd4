import { join } from 'node:path';
import { hashOf, readBytesIfThere, type Staging, stageFiles } from '../files.ts';
import type { Problem, ReportedFile } from '../problem/index.ts';
import type { SourcePlan } from './compose-sources.ts';
import { type MadeFile, makeFiles } from './make-files.ts';
import { type Manifest, type ManifestEntry, manifestName, printManifest, readManifest } from './manifest.ts';
import type { BuildOptions } from './options.ts';

/** A source's files, written beside their places: `commit` puts them there, `discard` leaves no trace. */
export type StagedSource = {
  readonly files: readonly ReportedFile[];
  readonly problems: readonly Problem[];
  commit(): void;
  discard(): void;
};

/** Makes and stages every asked-for file of a source and its manifest; a system's error discards them. */
export async function stageSource(plan: SourcePlan, options: BuildOptions): Promise<StagedSource> {
  const folder = join(options.out, plan.source.name);
  const staging = stageFiles(folder);
  try {
    const earlier = readManifest(readBytesIfThere(join(folder, manifestName)));
    const files: ReportedFile[] = [];
    const problems: Problem[] = [];
    const entries: ManifestEntry[] = [];
    for await (const { value: made, problems: found } of makeFiles(plan, options.formats)) {
      problems.push(...found);
      if (!made) continue;
      const file = stageFile(staging, folder, made.path, made.bytes);
      files.push(file);
      entries.push(entryOf(made, file.sha256, plan));
    }
    const kept = keptEntries(earlier, plan, options);
    stageFile(staging, folder, manifestName, printManifest(manifestOf(plan, [...entries, ...kept])));
    const obsolete = obsoletePaths(earlier, [...entries, ...kept]);
    return {
      files,
      problems,
      commit: () => staging.commit(obsolete),
      discard: () => staging.discard(),
    };
  } catch (error) {
    staging.discard();
    throw error;
  }
}

/** Stages a file unless the one in place has the same bytes already. */
function stageFile(staging: Staging, folder: string, path: string, bytes: Uint8Array): ReportedFile {
  const sha256 = hashOf(bytes);
  const old = readBytesIfThere(join(folder, path));
  const state = old && hashOf(old) === sha256 ? 'reused' : 'written';
  if (state === 'written') staging.write(path, bytes);
  return { path: join(folder, path), sha256, state };
}

function manifestOf({ source, context }: SourcePlan, files: readonly ManifestEntry[]): Manifest {
  return {
    version: 1,
    generator: `yigao ${context.version}`,
    source: { name: `${source.name}.md`, sha256: source.sha256 },
    files: [...files],
  };
}

function entryOf(
  { path, planned }: MadeFile,
  sha256: string,
  { source, workspace }: SourcePlan,
): ManifestEntry {
  const { template } = planned;
  return {
    path,
    sha256,
    source: source.sha256,
    template: template.sha256,
    style: workspace.styleFile.sha256,
  };
}

/** Entries that this build does not replace, those made from another source text marked stale. */
function keptEntries(
  earlier: Manifest | undefined,
  { source }: SourcePlan,
  { only, formats }: BuildOptions,
): ManifestEntry[] {
  const replaces = (path: string) => {
    const kind = path.startsWith('briefings/') ? 'briefings' : 'overview';
    return (only ?? kind) === kind && formats.some((format) => path.endsWith(`.${format}`));
  };
  return (earlier?.files ?? [])
    .filter(({ path }) => !replaces(path))
    .map((entry) => (entry.source === source.sha256 ? entry : { ...entry, stale: true as const }));
}

/**
 * Files an earlier manifest lists and this one does not. Where only case or Unicode form has changed, some systems
 * hold one file for both names: it stays.
 */
function obsoletePaths(earlier: Manifest | undefined, entries: readonly ManifestEntry[]): string[] {
  const key = (path: string) => path.normalize('NFC').toLowerCase();
  const listed = new Set(entries.map(({ path }) => key(path)));
  return (earlier?.files ?? []).map(({ path }) => path).filter((path) => !listed.has(key(path)));
}
