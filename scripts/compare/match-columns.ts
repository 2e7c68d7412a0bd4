import { type Attachment, levels, type PrintedColumn } from '../model/index.ts';
import type { Matching } from './change.ts';
import { type ColumnPair, likeColumns } from './like-columns.ts';
import { matchLists } from './match-lists.ts';

type Columns = readonly PrintedColumn[];

/**
 * The columns of a level, and 序号, match among themselves: by name, then by what their fields hold and how their names
 * are alike. The name column of a level always matches that of the level, since it names the entries themselves.
 */
export function matchColumns(before: Attachment, after: Attachment): Matching<PrintedColumn> {
  const pairs = [...levels, 'sequence' as const].flatMap((level) =>
    pairLevel(columnsOf(before, level), columnsOf(after, level), (olds, news) =>
      likeColumns([before.programmes, after.programmes], olds, news),
    ),
  );
  return matchLists(before.order, after.order, pairs);
}

/** The name column of a level, then the others in printed order. */
function columnsOf({ columns, order }: Attachment, level: PrintedColumn['level']): Columns {
  const all = order.filter((column) => column.level === level);
  const head = level === 'sequence' ? undefined : columns[level][0]?.text;
  return [...all.filter(({ name }) => name === head), ...all.filter(({ name }) => name !== head)];
}

function pairLevel(
  before: Columns,
  after: Columns,
  like: (before: Columns, after: Columns) => readonly ColumnPair[],
): readonly ColumnPair[] {
  const pairs = new Map<PrintedColumn, PrintedColumn>();
  const taken = new Set<PrintedColumn>();
  const take = (found: (before: Columns, after: Columns) => readonly ColumnPair[]) => {
    const left = [before.filter((one) => !pairs.has(one)), after.filter((one) => !taken.has(one))] as const;
    for (const [old, now] of found(...left)) {
      if (pairs.has(old) || taken.has(now)) continue;
      pairs.set(old, now);
      taken.add(now);
    }
  };
  take((olds, news) => pairsOf(olds.slice(0, 1), news.slice(0, 1)));
  take((olds, news) => pairsOf(olds, news).filter(([old, now]) => old.name === now.name));
  take(like);
  return [...pairs];
}

function pairsOf(before: Columns, after: Columns): readonly ColumnPair[] {
  return before.flatMap((old) => after.map((now) => [old, now] as const));
}
