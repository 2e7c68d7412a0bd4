import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isLock, isUnfinishedLock } from './lock.ts';
import { type Change, prepareMove } from './place-files.ts';
import { hasProcess, processNumber } from './running.ts';
import { quietly, undoWhenStopped } from './stopped.ts';
import { makeFolder, removeIfEmpty, writeWhole } from './write-files.ts';

/** In a folder whose files are being put in place: what was there and what is to be, until all of it is. */
export const journalName = '.yigao-journal.json';

/** Files on their way, with the process that does it; an earlier version named none. */
const stagingName = /^\.yigao-staging(?:-(?<process>\d+)-[\da-f]+)?$/;
/** Those of this process. */
const open = new Set<string>();

/** Whether a name is one that no file of a person's has: those that begin so are put beside others for a while. */
export function isOwnName(name: string): boolean {
  return name.startsWith('.yigao-');
}

/** Whether a path in a folder is that of no document, but of what a process is at, or was when it was killed. */
export function isOwnFile(path: string): boolean {
  const [first = ''] = path.split('/');
  return (
    path === journalName ||
    isLock(path) ||
    isUnfinishedLock(path) ||
    (path !== first && stagingName.test(first))
  );
}

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
  const name = `.yigao-staging-${processNumber}-${randomBytes(6).toString('hex')}`;
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
    const match = stagingName.exec(name);
    if (open.has(name) || !(match || (isAlone && isUnfinishedLock(name)))) continue;
    const owner = Number(match?.groups?.process ?? 0);
    if (isAlone || owner === processNumber || !hasProcess(owner))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** The place of a file that a system's error names where it is staged, and the folder of a lock. */
export function placeOf(path: string): string {
  return path.replace(/[/\\]\.yigao-(?:staging-[\da-f-]+(?:[/\\](?:new|old))?|lock-[\w.-]+)(?=[/\\]|$)/u, '');
}
