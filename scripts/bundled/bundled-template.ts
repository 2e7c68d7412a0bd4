import { basename } from 'node:path';
import { hashOf, packageFolder } from '../files/index.ts';
import { bundledFile } from './bundled-file.ts';

/** A file of the package's own `templates/`, with its name for messages and its SHA-256 in hexadecimal. */
export function bundledTemplate(name: string) {
  const bytes = bundledFile(`templates/${name}`);
  return { file: `${basename(packageFolder)}/templates/${name}`, bytes, sha256: hashOf(bytes), own: false };
}
