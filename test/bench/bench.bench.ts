import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repeatedSample, withEdits } from '../fixtures/large-source.ts';
import { isInstalled, type Measure, measure } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'yigao-bench-'));
const cli = join(import.meta.dirname, '../../dist/cli.js');
const templates = join(import.meta.dirname, '../../templates');

type Row = Measure & { readonly work: string; readonly by: string; readonly kilobytes: number };
const rows: Row[] = [];

/** Measures whole processes of ours on the sample repeated `times`; every build goes to a fresh folder. */
function ours(work: string, times: number, runs: number, ...options: string[]): void {
  const source = join(folder, `x${times}.md`);
  writeFileSync(source, repeatedSample(times));
  const out = join(folder, 'out');
  const clean = ['sh', '-c', 'rm -rf "$0"; exec "$@"', out];
  const command = [
    ...clean,
    process.execPath,
    cli,
    ...options,
    source,
    ...(options[0] === 'build' ? ['--out', out] : []),
    '--templates',
    templates,
    '--quiet',
  ];
  rows.push({ work, by: 'yigao', ...measure(command, runs), kilobytes: sizeOf(out) });
}

/** Measures what changed between the sample repeated `times` and the same with so many edits. */
function compared(work: string, times: number, edits: number, ...options: string[]): void {
  const [old, now] = [join(folder, 'old.md'), join(folder, 'new.md')];
  writeFileSync(old, repeatedSample(times));
  writeFileSync(now, withEdits(repeatedSample(times), edits));
  const output = options.flatMap((ending) => ['--force', '-o', join(folder, `compared${ending}`)]);
  const command = [process.execPath, cli, 'compare', old, now, '--templates', templates, '--json', ...output];
  rows.push({ work, by: 'yigao', ...measure(command, 3), kilobytes: 0 });
}

/** Measures pandoc on the Markdown that ours has just made of the same source. */
function pandoc(work: string, times: number, runs: number, ending: string): void {
  if (!isInstalled('pandoc')) return;
  const input = join(folder, 'md', `x${times}`, `x${times}.md`);
  const output = join(folder, `pandoc.${ending}`);
  measure(
    [
      process.execPath,
      cli,
      'build',
      join(folder, `x${times}.md`),
      '--out',
      join(folder, 'md'),
      '--templates',
      templates,
      '--only',
      'overview',
      '--format',
      'md',
    ],
    0,
  );
  const command = ['pandoc', '-f', 'html', '-o', output, input];
  rows.push({ work, by: 'pandoc', ...measure(command, runs), kilobytes: statSync(output).size / 1024 });
}

function sizeOf(path: string): number {
  if (!existsSync(path)) return 0;
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1024;
}

function printRows(): string {
  const head =
    '| work | by | wall s | CPU s | peak MB | output KB |\n| --- | --- | --- | --- | --- | --- |\n';
  const line = ({ work, by, wall, cpu, peak, kilobytes }: Row) =>
    `| ${work} | ${by} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${peak.toFixed(0)} | ${kilobytes.toFixed(0)} |\n`;
  return head + rows.map(line).join('');
}

test('what a build costs, in whole processes', () => {
  rows.push({
    work: 'floor: node -e 0',
    by: 'node',
    ...measure([process.execPath, '-e', '0'], 5),
    kilobytes: 0,
  });
  mkdirSync(join(folder, 'out'), { recursive: true });
  ours('sample, all 15 files', 1, 5, 'build');
  ours('sample, check', 1, 5, 'check');
  ours('2,400 rows, check', 100, 3, 'check');
  compared('2,400 rows, 50 edits, what changed', 100, 50);
  compared('2,400 rows, 50 edits, Word with tracked changes', 100, 50, '.docx');
  for (const times of [1, 10, 100]) {
    const runs = times === 100 ? 3 : 5;
    for (const format of ['md', 'docx', 'pdf']) {
      ours(`${24 * times} rows to ${format}`, times, runs, 'build', '--only', 'overview', '--format', format);
      if (format === 'docx') pandoc(`${24 * times} rows to ${format}`, times, runs, format);
    }
  }
  rmSync(folder, { recursive: true });
  process.stdout.write(`\n${printRows()}`);
  expect(rows.length).toBeGreaterThan(0);
});
