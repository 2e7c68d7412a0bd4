import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
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
import { dirname, join, resolve } from 'node:path';
import { isAbandoned, newName } from './own-names.ts';
import { hashOf, isFolder, isSystemError, listNames, readBytes } from './read-files.ts';
import { quietly } from './stopped.ts';

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
 * Replaces a file's bytes at once, unless they are no longer those of `hash`: whoever reads it, or kills us, finds the
 * old ones or the new. A link stays a link, and the file keeps its owner and permissions. False where it has changed, or
 * is gone.
 */
export function replaceFile(path: string, bytes: Uint8Array, hash: string): boolean {
  try {
    return replace(realpathSync(path), bytes, hash);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (!existsSync(path)) return false;
    throw Object.assign(error, { path });
  }
}

function replace(place: string, bytes: Uint8Array, hash: string): boolean {
  const { mode, uid, gid } = statSync(place);
  // Whoever may write all the same has marked it as not to be written.
  if ((mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES', syscall: 'open' });
  clearWays(dirname(place));
  const beside = join(dirname(place), newName('way'));
  try {
    writeWhole(beside, bytes);
    quietly(() => chownSync(beside, uid, gid));
    chmodSync(beside, mode);
    const isSame = hashOf(readBytes(place)) === hash;
    if (isSame) renameSync(beside, place);
    else rmSync(beside);
    return isSame;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Removes what processes that run no more have left on the way. */
function clearWays(folder: string): void {
  for (const name of listNames(folder)) {
    if (isAbandoned(name, 'way')) quietly(() => rmSync(join(folder, name)));
  }
}

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
