import { type Format, formats } from '../write/index.ts';
import type { Flag, Said } from './flags.ts';
import type { Confirm } from './import.ts';
import type { Report } from './report.ts';

/** How a report is written: for people, or as data on the standard output. */
export const reportForms = ['text', 'json', 'sarif'] as const;
export type ReportForm = (typeof reportForms)[number];

/** Option values by name, as the command's own flags allow them. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What cannot stand on the command line, and what could in its place. */
export type Fault = { readonly fault: string; readonly expected: readonly string[] };

/** A command with all it needs, ready to run. `run` gives its report, or the text that was asked for. */
export type Asked = {
  readonly options: object;
  readonly form: ReportForm;
  readonly run: (confirm: Confirm | undefined) => Promise<Report | string>;
};

/** One command of the command line: all that is said of it, how its line is read, and what it runs. */
export type Command = {
  /** What stands behind its name. */
  readonly takes: Said;
  readonly does: Said;
  /** Its own options, by name without the dashes. */
  readonly flags: Readonly<Record<string, Flag>>;
  /** Lines to try, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: Said])[];
  readonly read: (values: Values, rest: readonly string[]) => Asked | Fault;
};

/** A string option's value; undefined where it was not given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** One of a list's words; undefined where the option was not given, a fault where it is no word of the list. */
export function choiceOf<Word extends string>(
  value: string | undefined,
  words: readonly Word[],
): { readonly value: Word | undefined } | Fault {
  const word = words.find((one) => one === value);
  return value !== undefined && word === undefined ? { fault: value, expected: words } : { value: word };
}

/** Formats by commas, each once; all of them where the option was not given. */
export function formatsOf(value: string | undefined): { readonly value: readonly Format[] } | Fault {
  if (value === undefined) return { value: formats };
  const named = [...new Set(value.split(','))];
  const unknown = named.find((name) => !formats.some((format) => format === name));
  if (unknown !== undefined) return { fault: unknown || '--format', expected: formats };
  return { value: named.flatMap((name) => formats.filter((format) => format === name)) };
}
