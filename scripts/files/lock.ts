import { chmodSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isLock, newName } from './own-names.ts';
import { isFile, isSystemError, listNames, readBytesIfThere } from './read-files.ts';
import { isRunning, isThisProcess, type Running, thisProcess } from './running.ts';
import { quietly, undoWhenStopped } from './stopped.ts';
import { makeFolder, removeIfEmpty, writeWhole } from './write-files.ts';

/** How long another process is waited for, in ms. */
const patience = 10_000;
const interval = 50;

/** Which process is at a folder, and the file that says so. */
export type Holder = Running & { readonly file: string };

export type Locked = {
  /** Lets other processes at the folders again. */
  readonly release: () => void;
  /** The process that did not let this one. */
  readonly busy?: Holder;
  /** The first of the folders that somebody has removed or put something else in the place of, meanwhile. */
  readonly lost: () => string | undefined;
};

/** The locks that this process holds, by their files. */
const held = new Set<string>();

/** Makes the folders where they are missing, and waits until this process alone is at them. */
export async function lockFolders(folders: readonly string[]): Promise<Locked> {
  const locks: Lock[] = [];
  const release = () => {
    for (const lock of locks.splice(0).reverse()) lock.release();
  };
  const lost = () => locks.find(({ file }) => !isFile(file))?.folder;
  // In one order, so that no two processes wait for each other.
  for (const folder of [...folders].sort()) {
    const lock = newLock(folder);
    locks.push(lock);
    try {
      const busy = await enter(lock);
      if (!busy) continue;
      release();
      return { release, busy, lost };
    } catch (error) {
      release();
      throw error;
    }
  }
  return { release, lost };
}

/** Waits until no process is at a folder, or gives the one that is all the while; nothing is written. */
export async function whoIsAt(folder: string): Promise<Holder | undefined> {
  const begin = performance.now();
  for (;;) {
    const holder = filesIn(folder).flatMap(holdersOf)[0];
    if (!holder || performance.now() - begin > patience) return holder;
    await wait(interval);
  }
}

/**
 * One folder's: a file that says which process is at it. No two have one name, so that the lock of a process that has
 * ended can be removed by anybody without harm to another's. `put` puts it there, and `release` takes
 * it away with every folder that was made for it.
 */
type Lock = {
  readonly folder: string;
  readonly file: string;
  readonly put: () => void;
  readonly release: () => void;
};

function newLock(folder: string): Lock {
  const file = join(folder, `${newName('lock')}.json`);
  const unfinished = file.replace(/json$/, 'new');
  let made: string | undefined;
  // Known before the file is there: nothing comes between.
  const release = undoWhenStopped(() => {
    held.delete(file);
    for (const one of [unfinished, file]) rmSync(one, { force: true });
    if (made !== undefined) removeIfEmpty(folder, dirname(resolve(made)));
  });
  const put = () => {
    held.add(file);
    // Another process may have taken away the folder that it had made.
    made = makeFolder(folder) ?? made;
    writeWhole(unfinished, new TextEncoder().encode(JSON.stringify(thisProcess())));
    // Whoever else may write here has to see that it is held.
    chmodSync(unfinished, 0o644);
    renameSync(unfinished, file);
  };
  return { folder, file, put, release };
}

/**
 * Each puts its lock there before it looks for others', and is in where there is none: of two, one at least sees the
 * other. Gives the process that is there all the while.
 */
async function enter({ folder, file, put }: Lock): Promise<Holder | undefined> {
  const begin = performance.now();
  for (;;) {
    const files = filesIn(folder);
    const others = files.filter((one) => one !== file);
    const holders = others.flatMap(holdersOf);
    const isIn = files.includes(file);
    const isLate = performance.now() - begin > patience;
    if (holders.length === 0) {
      for (const one of others) quietly(() => rmSync(one, { force: true }));
      if (isIn) return undefined;
      if (isPut(put, isLate)) continue;
    }
    if (isLate) return holders[0];
    // Of those that come at once, the first by name stays.
    if (isIn && holders.some((one) => one.file < file)) rmSync(file, { force: true });
    await wait(interval);
  }
}

/** Whether a lock is there now; false where the folder has just been removed, which is an error where it is `late`. */
function isPut(put: () => void, late: boolean): boolean {
  try {
    put();
    return true;
  } catch (error) {
    if (!late && isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}

function filesIn(folder: string): string[] {
  const names = listNames(folder).filter(isLock);
  return names.sort().map((name) => join(folder, name));
}

/** The process whose lock a file is, as long as it is at the folder. */
function holdersOf(file: string): Holder[] {
  // A folder, a pipe or a link to nothing is no lock.
  const bytes = isFile(file) ? readBytesIfThere(file) : undefined;
  const holder = bytes && parse(bytes);
  if (!holder) return [];
  const isThere = isThisProcess(holder) ? held.has(file) : isRunning(holder);
  return isThere ? [{ ...holder, file }] : [];
}

function parse(bytes: Uint8Array): Running | undefined {
  try {
    const { process, host, started, birth } = JSON.parse(new TextDecoder().decode(bytes));
    const isOne =
      typeof process === 'number' && typeof host === 'string' && !Number.isNaN(Date.parse(started));
    return isOne ? { process, host, started, birth } : undefined;
  } catch {
    return undefined;
  }
}
