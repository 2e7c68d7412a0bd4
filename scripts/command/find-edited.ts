import { join } from 'node:path';
import { hashOf, readBytesIfThere } from '../files/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import type { Earlier } from './earlier.ts';
import { manifestName } from './manifest.ts';
import { shellWord } from './shell-word.ts';

/** What a build is about to overwrite, with the hash of what is there now, and the paths it is about to remove. */
type Change = {
  readonly overwritten: readonly { readonly path: string; readonly old: string }[];
  readonly obsolete: readonly string[];
};

/**
 * The files in a source's folder that a build would overwrite or remove though it cannot know that nobody has worked
 * on them: their bytes are neither those of an earlier build nor those made now. `source` is the source's path.
 */
export function findEdited(source: string, folder: string, earlier: Earlier, change: Change): Problem[] {
  const isEdited = (path: string) => {
    const bytes = readBytesIfThere(join(folder, path));
    return bytes !== undefined && !earlier.hasMade(path, hashOf(bytes));
  };
  const report = (path: string, cause: string) => {
    const file = join(folder, path);
    const values = { case: cause, file: shellWord(file), source: shellWord(source) };
    return problem('edited-by-hand', { file }, values);
  };
  return [
    ...change.overwritten
      .filter(({ path, old }) => (path === manifestName ? !earlier.listed : !earlier.hasMade(path, old)))
      .map(({ path }) => report(path, causeOf(path, earlier))),
    ...change.obsolete.filter(isEdited).map((path) => report(path, 'obsolete')),
  ];
}

function causeOf(path: string, { knows }: Earlier): string {
  if (path === manifestName) return 'manifest';
  return knows(path) ? wayBack(path) : 'unlisted';
}

/** How a change comes back into the source: an attachment can be imported; PDFs cannot, and briefings lack columns. */
function wayBack(path: string): 'imported' | 'typed' {
  return path.startsWith('briefings/') || path.endsWith('.pdf') ? 'typed' : 'imported';
}
