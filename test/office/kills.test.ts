import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';
import { cli } from './programs.ts';

const killer = join(import.meta.dirname, 'kill-at.mjs');
const visitor = join(import.meta.dirname, 'visit-folder.mjs');

type Ended = { readonly code: number | null; readonly signal: string | null; readonly said: string };

/** Runs a command on all sources of a folder, killed before a change of the disk where a number is given. */
function run(folder: string, command: 'build' | 'verify', killAt?: number): Promise<Ended> {
  const before = killAt === undefined ? [] : ['--import', killer];
  const child = spawn(process.execPath, [...before, cli, command, '--lang', 'en'], {
    cwd: folder,
    env: { ...process.env, YIGAO_KILL_AT: String(killAt) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, said }));
  });
}

/** Two sources of a folder, whose one programme is named so. */
function write(folder: string, name: string) {
  for (const file of ['x.md', 'y.md'])
    writeFileSync(join(folder, 'source', file), smallSource.replace('# 甲', `# ${name}`));
}

const names = ['甲', '乙', '丙'] as const;

async function builtFor(name: string) {
  const folder = folderWith({ 'source/x.md': '' });
  write(folder, name);
  expect(await run(folder, 'build')).toMatchObject({ code: 0 });
  return { folder, tree: treeOf(join(folder, 'out')) };
}

// The source is then as it was to be built, reverted, or another, and the next build is killed as well.
test('killed before any change of the disk, a build of two sources in all formats loses and leaves nothing', async () => {
  const built = await Promise.all(names.map(builtFor));
  const [first, second] = built;
  const whole = new Set(
    built.flatMap(({ tree }) => Object.entries(tree).map(([path, hash]) => `${path} ${hash}`)),
  );
  let isDone = false;
  let kills = 0;
  const killed = async (start: number) => {
    const folder = folderWith({ 'source/x.md': '' });
    for (let at = start; !isDone; at += 2) {
      rmSync(join(folder, 'out'), { recursive: true, force: true });
      cpSync(join(first?.folder ?? '', 'out'), join(folder, 'out'), { recursive: true });
      write(folder, names[1]);
      const { signal, code } = await run(folder, 'build', at);
      if (signal !== 'SIGKILL') {
        expect([code, treeOf(join(folder, 'out'))]).toEqual([0, second?.tree]);
        isDone = true;
        return;
      }
      for (const [path, hash] of Object.entries(treeOf(join(folder, 'out'))))
        if (!path.includes('.yigao-')) expect(whole).toContain(`${path} ${hash}`);
      const then = at % 3;
      write(folder, names[then] ?? '');
      const verified = await run(folder, 'verify');
      expect(verified.said).not.toMatch(/\n {4}at |out-changed|out-unlisted|\.yigao-/u);
      kills++;
      for (const next of at % 4 < 2 ? [(at * 7) % 90, (at * 5) % 40] : [(at * 7) % 90]) {
        const { signal: ended } = await run(folder, 'build', next);
        if (ended === 'SIGKILL') kills++;
      }
      expect(await run(folder, 'build')).toMatchObject({ code: 0 });
      expect(treeOf(join(folder, 'out'))).toEqual(built[then]?.tree);
    }
  };
  await Promise.all([killed(0), killed(1)]);
  expect(kills).toBeGreaterThanOrEqual(200);
}, 1_200_000);

test('of 50 pairs of builds at once, both end well each time', async () => {
  const folder = folderWith({ 'source/x.md': '' });
  for (let pair = 0; pair < 50; pair++) {
    write(folder, names[pair % 3] ?? '');
    const both = await Promise.all([run(folder, 'build'), run(folder, 'build')]);
    expect(both).toMatchObject([{ code: 0 }, { code: 0 }]);
    expect(await run(folder, 'verify')).toMatchObject({
      code: 0,
      said: expect.not.stringContaining('left-over'),
    });
  }
}, 600_000);

test('never two processes are at a folder, whichever are killed at whatever moment', async () => {
  const folder = folderWith({ 'met.txt': '' });
  const visit = (duration: number) => {
    const child = spawn(process.execPath, [visitor, folder, String(duration)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let visits = '';
    child.stdout.on('data', (text) => {
      visits += text;
    });
    return {
      child,
      ended: new Promise<number>((resolve) =>
        child.on('close', (code) => resolve(code === 0 ? Number(visits) : Number.NaN)),
      ),
    };
  };
  const steady = [1, 2, 3].map(() => visit(15_000));
  for (let at = 0; at < 30; at++) {
    const { child, ended } = visit(15_000);
    await wait(150 + ((at * 37) % 300));
    child.kill('SIGKILL');
    await ended;
  }
  // One may come more often than another; none has failed.
  const visits = await Promise.all(steady.map(({ ended }) => ended));
  expect(visits.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(30);
  expect(readFileSync(join(folder, 'met.txt'), 'utf8')).toBe('');
}, 120_000);
