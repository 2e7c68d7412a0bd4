import { readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isLock } from './lock.ts';
import { type Change, prepareMove } from './place-files.ts';
import { hasProcess, processNumber } from './running.ts';
import { quietly, undoWhenStopped } from './stopped.ts';
import { makeFolder, removeIfEmpty, writeWhole } from './write-files.ts';

/** In a folder whose files are being put in place: what was there and what is to be, until all of it is. */
export const journalName = '.yigao-journal.json';

/** Files on their way, with the process that does it; an earlier version named none. */
const wayName = /^\.yigao-staging(?:-(?<process>\d+)-\d+)?$/;
/** Those of this process. */
const open = new Set<string>();
let count = 0;

/** Whether a path in a folder is that of no document, but of what a process is at, or was when it was killed. */
export function isOwnFile(path: string): boolean {
  return path.startsWith('.yigao-');
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
  const made = makeFolder(folder);
  const name = `.yigao-staging-${processNumber}-${++count}`;
  const staging = join(folder, name);
  const [from, spare] = [join(staging, 'new'), join(staging, 'old')];
  const journal: string[] = [];
  const staged: string[] = [];
  const stage = (path: string, bytes: Uint8Array) => {
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

/** Removes what processes that run no more have left. */
function clearLeftOver(folder: string, isAlone: boolean): void {
  for (const name of readdirSync(folder)) {
    if (open.has(name) || !(isAlone ? isLeftOver(name) : isAbandoned(name))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Whether a file of ours is none that a process needs where it is alone at the folder: locks look after themselves. */
function isLeftOver(name: string): boolean {
  return isOwnFile(name) && name !== journalName && !isLock(name);
}

function isAbandoned(name: string): boolean {
  const match = wayName.exec(name);
  const owner = Number(match?.groups?.process ?? 0);
  return match !== null && (owner === processNumber || !hasProcess(owner));
}

/** The place of a file that a system's error names where it is on its way, and the folder of a lock. */
export function placeOf(path: string): string {
  return path
    .replace(/[/\\]\.yigao-(?:staging-\d+-\d+(?:[/\\](?:new|old))?|lock-[\w.-]+)(?=[/\\]|$)/u, '')
    .replace(/(?<=^|[/\\])\.yigao-\d+-\d+-(?=[^/\\]+$)/u, '');
}
