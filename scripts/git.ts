import { execFileSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { isFolder } from './files/index.ts';

/** Why a file of an earlier revision cannot be had; `said` is what git says of it. */
export type GitFault = {
  readonly fault: 'no-git' | 'no-repository' | 'no-revision' | 'no-file';
  readonly said: string;
};

/**
 * The bytes of a file as a git revision (`HEAD~1`, a branch, a commit) has them; the only file that runs another
 * program. The path counts from the current folder, or, as git itself has it, from the repository's. `largest` is in
 * bytes.
 */
export function readRevision(revision: string, path: string, largest: number): Uint8Array | GitFault {
  const [folder, rest] = folderThere(path);
  const git = (...line: string[]) => runGit(folder, line, largest);
  try {
    git('rev-parse', '--git-dir');
  } catch (error) {
    return faultOf(error, 'no-repository');
  }
  try {
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  } catch (error) {
    return faultOf(error, 'no-revision');
  }
  try {
    return git('cat-file', 'blob', `${revision}:./${rest}`);
  } catch {
    // It is not below the current folder: the path may be the repository's.
  }
  try {
    return git('cat-file', 'blob', `${revision}:${path}`);
  } catch (error) {
    return faultOf(error, 'no-file');
  }
}

/** The nearest folder of a path that is there, and what of the path is below it: the file may have gone since. */
function folderThere(path: string): readonly [folder: string, rest: string] {
  let [folder, rest] = [dirname(path), basename(path)];
  while (!isFolder(folder) && dirname(folder) !== folder)
    [folder, rest] = [dirname(folder), join(basename(folder), rest)];
  return [folder, rest.replaceAll('\\', '/')];
}

/** No lock is taken, and nothing fetched that the repository does not hold. */
function runGit(folder: string, line: readonly string[], largest: number): Uint8Array {
  return execFileSync('git', ['--no-optional-locks', '-c', 'protocol.allow=never', '-C', folder, ...line], {
    maxBuffer: largest,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a failed step means, unless git itself could not be run. */
function faultOf(error: unknown, fault: GitFault['fault']): GitFault {
  if (!(error instanceof Error)) throw error;
  if ('code' in error && error.code === 'ENOENT') return { fault: 'no-git', said: '' };
  const told = 'stderr' in error ? String(error.stderr).trim() : error.message;
  return { fault, said: told.split('\n').at(-1) ?? '' };
}
