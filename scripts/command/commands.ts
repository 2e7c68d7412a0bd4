import { isSystemError } from '../files/index.ts';
import type { Progress } from './build-documents.ts';
import type { FileOptions } from './build-file.ts';
import type { CompareOptions } from './compare.ts';
import type { Confirm, ImportOptions } from './import.ts';
import type { InitOptions } from './init.ts';
import type { BuildOptions, CheckOptions } from './options.ts';
import { finish, type Report } from './report.ts';
import type { SchemaName } from './schema-names.ts';
import type { StudioCommand } from './studio.ts';
import { unreadable } from './system-problem.ts';

/** What each command does, loaded when asked for: help and a wrong argument load nothing. */
export const commands = {
  init: (options: InitOptions): Promise<Report> =>
    told('init', async () => (await import('./init.ts')).init(options)),
  build: (options: BuildOptions, progress?: Progress): Promise<Report> =>
    told('build', async () => (await import('./build.ts')).build(options, progress)),
  /** Builds again whenever something has changed, and never ends of itself. */
  watch: async (options: BuildOptions, show: (report: Report) => void): Promise<string> => {
    await (await import('./watch.ts')).watch(options, show);
    return '';
  },
  buildFile: (options: FileOptions): Promise<Report> =>
    told('build', async () => (await import('./build-file.ts')).buildFile(options)),
  check: (options: CheckOptions): Promise<Report> =>
    told('check', async () => (await import('./check.ts')).check(options)),
  verify: (options: BuildOptions): Promise<Report> =>
    told('verify', async () => (await import('./verify.ts')).verify(options)),
  import: (file: string, options: Partial<ImportOptions>, confirm?: Confirm): Promise<Report> =>
    told('import', async () => {
      const room = await import('./import.ts');
      return room.runImport(file, { ...room.defaultImportOptions, ...options }, confirm);
    }),
  compare: (old: string, now: string, options: Partial<CompareOptions>): Promise<Report> =>
    told('compare', async () => {
      const room = await import('./compare.ts');
      return room.compare(old, now, { ...room.defaultCompareOptions, ...options });
    }),
  /** Serves the page in the browser until it is stopped; gives what to say of it. */
  studio: async (options: StudioCommand): Promise<Report | string> =>
    (await import('./studio.ts')).runStudio(options),
  /** The JSON Schema of a file that people write. */
  schema: async (name: SchemaName): Promise<string> => (await import('./schema.ts')).printSchema(name),
};

/** A file that a command could not read, where it did not say so itself, such as a template or a font. */
async function told(command: string, run: () => Promise<Report>): Promise<Report> {
  try {
    return await run();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return finish(command, [unreadable(error, '')], [], new Map(), false);
  }
}
