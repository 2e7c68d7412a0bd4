import { z } from 'zod';
import { bookletForms } from '../document/index.ts';
import { isOwnName } from '../files/index.ts';
import { bookletFolder } from '../pipeline/index.ts';
import { isRuleId, type RuleId } from '../problem/index.ts';
import { formats } from '../write/index.ts';
import type { BuildOptions } from './options.ts';

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
  /** Hash of all that the file was made from: what the document says, style, fonts and version. Absent where anything was found. */
  made: hash.exactOptional(),
  /** True where the source has changed since, but the build did not make this file again. */
  stale: z.literal(true).optional(),
});

/** A problem of the source, whose path depends on where the command runs. */
const findingSchema = z.strictObject({
  rule: z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value)),
  severity: z.enum(['error', 'warning', 'hint']),
  place: z.strictObject({
    line: z.number(),
    column: z.number(),
    endLine: z.number().exactOptional(),
    endColumn: z.number().exactOptional(),
  }),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  edit: z.string().exactOptional(),
});

/** What the last build was given, and what it had to say: all that is to be told again where nothing has changed. */
const buildSchema = z.strictObject({
  /** What was made: in which formats, and of which kind where not all. */
  formats: z.array(z.enum(formats)),
  only: z.enum(['overview', 'briefings']).exactOptional(),
  booklet: z.enum(bookletForms).exactOptional(),
  /** Hash of all that was read for this source's documents. */
  inputs: hash,
  /** Hash of the inputs of all sources, where all of a folder were built. */
  together: hash.exactOptional(),
  /** The font files, each by its face: its hash, or whose it is. */
  faces: z.record(z.string(), z.string()),
  /** Which faces stand for which fonts in the PDFs. */
  fonts: z.array(z.strictObject({ role: z.string(), wanted: z.string(), face: z.string() })),
  found: z.array(findingSchema),
});

const manifestSchema = z.strictObject({
  version: z.literal(1),
  generator: z.string(),
  source: z.strictObject({ name: z.string(), sha256: hash }),
  /** Only of a part of a source: what the part is called, and what was chosen. */
  part: z.strictObject({ name: z.string(), choice: z.string() }).exactOptional(),
  /** Absent where the build found anything beside the source. */
  build: buildSchema.exactOptional(),
  files: z.array(entrySchema),
});

export type Finding = z.infer<typeof findingSchema>;
export type BuildRecord = z.infer<typeof buildSchema>;
/** One file of `out/<source>/` with its SHA-256 and the hashes of what it was made from. */
export type ManifestEntry = z.infer<typeof entrySchema>;
/** `out/<source>/manifest.json`: what belongs in the folder, sorted by path. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Whether a build made all that another one asks for, of the same: then it says all that the other one would. */
export function covers(record: BuildRecord, wanted: BuildRecord): boolean {
  const { inputs, together, formats, only, booklet } = wanted;
  return (
    record.inputs === inputs &&
    (together ?? record.together) === record.together &&
    formats.every((format) => record.formats.includes(format)) &&
    (record.only ?? only) === only &&
    (booklet ?? record.booklet) === record.booklet
  );
}

/** What a document of `out/<source>/` is: all but the attachment stand in folders. */
export function kindOf(path: string): 'overview' | 'briefings' | 'booklet' {
  if (path.startsWith(`${bookletFolder}/`)) return 'booklet';
  return path.includes('/') ? 'briefings' : 'overview';
}

/** Whether a document is of the kind and in one of the formats that are asked for, or the zip of all. */
export function isWanted(
  path: string,
  { formats, only, booklet, zip }: Pick<BuildOptions, 'formats' | 'only' | 'booklet' | 'zip'>,
): boolean {
  if (isZip(path)) return zip;
  const kind = kindOf(path);
  const isAsked = kind === 'booklet' ? booklet !== undefined : (only ?? kind) === kind;
  return isAsked && formats.some((format) => path.endsWith(`.${format}`));
}

/** Whether a file is the zip of a source's documents. */
export function isZip(path: string): boolean {
  return path.endsWith('.zip');
}

/** Whose documents a manifest lists, as the file name of a source that is called so. */
export function ownerOf({ source, part }: Pick<Manifest, 'source' | 'part'>): string {
  return part ? `${part.name}.md` : source.name;
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
