import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../scripts/command/arguments.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const source = (name: string) => `---
title: ${name}
columns:
  programme: [项目, 目标]
  task: [任务]
---

# ${name}甲

## 目标

到2030年全部(基本)完成。

### 修路

# ${name}乙

## 目标

到2035年完成。

### 引水
`;
const project = (...names: string[]) =>
  folderWith(Object.fromEntries(names.map((name) => [`source/${name}.md`, source(name)])));
const run = (folder: string, ...line: string[]) =>
  spawnSync(process.execPath, [cli, ...line, '--lang', 'en'], { cwd: folder, encoding: 'utf8' });

describe('--jobs', () => {
  test('threads make the same files, and say the same, as one process does', () => {
    const folder = project('东', '西', '南');
    const runs = ['1', '3'].map((jobs) =>
      run(folder, 'build', '--jobs', jobs, '--out', `out${jobs}`, '--json'),
    );
    for (const { status } of runs) expect(status).toBe(0);
    const [alone, threads] = runs.map(({ stdout }) => stdout.replaceAll(/out\d/gu, 'out'));
    expect(threads).toBe(alone);
    expect(treeOf(join(folder, 'out3'))).toEqual(treeOf(join(folder, 'out1')));
  });

  test('an error in one source leaves nothing of any', () => {
    const folder = project('东', '西');
    writeFileSync(join(folder, 'source/西.md'), source('西').replace('引水', '引水𪚥󰀀'));
    const { status, stderr } = run(folder, 'build', '--jobs', '2');
    expect(status).toBe(1);
    expect(stderr).toContain('source/西.md:22:7');
    expect(readdirSync(folder)).toEqual(['source']);
  });
});

describe('--shard', () => {
  test('the parts together are the whole, and each is some of its sources', () => {
    const folder = project('东', '西', '南', '北', '中');
    for (const part of ['1/3', '2/3', '3/3']) expect(run(folder, 'build', '--shard', part).status).toBe(0);
    const parts = treeOf(join(folder, 'out'));
    expect(run(folder, 'verify').status).toBe(0);
    expect(run(folder, 'build', '--out', 'whole').status).toBe(0);
    const documents = (tree: object) =>
      Object.entries(tree).filter(([path]) => !path.endsWith('manifest.json'));
    expect(documents(parts)).toEqual(documents(treeOf(join(folder, 'whole'))));
  });

  test('a source that no part has built is missed by verify', () => {
    const folder = project('东', '西', '南');
    run(folder, 'build', '--shard', '1/2');
    const { status, stdout, stderr } = run(folder, 'verify', '--json');
    expect(status, stderr).toBe(1);
    expect(JSON.parse(stdout).problems.map(({ rule }: { rule: string }) => rule)).toContain('out-missing');
    expect(run(folder, 'verify', '--shard', '1/2').status).toBe(0);
  });

  test('a part without a source is done at once', () => {
    const folder = project('东');
    expect(run(folder, 'build', '--shard', '2/2').status).toBe(0);
    expect(readdirSync(folder)).toEqual(['source']);
  });
});

test('--watch goes with a folder of documents, not with one file', () => {
  const line = parseArguments(['build', 'x.md', '--watch', '-o', 'x.docx'], 'zh_CN.UTF-8');
  expect(line).toMatchObject({ ask: 'fault', fault: '--watch' });
});

test.each([
  ['--jobs', '0'],
  ['--jobs', 'all'],
  ['--jobs', '1000'],
  ['--jobs', '1.5'],
  ['--shard', '0/4'],
  ['--shard', '5/4'],
  ['--shard', '1'],
  ['--shard', '1/4/2'],
])('%s %s cannot be', (option, value) => {
  const line = parseArguments(['build', option, value], 'zh_CN.UTF-8');
  expect(line).toMatchObject({ ask: 'fault', fault: `${option} ${value}` });
  expect(
    'expected' in line &&
      line.expected.every((one) => parseArguments(['build', ...one.split(' ')], 'zh').ask === 'run'),
  ).toBe(true);
});
