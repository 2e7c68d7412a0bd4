import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, type Options } from '../../scripts/commands.ts';
import { beforeDiskChanges } from '../fixtures/disk.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';

/** After how many changes the disk fails, and whether it then fails for good. */
const disk = { left: Number.POSITIVE_INFINITY, forGood: false, changes: 0 };

beforeDiskChanges((call) => {
  disk.changes++;
  disk.left--;
  if (disk.left > -1 || (disk.left < -1 && !disk.forGood)) return;
  throw Object.assign(new Error(`ENOSPC: no space left on device, ${call}`), {
    code: 'ENOSPC',
    syscall: call,
  });
});

/** Another programme each time: its briefing is a new file, and the old one obsolete. */
const texts = ['甲', '乙'].map((name) => smallSource.replace('# 甲', `# ${name}`));

function write(folder: string, text = '') {
  for (const name of ['x.md', 'y.md']) writeFileSync(join(folder, name), text);
}

async function run(folder: string, options: Partial<Options> = {}) {
  const sources = ['x.md', 'y.md'].map((name) => join(folder, name));
  const report = await build({ sources, out: join(folder, 'out'), formats: ['md'], ...options });
  disk.left = Number.POSITIVE_INFINITY;
  return { ...report, rules: report.problems.map(({ rule }) => rule) };
}

/** What is under `out`, but for what is hidden there. */
function documentsIn(folder: string) {
  const files = Object.entries(treeOf(join(folder, 'out')));
  return Object.fromEntries(files.filter(([path]) => !path.includes('.yigao-')));
}

async function built(text = '') {
  const folder = folderWith();
  write(folder, text);
  expect((await run(folder)).exitCode).toBe(0);
  return folder;
}

describe.each([false, true])('a disk that fails, for good: %s', (forGood) => {
  test('leaves the documents of two sources as they were, at every second change, or says that it did not', async () => {
    const [before, after] = await Promise.all(texts.map(async (text) => documentsIn(await built(text))));
    const saved = await built(texts[0]);
    const counted = await built(texts[0]);
    write(counted, texts[1]);
    disk.changes = 0;
    await run(counted);
    const { changes } = disk;
    expect(changes).toBeGreaterThan(30);
    const seen = new Set<string>();
    const folder = folderWith();
    for (let left = forGood ? 1 : 0; left < changes; left += 2) {
      cpSync(join(saved, 'out'), join(folder, 'out'), { recursive: true });
      write(folder, texts[1]);
      Object.assign(disk, { left, forGood });
      const { problems, rules, exitCode, files } = await run(folder);
      const outcome = exitCode === 0 ? 'done' : rules.join();
      seen.add(outcome);
      if (outcome === 'done') expect(documentsIn(folder)).toEqual(after);
      if (outcome === 'not-written') {
        for (const { values } of problems)
          expect(values.path).toMatch(/[/\\]out(?:[/\\][xy](?:[/\\](?!\.yigao-(?!journal)).+)?)?$/u);
        expect(documentsIn(folder)).toEqual(before);
        expect(files).toEqual([]);
      }
      expect((await run(folder)).rules).toEqual([]);
      expect(treeOf(join(folder, 'out'))).toEqual(after);
      rmSync(join(folder, 'out'), { recursive: true });
    }
    const halfway = forGood ? ['not-written,half-written'] : [];
    expect([...seen].sort()).toEqual(['done', 'not-written', ...halfway]);
  });
});

describe('before any document is replaced it is told', () => {
  const cases = {
    'a file where the briefings of the second source are to be': {
      path: 'briefings',
      spoil(y: string) {
        rmSync(join(y, 'briefings'), { recursive: true });
        writeFileSync(join(y, 'briefings'), 'a file');
      },
    },
    'a folder where a document of the second source is to be': {
      path: 'y.md',
      spoil(y: string) {
        rmSync(join(y, 'y.md'));
        mkdirSync(join(y, 'y.md'));
      },
    },
  };
  test.each(Object.entries(cases))('%s', async (_, { path, spoil }) => {
    const folder = await built(texts[0]);
    const out = join(folder, 'out');
    spoil(join(out, 'y'));
    const before = treeOf(out);
    write(folder, texts[1]);
    const { problems, rules, exitCode } = await run(folder, { force: true });
    expect(rules).toEqual(['not-written']);
    expect(problems[0]?.values.path).toBe(join(out, 'y', path));
    expect(exitCode).toBe(2);
    expect(treeOf(out)).toEqual(before);
  });

  test.runIf(process.getuid?.() !== 0)('a folder that cannot be written', async () => {
    const folder = await built(texts[0]);
    const briefings = join(folder, 'out/y/briefings');
    const before = treeOf(folder);
    chmodSync(briefings, 0o555);
    write(folder, texts[1]);
    expect((await run(folder)).rules).toEqual(['not-written']);
    chmodSync(briefings, 0o755);
    write(folder, texts[0]);
    expect(treeOf(folder)).toEqual(before);
  });

  test.each(['out/x', 'out/x/briefings'])('%s as a link that leads elsewhere', async (link) => {
    const folder = await built(texts[0]);
    cpSync(join(folder, link), join(folder, 'elsewhere'), { recursive: true });
    rmSync(join(folder, link), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(folder, link));
    const before = treeOf(folder);
    const { problems, exitCode } = await run(folder, { force: true });
    expect(problems).toMatchObject([{ rule: 'out-link', values: { path: join(folder, link) } }]);
    expect(exitCode).toBe(2);
    expect(treeOf(folder)).toEqual(before);
  });
});

