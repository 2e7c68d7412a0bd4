import { type Place, type Problem, problem, type RuleId } from '../problem/index.ts';

/** What an import could not take, or doubts. */
export type Findings = {
  readonly problems: Problem[];
  /** Texts that say again what another cell says, and are taken once: what was decided is among the problems. */
  readonly repeats?: string[];
};

/** Where something stands in the table: row and column count from 0, the header's rows with them. */
type Spot = { readonly row: number; readonly column: number; readonly place: Place };

/** Reports what was found in a cell; `row` and `column` are said counted from 1. */
export function reportCell(
  { problems }: Findings,
  rule: RuleId,
  { row, column, place }: Spot,
  values: Problem['values'] = {},
): void {
  problems.push(problem(rule, place, { row: row + 1, column: column + 1, ...values }));
}
