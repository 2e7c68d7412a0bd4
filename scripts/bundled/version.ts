import { join } from 'node:path';
import { packageFolder, readBytes } from '../files/index.ts';

/** Our version as package.json has it. */
export function version(): string {
  const manifest: unknown = JSON.parse(
    new TextDecoder().decode(readBytes(join(packageFolder, 'package.json'))),
  );
  return (manifest as { version: string }).version;
}
