import { textsIn, unitsOf } from '../compose/index.ts';
import { grouped, nearestFirst } from '../language/index.ts';
import {
  type Attachment,
  type Condition,
  choiceKey,
  type Entry,
  type Level,
  levels,
} from '../model/index.ts';
import { type Problem, problem, type Result } from '../problem/index.ts';

/** A condition whose column is known, with the column's name as the source writes it. */
type Placed = Condition & { readonly level: Level; readonly isName: boolean };

/** The conditions as the source names their columns, and the entries in which all of them hold, with all below. */
export type FoundRows = { readonly where: readonly Condition[]; readonly entries: readonly Entry[] };

/**
 * The highest entries, among some programmes and what stands below them, in and above which all conditions hold. A
 * column that is not there, or a text that stands nowhere in it, is an error.
 */
export function findRows(
  attachment: Attachment,
  programmes: readonly Entry[],
  conditions: readonly Condition[],
): Result<FoundRows> {
  const placed = conditions.map((one) => placeCondition(attachment, one));
  const known = placed.flatMap(({ value }) => value ?? []);
  const unknown = placed.flatMap(({ problems }) => problems);
  if (unknown.length > 0) return { value: undefined, problems: unknown };
  const entries = programmes.flatMap((entry) => holdersIn(entry, known));
  if (entries.length > 0) {
    const where = known.map((one) => asWritten(one, attachment));
    return { value: { where, entries }, problems: [] };
  }
  const { file } = attachment;
  const missing = known.flatMap((one) => missingIn(attachment, one));
  const together = problem(
    'part-rows',
    { file },
    { case: 'together', where: known.map(phraseOf).join(' / ') },
  );
  return { value: undefined, problems: missing.length > 0 ? missing : [together] };
}

function placeCondition({ columns, file }: Attachment, { column, text }: Condition): Result<Placed> {
  const key = choiceKey(column);
  for (const level of levels)
    for (const [index, { text: name }] of columns[level].entries())
      if (choiceKey(name) === key)
        return { value: { column: name, text: text.trim(), level, isName: index === 0 }, problems: [] };
  const names = levels.flatMap((level) => columns[level].map(({ text: name }) => name));
  const values = { column, columns: nearestFirst(column, names).join(' / ') };
  return { value: undefined, problems: [problem('part-column', { file }, values)] };
}

/** An entry where all that is asked of its level and of those below it holds; else those below it where it does. */
function holdersIn(entry: Entry, conditions: readonly Placed[]): Entry[] {
  const own = conditions.filter(({ level }) => level === entry.level);
  if (!own.every((condition) => holds(entry, condition))) return [];
  const deeper = conditions.filter(({ level }) => level !== entry.level);
  return deeper.length === 0 ? [entry] : entry.children.flatMap((child) => holdersIn(child, deeper));
}

function holds(entry: Entry, condition: Placed): boolean {
  return textMeant(entry, condition) !== undefined;
}

/** What is meant by a condition's text in an entry, as it is written there. */
function textMeant(entry: Entry, condition: Placed): string | undefined {
  const key = choiceKey(condition.text);
  const { units, lines } = textsOf(entry, condition);
  return [...units, ...lines, lines.join('')].find((text) => choiceKey(text) === key);
}

/** What an entry says in a column: its lines, and the units or other pieces that they name. */
function textsOf({ name, fields }: Entry, { column, isName }: Placed): { units: string[]; lines: string[] } {
  const field = fields.get(column);
  const lines = isName ? [name.text] : field ? textsIn(field) : [];
  return { units: unitsOf(lines), lines };
}

/** One error where no entry of the whole has the text, with the texts that there are. */
function missingIn({ programmes, file }: Attachment, condition: Placed): Problem[] {
  const { column, text, level, isName } = condition;
  const entries = entriesOf(programmes, level);
  if (entries.some((entry) => holds(entry, condition))) return [];
  const all = entries.flatMap((entry) => {
    const { units, lines } = textsOf(entry, condition);
    return isName ? lines : units;
  });
  const counted = [...grouped(all, (one) => one)].sort(([, a], [, b]) => b.length - a.length);
  const values = counted.map(([one]) => one);
  const nearest = nearestFirst(text, values).slice(0, mostNearest);
  const told = new Set([...nearest, ...values].slice(0, mostValues + mostNearest));
  const listed = nearestFirst(text, [...told]).slice(0, mostValues);
  return [problem('part-rows', { file }, { column, text, values: listed.join(' / ') })];
}

const mostValues = 10;
const mostNearest = 3;

function entriesOf(entries: readonly Entry[], level: Level): readonly Entry[] {
  return entries.flatMap((entry) => (entry.level === level ? [entry] : entriesOf(entry.children, level)));
}

/** A condition as the table first has it: it is printed, and names a folder, whichever way somebody typed it. */
function asWritten(condition: Placed, { programmes }: Attachment): Condition {
  const { column, text, level } = condition;
  for (const entry of entriesOf(programmes, level)) {
    const written = textMeant(entry, condition);
    if (written !== undefined) return { column, text: written };
  }
  return { column, text };
}

function phraseOf({ column, text }: Condition): string {
  return `${column}=${text}`;
}
