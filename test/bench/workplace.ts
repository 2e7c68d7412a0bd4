import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measure, measure } from './measure.ts';
import type { Row } from './table.ts';

/** Where sources, data and documents of one run of the bench stand. */
export const folder = mkdtempSync(join(tmpdir(), 'yigao-bench-'));
/** Where ours puts its documents. */
const out = join(folder, 'out');
/** The repository. */
export const root = join(import.meta.dirname, '../..');

export const inFolder = (name: string): string => join(folder, name);
export const emptyOut = (): void => rmSync(out, { recursive: true, force: true });

/** Writes a source and gives its path. */
export function sourceFile(name: string, text: string): string {
  const path = inFolder(name);
  writeFileSync(path, text);
  return path;
}

/** A command line of ours. */
export function yigao(command: string, ...rest: readonly string[]): string[] {
  const options = ['--templates', join(root, 'templates'), '--quiet'];
  return [process.execPath, join(root, 'dist/cli.js'), command, ...rest, ...options];
}

/** A command line of ours that builds into `out`. */
export function buildOf(source: string, ...options: readonly string[]): string[] {
  return yigao('build', source, '--out', out, ...options);
}

/** The row of a build into an empty folder, with its measures. */
export function measureBuild(work: string, command: string[], runs: number): Row & Measure {
  const measured = measure([command], runs, emptyOut);
  return { work, by: 'yigao', ...measured, kilobytes: kilobytesOf(out) };
}

/** The size of a file, or of all files in a folder. */
export function kilobytesOf(path: string): number {
  if (!existsSync(path)) return 0;
  if (statSync(path).isFile()) return statSync(path).size / 1024;
  return readdirSync(path).reduce((sum, name) => sum + kilobytesOf(join(path, name)), 0);
}
