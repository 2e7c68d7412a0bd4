import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Processes from start to exit: seconds of wall clock and of CPU (user and system), peak memory of the largest in MB. */
export type Measure = { readonly wall: number; readonly cpu: number; readonly peak: number };

const notes = join(tmpdir(), `yigao-bench-${process.pid}`);

/**
 * Whole processes, one after another, by GNU time: the median of `runs` after one warm-up, or a single run without one.
 * `prepare` is done before each run and not counted. Throws if a command fails.
 */
export function measure(commands: readonly string[][], runs: number, prepare = () => {}): Measure {
  const measures = Array.from({ length: runs === 1 ? 1 : runs + 1 }, () => {
    prepare();
    return runOnce(commands);
  });
  const counted = measures.slice(-runs);
  return { wall: median(counted, 'wall'), cpu: median(counted, 'cpu'), peak: median(counted, 'peak') };
}

/** The same for a command too short for the steps of 0.01 s that GNU time counts in: one of ten in a row. */
export function measureShort(command: string[], runs: number): Measure {
  const many = Array.from({ length: 10 }, () => command);
  const { wall, cpu, peak } = measure(many, runs);
  return { wall: wall / many.length, cpu: cpu / many.length, peak };
}

function runOnce(commands: readonly string[][]): Measure {
  const script = commands.map((command) => command.map(quoted).join(' ')).join(' && ');
  const result = spawnSync('time', ['-o', notes, '-f', '%e %U %S %M', 'sh', '-c', script], {
    encoding: 'utf8',
  });
  if (result.error) throw new Error('GNU time is needed to measure: install the package "time"');
  if (result.status !== 0)
    throw new Error(`${script.slice(0, 1000)} failed:\n${result.stdout}${result.stderr}`);
  const [wall = 0, user = 0, system = 0, peak = 0] = readFileSync(notes, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  rmSync(notes);
  return { wall, cpu: user + system, peak: peak / 1024 };
}

function quoted(argument: string): string {
  return `'${argument.replaceAll("'", "'\\''")}'`;
}

function median(measures: readonly Measure[], key: keyof Measure): number {
  return medianOf(measures.map((one) => one[key]));
}

/** The middle one; of an even number, the greater of the two in the middle. */
export function medianOf(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
