import type { Change, ChangeSide } from '../compare/index.ts';
import {
  type FontUse,
  type Place,
  type Problem,
  problem,
  type ReportedFile,
  rules,
  settle,
  stops,
} from '../problem/index.ts';

/** What changed between two versions. */
export type Compared = {
  /** The two files as they were asked for. */
  readonly before: string;
  readonly after: string;
  readonly title: string;
  readonly changes: readonly PlacedChange[];
  /** Briefings of the new version that say something else than the old one's, or that it did not have. */
  readonly briefings: readonly AffectedBriefing[];
  /** Those of the old version whose programmes the new one has no longer. */
  readonly withdrawn: readonly Briefing[];
  /** Those of the report's problems that say what of a document was not read, or perhaps otherwise than it is meant. */
  readonly unread: readonly Problem[];
};

/** A briefing by its programme, and by its path in `out/<source>/` without ending. */
export type Briefing = { readonly programme: string; readonly stem: string };

/** A change whose sides say where they stand in their files: a file that has no lines, in which cell. */
export type PlacedChange = Omit<Change, 'before' | 'after'> & {
  readonly before: PlacedSide | undefined;
  readonly after: PlacedSide | undefined;
};
/** One version of what has changed, where it stands in its file. */
export type PlacedSide = Omit<ChangeSide, 'place'> & { readonly place: Place };
/** A briefing that is to be printed again, or for the first time. */
export type AffectedBriefing = Briefing & { readonly isNew: boolean };

/** What a command has done, as data; nothing is printed here. */
export type Report = {
  readonly command: string;
  readonly problems: readonly Problem[];
  readonly files: readonly ReportedFile[];
  /** The texts that problems point into, by file, so that a report can show their lines. */
  readonly texts: ReadonlyMap<string, string>;
  readonly exitCode: 0 | 1 | 2;
  /** Of an import that wrote no file: the source's text. */
  readonly source?: string;
  /** Of an import of an edited document: the source it goes onto. */
  readonly onto?: string;
  /** Of a comparison that could be made. */
  readonly compared?: Compared;
  /** Its table in Markdown, where that was asked for and no file to write it to. */
  readonly table?: string;
  /** Of a build for the standard output: the document. */
  readonly bytes?: Uint8Array;
  /** Of a start: what is typed next, a line each. */
  readonly next?: readonly string[];
  /** Of a build that made PDFs. */
  readonly fonts?: readonly FontUse[];
};

/** What cannot stand on the command line, and what could in its place; where that is known, the line to type. */
export type Fault = {
  readonly fault: string;
  readonly expected: readonly string[];
  /** Which slip it is, where it is a usual one: the words for it are the rule's. */
  readonly case?: 'dash' | 'empty' | 'twice' | 'stray' | 'other';
  readonly write?: string;
};

/** The report of a command line that cannot be: what stands on it, and what could. */
export function usageReport(command: string, { fault, expected, write = '', case: slip }: Fault): Report {
  const values = { fault, expected: expected.join(' / '), command, write, case: slip ?? '' };
  const wrong = problem('usage', undefined, values);
  return finish(command, [wrong], [], new Map(), false);
}

/** The report of a command; its exit code follows from the problems. */
export function finish(
  command: string,
  found: readonly Problem[],
  files: readonly ReportedFile[],
  texts: ReadonlyMap<string, string>,
  strict: boolean,
): Report {
  const problems = settle(found);
  return { command, problems, files, texts, exitCode: exitCodeOf(problems, strict) };
}

/** 0 done, 1 the input has errors (with `strict`, warnings), 2 something outside the input failed. */
function exitCodeOf(problems: readonly Problem[], strict: boolean): 0 | 1 | 2 {
  if (isOutside(problems)) return 2;
  return stops(problems, strict) ? 1 : 0;
}

/** Whether anything is amiss outside of what was given to be read. */
export function isOutside(problems: readonly Problem[]): boolean {
  return problems.some(({ rule }) => rules[rule].kind === 'outside');
}
