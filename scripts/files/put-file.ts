import { basename, dirname } from 'node:path';
import { makeChanges } from './place-files.ts';
import { isThere } from './read-files.ts';
import { stageFiles } from './staging.ts';

/**
 * Puts a file in its place, whole or not at all, and its folder where there is none; over another one only by `force`:
 * false where one is there. Throws the system's error.
 */
export function putFile(path: string, bytes: Uint8Array, force: boolean): boolean {
  const staging = stageFiles(dirname(path));
  try {
    staging.write(basename(path), bytes);
    const change = staging.prepare([]);
    // Somebody may have put it there meanwhile.
    if (!force && isThere(path)) return false;
    makeChanges([change]);
    return true;
  } finally {
    staging.discard();
  }
}
