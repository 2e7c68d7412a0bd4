import { join } from 'node:path';
import { type Change, hashOf, readBytesIfThere, type Staging, stageFiles } from '../files/index.ts';
import { fileKey } from '../language/index.ts';
import { type MadeFile, type Making, makeFiles, nameOf, pathOf, type SourcePlan } from '../pipeline/index.ts';
import { hasErrors, type Problem, type ReportedFile } from '../problem/index.ts';
import { hashJson } from './build-inputs.ts';
import { type Earlier, readEarlier } from './earlier.ts';
import { findEdited } from './find-edited.ts';
import { keptIn, madeFrom } from './kept-files.ts';
import {
  type BuildRecord,
  covers,
  isWanted,
  type Manifest,
  type ManifestEntry,
  manifestName,
  printManifest,
} from './manifest.ts';
import type { BuildOptions } from './options.ts';
import { type HashedFile, zipDocuments, zipMadeFrom, zipPath } from './zip-documents.ts';

/** A source's files, written beside their places: `prepare` makes ready to put them there, `discard` leaves no trace. */
export type StagedSource = {
  readonly files: readonly ReportedFile[];
  readonly problems: readonly Problem[];
  /** What somebody has edited by now and the build would overwrite or remove: an error for each. */
  readonly findEdited: () => readonly Problem[];
  readonly prepare: () => Change;
  readonly discard: () => void;
};

/** A file that goes into the zip. */
type PackedFile = HashedFile & { readonly bytes: Uint8Array };

/** What is told of a build beside its files. */
export type Recording = {
  readonly faces: BuildRecord['faces'];
  /** What goes into the manifest, once a source's files are made and all that was found with them; undefined for nothing. */
  readonly record: (plan: SourcePlan, found: readonly Problem[]) => BuildRecord | undefined;
  /** A file is made, or kept. */
  readonly onFile: () => void;
};

/**
 * Makes and stages every asked-for file of a source and its manifest; a system's error discards them. What an earlier
 * build has made of the same is kept as it is.
 */
export async function stageSource(
  plan: SourcePlan,
  options: BuildOptions,
  { faces, record, onFile }: Recording,
  making: Pick<Making, 'make' | 'atOnce'>,
): Promise<StagedSource> {
  const folder = join(options.out, nameOf(plan));
  const staging = stageFiles(folder, true);
  try {
    const earlier = readEarlier(folder);
    const files: ReportedFile[] = [];
    const problems: Problem[] = [];
    const entries: ManifestEntry[] = [];
    const packed: PackedFile[] = [];
    const inPlace = keptIn(folder, earlier);
    const keptOf: Making['keptOf'] = (planned, format) =>
      options.force ? undefined : inPlace(pathOf(planned, format), madeFrom(planned, plan, faces));
    for await (const { value: made, problems: found } of makeFiles(plan, options.formats, {
      ...making,
      keptOf,
    })) {
      for (const one of found) problems.push(one);
      onFile();
      if (!made) continue;
      const file = made.isKept ? keptFile(folder, made) : stageFile(staging, folder, made.path, made.bytes);
      files.push(file);
      const entry = entryOf(made.path, made.planned.template.sha256, file.sha256, plan);
      entries.push(made.isFlawless ? { ...entry, made: madeFrom(made.planned, plan, faces) } : entry);
      if (options.zip) packed.push({ path: made.path, bytes: made.bytes, sha256: file.sha256 });
    }
    if (options.zip && !hasErrors(problems)) {
      const zip = stageZip(plan, packed, {
        folder,
        staging,
        inPlace: options.force ? () => undefined : inPlace,
      });
      onFile();
      files.push(zip.file);
      entries.push(zip.entry);
    }
    const others = otherEntries(earlier, plan, options);
    const manifest = manifestOf(plan, [...entries, ...others], latest(earlier, record(plan, problems)));
    const obsolete = obsoletePaths(earlier, manifest.files);
    const written = entries.flatMap(({ path }, at) => (files[at]?.state === 'written' ? [path] : []));
    if (written.length > 0)
      staging.writeJournal(printManifest({ ...manifest, files: [...earlier.journal, ...manifest.files] }));
    stageFile(staging, folder, manifestName, printManifest(manifest));
    return {
      files,
      problems,
      findEdited: () => (options.force ? [] : findEdited(plan, folder, earlier, { written, obsolete })),
      prepare: () => staging.prepare(obsolete),
      discard: staging.discard,
    };
  } catch (error) {
    staging.discard();
    throw error;
  }
}

