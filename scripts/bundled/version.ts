import { bundledFile } from './bundled-file.ts';

/** Our version as package.json has it. */
export function version(): string {
  const manifest: unknown = JSON.parse(new TextDecoder().decode(bundledFile('package.json')));
  return (manifest as { version: string }).version;
}
