import type { Severity } from './rule.ts';
import { type RuleId, rules } from './rules.ts';

/** A stretch of a text file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export type TextPlace = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
};

/**
 * A cell of the table in a file that has no lines, such as a Word file: the table's row and column as drawn, from 1; of
 * a workbook those of the sheet. Without them it is what stands beside the table.
 */
export type CellPlace = {
  readonly file: string;
  /** Which paragraph beside the table it is, from 1, empty ones with them. */
  readonly paragraph?: number;
  readonly tableRow?: number;
  readonly tableColumn?: number;
  /** Of a workbook: the name of the sheet, and its cell as Excel calls it, such as `C5`. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly line?: undefined;
  readonly column?: undefined;
  readonly endLine?: undefined;
  readonly endColumn?: undefined;
};

/** Where something stands: in a text, or in a file that has no lines. */
export type Place = TextPlace | CellPlace;

/** What is wrong, as a value: the words are made from `rule` and `values` only when it is reported. */
export type Problem = {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Place | undefined;
  readonly values: Readonly<Record<string, string | number>>;
  /** What replaces the text at the place, where that is safe. */
  readonly edit?: string;
};

/** A stage's answer: its value, unless an error left none, and every problem it found on the way. */
export type Result<T> = { readonly value: T | undefined; readonly problems: readonly Problem[] };

/** Makes a problem with its rule's default severity. `place` is undefined for what lies outside any text. */
export function problem(rule: RuleId, place: Place | undefined, values: Problem['values'] = {}): Problem {
  return { rule, severity: rules[rule].severity, place, values };
}

/** Whether any of the problems stops what was asked for: an error, and with `strict` a warning, too. */
export function stops(problems: readonly Problem[], strict: boolean | undefined): boolean {
  return hasErrors(problems) || (strict === true && problems.some(({ severity }) => severity === 'warning'));
}

/** Whether any of the problems is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
