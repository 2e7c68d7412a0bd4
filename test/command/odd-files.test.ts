import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, check, compare, importFile, verify } from '../../scripts/commands.ts';
import { folderWith } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';

async function built() {
  const folder = folderWith({ 'x.md': smallSource });
  const given = { sources: [join(folder, 'x.md')], out: join(folder, 'out'), formats: ['md' as const] };
  expect((await build(given)).exitCode).toBe(0);
  return { folder, given };
}

describe('verify', () => {
  test.each(['x.md', 'briefings/1-甲.md', 'manifest.json'])('%s is a folder', async (path) => {
    const { folder, given } = await built();
    const file = join(folder, 'out/x', path);
    rmSync(file);
    mkdirSync(file);
    const { problems, exitCode } = await verify(given);
    expect(problems).toContainEqual(
      expect.objectContaining({ rule: 'out-unreadable', values: { path: file, case: 'folder' } }),
    );
    expect(exitCode).toBe(2);
  });

  test('a manifest that is none of ours is told, and left alone until it is deleted', async () => {
    const { folder, given } = await built();
    writeFileSync(join(folder, 'out/x/manifest.json'), `${'['.repeat(200_000)}`);
    const { problems } = await verify(given);
    expect(problems).toMatchObject([{ rule: 'out-missing', values: { case: 'manifest' } }]);
    expect((await build(given)).problems).toMatchObject([
      { rule: 'edited-by-hand', values: { case: 'manifest' } },
    ]);
    rmSync(join(folder, 'out/x/manifest.json'));
    expect((await build(given)).exitCode).toBe(0);
    expect((await verify(given)).problems).toEqual([]);
  });

  test('a journal that names what is no path does not stop a build', async () => {
    const { folder, given } = await built();
    const { files, ...manifest } = JSON.parse(readFileSync(join(folder, 'out/x/manifest.json'), 'utf8'));
    const hostile = ['a\0b', '../../x.md', '/etc/passwd', '甲'.repeat(300)].map((path) => ({
      ...files[0],
      path,
    }));
    const journal = join(folder, 'out/x/.yigao-journal.json');
    writeFileSync(journal, JSON.stringify({ ...manifest, files: [...files, ...hostile] }));
    expect((await build(given)).problems).toEqual([]);
    expect(existsSync(journal)).toBe(false);
  });

  test('a file where the briefings are to be', async () => {
    const { folder, given } = await built();
    rmSync(join(folder, 'out/x/briefings'), { recursive: true });
    writeFileSync(join(folder, 'out/x/briefings'), '');
    const { problems } = await verify(given);
    expect(problems.map(({ rule }) => rule).sort()).toEqual(['out-missing', 'out-unlisted']);
  });
});

describe.runIf(process.platform !== 'win32')(
  'what is no plain file among the documents is told by verify and build',
  () => {
    const places = ['x.md', 'briefings/1-甲.md', 'manifest.json', '.yigao-journal.json'];
    const kinds: readonly [string, string, (file: string) => void][] = [
      ['a pipe', 'special', (file) => execFileSync('mkfifo', [file])],
      ['a link that leads to itself', 'loop', (file) => symlinkSync(basename(file), file)],
      ['a folder', 'folder', (file) => mkdirSync(file)],
    ];
    test.each(kinds)('%s', async (_, cause, make) => {
      for (const place of places) {
        const { folder, given } = await built();
        const file = join(folder, 'out/x', place);
        rmSync(file, { force: true });
        make(file);
        const values = { path: file, case: cause };
        const verified = await verify(given);
        expect(verified.problems).toContainEqual(expect.objectContaining({ rule: 'out-unreadable', values }));
        expect(verified.exitCode).toBe(2);
        const { problems, exitCode } = await build(given);
        expect(problems).toMatchObject([{ rule: 'not-written', values }]);
        expect(exitCode).toBe(2);
        // What the message says to do.
        renameSync(file, join(folder, 'elsewhere'));
        expect((await build(given)).problems).toEqual([]);
        expect((await verify(given)).problems).toEqual([]);
      }
    });

    test('by a name that only locks have, it is cleared', async () => {
      const { folder, given } = await built();
      const names = ['.yigao-lock-1-a.json', '.yigao-lock-2-a.json', '.yigao-lock-3-a.json'].map((name) =>
        join(folder, 'out/x', name),
      );
      for (const [at, [, , make]] of kinds.entries()) make(names[at] ?? '');
      expect((await verify(given)).problems).toMatchObject([{ rule: 'out-left-over' }]);
      expect((await build(given)).problems).toEqual([]);
      expect((await verify(given)).problems).toEqual([]);
    });
  },
);

describe.runIf(process.platform !== 'win32')('what is no plain file is not read', () => {
  const special = { rule: 'file-unreadable', values: { case: 'special' } };

  test.each(['a pipe', 'a device'])(
    '%s as a source, a template, or what is imported or compared',
    async (kind) => {
      const folder = folderWith({ 'good.md': smallSource });
      const make = (name: string) => {
        if (kind === 'a device') symlinkSync('/dev/zero', join(folder, name));
        else execFileSync('mkfifo', [join(folder, name)]);
        return join(folder, name);
      };
      const good = join(folder, 'good.md');
      const [source, page] = [make('x.md'), make('x.docx')];
      mkdirSync(join(folder, 'templates'));
      make('templates/style.yaml');
      const reports = [
        await check({ sources: [source] }),
        await build({ sources: [good, source], out: join(folder, 'out') }),
        await check({ sources: [good], templates: join(folder, 'templates') }),
        await importFile(page),
        await compare(page, good),
      ];
      for (const { problems, exitCode } of reports) {
        expect(problems).toMatchObject([special]);
        expect(exitCode).toBe(2);
      }
    },
  );
});

test('files larger than any are told, and a mended source is put in place through no link', async () => {
  const folder = folderWith({
    'x.md': '',
    precious: '珍本',
    'y.md': smallSource.replace('建成。', '建成,共30%。'),
  });
  truncateSync(join(folder, 'x.md'), 3_000_000_000);
  expect((await check({ sources: [join(folder, 'x.md')] })).problems).toMatchObject([
    { rule: 'file-too-large' },
  ]);
  for (const name of [
    '.y.md.yigao',
    ...Array.from({ length: 9 }, (_, at) => `.yigao-${process.pid}-${at + 50}-y.md`),
  ])
    symlinkSync(join(folder, 'precious'), join(folder, name));
  await check({ sources: [join(folder, 'y.md')], fix: true });
  expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('珍本');
  expect(lstatSync(join(folder, 'y.md')).isFile()).toBe(true);
  expect(readFileSync(join(folder, 'y.md'), 'utf8')).toContain('建成，共30%。');
  expect(readdirSync(folder).filter((name) => !lstatSync(join(folder, name)).isSymbolicLink())).toHaveLength(
    3,
  );
});