describe('a link is refused that leads', () => {
  const cases: readonly [string, string, string, string][] = [
    ['to the documents of another source', 'x', 'y', 'shared'],
    ['to briefings of another source', 'x/briefings', '../y/briefings', 'shared'],
    ['to all documents', 'x', '.', 'shared'],
    ['to the folder it is in', 'x/briefings', '.', 'shared'],
    ['into the folder it is in', 'x/briefings', 'other', 'shared'],
    ['to what is in the folder of another source', 'x', 'y/briefings', 'shared'],
    ['to itself', 'x/briefings', 'briefings', 'nowhere'],
    ['to nothing', 'x', 'nothing', 'nowhere'],
  ];
  test.each(cases)('%s', async (_, path, target, cause) => {
    const folder = await built(texts[0]);
    const link = join(folder, 'out', path);
    mkdirSync(join(folder, 'out/x/other'));
    rmSync(link, { recursive: true });
    symlinkSync(target, link);
    const before = treeOf(folder);
    write(folder, texts[1]);
    const refused = [{ rule: 'out-link', values: { path: link, case: cause } }];
    expect((await run(folder, { force: true })).problems).toMatchObject(refused);
    // The other source need not be at hand.
    expect((await run(folder, { sources: [join(folder, 'x.md')], force: true })).problems).toMatchObject(
      refused,
    );
    write(folder, texts[0]);
    expect(treeOf(folder)).toEqual(before);
  });

  test('to a folder of its own elsewhere under out: that is followed, by every build', async () => {
    const folder = await built(texts[0]);
    const out = join(folder, 'out');
    renameSync(join(out, 'x'), join(out, 'store'));
    symlinkSync('store', join(out, 'x'));
    write(folder, texts[1]);
    expect((await run(folder)).rules).toEqual([]);
    expect(Object.keys(treeOf(join(out, 'store'))).sort()).toEqual([
      'briefings/1-乙.md',
      'manifest.json',
      'x.md',
    ]);
    expect((await run(folder)).rules).toEqual([]);
  });
});

test('a folder of documents that is removed or replaced during a build is told, and nothing is written to it', async () => {
  const changes: readonly ((x: string) => void)[] = [
    (x) => rmSync(x, { recursive: true }),
    (x) => {
      renameSync(x, join(x, '../../away'));
      symlinkSync('../precious', x);
    },
  ];
  for (const change of changes) {
    const folder = await built(texts[0]);
    mkdirSync(join(folder, 'precious'));
    write(folder, texts[1]);
    const y = treeOf(join(folder, 'out/y'));
    const running = run(folder);
    // Between two documents.
    setImmediate(() => change(join(folder, 'out/x')));
    const { problems, exitCode } = await running;
    expect(problems).toMatchObject([
      { rule: 'out-changing', values: { path: join(folder, 'out/x'), case: 'build' } },
    ]);
    expect(exitCode).toBe(2);
    expect(treeOf(join(folder, 'out/y'))).toEqual(y);
    expect(treeOf(join(folder, 'precious'))).toEqual({});
  }
});

test('out itself as a link is followed, and told where it leads to nothing', async () => {
  const folder = await built(texts[0]);
  renameSync(join(folder, 'out'), join(folder, 'store'));
  symlinkSync('store', join(folder, 'out'));
  write(folder, texts[1]);
  expect((await run(folder)).rules).toEqual([]);
  renameSync(join(folder, 'store'), join(folder, 'away'));
  expect((await run(folder)).problems).toMatchObject([
    { rule: 'out-link', values: { path: join(folder, 'out'), case: 'nowhere' } },
  ]);
});

test('briefings that are replaced by a link during a build are told', async () => {
  const folder = await built(texts[0]);
  mkdirSync(join(folder, 'precious'));
  write(folder, texts[1]);
  const running = run(folder);
  const briefings = join(folder, 'out/x/briefings');
  setImmediate(() => {
    rmSync(briefings, { recursive: true });
    symlinkSync('../../precious', briefings);
  });
  expect((await running).rules).toEqual(['out-link']);
  expect(treeOf(join(folder, 'precious'))).toEqual({});
});

test('a link that leads to nothing is refused, one within out is followed, and one in a document’s place replaced', async () => {
  const folder = await built(texts[0]);
  const out = join(folder, 'out');
  rmSync(join(out, 'y/briefings'), { recursive: true });
  symlinkSync('../nowhere', join(out, 'y/briefings'));
  expect((await run(folder, { force: true })).rules).toEqual(['out-link']);
  mkdirSync(join(out, 'nowhere'));
  expect((await run(folder, { force: true })).rules).toEqual([]);
  expect(Object.keys(treeOf(join(out, 'nowhere')))).toEqual(['1-甲.md']);
  writeFileSync(join(folder, 'precious'), '珍本');
  rmSync(join(out, 'x/x.md'));
  symlinkSync('../../precious', join(out, 'x/x.md'));
  expect((await run(folder, { force: true })).rules).toEqual([]);
  expect(treeOf(folder)).toMatchObject({ precious: expect.any(String), 'out/x/x.md': expect.any(String) });
});
