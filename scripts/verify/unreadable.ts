import { type Problem, problem } from '../problem/index.ts';

/** The problem of a file that no reader of its format would open. `reason` is the parser's own words. */
export function unreadable(file: string, reason: string): Problem {
  return problem('verify-unreadable', { file }, { reason });
}
