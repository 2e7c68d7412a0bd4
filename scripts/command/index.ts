import type { Options } from './options.ts';
import type { Report } from './report.ts';

export { type Arguments, parseArguments } from './arguments.ts';
export { printHelp } from './help.ts';
export { defaultOptions, type Options } from './options.ts';
export { printReport } from './print-report.ts';
export type { Report } from './report.ts';
export { version } from './version.ts';

/** Every command by name, loaded when asked for: `--help` and a wrong argument load nothing. */
export const commands = {
  build: async (options: Options): Promise<Report> => (await import('./build.ts')).build(options),
  check: async (options: Options): Promise<Report> => (await import('./check.ts')).check(options),
  verify: async (options: Options): Promise<Report> => (await import('./verify.ts')).verify(options),
};
