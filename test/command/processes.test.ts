import { spawn } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { build, verify } from '../../scripts/commands.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { plainSource } from '../fixtures/large-source.ts';
import { smallSource } from '../fixtures/small-source.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');

/** A build in a process of its own, in a folder that has `x.md`; how it ends is known later. */
function start(folder: string) {
  const line = ['build', 'x.md', '--format', 'md,docx', '--lang', 'en'];
  const child = spawn(process.execPath, [cli, ...line], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
  return { child, ended };
}

/** Waits until a file of ours whose name so begins is in the folder. */
async function untilThere(folder: string, name: string) {
  while (!existsSync(folder) || !readdirSync(folder).some((one) => one.startsWith(name))) await wait(5);
}

const given = (folder: string) => ({
  sources: [join(folder, 'x.md')],
  out: join(folder, 'out'),
  formats: ['md', 'docx'] as const,
});

describe.runIf(process.platform !== 'win32')('a build that is stopped', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s leaves out as it was', async (signal, code) => {
    const folder = folderWith({ 'x.md': smallSource });
    expect((await start(folder).ended).code).toBe(0);
    const before = treeOf(join(folder, 'out'));
    writeFileSync(join(folder, 'x.md'), plainSource(30, 6, 6));
    const { child, ended } = start(folder);
    await untilThere(join(folder, 'out/x'), '.yigao-staging');
    child.kill(signal);
    expect((await ended).code).toBe(code);
    expect(treeOf(join(folder, 'out'))).toEqual(before);
  });

  test('by SIGINT leaves nothing where nothing was', async () => {
    const folder = folderWith({ 'x.md': plainSource(30, 6, 6) });
    const { child, ended } = start(folder);
    await untilThere(join(folder, 'out/x'), '.yigao-staging');
    child.kill('SIGINT');
    await ended;
    expect(readdirSync(folder)).toEqual(['x.md']);
  });

  test('by a kill is known by verify, which finds nothing amiss, and cleared by the next build', async () => {
    const folder = folderWith({ 'x.md': smallSource });
    await start(folder).ended;
    const before = treeOf(join(folder, 'out'));
    writeFileSync(join(folder, 'x.md'), plainSource(30, 6, 6));
    const { child, ended } = start(folder);
    await untilThere(join(folder, 'out/x'), '.yigao-staging');
    child.kill('SIGKILL');
    await ended;
    writeFileSync(join(folder, 'x.md'), smallSource);
    const report = await verify(given(folder));
    expect(report.problems).toMatchObject([{ rule: 'out-left-over', severity: 'hint' }]);
    expect(report.exitCode).toBe(0);
    expect((await start(folder).ended).code).toBe(0);
    expect(treeOf(join(folder, 'out'))).toEqual(before);
  });
});

test('two builds at once both end well, and what they leave is whole', async () => {
  for (let pair = 0; pair < 3; pair++) {
    const folder = folderWith({ 'x.md': smallSource });
    for (const { code, said } of await Promise.all([start(folder).ended, start(folder).ended]))
      expect([code, said]).toEqual([0, expect.not.stringMatching(/error/)]);
    const report = await verify(given(folder));
    expect(report.problems).toEqual([]);
  }
});

describe('a folder that another process is at', () => {
  const lock = (folder: string, text: object | string) =>
    writeFileSync(
      join(folder, 'out/x/.yigao-lock-1-a.json'),
      typeof text === 'string' ? text : JSON.stringify(text),
    );
  const elsewhere = { process: 1, host: 'another-computer', started: '2026-11-26T01:05:00.000Z' };

  test('is left alone by build and verify, which say who is there', async () => {
    const folder = folderWith({ 'x.md': smallSource });
    await build(given(folder));
    lock(folder, elsewhere);
    const before = treeOf(folder);
    const reports = await Promise.all([build(given(folder)), verify(given(folder))]);
    for (const { problems, exitCode } of reports) {
      expect(problems).toMatchObject([
        { rule: 'out-busy', values: { process: 1, host: 'another-computer' } },
      ]);
      expect(exitCode).toBe(2);
    }
    expect(treeOf(folder)).toEqual(before);
  });

  test('is free where a link that leads nowhere has the name of the lock', async () => {
    const folder = folderWith({ 'x.md': smallSource });
    await build(given(folder));
    const before = treeOf(folder);
    symlinkSync('nowhere', join(folder, 'out/x/.yigao-lock-1-a.json'));
    expect((await verify(given(folder))).exitCode).toBe(0);
    expect((await build(given(folder))).exitCode).toBe(0);
    expect(treeOf(folder)).toEqual(before);
  });

  test.each([
    ['a process that has ended', { ...elsewhere, host: undefined, process: 2 ** 30 }],
    [
      'an earlier process of a number that another has now',
      { ...elsewhere, host: undefined, process: 1, birth: 'once' },
    ],
    ['what is cut off', '{"process":'],
  ])('is free again where it was %s', async (_, text) => {
    const folder = folderWith({ 'x.md': smallSource });
    await build(given(folder));
    const before = treeOf(folder);
    lock(folder, typeof text === 'string' ? text : { ...text, host: hostname() });
    const { problems, exitCode } = await build(given(folder));
    expect([problems, exitCode]).toEqual([[], 0]);
    expect(treeOf(folder)).toEqual(before);
  });
});
