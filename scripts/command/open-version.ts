import { isFile } from '../files/index.ts';
import { readRevision } from '../git.ts';
import { largestImport } from '../import/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { readInput } from './read-input.ts';

/** A version as its file says it; the name is the one that was asked for. */
export type Opened = { readonly file: string; readonly bytes: Uint8Array };

/** A file by its name; where there is none of that name, by the git revision before its first colon. */
export function openVersion(file: string, problems: Problem[]): Opened | undefined {
  const [, revision, path] = /^([^:]{2,}):(.+)$/su.exec(file) ?? [];
  if (revision === undefined || path === undefined || isFile(file)) {
    const bytes = readInput(file, problems);
    return bytes && { file, bytes };
  }
  const read = readRevision(revision, path, largestImport);
  if (!('fault' in read)) return { file, bytes: read };
  problems.push(
    problem('revision-unreadable', undefined, { revision, path, case: read.fault, said: read.said }),
  );
  return undefined;
}
