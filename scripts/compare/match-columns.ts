import { type Attachment, type Level, levels } from '../model/index.ts';

/** Old column name → new column name, and the names that only one version has; a level's columns match among themselves. */
export type ColumnMatching = {
  readonly newName: ReadonlyMap<string, string>;
  readonly oldName: ReadonlyMap<string, string>;
};

/**
 * Columns match by name; what is left of a level matches in its order where both versions have as many left, and
 * the name column of a level always matches that of the level, since it names the entries themselves.
 */
export function matchColumns(before: Attachment, after: Attachment): ColumnMatching {
  const pairs = levels.flatMap((level) => matchLevel(namesOf(before, level), namesOf(after, level)));
  return { newName: new Map(pairs), oldName: new Map(pairs.map(([from, to]) => [to, from])) };
}

function namesOf(attachment: Attachment, level: Level): readonly string[] {
  return attachment.columns[level].map(({ text }) => text);
}

function matchLevel(
  [oldFirst, ...before]: readonly string[],
  [newFirst, ...after]: readonly string[],
): readonly (readonly [string, string])[] {
  if (oldFirst === undefined || newFirst === undefined) return [];
  const [oldNames, newNames] = [new Set(before), new Set(after)];
  const oldLeft = before.filter((name) => !newNames.has(name));
  const newLeft = after.filter((name) => !oldNames.has(name));
  const kept = before.filter((name) => newNames.has(name)).map((name) => [name, name] as const);
  const renamed =
    oldLeft.length === newLeft.length
      ? oldLeft.map((name, index) => [name, newLeft[index] ?? name] as const)
      : [];
  return [[oldFirst, newFirst], ...kept, ...renamed];
}
