import { commands, defaultOptions, type Options, type Report } from './command/index.ts';

export type { Options, Report } from './command/index.ts';
export type { Place, Problem, RuleId, Severity } from './problem/index.ts';
export { printJson, printText } from './problem/index.ts';

/** Builds every document of the sources as `yigao build` does; prints nothing, the report says all. */
export function build(options: Partial<Options> = {}): Promise<Report> {
  return commands.build({ ...defaultOptions, ...options });
}

/** Reports every problem of sources and templates as `yigao check` does; writes nothing. */
export function check(options: Partial<Options> = {}): Promise<Report> {
  return commands.check({ ...defaultOptions, ...options });
}

/** Compares the files in place with the sources as `yigao verify` does; writes nothing. */
export function verify(options: Partial<Options> = {}): Promise<Report> {
  return commands.verify({ ...defaultOptions, ...options });
}
