import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isFolder, isSystemError } from './read-files.ts';
import { processNumber } from './running.ts';

/**
 * Makes a folder and those above it; gives the first that was not there. Node's own way never ends where the system says
 * of a folder that is there that it cannot be found, as below /proc.
 */
export function makeFolder(folder: string): string | undefined {
  if (isFolder(folder)) return undefined;
  const above = dirname(resolve(folder));
  const made = isFolder(above) ? undefined : makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it since.
    if (!isFolder(folder)) throw error;
  }
  return made ?? folder;
}

/**
 * Replaces a file's bytes at once: whoever reads it, or kills us, finds the old ones or the new. A link stays a link,
 * and the file keeps its permissions.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const place = realpathSync(path);
  const beside = join(dirname(place), `.yigao-${processNumber}-${++count}-${basename(place)}`);
  try {
    writeWhole(beside, bytes);
    chmodSync(beside, statSync(place).mode);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** The number of files that this process has put beside others. */
let count = 0;

/** Written and on the disk before it is renamed: a power cut leaves the old file or the new one. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  // Only where nothing is, not even a link.
  const handle = openSync(file, 'wx');
  try {
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(handle, bytes, offset);
    fsyncSync(handle);
  } catch (error) {
    // Of a full disk the system does not say which file it was.
    throw isSystemError(error) ? Object.assign(error, { path: file }) : error;
  } finally {
    closeSync(handle);
  }
}

/** Removes a folder and those above it, up to but not including `top`, as long as they are empty. */
export function removeIfEmpty(folder: string, top: string): void {
  for (let path = resolve(folder); path !== resolve(top); path = dirname(path)) {
    try {
      rmdirSync(path);
    } catch {
      return;
    }
  }
}
