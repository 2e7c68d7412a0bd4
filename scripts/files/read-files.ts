import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/**
 * The bytes of a file; throws the system's error where it cannot be read. What is neither file nor folder, as a pipe or
 * a device, could be read without end, and has an error of our own, `ENOTREG`.
 */
export function readBytes(path: string): Uint8Array {
  try {
    const status = statSync(path);
    if (!status.isFile() && !status.isDirectory())
      throw Object.assign(new Error('no regular file'), { code: 'ENOTREG', syscall: 'read' });
    return readFileSync(path);
  } catch (error) {
    // Of a folder the system does not say which one it was.
    throw isSystemError(error) ? Object.assign(error, { path }) : error;
  }
}

const contents = new Map<string, Uint8Array>();

/** The same of a file that does not change while a command runs, such as a font: read once, and always the same object. */
export function readOnce(path: string): Uint8Array {
  const bytes = contents.get(path) ?? readBytes(path);
  contents.set(path, bytes);
  return bytes;
}

/** What was read once is read anew when it is asked for again: it may have changed. */
export function forgetRead(): void {
  contents.clear();
}

/** What stands for the standard input where a file is named. */
export const standardInput = '-';

/**
 * The bytes of a file, or of the standard input; undefined where there are more than `most`. Throws the system's error
 * where it cannot be read.
 */
export function readAtMost(path: string, most: number): Uint8Array | undefined {
  if (path === standardInput) return readStandardInput(most);
  return statSync(path).size > most ? undefined : readBytes(path);
}

function readStandardInput(most: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  const chunk = new Uint8Array(2 ** 16);
  for (let length = 0; length <= most; ) {
    const count = readChunk(chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.slice(0, count));
    length += count;
  }
  return undefined;
}

/** How many bytes came; 0 at the end. */
function readChunk(chunk: Uint8Array): number {
  for (;;)
    try {
      return readSync(0, chunk);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      // So Windows tells the end of a pipe.
      if (error.code === 'EOF') return 0;
      if (error.code !== 'EAGAIN') throw error;
      // Whoever writes it is not ready: some milliseconds later.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
}

/** The bytes of a file, or undefined where there is none. Any other failure throws the system's error. */
export function readBytesIfThere(path: string): Uint8Array | undefined {
  try {
    return readBytes(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** A failure of the file system, with the system's code such as `ENOSPC` and the path where known. */
export type SystemError = Error & { readonly code: string; readonly path?: string };

export function isSystemError(error: unknown): error is SystemError {
  if (!(error instanceof Error && 'code' in error)) return false;
  // More than 2 GB: Node's own error.
  return 'syscall' in error || error.code === 'ERR_FS_FILE_TOO_LARGE';
}

/** Whether anything that may be looked at has this path, be it a link to nothing. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path) !== undefined;
  } catch {
    return false;
  }
}

/** Whether two paths are of one file: the same file, by whatever names, or the same place where none is yet. */
export function isSamePlace(one: string, other: string): boolean {
  return resolve(one) === resolve(other) || (isFile(one) && isFile(other) && isSameFile(one, other));
}

export function isFile(path: string): boolean {
  return statusOf(path)?.isFile() ?? false;
}

function isSameFile(one: string, other: string): boolean {
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

/** Names of all that is in a folder; none where it is not there, or there no more. */
export function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
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
