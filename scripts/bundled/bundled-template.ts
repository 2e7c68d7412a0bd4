import { basename, join } from 'node:path';
import { hashOf, packageFolder, readBytes } from '../files/index.ts';

/** A file of the package's own `templates/`, with its name for messages and its SHA-256 in hexadecimal. */
export function bundledTemplate(name: string) {
  const bytes = readBytes(join(packageFolder, 'templates', name));
  return { file: `${basename(packageFolder)}/templates/${name}`, bytes, sha256: hashOf(bytes), own: false };
}
