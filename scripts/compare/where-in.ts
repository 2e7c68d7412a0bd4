import type { Entry } from '../model/index.ts';
import type { ChangeSide } from './change.ts';

export type Where = Required<Pick<ChangeSide, 'path' | 'position'>> & Pick<ChangeSide, 'behind'>;

/** Tells of each entry of a table where it stands. */
export function whereIn(programmes: readonly Entry[]): (entry: Entry) => Where {
  const owned = new Map<Entry, Omit<Where, 'path'> & { readonly owner: Entry | undefined }>();
  const add = (entries: readonly Entry[], owner?: Entry) => {
    entries.forEach((entry, index) => {
      owned.set(entry, { owner, position: index + 1, behind: entries[index - 1]?.name.text });
      add(entry.children, entry);
    });
  };
  add(programmes);
  const whereOf = (entry: Entry): Where => {
    const { owner, position = 0, behind } = owned.get(entry) ?? {};
    return { path: [...(owner ? whereOf(owner).path : []), entry.name.text], position, behind };
  };
  return whereOf;
}
