import {
  type CompareOptions,
  commands,
  defaultOptions,
  type ImportOptions,
  type Options,
  type Report,
  type SchemaName,
} from './command/index.ts';

export type { CompareOptions, ImportOptions, Options, Report, SchemaName } from './command/index.ts';
export type { CellPlace, Place, Problem, RuleId, Severity, TextPlace } from './problem/index.ts';
export { printJson, printSarif, printText } from './problem/index.ts';

/** Builds every document of the sources as `yigao build` does; prints nothing, the report says all. */
export function build(options: Partial<Options> = {}): Promise<Report> {
  return commands.build({ ...defaultOptions, ...options });
}

/**
 * Reports every problem of sources and templates as `yigao check` does; writes nothing but, with `fix`, the sources
 * it mends.
 */
export function check(options: Partial<Options> = {}): Promise<Report> {
  return commands.check({ ...defaultOptions, ...options });
}

/** Compares the files in place with the sources as `yigao verify` does; writes nothing. */
export function verify(options: Partial<Options> = {}): Promise<Report> {
  return commands.verify({ ...defaultOptions, ...options });
}

/** Makes a source of a file as `yigao import` does; without `output` the report's `source` is its text. */
export function importFile(
  file: string,
  options: Partial<Omit<ImportOptions, 'changes'>> & { readonly changes?: 'accepted' | 'original' } = {},
): Promise<Report> {
  return commands.import(file, options);
}

/**
 * Says what changed between two versions as `yigao compare` does, in the report's `compared`; with `output` it is
 * written, too.
 */
export function compare(old: string, now: string, options: Partial<CompareOptions> = {}): Promise<Report> {
  return commands.compare(old, now, options);
}

/** The JSON Schema of a file that people write, as `yigao schema` prints it. */
export function printSchema(name: SchemaName): Promise<string> {
  return commands.schema(name);
}
