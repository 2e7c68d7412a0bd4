import { renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeFolder, removeIfEmpty, writeWhole } from './write-files.ts';

const stagingName = '.yigao-staging';

/** Beside the files that a commit puts in place: what it was to put there, until all of it is. */
export const journalName = '.yigao-journal.json';

/** Whether a path in a folder is no file of its own, but what a killed process has left there. */
export function isLeftOver(path: string): boolean {
  return path === journalName || path.startsWith(`${stagingName}/`);
}

/**
 * Files written beside their places, to be put in place together. Nothing outside `folder` is touched, and until
 * `commit` nothing in it but its staging folder. A staging folder left by a killed process is cleared first.
 */
export type Staging = {
  /** Stages a file; `path` is relative to the folder, with forward slashes. */
  write(path: string, bytes: Uint8Array): void;
  /** Stages the journal: it is in place before any file is, and removed when all are; a failed commit leaves it. */
  writeJournal(bytes: Uint8Array): void;
  /**
   * Puts the staged files in place, each whole, in the order they were staged; before the last one, the manifest,
   * the `obsolete` files are removed, so that a manifest never loses sight of a file still there.
   */
  commit(obsolete: readonly string[]): void;
  /** Removes what was staged, and every folder that was made for it. */
  discard(): void;
};

export function stageFiles(folder: string): Staging {
  const made = makeFolder(folder);
  const staging = join(folder, stagingName);
  const staged: string[] = [];
  const journals: string[] = [];
  const stage = (path: string, bytes: Uint8Array) => {
    const file = join(staging, path);
    makeFolder(dirname(file));
    writeWhole(file, bytes);
  };
  rmSync(staging, { recursive: true, force: true });
  return {
    write(path, bytes) {
      stage(path, bytes);
      staged.push(path);
    },
    writeJournal(bytes) {
      stage(journalName, bytes);
      journals.push(journalName);
    },
    commit(obsolete) {
      const place = (path: string) => {
        makeFolder(dirname(join(folder, path)));
        renameSync(join(staging, path), join(folder, path));
      };
      journals.forEach(place);
      staged.slice(0, -1).forEach(place);
      for (const path of obsolete) rmSync(join(folder, path), { force: true });
      for (const path of obsolete) removeIfEmpty(dirname(join(folder, path)), folder);
      staged.slice(-1).forEach(place);
      rmSync(join(folder, journalName), { force: true });
      rmSync(staging, { recursive: true, force: true });
    },
    discard() {
      rmSync(staging, { recursive: true, force: true });
      if (made !== undefined) removeIfEmpty(folder, dirname(resolve(made)));
    },
  };
}
