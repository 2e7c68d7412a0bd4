import { type Edit, joinStretches, type Stretch } from './stretch.ts';
import { wordWeight } from './text-weight.ts';

/** Takes what is common between two edits and says less than either of them into both, until nothing such is left. */
export function absorbIslands(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (let edit of edits) {
    for (let last = kept.at(-1); last && isIsland(last, edit); last = kept.at(-1)) {
      kept.pop();
      edit = joined(last, edit);
    }
    kept.push(edit);
  }
  return kept;
}

/** Less than a word, and a single character, say nothing; a line's end always stays. */
function isIsland(before: Edit, { same, ...after }: Edit): boolean {
  const text = same.words.join('');
  if (text.includes('\n')) return false;
  if (text.length < 2 || same.weight < wordWeight) return true;
  return same.weight < longer(before) && same.weight < longer(after);
}

function longer({ deleted, inserted }: Pick<Edit, 'deleted' | 'inserted'>): number {
  return Math.max(deleted.weight, inserted.weight);
}

function joined(before: Edit, after: Edit): Edit {
  const both = (old: Stretch, now: Stretch) => joinStretches(old, after.same, now);
  return {
    same: before.same,
    deleted: both(before.deleted, after.deleted),
    inserted: both(before.inserted, after.inserted),
  };
}
