import { fixSource, type SourceFile, type Workspace } from '../pipeline/index.ts';
import type { Problem, ReportedFile } from '../problem/index.ts';
import { rewriteSource } from './rewrite-source.ts';

/** Applies every safe edit to the sources and writes those that change, each whole; all other bytes stay. */
export function fixSources(
  sources: readonly SourceFile[],
  workspace: Workspace,
): { files: ReportedFile[]; problems: Problem[] } {
  const files: ReportedFile[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    const bytes = fixSource(source, workspace);
    if (bytes === source.bytes) continue;
    for (const one of rewriteSource(source, bytes, problems)) files.push(one);
  }
  return { files, problems };
}
