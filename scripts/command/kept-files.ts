import { join } from 'node:path';
import { contentHash } from '../document/index.ts';
import { hashOf, readBytesIfThere } from '../files/index.ts';
import type { PlannedDocument, SourcePlan } from '../pipeline/index.ts';
import { madeOf } from './build-inputs.ts';
import type { Earlier } from './earlier.ts';
import type { BuildRecord } from './manifest.ts';

/** Gives the bytes of a document in a folder that was made of the same, and that nobody has touched since. */
export function keptIn(
  folder: string,
  { standing }: Earlier,
): (path: string, made: string) => Uint8Array | undefined {
  const entries = new Map(standing.map((entry) => [entry.path, entry]));
  return (path, made) => {
    const entry = entries.get(path);
    const bytes = entry?.made === made ? readBytesIfThere(join(folder, path)) : undefined;
    return bytes && hashOf(bytes) === entry?.sha256 ? bytes : undefined;
  };
}

/** Hash of all that a planned document is made from, in whichever format. */
export function madeFrom(
  { document }: PlannedDocument,
  { workspace, context }: SourcePlan,
  faces: BuildRecord['faces'],
): string {
  return madeOf(context.version, contentHash(document), workspace.styleFile.sha256, faces);
}
