import { readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isAbandoned, isStaging, isUnfinishedLock, journalName, newName } from './own-names.ts';
import { type Change, prepareMove } from './place-files.ts';
import { quietly, undoWhenStopped } from './stopped.ts';
import { makeFolder, removeIfEmpty, writeWhole } from './write-files.ts';

/** The folders of what this process has on its way. */
const open = new Set<string>();

/** Files written beside their places in a folder, to be put there with others: till then nothing else in it changes. */
export type Staging = {
  /** Stages a file; `path` is relative to the folder, with forward slashes. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Stages the journal: it is in place before any file is, and removed when all are. */
  readonly writeJournal: (bytes: Uint8Array) => void;
  /**
   * Makes ready to put the staged files in place, each whole, in the order they were staged; before the last one, the
   * manifest, the `obsolete` files are removed, so that a manifest never loses sight of a file still there.
   */
  readonly prepare: (obsolete: readonly string[]) => Change;
  /** Removes what was staged, and every folder that was made for it. */
  readonly discard: () => void;
};

/** Makes the folder where it is missing; what a killed process has staged in it is removed: all, where none but this is at it. */
export function stageFiles(folder: string, isAlone = false): Staging {
  let made = makeFolder(folder);
  const name = newName('staging');
  const staging = join(folder, name);
  const [from, spare] = [join(staging, 'new'), join(staging, 'old')];
  const journal: string[] = [];
  const staged: string[] = [];
  const stage = (path: string, bytes: Uint8Array) => {
    // Somebody may have removed it meanwhile.
    made ??= makeFolder(folder);
    makeFolder(dirname(join(from, path)));
    writeWhole(join(from, path), bytes);
  };
  open.add(name);
  const discard = undoWhenStopped(() => {
    open.delete(name);
    rmSync(staging, { recursive: true, force: true });
    if (made !== undefined) removeIfEmpty(folder, dirname(resolve(made)));
  });
  clearLeftOver(folder, isAlone);
  return {
    write(path, bytes) {
      stage(path, bytes);
      staged.push(path);
    },
    writeJournal(bytes) {
      stage(journalName, bytes);
      journal.push(journalName);
    },
    prepare: (obsolete) => ({
      ...prepareMove({ from, to: folder, spare, paths: [...journal, ...staged], obsolete }),
      finish() {
        quietly(() => rmSync(join(folder, journalName), { force: true }));
        discard();
      },
    }),
    discard,
  };
}

/** Removes what processes that run no more have left; locks look after themselves. */
function clearLeftOver(folder: string, isAlone: boolean): void {
  for (const name of readdirSync(folder)) {
    const isLeft = isAlone ? isStaging(name) || isUnfinishedLock(name) : isAbandoned(name, 'staging');
    if (isLeft && !open.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
