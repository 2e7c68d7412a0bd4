import { hashOf, isSystemError, putFile } from '../files/index.ts';
import { type Problem, problem, type ReportedFile } from '../problem/index.ts';
import { unwritten } from './system-problem.ts';

/**
 * Writes a file that was asked for by name, whole or not at all, and over no other without `force`; where that fails, a
 * problem is told.
 */
export function writeOutput(
  output: string,
  bytes: Uint8Array,
  { force }: { readonly force: boolean },
  problems: Problem[],
): ReportedFile[] {
  try {
    if (!putFile(output, bytes, force)) {
      problems.push(problem('target-exists', undefined, { path: output }));
      return [];
    }
    return [{ path: output, sha256: hashOf(bytes), state: 'written' }];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    problems.push(unwritten(error, output));
    return [];
  }
}
