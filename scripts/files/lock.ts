import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isSystemError, readBytesIfThere } from './read-files.ts';
import { isRunning, isThisProcess, processNumber, type Running, thisProcess } from './running.ts';
import { quietly, undoWhenStopped } from './stopped.ts';
import { makeFolder, removeIfEmpty } from './write-files.ts';

/** In a folder that a process puts files into: which one it is. */
const lockName = '.yigao-lock.json';

/** How long another process is waited for, in ms. */
const patience = 10_000;
/** What cannot be read as a lock for so long is none: a process was killed as it wrote it. In ms. */
const unreadablePatience = 1_000;
const interval = 50;

/** Which process is at a folder, and the file that says so. */
export type Holder = Running & { readonly file: string };

/** `release` lets other processes at the folders again; `busy` is the one that did not let this one. */
export type Locked = { readonly release: () => void; readonly busy?: Holder };

/** What stands in the locks that this process holds. */
const held = new Set<string>();
let count = 0;

/** Makes the folders where they are missing, and waits until this process alone is at them. */
export async function lockFolders(folders: readonly string[]): Promise<Locked> {
  const releases: (() => void)[] = [];
  const release = () => {
    for (const one of releases.splice(0).reverse()) one();
  };
  // In one order, so that no two processes wait for each other.
  for (const folder of [...folders].sort()) {
    const locked = await lockFolder(folder).catch((error: unknown) => {
      release();
      throw error;
    });
    if (locked.busy) {
      release();
      return locked;
    }
    releases.push(locked.release);
  }
  return { release };
}

async function lockFolder(folder: string): Promise<Locked> {
  const file = join(folder, lockName);
  let made: string | undefined;
  const mine = JSON.stringify({ ...thisProcess(), number: ++count });
  const free = () => {
    held.delete(mine);
    if (readLock(file).text === mine) rmSync(file, { force: true });
    if (made !== undefined) removeIfEmpty(folder, dirname(resolve(made)));
  };
  // Known before the file is there: nothing comes between.
  const release = undoWhenStopped(free);
  held.add(mine);
  try {
    const busy = await untilFree(file, () => {
      // Another process may have taken away the folder that it had made.
      made = makeFolder(folder) ?? made;
      return create(file, mine);
    });
    if (busy) release();
    return busy ? { release, busy } : { release };
  } catch (error) {
    release();
    throw error;
  }
}

/** Waits until the folder's lock is free and `take` takes it, or gives the process that holds it all the while. */
async function untilFree(file: string, take: () => boolean): Promise<Holder | undefined> {
  const begin = performance.now();
  let readable = begin;
  for (;;) {
    if (take()) return undefined;
    const lock = readLock(file);
    const now = performance.now();
    if (lock.holder) readable = now;
    if (lock.holder ? !isHeld(lock) : now - readable > unreadablePatience) takeAway(file, lock);
    else if (lock.holder && now - begin > patience) return lock.holder;
    else await wait(interval);
  }
}

/** Waits until no process is at a folder, or gives the one that is all the while; nothing is written. */
export async function whoIsAt(folder: string): Promise<Holder | undefined> {
  const file = join(folder, lockName);
  return untilFree(file, () => !isHeld(readLock(file)));
}

/** What a lock's file has, and which process that means; undefined where it has nothing, or nothing of ours. */
type Lock = { readonly text: string | undefined; readonly holder: Holder | undefined };

/** Whether the process that put a lock there is still at the folder. */
function isHeld({ text = '', holder }: Lock): boolean {
  if (!holder) return false;
  return isThisProcess(holder) ? held.has(text) : isRunning(holder);
}

function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isSystemError(error) && (error.code === 'EEXIST' || error.code === 'ENOENT')) return false;
    // On a full disk it is there, and empty.
    if (readLock(file).text === '') quietly(() => rmSync(file, { force: true }));
    throw error;
  }
}

/** Removes the lock of a process that ended; another process may have done so, and taken the folder, since. */
function takeAway(file: string, { text }: Lock): void {
  const away = join(dirname(file), `.yigao-taken-${processNumber}-${++count}`);
  if (!quietly(() => renameSync(file, away))) return;
  if (readLock(away).text !== text) quietly(() => linkSync(away, file));
  rmSync(away, { force: true });
}

function readLock(file: string): Lock {
  const bytes = readBytesIfThere(file);
  const text = bytes && new TextDecoder().decode(bytes);
  return { text, holder: text === undefined ? undefined : holderOf(text, file) };
}

function holderOf(text: string, file: string): Holder | undefined {
  try {
    const { process, host, started, birth } = JSON.parse(text);
    const isOne = typeof process === 'number' && typeof host === 'string' && typeof started === 'string';
    return isOne ? { process, host, started, birth, file } : undefined;
  } catch {
    return undefined;
  }
}
