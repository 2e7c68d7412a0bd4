import type { Confirm, ImportOptions } from './import.ts';
import type { Options } from './options.ts';
import type { Report } from './report.ts';
import type { SchemaName } from './schema-names.ts';

export { type Arguments, parseArguments } from './arguments.ts';
export { printHelp } from './help.ts';
export type { ImportOptions } from './import.ts';
export { defaultOptions, type Options } from './options.ts';
export { printReport } from './print-report.ts';
export type { Report } from './report.ts';
export { type SchemaName, schemaNames } from './schema-names.ts';
export { version } from './version.ts';

/** Every command by name, loaded when asked for: `--help` and a wrong argument load nothing. */
export const commands = {
  build: async (options: Options): Promise<Report> => (await import('./build.ts')).build(options),
  check: async (options: Options): Promise<Report> => (await import('./check.ts')).check(options),
  verify: async (options: Options): Promise<Report> => (await import('./verify.ts')).verify(options),
};

/** The import of a file, loaded when asked for. */
export const runImport = async (
  file: string,
  options: Partial<ImportOptions>,
  confirm?: Confirm,
): Promise<Report> => {
  const room = await import('./import.ts');
  return room.runImport(file, { ...room.defaultImportOptions, ...options }, confirm);
};

/** The JSON Schema of a file that people write, loaded when asked for. */
export const printSchema = async (name: SchemaName): Promise<string> =>
  (await import('./schema.ts')).printSchema(name);
