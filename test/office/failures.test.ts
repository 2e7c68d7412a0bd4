import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { plainSource } from '../fixtures/large-source.ts';
import { cli } from './programs.ts';

test('a full disk ends with exit code 2 and leaves what was there', () => {
  const folder = folderWith({ 'x.md': plainSource(3, 3, 3) });
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', disk]);
  onTestFinished(() => {
    execFileSync('umount', [disk]);
  });
  const build = () =>
    spawnSync(
      process.execPath,
      [cli, 'build', join(folder, 'x.md'), '--out', join(disk, 'out'), '--lang', 'en', '--format', 'docx,md'],
      {
        encoding: 'utf8',
      },
    );
  expect(build()).toMatchObject({ status: 0 });
  const before = treeOf(disk);
  writeFileSync(join(folder, 'x.md'), plainSource(40, 6, 6));
  const failed = build();
  expect(failed.stderr).toMatch(/cannot write .*: the disk is full not-written/u);
  expect(failed.stderr).not.toMatch(/\n {4}at /u);
  expect(failed.status).toBe(2);
  expect(treeOf(disk)).toEqual(before);
  writeFileSync(
    join(folder, 'x.md'),
    readFileSync(join(folder, 'x.md'), 'utf8').replace(/^# 计划2\n[\s\S]*/mu, ''),
  );
  expect(build()).toMatchObject({ status: 0 });
});
