import { basename, join } from 'node:path';
import {
  hashOf,
  isFile,
  isFolder,
  isOwnName,
  isSystemError,
  listFiles,
  readAtMost,
  standardInput,
} from '../files/index.ts';
import { fileKey } from '../language/index.ts';
import { mostBytes, tooManyBytes } from '../model/index.ts';
import type { SourceFile } from '../pipeline/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import type { BuildOptions } from './options.ts';
import { shellWord } from './shell-word.ts';
import { unreadable } from './system-problem.ts';

/**
 * Reads the named sources, of a folder its `*.md`, of `-` the standard input; none named is `source/`. Files that cannot
 * be read or share a name are problems. Of a shard only its own are read.
 */
export function openSources(
  named: readonly string[],
  shard?: BuildOptions['shard'],
): { sources: SourceFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files =
    named.length > 0 ? named.flatMap((path) => filesOf(path, problems)) : sourcesIn('source', problems);
  if (named.length === 0 && files.length === 0) problems.unshift(problem('source-none', undefined));
  const sources: SourceFile[] = [];
  const taken = new Map<string, string>();
  for (const [at, file] of files.entries()) {
    const name = basename(file).replace(/\.md$/iu, '');
    const other = taken.get(fileKey(name));
    const unfit = unfitName(file);
    if (file !== standardInput && !/[^.]\.md$/iu.test(basename(file))) problems.push(noSource(file));
    else if (unfit) problems.push(unfit);
    else if (other !== undefined) problems.push(problem('source-twice', undefined, { path: file, other }));
    else if (shard === undefined || at % shard.count === shard.index - 1) {
      const bytes = readSource(file, problems);
      if (bytes) sources.push({ file, name, bytes, sha256: hashOf(bytes) });
    }
    taken.set(fileKey(name), file);
  }
  return { sources, problems };
}

/** Whether the sources that are named are all of their folders. */
export function isWhole({ sources, shard }: Pick<BuildOptions, 'sources' | 'shard'>): boolean {
  return shard === undefined && sources.every(isFolder);
}

function filesOf(path: string, problems: Problem[]): string[] {
  if (!isFolder(path)) return [path];
  const files = sourcesIn(path, problems);
  if (files.length === 0) problems.push(problem('source-none', undefined, { path, case: 'folder' }));
  return files;
}

/** The sources in a folder; files whose ending is a slip are told. */
function sourcesIn(folder: string, problems: Problem[]): string[] {
  for (const one of misnamedSources(folder)) problems.push(one);
  return listSources(folder);
}

/** What is no Markdown may be what `import` makes a source of. */
function noSource(path: string): Problem {
  const stem = basename(path).replace(/\.\w+$/u, '');
  const isDocument = /\.(?:doc[xm]?|wps|rtf|odt|html?|mht(?:ml)?|txt|xlsx?|et|ods|[ct]sv|pdf|ofd)$/iu.test(
    path,
  );
  const values = { file: shellWord(path), source: shellWord(`source/${stem}.md`) };
  return problem('source-ending', undefined, { path, case: isDocument ? 'import' : '', ...values });
}

/** The folder of its documents has its name, and a manifest lists them by theirs. */
function unfitName(path: string): Problem | undefined {
  const name = basename(path);
  if (isOwnName(name)) return problem('source-name', undefined, { path, case: 'own' });
  const [found] = /[\\\p{Cc}]/u.exec(name) ?? [];
  return found === undefined ? undefined : problem('source-name', undefined, { path, found });
}

/** Paths of the sources in a folder, in code unit order; none where it is not there. */
export function listSources(folder: string): string[] {
  return listFiles(folder)
    .filter((name) => /^[^.].*\.md$/u.test(name))
    .map((name) => join(folder, name));
}

/** Files beside the sources that are not read, as their ending is another one for Markdown or has one more behind it. */
function misnamedSources(folder: string): Problem[] {
  return listFiles(folder).flatMap((file) => {
    const name = file.replace(/\.(?:md|markdown|md\.txt)$/iu, '.md');
    if (name === file || name === '.md' || /[^.]\.md$/u.test(file) || isFile(join(folder, name))) return [];
    const path = join(folder, file);
    return [problem('source-file-name', { file: path }, { path, name })];
  });
}

function readSource(file: string, problems: Problem[]): Uint8Array | undefined {
  try {
    const bytes = readAtMost(file, mostBytes);
    if (bytes) return bytes;
    problems.push(tooManyBytes(file));
    return undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    problems.push(unreadable(error, file));
    return undefined;
  }
}
