import type { Problem } from '../problem.ts';
import { type Language, word } from '../word.ts';

/** A file a command has made or found as it should be. */
export type ReportedFile = {
  readonly path: string;
  readonly sha256: string;
  readonly state: 'written' | 'reused';
  /** It was not made again, for all that it is made from is the same. */
  readonly kept?: boolean;
};

/** A font that a role asks Word for, and the face (a font file's name) that stands for it in the PDF. */
export type FontUse = { readonly role: string; readonly wanted: string; readonly face: string };

/** The report for scripts: JSON whose form is version 1; keys without a value are left out. */
export function printJson(
  command: string,
  problems: readonly Problem[],
  files: readonly ReportedFile[],
  language: Language,
  /** What else a command reports, by its keys. */
  more: object = {},
): string {
  const listed = problems.map((problem) => {
    const { rule, severity, place, edit } = problem;
    const { more, unlisted } = problem.values;
    const { message, expected, clause, fix } = word(problem, language);
    return { rule, severity, ...place, message, expected, clause, fix, edit, more, unlisted };
  });
  return `${JSON.stringify({ version: 1, command, problems: listed, files, ...more }, undefined, 2)}\n`;
}
