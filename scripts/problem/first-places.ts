import { grouped } from '../language/index.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules.ts';

/** So many places of one rule in one file are told; who has mended them sees the next. */
const most = 20;

/** What an import left out, what a merge changed and what a command says of files are told whole: nobody sees them later. */
const whole: ReadonlySet<string> = new Set(['import', 'command']);

function isWhole({ rule }: Problem): boolean {
  return rule !== 'waived' && whole.has(rules[rule].group);
}

/**
 * The first places of each rule in each file; the last of them has as its value `unlisted` how many more there are.
 * A file of another kind, or a key held down, has a problem at every character.
 */
export function firstPlaces(problems: readonly Problem[]): Problem[] {
  const kinds = grouped(problems, ({ rule, severity, place }) => `${rule} ${severity} ${place?.file ?? ''}`);
  const lefts = new Map<Problem, number>();
  const told = new Set<Problem>();
  for (const kind of kinds.values()) {
    const [first] = kind;
    const shown = first && isWhole(first) ? kind : kind.slice(0, most);
    for (const one of shown) told.add(one);
    const last = shown.at(-1);
    const left = countAll(kind) - shown.length;
    if (last && left > 0) lefts.set(last, left);
  }
  return problems.filter((one) => told.has(one)).map((one) => withUnlisted(one, lefts.get(one)));
}

function withUnlisted(one: Problem, unlisted: number | undefined): Problem {
  return unlisted === undefined ? one : { ...one, values: { ...one.values, unlisted } };
}

/** More of one kind than a report ever lists are only counted: a million take a gigabyte. */
const mostKept = 10_000;

/** The problems that are made of what is found; beyond the first ten thousand, or `most`, the last has their number. */
export function firstProblems<Found>(
  found: Iterable<Found>,
  toProblem: (one: Found) => Problem,
  most = mostKept,
): Problem[] {
  const problems: Problem[] = [];
  let unlisted = 0;
  for (const one of found) {
    if (problems.length === most) unlisted++;
    else problems.push(toProblem(one));
  }
  const last = problems.at(-1);
  return last && unlisted > 0 ? [...problems.slice(0, -1), withUnlisted(last, unlisted)] : problems;
}

/** How many problems there are, those with them that are not listed. */
export function countAll(problems: readonly Problem[]): number {
  return problems.reduce((sum, { values }) => sum + 1 + Number(values.unlisted ?? 0), 0);
}
