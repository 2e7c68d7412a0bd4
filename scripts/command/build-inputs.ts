import { version } from '../bundled/index.ts';
import { hashOf } from '../files/index.ts';
import { type TemplateFiles, workspaceFiles } from '../pipeline/index.ts';
import type { BuildRecord } from './manifest.ts';

/** What all documents of a build are made with, beside their sources. */
export type Shared = Pick<BuildRecord, 'faces'> & { readonly templates: TemplateFiles };

/** Hash of all that is read for a source's documents, by content: as long as it is the same, so are they. */
export function inputsOf(sourceHash: string, { faces, templates }: Shared): string {
  const { open, further, settings } = templates;
  const always = workspaceFiles.map((name) => open(name).sha256);
  const others = further.map(({ file, sha256 }) => [file.replace(/^.*[/\\]/su, ''), sha256]);
  const check = settings && hashOf(settings.bytes);
  return hashJson([version(), sourceHash, always, others, check, faces]);
}

/** Hash of what all sources of a folder are made from: some things are found only where all are read. */
export function togetherOf(inputs: readonly string[]): string {
  return hashJson(inputs);
}

/** Hash of what a document says and of what it is set with, and by which version. */
export function madeOf(
  version: string,
  contentHash: string,
  style: string,
  faces: BuildRecord['faces'],
): string {
  return hashJson([version, contentHash, style, faces]);
}

/** Hash of a value that is the same as JSON. */
export function hashJson(value: unknown): string {
  return hashOf(new TextEncoder().encode(JSON.stringify(value)));
}
