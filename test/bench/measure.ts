import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One process from start to exit: seconds of wall clock and of CPU (user and system), peak memory in MB. */
export type Measure = { readonly wall: number; readonly cpu: number; readonly peak: number };

const notes = join(tmpdir(), `yigao-bench-${process.pid}`);

/** Median of `runs` whole processes after one warm-up, by GNU time; throws if the command fails. */
export function measure(command: readonly string[], runs: number): Measure {
  const measures = Array.from({ length: runs + 1 }, () => runOnce(command)).slice(1);
  return { wall: median(measures, 'wall'), cpu: median(measures, 'cpu'), peak: median(measures, 'peak') };
}

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

function runOnce(command: readonly string[]): Measure {
  const result = spawnSync('time', ['-o', notes, '-f', '%e %U %S %M', ...command], { encoding: 'utf8' });
  if (result.error) throw new Error('GNU time is needed to measure: install the package "time"');
  if (result.status !== 0) throw new Error(`${command.join(' ')} failed:\n${result.stderr}`);
  const [wall = 0, user = 0, system = 0, peak = 0] = readFileSync(notes, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, peak: peak / 1024 };
}

function median(measures: readonly Measure[], key: keyof Measure): number {
  const sorted = measures.map((one) => one[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
