import { placeOf, type SystemError } from '../files/index.ts';
import { type Problem, problem } from '../problem/index.ts';

/** The cases of the rules `file-unreadable`, `out-unreadable` and `not-written`, by the system's code; others have words of their own. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'missing',
  ENOTDIR: 'not-folder',
  EEXIST: 'not-folder',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'limit',
  EROFS: 'read-only',
  EMFILE: 'many',
  ENFILE: 'many',
  ENAMETOOLONG: 'long',
  ENOTREG: 'special',
  ELOOP: 'loop',
};

/** What the system's error in reading a file means, in the words of people; `path` where the error names none. */
export function unreadable({ code, path: named }: SystemError, path: string): Problem {
  return problem('file-unreadable', undefined, { path: named ?? path, case: causes[code] ?? '' });
}

/** The same of a file that a build has made, or should have. */
export function unreadableOutput({ code, path: named }: SystemError, path: string): Problem {
  return problem('out-unreadable', undefined, { path: named ?? path, case: causes[code] ?? '' });
}

/** The same of writing; a file that was to be staged is told by the place it was to have. */
export function unwritten({ code, path: named }: SystemError, path: string): Problem {
  return problem('not-written', undefined, { path: placeOf(named ?? path), case: causes[code] ?? '' });
}
