import { isSystemError, readAtMost } from '../files/index.ts';
import { largestImport } from '../import/index.ts';
import { type Problem, problem } from '../problem/index.ts';
import { unreadable } from './system-problem.ts';

/** The bytes of a file, or of the standard input, that is to be imported or compared; undefined, with the reason, where it cannot be read or is too large. */
export function readInput(file: string, problems: Problem[]): Uint8Array | undefined {
  try {
    const bytes = readAtMost(file, largestImport);
    if (bytes) return bytes;
    problems.push(
      problem('import-too-large', { file }, { case: 'bytes', part: file, limit: largestImport / 2 ** 20 }),
    );
  } catch (error) {
    if (!isSystemError(error)) throw error;
    problems.push(unreadable(error, file));
  }
  return undefined;
}
