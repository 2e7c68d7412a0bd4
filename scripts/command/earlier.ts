import { join } from 'node:path';
import { hashOf, journalName, readBytesIfThere } from '../files/index.ts';
import { fileKey } from '../language/index.ts';
import { type BuildRecord, type ManifestEntry, manifestName, readManifest } from './manifest.ts';

/** What earlier builds have put into a source's folder. */
export type Earlier = {
  /** The manifest's entries; undefined where there is none of ours. */
  readonly listed: readonly ManifestEntry[] | undefined;
  /** The file name of the source that they are of. */
  readonly source: string | undefined;
  /** Of a part of a source, what was chosen. */
  readonly choice: string | undefined;
  /** What the last build told of itself. */
  readonly record: BuildRecord | undefined;
  /** What the journal of a killed build lists: any of it may be in place. A path may have several entries. */
  readonly journal: readonly ManifestEntry[];
  /** What is in place: the manifest's entries, but the journal's where the file has its bytes. */
  readonly standing: readonly ManifestEntry[];
  /** Whether a file has the bytes some build gave it. */
  readonly hasMade: (path: string, sha256: string) => boolean;
  /** Whether some build has made a file of this path. */
  readonly knows: (path: string) => boolean;
  /** The same as long as no build has been at the folder. */
  readonly print: string;
};

/** Reads what manifest and journal of a folder tell; one that is missing or none of ours tells nothing. */
export function readEarlier(folder: string): Earlier {
  const [manifest, left] = [manifestName, journalName].map((name) => readBytesIfThere(join(folder, name)));
  const { source, part, build: record, files: listed } = readManifest(manifest) ?? {};
  const journal = readManifest(left)?.files ?? [];
  const manifested = listed ?? [];
  const placed = journal.filter(({ path, sha256 }) => hashOfFile(join(folder, path)) === sha256);
  const standing = new Map([...manifested, ...placed].map((entry) => [entry.path, entry]));
  const known = new Set<string>();
  for (const { path, sha256 } of [...manifested, ...journal])
    known.add(fileKey(path)).add(mark(path, sha256));
  return {
    listed,
    source: source?.name,
    choice: part?.choice,
    record,
    journal,
    standing: [...standing.values()],
    hasMade: (path, sha256) => known.has(mark(path, sha256)),
    knows: (path) => known.has(fileKey(path)),
    print: [manifest, left].map((bytes) => (bytes ? hashOf(bytes) : '')).join(),
  };
}

function mark(path: string, sha256: string): string {
  return `${fileKey(path)} ${sha256}`;
}

function hashOfFile(path: string): string | undefined {
  const bytes = readBytesIfThere(path);
  return bytes && hashOf(bytes);
}
