import { execFileSync } from 'node:child_process';
import { platform } from 'node:os';
import { packageFolder } from '../files/index.ts';

/** What npm prints; throws where it fails, with what it says. */
export function runNpm(...args: readonly string[]): string {
  // On Windows npm is a script, which only a shell runs.
  return execFileSync('npm', args, { cwd: packageFolder, encoding: 'utf8', shell: platform() === 'win32' });
}
