import { z } from 'zod';
import { isOwnName } from '../files/index.ts';

export const manifestName = 'manifest.json';

/** A path inside the source's folder, or in a folder of that, so that a manifest, whoever wrote it, can name nothing outside. */
const path = z
  .string()
  .regex(/^(?:[^/\\\0-\x1f]{1,255}\/)?[^/\\\0-\x1f]{1,255}$/)
  .refine((text) => !text.split('/').some((part) => part === '.' || part === '..'))
  // Of these no document has the name.
  .refine((text) => text !== 'briefings' && text !== manifestName && !isOwnName(text));
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const entrySchema = z.strictObject({
  path,
  sha256: hash,
  /** Hashes of what the file was made from. */
  source: hash,
  template: hash,
  style: hash,
  /** True where the source has changed since, but the build did not make this file again. */
  stale: z.literal(true).optional(),
});

const manifestSchema = z.strictObject({
  version: z.literal(1),
  generator: z.string(),
  source: z.strictObject({ name: z.string(), sha256: hash }),
  files: z.array(entrySchema),
});

/** One file of `out/<source>/` with its SHA-256 and the hashes of what it was made from. */
export type ManifestEntry = z.infer<typeof entrySchema>;
/** `out/<source>/manifest.json`: what belongs in the folder, sorted by path. */
export type Manifest = z.infer<typeof manifestSchema>;

/** What a document of `out/<source>/` is: all but the attachment stand in folders. */
export function kindOf(path: string): 'overview' | 'briefings' {
  return path.includes('/') ? 'briefings' : 'overview';
}

/** Reads a manifest's bytes; undefined where there is none, or none of ours. */
export function readManifest(bytes: Uint8Array | undefined): Manifest | undefined {
  if (!bytes) return undefined;
  try {
    return manifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

/** The manifest's text, the same bytes for the same entries in any order. */
export function printManifest(manifest: Manifest): Uint8Array {
  const files = [...manifest.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return new TextEncoder().encode(`${JSON.stringify({ ...manifest, files }, undefined, 2)}\n`);
}
