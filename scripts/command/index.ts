export { parseArguments } from './arguments.ts';
export { commands } from './commands.ts';
export { printHelp } from './help.ts';
export type { ImportOptions } from './import.ts';
export { defaultOptions, type Options } from './options.ts';
export { printReport } from './print-report.ts';
export { type Report, usageReport } from './report.ts';
export type { SchemaName } from './schema-names.ts';
export { version } from './version.ts';
