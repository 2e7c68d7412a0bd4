import type { Place, Problem } from '../problem/index.ts';
import type { Attachment, Waiver } from './attachment.ts';

/** The problems that no waiver of the attachment covers; an error cannot be waived. */
export function applyWaivers(
  problems: readonly Problem[],
  { ignore, file }: Pick<Attachment, 'ignore' | 'file'>,
): Problem[] {
  return problems.filter(
    ({ rule, severity, place }) =>
      severity === 'error' ||
      !ignore.some((waiver) => waiver.rule.text === rule && covers(waiver, place, file)),
  );
}

function covers({ covers: block }: Waiver, place: Place | undefined, file: string): boolean {
  if (!block) return true;
  if (place?.file !== file) return false;
  const { line, column, endLine = line, endColumn = column } = block;
  const after = place.line > line || (place.line === line && place.column >= column);
  return after && (place.line < endLine || (place.line === endLine && place.column <= endColumn));
}
