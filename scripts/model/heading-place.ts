import type { Heading } from 'mdast';
import { nearestName } from '../language/index.ts';
import type { Problem, RuleId } from '../problem/index.ts';
import { type Attachment, type Entry, type Level, levels } from './attachment.ts';
import { sameName } from './front-matter.ts';

/** A column's heading: of a field, or, for a level's first column, before the entries of that level. */
export type ColumnHeading = {
  readonly depth: number;
  readonly column: string;
  readonly opensEntries: boolean;
};

/** The level that a heading names an entry of, or is a field of. */
export function levelOf({ depth }: { readonly depth: number }): Level {
  return levels[(depth - 1) >> 1] ?? 'step';
}

/** Whether a heading is an entry's name: those of odd depth are. */
export function isName({ depth }: Heading): boolean {
  return depth % 2 === 1;
}

/** The rule a heading breaks, with its values. */
export type HeadingFault = { readonly rule: RuleId; readonly values: Problem['values'] };

/** What a heading's place is judged by: the columns, and the entries that are open above it. */
type Placing = {
  readonly declared: Pick<Attachment, 'columns'>;
  readonly headings: ReadonlyMap<string, ColumnHeading>;
  readonly open: Partial<Record<Level, Entry>>;
};

/** Why a heading cannot stand where it does. */
export function headingFault(
  heading: Heading,
  name: string,
  column: ColumnHeading | undefined,
  { declared, headings, open }: Placing,
): HeadingFault | undefined {
  const level = levelOf(heading);
  const marks = (depth: number) => '#'.repeat(depth);
  if (column && column.depth !== heading.depth)
    return {
      rule: 'heading-depth',
      values: { name, marks: marks(column.depth), ...missingAbove(column, { declared, headings, open }) },
    };
  if (declared.columns[level].length === 0)
    return { rule: 'heading-level', values: { level, marks: marks(heading.depth) } };
  const owner = isName(heading) ? levels[levels.indexOf(level) - 1] : level;
  if (owner && !open[owner])
    return { rule: 'heading-orphan', values: { marks: marks(levels.indexOf(owner) * 2 + 1) } };
  if (column || isName(heading)) return undefined;
  const known = [...headings.values()].filter(({ depth }) => depth === heading.depth);
  return { rule: 'heading-unknown', values: unknownColumn(name, heading, known, declared.columns) };
}

/** The entry that a column's heading needs above it, where none is open. */
function missingAbove(column: ColumnHeading, { declared, open }: Placing): Problem['values'] {
  const level = levelOf(column);
  if (open[level]) return {};
  const [entry] = declared.columns[level];
  return { case: 'orphan', above: `${'#'.repeat(column.depth - 1)} …`, entry: entry?.text ?? '' };
}

/** A name without what nobody sees in it, and without quotation marks round it. */
function plain(name: string): string {
  return sameName(name.replace(/\p{Cf}/gu, '').replace(/^[“"‘'「](.*)[”"’'」]$/u, '$1'));
}

/** The number of a list before a column's name. */
const numberBefore =
  /^(?:\d+[.．、)）]|[（(][\d一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、|[①-⑳])[ \u3000]*/;

/** What is said of a name that no column has: the nearest one, one that holds it with others, or what entry it may be. */
function unknownColumn(
  name: string,
  { depth }: Heading,
  headings: readonly ColumnHeading[],
  columns: Attachment['columns'],
): Problem['values'] {
  const names = headings.map(({ column }) => column);
  const values = { name, nearest: nearestName(name, names), known: names.join('、') };
  const all = levels.flatMap((level) => columns[level].map(({ text }) => text));
  const alike = all.find((text) => text !== name && plain(text) === plain(name));
  if (alike) return { ...values, case: 'alike', column: alike };
  const numbered = all.find((text) => text.replace(numberBefore, '') === name);
  if (numbered) return { ...values, case: 'numbered', column: numbered };
  const joined = all.find((text) => text.split(/[ \u3000、]+/).includes(name));
  if (joined) return { ...values, case: 'joined', column: joined };
  const [child] = columns[levels[depth / 2] ?? 'step'];
  const [upper] = columns[levels[depth / 2 - 1] ?? 'programme'];
  if (values.nearest || depth === 6 || !child) return values;
  const marked = (marks: number) => `${'#'.repeat(marks)} ${name}`;
  return {
    ...values,
    case: 'entry',
    write: marked(depth + 1),
    level: child.text,
    above: marked(depth - 1),
    upper: upper?.text ?? '',
  };
}

/** Where each column's heading may stand. The programme's first column has none: `#` carries its value. */
export function columnHeadings(columns: Attachment['columns']): Map<string, ColumnHeading> {
  const entries = levels.flatMap((level, index) =>
    columns[level].map(({ text }, at): [string, ColumnHeading] => [
      sameName(text),
      { depth: at === 0 ? index * 2 : index * 2 + 2, column: text, opensEntries: at === 0 },
    ]),
  );
  return new Map(entries.filter(([, { depth }]) => depth > 0));
}
