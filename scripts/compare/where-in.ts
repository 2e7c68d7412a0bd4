import type { Entry } from '../model/index.ts';
import type { ChangeSide } from './change.ts';

export type Where = Required<Pick<ChangeSide, 'path' | 'position'>>;

/** Tells of each entry of a table where it stands. */
export function whereIn(programmes: readonly Entry[]): (entry: Entry) => Where {
  const owned = new Map<Entry, { readonly owner: Entry | undefined; readonly position: number }>();
  const add = (entries: readonly Entry[], owner?: Entry) => {
    entries.forEach((entry, index) => {
      owned.set(entry, { owner, position: index + 1 });
      add(entry.children, entry);
    });
  };
  add(programmes);
  const whereOf = (entry: Entry): Where => {
    const { owner, position = 0 } = owned.get(entry) ?? {};
    return { path: [...(owner ? whereOf(owner).path : []), entry.name.text], position };
  };
  return whereOf;
}
