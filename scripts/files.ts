import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bytes of a file; throws the system's error where it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    // Of a folder the system does not say which one it was.
    throw isSystemError(error) ? Object.assign(error, { path }) : error;
  }
}

/** The bytes of a file, or undefined where there is none. Any other failure throws the system's error. */
export function readBytesIfThere(path: string): Uint8Array | undefined {
  try {
    return readBytes(path);
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** A failure of the file system, with the system's code such as `ENOSPC` and the path where known. */
export type SystemError = Error & { readonly code: string; readonly path?: string };

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

/** In bytes; throws the system's error where there is no such file. */
export function fileSize(path: string): number {
  return statSync(path).size;
}

export function isFile(path: string): boolean {
  return statusOf(path)?.isFile() ?? false;
}

/** Whether two files that are there are one, by whatever names. */
export function isSameFile(one: string, other: string): boolean {
  const [{ dev, ino }, second] = [statSync(one), statSync(other)];
  return dev === second.dev && ino === second.ino;
}

export function isFolder(path: string): boolean {
  return statusOf(path)?.isDirectory() ?? false;
}

/** Undefined where there is nothing, or nothing that may be looked at. */
function statusOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Names of the plain files in a folder, in code unit order; none where the folder is not there. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Paths of all plain files below a folder, relative to it, with forward slashes, in code unit order. */
export function listTree(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** SHA-256 in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The package's own folder, which holds its templates and its package.json. */
export const packageFolder = dirname(fileURLToPath(new URL('.', import.meta.url)));

/** Path of a file inside an installed package, or undefined where package or file is missing. */
export function findInPackage(packageName: string, file: string): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
    const path = join(dirname(manifest), file);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a folder and those above it; gives the first that was not there. Node's own way never ends where the system says
 * of a folder that is there that it cannot be found, as below /proc.
 */
function makeFolder(folder: string): string | undefined {
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

/**
 * Replaces a file's bytes at once: whoever reads it, or kills us, finds the old ones or the new. A link stays a link,
 * and the file keeps its permissions.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const place = realpathSync(path);
  const beside = join(dirname(place), `.${basename(place)}.yigao`);
  try {
    writeWhole(beside, bytes);
    chmodSync(beside, statSync(place).mode);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Written and on the disk before it is renamed: a power cut leaves the old file or the new one. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'w');
  try {
    for (let offset = 0; offset < bytes.length; ) offset += writeSync(handle, bytes, offset);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Removes a folder and those above it, up to but not including `top`, as long as they are empty. */
function removeIfEmpty(folder: string, top: string): void {
  for (let path = resolve(folder); path !== resolve(top); path = dirname(path)) {
    try {
      rmdirSync(path);
    } catch {
      return;
    }
  }
}
