import { byPlace, type Problem, problem, type RuleId } from '../problem/index.ts';
import { indentOf, mendedLines } from './mended-lines.ts';

/** What a YAML text comes to: `readable` where it has a shape at all, right or wrong. */
export type YamlReading = { readonly problems: readonly Problem[]; readonly readable: boolean };

/** How a text is read again with a line mended. */
export type Mending = {
  readonly text: string;
  readonly firstLine: number;
  readonly read: (text: string) => YamlReading;
  /** Keys by the words people write for them. */
  readonly aliases: ReadonlyMap<string, string>;
};

/** No more lines than these are tried; of a text with more faults, which is no YAML, only the first few. */
const mostLines = 20;
const firstFew = 5;

/** What a line's own text can mend; a key that is missing, or given twice, is the writer's. */
const mendable: readonly RuleId[] = [
  'yaml-syntax',
  'yaml-full-width',
  'yaml-colon-space',
  'yaml-no-key',
  'yaml-one-line',
  'yaml-comment',
  'yaml-anchor',
  'yaml-unclosed',
  'yaml-quote',
  'yaml-escape',
  'yaml-indent',
  'yaml-unknown-key',
  'yaml-not-text',
  'yaml-not-list',
  'yaml-not-map',
  'yaml-value',
];

/**
 * Problems with the line to write, as the value `write`, where one is known that leaves nothing wrong on that line: each
 * is tried, with the lines above mended. What else was found on the line goes away with the first problem and is left
 * out.
 */
export function withMendedLines(reading: YamlReading, mending: Mending): Problem[] {
  let lines = mending.text.split(/\r\n|\n|\r/);
  let before = reading;
  const told: Problem[] = [];
  const most = linesOf(reading.problems, mending.firstLine).size > mostLines ? firstFew : mostLines;
  let tried = 0;
  let from = 0;
  // The last line without a key: those right below it are one text with it.
  let keyless = -1;
  for (;;) {
    // A line mended above may have mended others, and may show what it hid.
    const [wrong] = [...linesOf(before.problems, mending.firstLine)].filter(([at]) => at >= from);
    if (!wrong) return told;
    const [at, found] = wrong;
    const one = tried++ < most ? mendedLine(lines, at, found, before, mending) : undefined;
    const isTold = ({ rule, place }: Problem) =>
      (tried > most && told.some((other) => other.rule === rule)) ||
      (rule === 'yaml-no-key' && keyless === (place?.line ?? 0) - 1);
    for (const problem of one ? [one.problem] : found.filter((other) => !isTold(other))) told.push(problem);
    if (one) ({ lines, reading: before } = one);
    else if (found.some(({ rule }) => rule === 'yaml-no-key')) keyless = at + mending.firstLine;
    from = at + 1;
  }
}

type MendedLine = { readonly problem: Problem; readonly lines: string[]; readonly reading: YamlReading };

function mendedLine(
  lines: readonly string[],
  at: number,
  found: readonly Problem[],
  before: YamlReading,
  mending: Mending,
): MendedLine | undefined {
  const first = found.find(({ rule }) => mendable.includes(rule));
  const line = lines[at];
  if (!first || line === undefined) return undefined;
  const rules = new Set(found.map(({ rule }) => rule));
  const tried = mendedLines(line, lines[at - 1] ?? '', rules, mending.aliases).filter((one) => one !== line);
  const readings = new Map<string, YamlReading>();
  for (const isGood of [leavesNothing, leavesNoYaml]) {
    let best: MendedLine | undefined;
    for (const one of tried) {
      const next = lines.with(at, one);
      const reading = readings.get(one) ?? mending.read(next.join('\n'));
      readings.set(one, reading);
      const isBetter = !best || reading.problems.length < best.reading.problems.length;
      if (isBetter && isGood(reading, before, at + mending.firstLine))
        best = { problem: withLine(first, one), lines: next, reading };
      if (best?.reading.problems.length === 0) return best;
    }
    if (best) return best;
  }
  return (
    dedented(lines, at, before, mending) ??
    childrenBelow(lines, at, found, before, mending) ??
    shiftedAbove(lines, at, found, before, mending)
  );
}