type Place = {
  readonly folder: string;
  readonly staging: Staging;
  readonly inPlace: ReturnType<typeof keptIn>;
};

/** Stages the zip of a source's files unless the one in place is of the same. */
function stageZip(
  plan: SourcePlan,
  files: readonly PackedFile[],
  { folder, staging, inPlace }: Place,
): { readonly file: ReportedFile; readonly entry: ManifestEntry } {
  const path = zipPath(nameOf(plan));
  const made = zipMadeFrom(plan.context.version, plan.source.sha256, files);
  const bytes = inPlace(path, made);
  const file = bytes
    ? keptFile(folder, { path, bytes })
    : stageFile(staging, folder, path, zipDocuments(plan, files));
  return { file, entry: { ...entryOf(path, templatesOf(plan), file.sha256, plan), made } };
}

/** Stages a file unless the one in place has the same bytes already. */
function stageFile(staging: Staging, folder: string, path: string, bytes: Uint8Array): ReportedFile {
  const sha256 = hashOf(bytes);
  const there = readBytesIfThere(join(folder, path));
  const state = there && hashOf(there) === sha256 ? 'reused' : 'written';
  if (state === 'written') staging.write(path, bytes);
  return { path: join(folder, path), sha256, state };
}

/** A file that is in place as it is to be: it has been read from there. */
function keptFile(folder: string, { path, bytes }: Pick<MadeFile, 'path' | 'bytes'>): ReportedFile {
  return { path: join(folder, path), sha256: hashOf(bytes), state: 'reused', kept: true };
}

function manifestOf(
  { source, part, context }: SourcePlan,
  files: readonly ManifestEntry[],
  build: BuildRecord | undefined,
): Manifest {
  return {
    version: 1,
    generator: `yigao ${context.version}`,
    source: { name: `${source.name}.md`, sha256: source.sha256 },
    ...(part && { part }),
    ...(build && { build }),
    files: [...files],
  };
}

function entryOf(
  path: string,
  template: string,
  sha256: string,
  { source, workspace }: SourcePlan,
): ManifestEntry {
  return { path, sha256, source: source.sha256, template, style: workspace.styleFile.sha256 };
}

/** Hash of the templates of all documents. */
function templatesOf({ documents }: SourcePlan): string {
  return hashJson([...new Set(documents.map(({ template }) => template.sha256))].sort());
}

/** What a build tells of itself; where an earlier one was of the same, and of no less, what that told. */
function latest({ record }: Earlier, build: BuildRecord | undefined): BuildRecord | undefined {
  return record && build && covers(record, build) ? record : build;
}

/** Entries that this build does not replace, those made from another source text marked stale. */
function otherEntries({ standing }: Earlier, { source }: SourcePlan, options: BuildOptions): ManifestEntry[] {
  return standing
    .filter(({ path }) => !isWanted(path, options))
    .map((entry) => (entry.source === source.sha256 ? entry : { ...entry, stale: true as const }));
}

/**
 * Files of an earlier build that this one does not list. Where only case or Unicode form has changed, some systems
 * hold one file for both names: it stays.
 */
function obsoletePaths({ standing }: Earlier, entries: readonly ManifestEntry[]): string[] {
  const listed = new Set(entries.map(({ path }) => fileKey(path)));
  return standing.map(({ path }) => path).filter((path) => !listed.has(fileKey(path)));
}
