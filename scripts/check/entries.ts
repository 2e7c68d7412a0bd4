import type { Attachment, Entry, Level } from '../model/index.ts';

/** All entries of a level in order, whatever they belong to. */
export function entriesOf({ programmes }: Attachment, level: Level): readonly Entry[] {
  if (level === 'programme') return programmes;
  const tasks = programmes.flatMap(({ children }) => children);
  return level === 'task' ? tasks : tasks.flatMap(({ children }) => children);
}

/** The groups of neighbours under one owner: the programmes, each programme's tasks, each task's steps. */
export function siblingsOf({ programmes }: Attachment): (readonly Entry[])[] {
  const tasks = programmes.map(({ children }) => children);
  return [programmes, ...tasks, ...tasks.flat().map(({ children }) => children)];
}

/** Whether an entry has any text in a column. */
export function hasField({ fields }: Entry, column: string): boolean {
  return (fields.get(column)?.blocks.length ?? 0) > 0;
}
