import type { Entry, PrintedColumn } from '../model/index.ts';
import { fieldPrint, fieldText } from './field-text.ts';
import { likenessOf, textPairs } from './text-pairs.ts';

export type ColumnPair = readonly [PrintedColumn, PrintedColumn];

/** From this share of fields alike on, two columns are one that has another name; so are two names and two fields. */
const alike = 0.5;

/** What a column holds, where anything is written: by the name of the entry, its text and how it prints. */
type Held = ReadonlyMap<string, { readonly text: string; readonly print: string }>;
type HeldPair = { readonly pair: ColumnPair; readonly old: Held; readonly now: Held };

/**
 * Pairs of those columns of two tables that are one column by what they hold, then by their names, likest first; then of
 * those in which nothing is written. Two that share none of this are one that went and one that came.
 */
export function likeColumns(
  [oldTable, newTable]: readonly [readonly Entry[], readonly Entry[]],
  before: readonly PrintedColumn[],
  after: readonly PrintedColumn[],
): readonly ColumnPair[] {
  const news = after.map((column) => ({ column, held: heldIn(newTable, column) }));
  const pairs = before.flatMap((column) => {
    const old = heldIn(oldTable, column);
    return news.map((now): HeldPair => ({ pair: [column, now.column], old, now: now.held }));
  });
  const likenesses = [likeHeld, likeNames, bothEmpty];
  return likenesses.flatMap((likeness) => likest(pairs, likeness));
}

function likest(pairs: readonly HeldPair[], likeness: (of: HeldPair) => number): readonly ColumnPair[] {
  return pairs
    .map((of) => ({ pair: of.pair, likeness: likeness(of) }))
    .filter((found) => found.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ pair }) => pair);
}

function heldIn(entries: readonly Entry[], column: PrintedColumn): Held {
  const fields = (under: readonly Entry[]): readonly Entry[] =>
    under.flatMap((entry) => (entry.level === column.level ? [entry] : fields(entry.children)));
  return new Map(
    fields(entries).flatMap(({ name, fields: of }) => {
      const field = of.get(column.name);
      const print = fieldPrint(field);
      return print === '' ? [] : [[name.text, { text: fieldText(field), print }] as const];
    }),
  );
}

/** The share of equal fields, whichever entry has them, or of those alike among the entries of one name. */
function likeHeld({ old, now }: HeldPair): number {
  const printsOf = (held: Held) => new Set(Array.from(held.values(), ({ print }) => print));
  const changed = [...now].filter(([name, { text }]) => {
    const was = old.get(name);
    return was && likenessOf(textPairs(was.text), textPairs(text)) >= alike;
  });
  const most = Math.max(old.size, now.size, 1);
  return Math.max(likenessOf(printsOf(old), printsOf(now)), changed.length / most);
}

function likeNames({ pair: [old, now] }: HeldPair): number {
  return likenessOf(textPairs(old.name), textPairs(now.name));
}

function bothEmpty({ old, now }: HeldPair): number {
  return old.size + now.size === 0 ? 1 : 0;
}
