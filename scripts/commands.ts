import {
  type CompareOptions,
  commands,
  compareSchema,
  defaultOptions,
  type ImportOptions,
  importSchema,
  type Loose,
  type Options,
  optionsSchema,
  pathSchema,
  type Report,
  type SchemaName,
  schemaNameSchema,
} from './command/index.ts';
import { take } from './library/index.ts';

export type { CompareOptions, ImportOptions, Options, Report, SchemaName } from './command/index.ts';

/** Builds every document of the sources as `yigao build` does; prints nothing, the report says all. */
export async function build(options: Partial<Options> = {}): Promise<Report> {
  return commands.build({ ...defaultOptions, ...given('build(options)', optionsSchema, options) });
}

/**
 * Reports every problem of sources and templates as `yigao check` does; writes nothing but, with `fix`, the sources
 * it mends.
 */
export async function check(options: Partial<Options> = {}): Promise<Report> {
  return commands.check({ ...defaultOptions, ...given('check(options)', optionsSchema, options) });
}

/** Compares the files in place with the sources as `yigao verify` does; writes nothing. */
export async function verify(options: Partial<Options> = {}): Promise<Report> {
  return commands.verify({ ...defaultOptions, ...given('verify(options)', optionsSchema, options) });
}

/** Makes a source of a file as `yigao import` does; without `output` the report's `source` is its text. */
export async function importFile(
  file: string,
  options: Partial<Omit<ImportOptions, 'changes'>> & { readonly changes?: 'accepted' | 'original' } = {},
): Promise<Report> {
  take('importFile(file)', pathSchema, file);
  return commands.import(file, given('importFile(file, options)', importSchema, options));
}

/**
 * Says what changed between two versions as `yigao compare` does, in the report's `compared`; with `output` it is
 * written, too.
 */
export async function compare(
  old: string,
  now: string,
  options: Partial<CompareOptions> = {},
): Promise<Report> {
  take('compare(old)', pathSchema, old);
  take('compare(old, now)', pathSchema, now);
  return commands.compare(old, now, given('compare(old, now, options)', compareSchema, options));
}

/** The JSON Schema of a file that people write, as `yigao schema` prints it. */
export async function printSchema(name: SchemaName): Promise<string> {
  return commands.schema(take('printSchema(name)', schemaNameSchema, name));
}

function given<Options extends object>(
  argument: string,
  schema: Parameters<typeof take<Loose<Options>>>[1],
  options: Partial<Options>,
): Partial<Options> {
  const taken = Object.entries(take(argument, schema, options)).filter(([, value]) => value !== undefined);
  return Object.fromEntries(taken) as Partial<Options>;
}
