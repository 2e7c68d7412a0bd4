import type { Problem } from './problem.ts';
import type { RuleId } from './rules.ts';

/**
 * Problems, those of some rules that say the same word for word together: the first alone, with how many `more` there
 * are. One slip made on every row is one to the writer.
 */
export function withoutRepeats(problems: readonly Problem[], rules: ReadonlySet<RuleId>): Problem[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems.filter(({ rule }) => rules.has(rule)))
    alike.set(keyOf(problem), [...(alike.get(keyOf(problem)) ?? []), problem]);
  return problems.flatMap((problem) => {
    const [first, ...others] = rules.has(problem.rule) ? (alike.get(keyOf(problem)) ?? []) : [problem];
    if (problem !== first) return [];
    return [
      others.length === 0 ? problem : { ...problem, values: { ...problem.values, more: others.length } },
    ];
  });
}

function keyOf({ rule, severity, values }: Problem): string {
  return JSON.stringify([rule, severity, values]);
}
