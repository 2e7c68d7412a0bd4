import type { Problem, TextPlace } from '../problem/index.ts';
import type { Attachment, Waiver } from './attachment.ts';

type Waived = Pick<Attachment, 'ignore' | 'file'>;

/** The problems that no waiver of the attachment covers; an error cannot be waived. */
export function applyWaivers(problems: readonly Problem[], { ignore, file }: Waived): Problem[] {
  const waivers = new Map<string, Waiver[]>();
  for (const waiver of ignore) {
    const { text } = waiver.rule;
    waivers.set(text, [...(waivers.get(text) ?? []), waiver]);
  }
  return problems.filter(
    (one) =>
      one.severity === 'error' || !waivers.get(one.rule)?.some((waiver) => waiverCovers(waiver, one, file)),
  );
}

/** Whether a waiver in a file is for a problem's rule and covers its place; the problem's severity aside. */
export function waiverCovers({ rule, covers: block }: Waiver, problem: Problem, file: string): boolean {
  if (rule.text !== problem.rule) return false;
  const { place } = problem;
  return !block || (place?.line !== undefined && place.file === file && holds(block, place));
}

function holds({ line, column, endLine = line, endColumn = column }: TextPlace, place: TextPlace): boolean {
  const after = place.line > line || (place.line === line && place.column >= column);
  return after && (place.line < endLine || (place.line === endLine && place.column <= endColumn));
}
