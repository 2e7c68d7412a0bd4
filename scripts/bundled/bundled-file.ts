import { join } from 'node:path';
import { listFiles, packageFolder, readBytes } from '../files/index.ts';

/** The bytes of a file that the package brings, by its path in it. */
export function bundledFile(path: string): Uint8Array {
  return readBytes(join(packageFolder, path));
}

/** Names of the files in a folder of the package, in code unit order. */
export function bundledNames(folder: string): string[] {
  return listFiles(join(packageFolder, folder));
}
