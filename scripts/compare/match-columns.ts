import { type Attachment, type Level, levels } from '../model/index.ts';
import { likeColumns } from './like-columns.ts';

/** Old column name → new column name, and the names that only one version has; a level's columns match among themselves. */
export type ColumnMatching = {
  readonly newName: ReadonlyMap<string, string>;
  readonly oldName: ReadonlyMap<string, string>;
};

type Names = readonly string[];
type NamePair = readonly [string, string];

/**
 * Columns match by name; what is left of a level by what its fields hold, and what is then left in printed order where
 * both versions have as many. The name column of a level always matches that of the level, since it names the entries
 * themselves.
 */
export function matchColumns(before: Attachment, after: Attachment): ColumnMatching {
  const pairs = levels.flatMap((level) =>
    matchLevel(namesOf(before, level), namesOf(after, level), (...left) =>
      likeColumns([before, after], level, left),
    ),
  );
  return { newName: new Map(pairs), oldName: new Map(pairs.map(([from, to]) => [to, from])) };
}

/** The name column of a level, then the others in printed order. */
function namesOf({ columns, order }: Attachment, level: Level): Names {
  const head = columns[level].slice(0, 1).map(({ text }) => text);
  const printed = order.filter((column) => column.level === level).map(({ name }) => name);
  return [...head, ...printed.filter((name) => name !== head[0])];
}

function matchLevel(
  [oldFirst, ...before]: Names,
  [newFirst, ...after]: Names,
  like: (before: Names, after: Names) => readonly NamePair[],
): readonly NamePair[] {
  if (oldFirst === undefined || newFirst === undefined) return [];
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  const take = (found: readonly NamePair[]) => {
    for (const [old, now] of found) {
      if (pairs.has(old) || taken.has(now)) continue;
      pairs.set(old, now);
      taken.add(now);
    }
  };
  const left = () =>
    [before.filter((name) => !pairs.has(name)), after.filter((name) => !taken.has(name))] as const;
  take(before.filter((name) => after.includes(name)).map((name) => [name, name]));
  take(like(...left()));
  const [oldLeft, newLeft] = left();
  if (oldLeft.length === newLeft.length) take(oldLeft.map((name, index) => [name, newLeft[index] ?? name]));
  return [[oldFirst, newFirst], ...pairs];
}