/** The lines below a key without a value, where they stand under it as soon as they are indented. */
function childrenBelow(
  lines: readonly string[],
  at: number,
  found: readonly Problem[],
  before: YamlReading,
  { read, firstLine }: Mending,
): MendedLine | undefined {
  const line = lines[at] ?? '';
  const [first] = found;
  if (first?.rule !== 'yaml-not-map' || !/:[ \t]*$/.test(line)) return undefined;
  const below = lines.slice(at + 1, at + 1 + mostLines);
  const end = below.findIndex((one) => one.trim() !== '' && indentOf(one).length < indentOf(line).length);
  const tried = below.slice(0, end < 0 ? below.length : end).map((_, last) => {
    const next = lines.map((one, index) =>
      index > at && index <= at + 1 + last && one.trim() ? `  ${one}` : one,
    );
    return { count: last + 1, lines: next, reading: read(next.join('\n')) };
  });
  const isBetter = (a: YamlReading, b: YamlReading) => a.readable && a.problems.length < b.problems.length;
  const [{ count, ...best } = { count: 0, lines: [], reading: before }] = tried
    .filter(({ reading }) => isBetter(reading, before))
    .sort((a, b) => a.reading.problems.length - b.reading.problems.length || a.count - b.count);
  if (count === 0 || !first.place) return undefined;
  const place = { file: first.place.file, line: at + 1 + firstLine, column: 1 };
  const values = { case: 'below', key: line.trim().replace(/:$/, ''), count };
  return { ...best, problem: problem('yaml-indent', place, values) };
}

/** The line below, where its indent alone makes this line a wrong one. */
function dedented(
  lines: readonly string[],
  at: number,
  before: YamlReading,
  { read, firstLine }: Mending,
): MendedLine | undefined {
  const below = lines[at + 1];
  const [line = ''] = lines.slice(at);
  if (below === undefined || indentOf(below).length <= indentOf(line).length) return undefined;
  const written = indentOf(line) + below.trimStart();
  const next = lines.with(at + 1, written);
  const [first] = before.problems;
  const reading = read(next.join('\n'));
  if (!first?.place || !leavesNothing(reading, before, at + firstLine)) return undefined;
  const place = { file: first.place.file, line: at + 1 + firstLine, column: 1 };
  return { problem: withLine(problem('yaml-indent', place), written), lines: next, reading };
}

/** The first line of all, or the one above, where another indent of it mends all that follows. */
function shiftedAbove(
  lines: readonly string[],
  at: number,
  [first]: readonly Problem[],
  before: YamlReading,
  { read, firstLine }: Mending,
): MendedLine | undefined {
  if (!first?.place || (first.rule !== 'yaml-syntax' && first.rule !== 'yaml-indent')) return undefined;
  const isText = (line: string) => !/^\s*(?:#|$)/.test(line);
  const above = [lines.slice(0, at).findLastIndex(isText), lines.findIndex(isText)];
  const own = indentOf(lines[at] ?? '');
  for (const index of above.filter((one) => one >= 0 && one < at))
    for (const indent of [own, own.slice(2), '']) {
      const line = lines[index] ?? '';
      const written = indent + line.trimStart().replace(indentOf(line) === indent ? /^- +/ : /^/, '');
      const next = lines.with(index, written);
      const reading = read(next.join('\n'));
      if (written === line || !reading.readable || reading.problems.length > before.problems.length) continue;
      const place = { file: first.place.file, line: index + firstLine, column: 1 };
      return { problem: withLine(problem('yaml-indent', place), written), lines: next, reading };
    }
  return undefined;
}

function withLine(found: Problem, line: string): Problem {
  const indent = indentOf(line).length;
  const values = { case: indent > 0 ? 'indented' : 'line', write: line.trim(), indent };
  return { ...found, values: { ...found.values, ...values } };
}

/** Whether nothing is wrong on a line any more, nor anything elsewhere that was not before, unless it was hidden. */
function leavesNothing(after: YamlReading, before: YamlReading, line: number): boolean {
  if (after.problems.some(({ place }) => place?.line === line)) return false;
  if (after.readable && !before.readable) return true;
  const known = new Set(before.problems.map(({ rule, place }) => `${rule} ${place?.line}`));
  return after.problems.every(({ rule, place }) => known.has(`${rule} ${place?.line}`));
}

/** The same, but for what the line means: a list of columns may lack one. */
function leavesNoYaml({ problems, readable }: YamlReading, before: YamlReading, line: number): boolean {
  const others = problems.filter(({ rule, place }) => place?.line !== line || rule.startsWith('yaml-'));
  return leavesNothing({ problems: others, readable }, before, line);
}

function linesOf(problems: readonly Problem[], firstLine: number): Map<number, Problem[]> {
  const lines = new Map<number, Problem[]>();
  for (const one of [...problems].sort(byPlace)) {
    const at = (one.place?.line ?? firstLine) - firstLine;
    lines.set(at, [...(lines.get(at) ?? []), one]);
  }
  return lines;
}
