import type { Confirm, ImportOptions } from './import.ts';
import type { BuildOptions, CheckOptions } from './options.ts';
import type { Report } from './report.ts';
import type { SchemaName } from './schema-names.ts';

/** What each command does, loaded when asked for: help and a wrong argument load nothing. */
export const commands = {
  build: async (options: BuildOptions): Promise<Report> => (await import('./build.ts')).build(options),
  check: async (options: CheckOptions): Promise<Report> => (await import('./check.ts')).check(options),
  verify: async (options: BuildOptions): Promise<Report> => (await import('./verify.ts')).verify(options),
  import: async (file: string, options: Partial<ImportOptions>, confirm?: Confirm): Promise<Report> => {
    const room = await import('./import.ts');
    return room.runImport(file, { ...room.defaultImportOptions, ...options }, confirm);
  },
  /** The JSON Schema of a file that people write. */
  schema: async (name: SchemaName): Promise<string> => (await import('./schema.ts')).printSchema(name),
};
