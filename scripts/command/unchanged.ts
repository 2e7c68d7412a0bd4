import { join } from 'node:path';
import { version } from '../bundled/index.ts';
import { hashOf, isOwnName, isSystemError, listNames, readBytesIfThere } from '../files/index.ts';
import type { SourceFile, TemplateFiles } from '../pipeline/index.ts';
import { type Problem, type ReportedFile, stops } from '../problem/index.ts';
import { inputsOf, togetherOf } from './build-inputs.ts';
import { checkFontDir, facePrints } from './fonts.ts';
import {
  type BuildRecord,
  isWanted,
  isZip,
  kindOf,
  type Manifest,
  manifestName,
  readManifest,
} from './manifest.ts';
import type { BuildOptions } from './options.ts';
import { finish, type Report } from './report.ts';
import { isWhole, openSources } from './sources.ts';
import { templateFiles } from './template-files.ts';
import { zipMadeFrom } from './zip-documents.ts';

/**
 * The report of a build that would make all that is there already, from the same sources, templates, style sheet and
 * fonts with the same version: nothing is read as text. Undefined where anything is otherwise, or is not known.
 */
export function reportUnchanged(options: BuildOptions): Report | undefined {
  try {
    return options.force ? undefined : unchanged(options);
  } catch (error) {
    // What cannot be read is told by the build.
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function unchanged(options: BuildOptions): Report | undefined {
  // What is made of a part, and into which folder, is known when its source is read.
  if (options.part) return undefined;
  const { sources, problems } = openSources(options.sources, options.shard);
  const templates = templateFiles(options.templates);
  const unread = [...problems, ...checkFontDir(options.fontDir)];
  if (sources.length === 0 || unread.length > 0 || 'rule' in templates || templates.problems.length > 0)
    return undefined;
  const known: Unchanged[] = [];
  const printOf = facePrints(options.fontDir);
  for (const source of sources) {
    const one = unchangedSource(source, templates, printOf, options);
    if (!one) return undefined;
    known.push(one);
  }
  if (isWhole(options) && !areTogether(known)) return undefined;
  const found = known.flatMap((one) => one.found);
  if (stops(found, options.strict)) return undefined;
  const texts = new Map(sources.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
  const files = known.flatMap((one) => one.files);
  const report = finish('build', found, files, texts, options.strict);
  const [fonts] = known.map((one) => one.record.fonts);
  return fonts && fonts.length > 0 ? { ...report, fonts } : report;
}

function areTogether(known: readonly Unchanged[]): boolean {
  const together = togetherOf(known.map(({ record }) => record.inputs));
  return known.every(({ record }) => record.together === together);
}

type Unchanged = {
  readonly record: BuildRecord;
  readonly files: readonly ReportedFile[];
  readonly found: readonly Problem[];
};

/** What is there of a source, where it was made from the same and nobody has touched it. */
function unchangedSource(
  source: SourceFile,
  templates: TemplateFiles,
  printOf: (face: string) => string,
  options: BuildOptions,
): Unchanged | undefined {
  const folder = join(options.out, source.name);
  const manifest = readManifest(readBytesIfThere(join(folder, manifestName)));
  const record = manifest?.build;
  if (
    !record ||
    manifest.part ||
    manifest.source.name !== `${source.name}.md` ||
    listNames(folder).some(isOwnName)
  )
    return undefined;
  const faces = Object.fromEntries(Object.keys(record.faces).map((face) => [face, printOf(face)]));
  if (!madeTheSame(record, options)) return undefined;
  if (inputsOf(source.sha256, { faces, templates }) !== record.inputs) return undefined;
  const files = filesInPlace(folder, manifest, options);
  const { file } = source;
  const found = record.found.map(({ place, ...one }) => ({ ...one, place: { ...place, file } }));
  return files && { record, files, found };
}

/** Whether the last build made what this one would: what it found depends on that. */
function madeTheSame({ formats, only, booklet }: BuildRecord, options: BuildOptions): boolean {
  return only === options.only && booklet === options.booklet && formats.join() === options.formats.join();
}

/** The files that a build would make, where each has the bytes that the manifest tells. */
function filesInPlace(folder: string, manifest: Manifest, options: BuildOptions): ReportedFile[] | undefined {
  const wanted = manifest.files.filter(({ path }) => isWanted(path, options));
  const isThere = wanted.every(({ path, sha256 }) => {
    const bytes = readBytesIfThere(join(folder, path));
    return bytes !== undefined && hashOf(bytes) === sha256;
  });
  if (!isThere || (options.zip && !hasZipOf(wanted, manifest))) return undefined;
  return asReported(wanted, options).map(({ path, sha256 }) => ({
    path: join(folder, path),
    sha256,
    state: 'reused',
    kept: true,
  }));
}

/** Whether one of these files is the zip of all others. */
function hasZipOf(files: Manifest['files'], { source }: Manifest): boolean {
  const others = files.filter(({ path }) => !isZip(path));
  const made = zipMadeFrom(version(), source.sha256, others);
  return files.some((file) => isZip(file.path) && file.made === made);
}

/** In the order in which they are made. */
const kinds = ['overview', 'briefings', 'booklet'];
const natural = new Intl.Collator('en', { numeric: true });

/** The attachment first, then the other documents by their numbers, each in the formats as asked for; the zip last. */
function asReported(files: Manifest['files'], { formats }: BuildOptions): Manifest['files'] {
  const order = [...formats, 'zip'];
  const placed = files.map((file) => {
    const [, stem = '', format = ''] = /^(.*)\.(\w+)$/su.exec(file.path) ?? [];
    const kind = isZip(file.path) ? kinds.length : kinds.indexOf(kindOf(file.path));
    return { file, stem, kind, at: order.indexOf(format) };
  });
  placed.sort((a, b) => a.kind - b.kind || natural.compare(a.stem, b.stem) || a.at - b.at);
  return placed.map(({ file }) => file);
}
