import { applyEdits } from '../check/index.ts';
import type { Problem } from '../problem/index.ts';
import { checkSource } from './check-source.ts';
import type { SourceFile } from './source-file.ts';
import type { Workspace } from './workspace.ts';

/** No source needs as many; were two rules to undo each other's edits, they would go on for ever. */
const mostRounds = 20;

/** A source's bytes after every safe edit; the same ones where there is nothing to edit or it cannot be read. */
export function fixSource(
  { bytes, file }: Pick<SourceFile, 'bytes' | 'file'>,
  workspace: Pick<Workspace, 'settings' | 'terms'>,
): Uint8Array {
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
