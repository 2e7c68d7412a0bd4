import { basename, dirname } from 'node:path';
import { hashOf, isSystemError, makeChanges, stageFiles } from '../files/index.ts';
import type { Problem, ReportedFile } from '../problem/index.ts';
import { unwritten } from './system-problem.ts';

/** Writes a file that was asked for by name, whole or not at all; where that fails, the system's problem is told. */
export function writeOutput(output: string, bytes: Uint8Array, problems: Problem[]): ReportedFile[] {
  try {
    const staging = stageFiles(dirname(output));
    try {
      staging.write(basename(output), bytes);
      makeChanges([staging.prepare([])]);
    } finally {
      staging.discard();
    }
    return [{ path: output, sha256: hashOf(bytes), state: 'written' }];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    problems.push(unwritten(error, output));
    return [];
  }
}
