import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { build, check } from '../../scripts/commands.ts';
import { beforeDiskChanges } from '../fixtures/disk.ts';
import { folderWith } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';

/** What somebody else does while a file is being written. */
let meanwhile: ((call: string) => void) | undefined;
beforeDiskChanges((call) => meanwhile?.(call));
afterEach(() => {
  meanwhile = undefined;
});

const broken = smallSource.replace('建成。', '建成,共30%。');

async function fix(folder: string) {
  const { problems, files, exitCode } = await check({ sources: [join(folder, 'x.md')], fix: true });
  return { rules: problems.map(({ rule }) => rule), files: files.length, exitCode };
}

test('what is written into a source while it is being mended stays', async () => {
  const folder = folderWith({ 'x.md': broken });
  meanwhile = (call) => {
    if (call !== 'openSync') return;
    meanwhile = undefined;
    appendFileSync(join(folder, 'x.md'), '\n秘书所写。\n');
  };
  const { rules, files, exitCode } = await fix(folder);
  expect(rules).toContain('source-changed');
  expect([files, exitCode]).toEqual([0, 2]);
  expect(readFileSync(join(folder, 'x.md'), 'utf8')).toBe(`${broken}\n秘书所写。\n`);
  expect(readdirSync(folder)).toEqual(['x.md']);
});

test('a source marked as not to be written is left alone', async () => {
  const folder = folderWith({ 'x.md': broken });
  chmodSync(join(folder, 'x.md'), 0o444);
  expect(await fix(folder)).toMatchObject({
    rules: expect.arrayContaining(['not-written']),
    files: 0,
    exitCode: 2,
  });
  expect(readFileSync(join(folder, 'x.md'), 'utf8')).toBe(broken);
});

test('a source with the longest name is mended, and what a killed process has left is no source and is cleared', async () => {
  const name = `${'名'.repeat(83)}.md`;
  const left = `.yigao-way-${2 ** 30}-0a`;
  const folder = folderWith({ [`source/${name}`]: broken, [`source/${left}`]: '', 'source/._x.md': '' });
  expect((await check({ sources: [join(folder, 'source', name)], fix: true })).files).toHaveLength(1);
  expect(readdirSync(join(folder, 'source'))).toEqual(['._x.md', name]);
});

test('a document that is edited while the build runs is not overwritten', async () => {
  const folder = folderWith({ 'x.md': smallSource });
  const given = { sources: [join(folder, 'x.md')], out: join(folder, 'out'), formats: ['md' as const] };
  await build(given);
  writeFileSync(join(folder, 'x.md'), broken);
  const running = build(given);
  // When the first document has been made.
  setImmediate(() => setImmediate(() => appendFileSync(join(folder, 'out/x/x.md'), '秘书所写。')));
  const { problems, exitCode } = await running;
  expect(problems).toContainEqual(
    expect.objectContaining({
      rule: 'edited-by-hand',
      values: expect.objectContaining({ case: 'imported' }),
    }),
  );
  expect(exitCode).toBe(1);
  expect(readFileSync(join(folder, 'out/x/x.md'), 'utf8')).toContain('秘书所写。');
});

test('documents of another source are left alone until --force', async () => {
  const folder = folderWith({ 'x.md': smallSource, 'y.md': smallSource });
  const given = (name: string) => ({
    sources: [join(folder, `${name}.md`)],
    out: join(folder, 'out'),
    formats: ['md' as const],
  });
  await build(given('x'));
  renameSync(join(folder, 'out/x'), join(folder, 'out/y'));
  const { problems, exitCode } = await build(given('y'));
  expect(problems).toMatchObject([{ rule: 'edited-by-hand', values: { case: 'other', other: 'x.md' } }]);
  expect(exitCode).toBe(1);
  expect(existsSync(join(folder, 'out/y/x.md'))).toBe(true);
  expect((await build({ ...given('y'), force: true })).exitCode).toBe(0);
  expect(existsSync(join(folder, 'out/y/x.md'))).toBe(false);
});

test('a folder of somebody’s is not cleared, whatever its name', async () => {
  const folder = folderWith({
    'x.md': smallSource,
    'out/x/.yigao-notes/a.txt': '',
    'out/x/.yigao-lock-a.json/b.txt': '',
  });
  const given = { sources: [join(folder, 'x.md')], out: join(folder, 'out'), formats: ['md' as const] };
  expect((await build(given)).exitCode).toBe(0);
  for (const path of ['.yigao-notes/a.txt', '.yigao-lock-a.json/b.txt'])
    expect(existsSync(join(folder, 'out/x', path))).toBe(true);
});
