import type { Problem } from '../problem/index.ts';
import { offsetIn } from '../read/index.ts';

/**
 * A source's text with the edits of its problems; of two that overlap or touch the later is left for another
 * round. `text` is decoded, without a BOM; the same text where there is nothing to edit.
 */
export function applyEdits(text: string, problems: readonly Problem[], file: string): string {
  const offset = offsetIn(text);
  const edits = problems.flatMap(({ place, edit }) => {
    if (edit === undefined || place?.line === undefined || place.file !== file) return [];
    const { line, column, endLine = line, endColumn = column } = place;
    return [{ start: offset(line, column), end: offset(endLine, endColumn), edit }];
  });
  const parts: string[] = [];
  let done = -1;
  for (const { start, end, edit } of edits.sort((a, b) => a.start - b.start)) {
    if (start <= done) continue;
    parts.push(text.slice(Math.max(done, 0), start), edit);
    done = end;
  }
  return parts.join('') + text.slice(Math.max(done, 0));
}
