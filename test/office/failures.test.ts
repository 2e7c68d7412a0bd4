import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { plainSource } from '../fixtures/large-source.ts';
import { cli } from './programs.ts';

test('a folder that may not be written is found before any document of another source is replaced', () => {
  const folder = folderWith({ 'x.md': plainSource(2, 2, 2), 'y.md': plainSource(2, 2, 2) });
  const run = (command: string) =>
    spawnSync(process.execPath, [cli, command, 'x.md', 'y.md', '--lang', 'en', '--format', 'md'], {
      cwd: folder,
      encoding: 'utf8',
    });
  expect(run('build')).toMatchObject({ status: 0 });
  const briefings = join(folder, 'out/y/briefings');
  for (const name of ['x.md', 'y.md']) writeFileSync(join(folder, name), plainSource(3, 3, 3));
  execFileSync('mount', ['--bind', briefings, briefings]);
  onTestFinished(() => {
    execFileSync('umount', [briefings]);
  });
  execFileSync('mount', ['-o', 'remount,ro,bind', briefings]);
  const before = treeOf(join(folder, 'out'));
  const failed = run('build');
  expect(failed.stderr).toMatch(/^error cannot write ".*y\/briefings": the disk is read-only not-written\n/u);
  expect(failed.stderr).toMatch(/nothing was written\n$/u);
  expect(failed.status).toBe(2);
  expect(treeOf(join(folder, 'out'))).toEqual(before);
});

test.each([
  // As editors save: the name goes over to the new file, or the file is emptied and filled.
  (file: string, text: string) => {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  },
  (file: string, text: string) => {
    const handle = openSync(file, 'w');
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += 500)
      writeSync(handle, bytes, at, Math.min(500, bytes.length - at));
    closeSync(handle);
  },
])(
  'a source that is written anew all the while gives documents of one whole version, or none (%#)',
  async (save) => {
    const folder = folderWith({ 'x.md': plainSource(2, 2, 2) });
    const run = (command: string) =>
      promisify(execFile)(process.execPath, [cli, command, 'x.md', '--format', 'md', '--lang', 'en'], {
        cwd: folder,
      }).then(
        () => '',
        (error: { stderr: string }) => error.stderr,
      );
    const versions: object[] = [{}];
    for (const size of [2, 3]) {
      save(join(folder, 'x.md'), plainSource(size, size, size));
      expect(await run('build')).toBe('');
      versions.push(treeOf(join(folder, 'out')));
    }
    const seen = new Set<boolean>();
    // A build takes so short that none of ten may meet a change.
    for (let round = 0; round < 10 || (seen.size < 2 && round < 100); round++) {
      let isDone = false;
      const built = run('build').then((said) => {
        isDone = true;
        return said;
      });
      // In some rounds the editor is done before the source is read, in others it goes on.
      for (let size = 2; !isDone && (round % 2 === 0 || size < 3); size = 5 - size) {
        save(join(folder, 'x.md'), plainSource(size, size, size));
        await wait(3);
      }
      seen.add((await built) === '');
      expect(versions).toContainEqual(treeOf(join(folder, 'out')));
    }
    expect([...seen].sort()).toEqual([false, true]);
  },
);

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
