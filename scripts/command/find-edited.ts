import { basename, join } from 'node:path';
import { hashOf, readBytesIfThere } from '../files.ts';
import { type Problem, problem } from '../problem/index.ts';
import type { Earlier } from './earlier.ts';
import type { ManifestEntry } from './manifest.ts';
import { shellWord } from './shell-word.ts';

/** What a build is about to put in place, and the paths it is about to remove. */
type Change = { readonly made: readonly ManifestEntry[]; readonly obsolete: readonly string[] };

/**
 * The files in a source's folder that a build would overwrite or remove though it cannot know that nobody has worked
 * on them: their bytes are neither those of an earlier build nor those made now. `source` is the source's path.
 */
export function findEdited(source: string, folder: string, earlier: Earlier, change: Change): Problem[] {
  const isEdited = (path: string, now?: string) => {
    const bytes = readBytesIfThere(join(folder, path));
    const sha256 = bytes && hashOf(bytes);
    return sha256 !== undefined && sha256 !== now && !earlier.hasMade(path, sha256);
  };
  const report = (path: string, cause: string) => {
    const file = join(folder, path);
    const copy = `${basename(path).replace(/\.\w+$/u, '')}-改动.md`;
    const values = { case: cause, file: shellWord(file), copy: shellWord(copy), source };
    return problem('edited-by-hand', { file }, values);
  };
  return [
    ...change.made
      .filter(({ path, sha256 }) => isEdited(path, sha256))
      .map(({ path }) => report(path, earlier.knows(path) ? wayBack(path) : 'unlisted')),
    ...change.obsolete.filter((path) => isEdited(path)).map((path) => report(path, 'obsolete')),
  ];
}

/** How a change comes back into the source: an attachment can be imported; PDFs cannot, and briefings lack columns. */
function wayBack(path: string): 'imported' | 'typed' {
  return path.startsWith('briefings/') || path.endsWith('.pdf') ? 'typed' : 'imported';
}
