import { hashOf, isSystemError, readBytesIfThere, replaceFile } from '../files/index.ts';
import type { SourceFile } from '../pipeline/index.ts';
import { type Problem, problem, type ReportedFile } from '../problem/index.ts';
import { unwritten } from './system-problem.ts';

/** Writes a source's new bytes, unless somebody has edited it since it was read: then that is told, and stays. */
export function rewriteSource(source: SourceFile, bytes: Uint8Array, problems: Problem[]): ReportedFile[] {
  const { file } = source;
  try {
    if (replaceFile(file, bytes, source.sha256))
      return [{ path: file, sha256: hashOf(bytes), state: 'written' }];
    problems.push(problem('source-changed', { file }, { path: file, case: 'rewritten' }));
    return [];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    problems.push(unwritten(error, file));
    return [];
  }
}

/** What is to be said of the sources that somebody has edited since they were read: documents of them would be old. */
export function findChanged(sources: readonly SourceFile[]): Problem[] {
  return sources.filter(isChanged).map(({ file }) => problem('source-changed', { file }, { path: file }));
}

/** Also where it is gone. */
function isChanged({ file, sha256 }: SourceFile): boolean {
  const bytes = readBytesIfThere(file);
  return bytes === undefined || hashOf(bytes) !== sha256;
}
