import { applyEdits } from '../check/index.ts';
import type { Problem, ReportedFile } from '../problem/index.ts';
import { checkSource } from './check-source.ts';
import { rewriteSource } from './rewrite-source.ts';
import type { SourceFile } from './sources.ts';
import type { Workspace } from './workspace.ts';

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

/** No source needs as many; were two rules to undo each other's edits, they would go on for ever. */
const mostRounds = 20;

/** The bytes after all edits; the same where there is nothing to edit or the source cannot be read. */
function fixSource({ bytes, file }: SourceFile, workspace: Workspace): Uint8Array {
  let fixed = bytes;
  let checked = checkSource({ bytes, file }, workspace);
  for (let round = 0; checked.value && round < mostRounds; round++) {
    const next = editBytes(fixed, checked.problems, file);
    if (next === fixed) break;
    checked = checkSource({ bytes: next, file }, workspace);
    // An edit after which the source cannot be read is none: it is left to the writer.
    if (checked.value) fixed = next;
  }
  return fixed;
}

function editBytes(bytes: Uint8Array, problems: readonly Problem[], file: string): Uint8Array {
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = decoded.startsWith('\ufeff') ? '\ufeff' : '';
  const text = decoded.slice(mark.length);
  const edited = applyEdits(text, problems, file);
  return edited === text ? bytes : new TextEncoder().encode(mark + edited);
}
