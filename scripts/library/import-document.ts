import { importFile, linesOf, stemOf } from '../import/index.ts';
import { bringBack, composeSources } from '../pipeline/index.ts';
import { hasErrors, type Problem } from '../problem/index.ts';
import { importedSchema, importSchema } from './arguments.ts';
import type { ImportedFile, ImportOptions } from './import-options.ts';
import { openProject, openWorkspace } from './open-project.ts';
import type { SourceText } from './project.ts';
import { type Found, foundOf } from './result.ts';
import { take } from './take.ts';

/** What `importDocument` gives. */
export type Imported = Found & {
  /**
   * The source's text; undefined where none can be made. With errors it may still be there, for a person to mend.
   * With `onto` it is the source with the changes in it.
   */
  readonly source?: string;
  /** With `onto`: whether the document says anything else than the source. */
  readonly isChanged?: boolean;
};

/** Makes a source of a file, or brings an edited document's changes back onto its source. */
export async function importDocument(file: ImportedFile, options: ImportOptions = {}): Promise<Imported> {
  const { name, bytes } = take('importDocument(file)', importedSchema, file);
  const given = take('importDocument(file, options)', importSchema, options);
  return given.onto ? importOnto(bytes, name, given.onto, given) : importAlone(bytes, name, given);
}

function importAlone(bytes: Uint8Array, file: string, options: ImportOptions): Imported {
  const { changes, sheet, table, header, style, strict } = options;
  const workspace = openWorkspace({ style });
  const problems = [...workspace.problems];
  const texts = new Map(workspace.texts);
  if (!workspace.value) return foundOf(problems, texts, strict);
  const target = `${stemOf(file)}.md`;
  const { roles } = workspace.value.style;
  const made = importFile(bytes, file, { roles, changes, target, sheet, table, header });
  for (const one of made.problems) problems.push(one);
  const lines = made.problems.length > 0 ? linesOf(bytes, file) : undefined;
  if (lines !== undefined) texts.set(file, lines);
  if (made.value !== undefined) texts.set(target, made.value);
  const found = foundOf(problems, texts, strict);
  const isTaken = found.ok || hasErrors(problems);
  return { ...found, ...(made.value !== undefined && isTaken ? { source: made.value } : {}) };
}

async function importOnto(
  bytes: Uint8Array,
  file: string,
  onto: SourceText,
  { changes, sheet, table, templates, style, strict }: ImportOptions,
): Promise<Imported> {
  const given = openProject({ sources: [onto], templates, style, only: 'overview' });
  const { plans, problems: composed, texts } = composeSources(given, 'none');
  const problems: Problem[] = composed.filter(({ severity }) => severity === 'error');
  const [plan] = plans;
  const merged = plan && (await bringBack({ bytes, file, changes, sheet, table }, plan));
  for (const one of merged?.problems ?? []) problems.push(one);
  const found = foundOf(problems, texts, strict);
  if (!merged?.value || !found.ok) return found;
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(merged.value.bytes);
  return { ...found, source, isChanged: merged.value.isChanged };
}
