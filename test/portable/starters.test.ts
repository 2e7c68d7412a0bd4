import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { starterFiles } from '../../scripts/portable/starters.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';

const cli = 'console.log(JSON.stringify(process.argv.slice(2)));\n';
const names = ['一稿.sh', '一稿.command'] as const;
type Name = (typeof names)[number];

/** An unpacked archive in a folder whose name needs quotes, with this machine's Node. */
function unpacked(name: Name): string {
  const folder = folderWith({ '我 的 "U盘"/program/yigao/dist/cli.js': cli });
  const place = join(folder, '我 的 "U盘"');
  for (const [path, bytes] of Object.entries(starterFiles(name))) writeFileSync(join(place, path), bytes);
  writeFileSync(join(place, 'program/yigao/package.json'), '{ "type": "module" }');
  writeFileSync(join(place, 'program/node'), `#!/bin/sh\nexec "${process.execPath}" "$@"\n`);
  for (const path of [name, 'program/node']) chmodSync(join(place, path), 0o755);
  return place;
}

/** Runs a command in a folder, with an empty environment or a PATH. */
function run(cwd: string, [command = '', ...args]: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, stderr, got: stdout === '' ? undefined : JSON.parse(stdout) };
}

test.each(names)('%s opens the studio on the folder beside it', (name) => {
  const place = unpacked(name);
  expect(run(place, [join(place, name)]).got).toEqual(['studio', join(place, '我的附件')]);
  expect(Object.keys(treeOf(join(place, '我的附件')))).toEqual([]);
});

test('it does so in its own folder, too, and with arguments it is the command', () => {
  const place = unpacked('一稿.sh');
  expect(run(place, ['/bin/sh', '一稿.sh']).got[0]).toBe('studio');
  const words = ['check', 'a b.md', ''];
  expect(run(place, [join(place, '一稿.sh'), ...words]).got).toEqual(words);
});

test('a link to it, as on a desktop, starts it: a link to a link, and a relative one', () => {
  const place = unpacked('一稿.sh');
  const desktop = folderWith();
  mkdirSync(join(place, '桌面'));
  symlinkSync(join(place, '一稿.sh'), join(desktop, '绝对'));
  symlinkSync('../一稿.sh', join(place, '桌面/相对'));
  symlinkSync(join(place, '桌面/相对'), join(desktop, '两次'));
  const opened = ['studio', join(place, '我的附件')];
  const env = { PATH: '/usr/bin:/bin' };
  for (const link of [join(desktop, '绝对'), join(place, '桌面/相对'), join(desktop, '两次')])
    expect(run(desktop, [link], env).got, link).toEqual(opened);
});

describe('what goes wrong is said in Chinese and English, with exit code 2', () => {
  test.each(['program/node', 'program/start.mjs'])('%s is not there', (path) => {
    const place = unpacked('一稿.sh');
    rmSync(join(place, path));
    const { status, stderr } = run(place, [join(place, '一稿.sh')]);
    expect(status).toBe(2);
    expect(stderr).toContain('全部解压');
    expect(stderr).toContain('unpack the whole archive');
  });

  test.each(names)('the Node of %s is for another processor', (name) => {
    const place = unpacked(name);
    writeFileSync(join(place, 'program/node'), '\x7fELF\x02\x01\x01');
    const { status, stderr } = run(place, [join(place, name), 'check']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^program\/node 运行不了[\s\S]*program\/node does not run/);
    const line = `xattr -dr com.apple.quarantine '${place}'`;
    expect(stderr.includes(line)).toBe(name === '一稿.command');
  });

  test('the folder of the sources cannot be made', () => {
    const place = unpacked('一稿.sh');
    writeFileSync(join(place, '我的附件'), 'in its place');
    const { status, stderr, got } = run(place, [join(place, '一稿.sh')]);
    expect([status, got]).toEqual([2, undefined]);
    expect(stderr).toContain('这里不能写');
    expect(stderr).toContain('nothing can be written here');
    expect(readFileSync(join(place, '我的附件'), 'utf8')).toBe('in its place');
  });

  test('the exit code is that of the command', () => {
    const place = unpacked('一稿.sh');
    writeFileSync(join(place, 'program/yigao/dist/cli.js'), 'process.exitCode = 1;\n');
    expect(run(place, [join(place, '一稿.sh'), 'check']).status).toBe(1);
    expect(run(place, [join(place, '一稿.sh')]).status).toBe(1);
  });
});

test('what Windows runs is ASCII up to the words for people, with its line ends', () => {
  const text = strFromU8(starterFiles('一稿.cmd')['一稿.cmd'] ?? new Uint8Array());
  expect(text.split('\r\n').join('')).not.toMatch(/[\r\n]/);
  // cmd counts characters where it should count bytes: after a line of Chinese it may go on in the middle of a line.
  const [run = '', words = ''] = text.split(':packed');
  expect(run).toMatch(/^[ -~\r\n]*$/);
  expect(words).toContain('解压');
});

test('the words for people say what to open, where things are, what to read and how a command is typed', () => {
  for (const name of ['一稿.cmd', '一稿.command', '一稿.sh'] as const) {
    const bytes = starterFiles(name)['使用说明.txt'] ?? new Uint8Array();
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const words = strFromU8(bytes);
    expect(words).toContain(`双击“${name}”`);
    for (const place of ['“我的附件/source”', '“我的附件/templates”', '说明/工作台.html'])
      expect(words).toContain(place);
    expect(words).toContain(`${name} check `);
    expect(words.indexOf('解压')).toBeLessThan(words.indexOf('双击'));
  }
});
