import { randomBytes } from 'node:crypto';
import { hasProcess, processNumber } from './running.ts';

/** In a folder whose files are being put in place: what was there and what is to be, until all of it is. */
export const journalName = '.yigao-journal.json';

/** What is on its way, with the process that brings it. */
const ways = {
  /** Files to be put in a folder together; an earlier version named no process. */
  staging: /^\.yigao-staging(?:-(\d+)-[\da-f]+)?$/,
  /** One file's new bytes: short, for any name is free in a folder that has a long one. */
  way: /^\.yigao-way-(\d+)-[\da-f]+$/,
};
const lock = /^\.yigao-lock-[\w-]+\.json$/;
const unfinishedLock = /^\.yigao-lock-[\w-]+\.new$/;

/** A name that no other process gives, nor this one again. */
export function newName(kind: keyof typeof ways | 'lock'): string {
  return `.yigao-${kind}-${processNumber}-${randomBytes(6).toString('hex')}`;
}

/** Whether a name is one that no file of a person's has: those that begin so are put beside others for a while. */
export function isOwnName(name: string): boolean {
  return name.startsWith('.yigao-');
}

/** Whether a file of this name is a process's lock. */
export function isLock(name: string): boolean {
  return lock.test(name);
}

/** Whether a file of this name was to become a lock. */
export function isUnfinishedLock(name: string): boolean {
  return unfinishedLock.test(name);
}

export function isStaging(name: string): boolean {
  return ways.staging.test(name);
}

/** Whether a name is that of what another process was bringing, which runs no more, or had the number of this one. */
export function isAbandoned(name: string, kind: keyof typeof ways): boolean {
  const match = ways[kind].exec(name);
  const owner = Number(match?.[1] ?? 0);
  return match !== null && (owner === processNumber || !hasProcess(owner));
}

/** Whether a path in a folder is that of no document, but of what a process is at, or was when it was killed. */
export function isOwnFile(path: string): boolean {
  const [first = ''] = path.split('/');
  return (
    path === journalName || isLock(path) || isUnfinishedLock(path) || (path !== first && isStaging(first))
  );
}

/** The place of a file that a system's error names where it is staged, and the folder of a lock. */
export function placeOf(path: string): string {
  return path.replace(/[/\\]\.yigao-(?:staging-[\da-f-]+(?:[/\\](?:new|old))?|lock-[\w.-]+)(?=[/\\]|$)/u, '');
}
