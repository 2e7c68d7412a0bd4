import type { Table, TableColumn } from '../document/index.ts';
import { align } from './align.ts';

/** A column of both versions, or of one; by its index in each. */
export type JoinedColumn = { readonly old: number | undefined; readonly now: number | undefined };

/**
 * Columns belong together by name, then in their order, where their cells are merged on one level; those that changed
 * their place or their level are of the old version there and of the new one here.
 */
export function joinColumns(before: Table, after: Table): JoinedColumn[] {
  const [olds, news] = [levelsOf(before), levelsOf(after)];
  // Where one version has merges that the other has not, they tell nothing of a column.
  const isTold = new Set(olds).size === new Set(news).size;
  const held = ({ columns }: Table, levels: readonly number[]) =>
    columns.map(({ name }, index) => ({ index, name, level: isTold ? levels[index] : 0 }));
  const pairs = align(held(before, olds), held(after, news), {
    keys: [({ name, level }) => `${level} ${name}`],
    likeness: (old, now) => (old.level === now.level ? 1 : 0),
  });
  return pairs.map(([old, now]) => ({ old: old?.index, now: now?.index }));
}

/** For each column how many kinds of columns have fewer cells than it: on an outer level there are fewer. */
function levelsOf({ columns, rows }: Table): number[] {
  const counts = columns.map(
    (_, index) => rows.filter(({ cells }) => cells.some(({ column }) => column === index)).length,
  );
  const kinds = [...new Set(counts)].sort((a, b) => a - b);
  return counts.map((count) => kinds.indexOf(count));
}

/** A joined column by its newest name. */
export function columnOf({ old, now }: JoinedColumn, before: Table, after: Table): TableColumn {
  if (now === undefined) return { name: before.columns[old ?? 0]?.name ?? '', revision: 'deleted' };
  const name = after.columns[now]?.name ?? '';
  return old === undefined ? { name, revision: 'inserted' } : { name };
}
