import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { folderWith } from '../fixtures/folder.ts';
import { plainSource } from '../fixtures/large-source.ts';
import { cli } from './programs.ts';

test('400 programmes × 8 tasks × 5 measures: every document in every format, all read back whole', () => {
  const folder = folderWith({ 'x.md': plainSource(400, 8, 5) });
  const run = (command: string) =>
    spawnSync(process.execPath, [cli, command, 'x.md', '--json', '--lang', 'en'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  const built = run('build');
  const report = JSON.parse(built.stdout);
  expect(report.problems).toEqual([]);
  expect(report.files).toHaveLength(3 * 401);
  const verified = JSON.parse(run('verify').stdout);
  expect(verified.problems).toEqual([]);
  expect(verified.files).toHaveLength(3 * 401);
});
