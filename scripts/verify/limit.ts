import { type Problem, problem } from '../problem/index.ts';

const limit = 20;

/** Keeps the first differences of a file and counts the others: one shifted cell can shift thousands. */
export function limited(problems: readonly Problem[], file: string): Problem[] {
  if (problems.length <= limit) return [...problems];
  const rest = problem('verify-more', { file }, { count: problems.length - limit });
  return [...problems.slice(0, limit), rest];
}
