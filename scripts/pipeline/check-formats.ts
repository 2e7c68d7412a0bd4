import { type Problem, problem } from '../problem/index.ts';
import type { Format } from '../write/index.ts';
import type { SourcePlan } from './compose-sources.ts';
import { isMadeIn } from './is-made-in.ts';

/** Whether anything is made of what is asked for: of briefings alone, in Excel alone, there is nothing. */
export function checkFormats(plans: readonly SourcePlan[], formats: readonly Format[]): Problem[] {
  const documents = plans.flatMap((plan) => plan.documents);
  const isMade = documents.some(({ document }) => formats.some((format) => isMadeIn(document, format)));
  return documents.length > 0 && !isMade ? [problem('excel-of-none', undefined)] : [];
}
