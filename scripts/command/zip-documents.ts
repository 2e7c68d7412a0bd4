import { nameOf, type SourcePlan } from '../pipeline/index.ts';
import { type ZipEntry, zip } from '../zip.ts';
import { hashJson } from './build-inputs.ts';

/** A file of a source: its path in `out/<source>/`, and the SHA-256 of its bytes. */
export type HashedFile = { readonly path: string; readonly sha256: string };

/** Where the zip stands in the folder of that name. */
export function zipPath(folder: string): string {
  return `${folder}.zip`;
}

/** All documents of a source as one zip, in a folder of the source's name: they stay together wherever it is opened. */
export function zipDocuments(plan: SourcePlan, files: readonly Omit<ZipEntry, 'isZipped'>[]): Uint8Array {
  const entries = files.map(({ path, bytes }) => ({
    path: `${nameOf(plan)}/${path}`,
    bytes,
    isZipped: /\.(?:docx|xlsx)$/u.test(path),
  }));
  return zip(entries, plan.attachment.date?.text);
}

/** Hash of all that a zip is made from: as long as it is the same, so are its bytes. */
export function zipMadeFrom(version: string, sourceHash: string, files: readonly HashedFile[]): string {
  const listed = files.map(({ path, sha256 }) => `${path} ${sha256}`).sort();
  return hashJson([version, sourceHash, listed]);
}
