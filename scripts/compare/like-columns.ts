import { type Attachment, type Entry, type Level, levels } from '../model/index.ts';
import { fieldPrint } from './field-text.ts';

/** From this share of equal fields on, two columns are one that has another name. */
const alike = 0.5;

/** Pairs of those columns of a level that hold the same in at least half of their fields, likest first. */
export function likeColumns(
  [before, after]: readonly [Attachment, Attachment],
  level: Level,
  [oldNames, newNames]: readonly [readonly string[], readonly string[]],
): readonly (readonly [string, string])[] {
  if (oldNames.length === 0 || newNames.length === 0) return [];
  const olds = oldNames.map((name) => ({ name, held: fieldsIn(before, level, name) }));
  const news = newNames.map((name) => ({ name, held: fieldsIn(after, level, name) }));
  return olds
    .flatMap((old) => news.map((now) => ({ old, now, likeness: dice(old.held, now.held) })))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ old, now }) => [old.name, now.name]);
}

function fieldsIn({ programmes }: Attachment, level: Level, column: string): ReadonlySet<string> {
  const entries = levels
    .slice(0, levels.indexOf(level))
    .reduce<readonly Entry[]>((owners) => owners.flatMap(({ children }) => children), programmes);
  return new Set(entries.map(({ fields }) => fieldPrint(fields.get(column))).filter((print) => print !== ''));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((print) => other.has(print)).length;
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
