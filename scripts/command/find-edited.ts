import { join } from 'node:path';
import { hashOf, readBytesIfThere } from '../files/index.ts';
import { fileKey } from '../language/index.ts';
import type { SourcePlan } from '../pipeline/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import type { Earlier } from './earlier.ts';
import { isZip, kindOf, manifestName } from './manifest.ts';
import { shellWord } from './shell-word.ts';

/** The paths of what a build is about to write and to remove. */
type Change = { readonly written: readonly string[]; readonly obsolete: readonly string[] };

/**
 * The files in a source's folder that a build would overwrite or remove though it cannot know that nobody has worked
 * on them: their bytes are not those of an earlier build. A folder that has another source's documents is told as one.
 */
export function findEdited(
  { source, part }: Pick<SourcePlan, 'source' | 'part'>,
  folder: string,
  earlier: Earlier,
  change: Change,
): Problem[] {
  const report = (path: string, cause: string, more: Problem['values'] = {}) => {
    const file = join(folder, path);
    const values = { case: cause, file: shellWord(file), source: shellWord(source.file), ...more };
    return problem('edited-by-hand', { file }, values);
  };
  const other = earlier.source;
  if (other !== undefined && fileKey(other) !== fileKey(`${source.name}.md`))
    return [report(manifestName, 'other', { other, folder })];
  if (other !== undefined && earlier.choice !== part?.choice)
    return [report(manifestName, 'part', { other: earlier.choice ?? other, folder })];
  const isEdited = (path: string) => {
    const bytes = readBytesIfThere(join(folder, path));
    if (bytes === undefined) return false;
    return path === manifestName ? !earlier.listed : !earlier.hasMade(path, hashOf(bytes));
  };
  return [
    ...[...change.written, manifestName].filter(isEdited).map((path) => report(path, causeOf(path, earlier))),
    ...change.obsolete.filter(isEdited).map((path) => report(path, 'obsolete')),
  ];
}

function causeOf(path: string, { knows }: Earlier): string {
  if (path === manifestName) return 'manifest';
  return knows(path) ? wayBack(path) : 'unlisted';
}

/** How a change comes back into the source: an attachment can be imported; PDFs cannot, and briefings lack columns. */
function wayBack(path: string): 'imported' | 'typed' {
  return kindOf(path) !== 'overview' || path.endsWith('.pdf') || isZip(path) ? 'typed' : 'imported';
}
