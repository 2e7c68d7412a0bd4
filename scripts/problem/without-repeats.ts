import type { Problem } from './problem.ts';
import type { RuleText } from './rule.ts';
import { rules } from './rules.ts';

/**
 * Problems, those told once that say the same word for word of a file, as their rules ask: the first alone, with how
 * many `more` there are. One slip made on every row is one to the writer.
 */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const firsts = new Map<string, { problem: Problem; more: number }>();
  for (const [index, problem] of problems.entries()) {
    const { repeated }: RuleText = rules[problem.rule];
    const key = repeated ? keyOf(problem) : String(index);
    const first = firsts.get(key);
    if (first) first.more++;
    else firsts.set(key, { problem, more: 0 });
  }
  return [...firsts.values()].map(({ problem, more }) =>
    more === 0 ? problem : { ...problem, values: { ...problem.values, more } },
  );
}

function keyOf({ rule, severity, place, values }: Problem): string {
  return JSON.stringify([rule, severity, place?.file, values]);
}
