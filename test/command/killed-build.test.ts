import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, type Options, verify } from '../../scripts/commands.ts';
import { beforeDiskChanges } from '../fixtures/disk.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';

/** How many changes of the disk the process still makes before it is killed; after that it makes none. */
const life = { left: Number.POSITIVE_INFINITY };

beforeDiskChanges(() => {
  if (life.left-- <= 0) throw new Error('killed');
});

const source = (year: number, first: string) => `---
title: 概览
columns:
  programme: [名称, 目标]
  task: [任务, 举措]
---

# ${first}

## 目标

到${year}年建成。

### 戊

1. 己
2. 庚

> 备注：无
`;
/** The first programme is renamed twice: each time a briefing becomes obsolete. */
const texts = [source(2022, '甲'), source(2025, '乙'), source(2027, '丙')] as const;

/** Builds the text in a folder, killed at a change of the disk; whether it lived to the end. */
async function buildIn(
  folder: string,
  text: string,
  left = Number.POSITIVE_INFINITY,
  own?: Partial<Options>,
) {
  writeFileSync(join(folder, 'x.md'), text);
  const options = { sources: [join(folder, 'x.md')], out: join(folder, 'out'), formats: ['md' as const] };
  life.left = left;
  try {
    const { problems } = await build({ ...options, ...own });
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    return true;
  } catch (error) {
    if (!(error instanceof Error && error.message === 'killed')) throw error;
    return false;
  } finally {
    life.left = Number.POSITIVE_INFINITY;
  }
}

/** What `out/` holds after an unhindered build of a text. */
async function treeFor(text: string) {
  const folder = folderWith();
  expect(await buildIn(folder, text)).toBe(true);
  return treeOf(join(folder, 'out'));
}

function restore(folder: string, saved: string) {
  rmSync(join(folder, 'out'), { recursive: true });
  cpSync(join(saved, 'out'), join(folder, 'out'), { recursive: true });
}

const isOwn = (path: string) => path.includes('.yigao-');

test('killed at any change of the disk, a build leaves whole files, and the next one takes none for edited', async () => {
  const [before, after, last] = await Promise.all(texts.map(treeFor));
  const folder = folderWith();
  const saved = folderWith();
  await buildIn(saved, texts[0]);
  cpSync(join(saved, 'out'), join(folder, 'out'), { recursive: true });
  let journals = 0;
  for (let left = 0; !(await buildIn(folder, texts[1], left)); left++) {
    const tree = treeOf(join(folder, 'out'));
    for (const [path, hash] of Object.entries(tree))
      if (!isOwn(path)) expect([before?.[path], after?.[path]]).toContain(hash);
    if (existsSync(join(folder, 'out/x/.yigao-journal.json'))) journals++;
    const { problems } = await verify({
      sources: [join(folder, 'x.md')],
      out: join(folder, 'out'),
      formats: ['md'],
    });
    for (const { values } of problems) expect(String(values.path ?? '')).not.toContain('.yigao-');
    expect(await buildIn(folder, texts[2])).toBe(true);
    expect(treeOf(join(folder, 'out'))).toEqual(last);
    restore(folder, saved);
  }
  expect(treeOf(join(folder, 'out'))).toEqual(after);
  expect(journals).toBeGreaterThan(3);
});

test('a build that is killed after one that was killed loses sight of no file', async () => {
  const first = await treeFor(texts[0]);
  const folder = folderWith();
  const saved = folderWith();
  await buildIn(saved, texts[0]);
  cpSync(join(saved, 'out'), join(folder, 'out'), { recursive: true });
  let isDone = false;
  for (let left = 0; !isDone; left++) {
    isDone = await buildIn(folder, texts[1], left);
    const killed = folderWith();
    cpSync(join(folder, 'out'), join(killed, 'out'), { recursive: true });
    // Every 19th change, another one each time.
    for (let second = left % 19; !(await buildIn(folder, texts[2], second)); second += 19) {
      expect(await buildIn(folder, texts[0])).toBe(true);
      expect(treeOf(join(folder, 'out'))).toEqual(first);
      restore(folder, killed);
    }
    restore(folder, saved);
  }
});

test('a partial build after a killed one lists the files that were put in place', async () => {
  const folder = folderWith();
  const formats = ['md', 'docx'] as const;
  await buildIn(folder, texts[0], undefined, { formats });
  const saved = folderWith();
  cpSync(join(folder, 'out'), join(saved, 'out'), { recursive: true });
  for (let left = 0; !(await buildIn(folder, texts[1], left, { formats })); left++) {
    expect(await buildIn(folder, texts[1], undefined, { formats: ['md'] })).toBe(true);
    expect(await buildIn(folder, texts[2], undefined, { formats })).toBe(true);
    expect(Object.keys(treeOf(join(folder, 'out')))).toHaveLength(5);
    restore(folder, saved);
  }
});
