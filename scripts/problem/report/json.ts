import type { Problem } from '../problem.ts';
import { type Language, word } from '../word.ts';

/** A file a command has made or found as it should be. */
export type ReportedFile = {
  readonly path: string;
  readonly sha256: string;
  readonly state: 'written' | 'reused';
};

/** The report for scripts: version 1 of the form in the commands' contract, absent keys left out. */
export function printJson(
  command: string,
  problems: readonly Problem[],
  files: readonly ReportedFile[],
  language: Language,
): string {
  const listed = problems.map((problem) => {
    const { rule, severity, place } = problem;
    const { message, expected, clause, fix } = word(problem, language);
    return { rule, severity, ...place, message, expected, clause, fix };
  });
  return `${JSON.stringify({ version: 1, command, problems: listed, files }, undefined, 2)}\n`;
}
