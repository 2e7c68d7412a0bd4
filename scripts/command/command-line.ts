import type { Language } from '../problem/index.ts';
import { defaultFormats, type Format, formats } from '../write/index.ts';
import type { Progress } from './build-documents.ts';
import type { Flag, Said } from './flags.ts';
import type { Confirm } from './import.ts';
import type { Fault, Report } from './report.ts';

/** How a report is written: for people, or as data on the standard output. */
export const reportForms = ['text', 'json', 'sarif'] as const;
export type ReportForm = (typeof reportForms)[number];

/** Option values by name, as the command's own flags allow them. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What documents `--only` asks for. */
export const kinds = ['overview', 'briefings'] as const;

/** What a person at the terminal is asked and shown; undefined where there is nobody. */
export type Terminal = {
  readonly confirm?: Confirm | undefined;
  readonly progress?: Progress | undefined;
  /** Shows the report of one build of many in the place of the one before. */
  readonly show: (report: Report) => void;
};

/** A command with all it needs, ready to run. `run` gives its report, or the text that was asked for. */
export type Asked = {
  readonly options: object;
  readonly form: ReportForm;
  readonly run: (terminal: Terminal) => Promise<Report | string>;
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
  readonly read: (
    values: Values,
    rest: readonly string[],
    language: Language,
    /** All of the line, for what is to be typed in its place. */
    line: readonly string[],
  ) => Asked | Fault;
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

/** The words of a list, however they are parted: by commas of any width, 、 or spaces. */
export function partsOf(list: string): string[] {
  return list
    .toLowerCase()
    .split(/[,，、;；\s]+/)
    .filter((part) => part !== '');
}

/** Formats of a list, each once; the usual ones where the option was not given. */
export function formatsOf(value: string | undefined): { readonly value: readonly Format[] } | Fault {
  if (value === undefined) return { value: defaultFormats };
  const named = [...new Set(partsOf(value))];
  const unknown =
    named.length === 0 ? value : named.find((name) => !formats.some((format) => format === name));
  if (unknown !== undefined) return { fault: unknown, expected: formats };
  return { value: named.flatMap((name) => formats.filter((format) => format === name)) };
}

/** The one kind of document that is asked for; undefined where all are, as both kinds are. */
export function onlyOf(
  value: string | undefined,
): { readonly value: (typeof kinds)[number] | undefined } | Fault {
  const parts = [...new Set(partsOf(value ?? ''))];
  const chosen = parts.map((part) => choiceOf(part, kinds));
  const fault = chosen.find((one) => 'fault' in one);
  if (fault) return fault;
  if (value !== undefined && parts.length === 0) return { fault: value, expected: kinds };
  const [first, ...more] = chosen;
  return more.length === 0 && first ? first : { value: undefined };
}
