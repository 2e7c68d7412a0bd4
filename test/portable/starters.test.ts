import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { starterFiles } from '../../scripts/portable/starters.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';

const cli = 'console.log(JSON.stringify(process.argv.slice(2)));\n';

/** What the command gets when the starter is run, from a folder whose name needs quotes, on this machine's Node. */
function start(name: '一稿.sh' | '一稿.command', how: (starter: string) => readonly string[]) {
  const folder = folderWith({ '我 的 "U盘"/program/yigao/dist/cli.js': cli });
  const place = join(folder, '我 的 "U盘"');
  for (const [path, bytes] of Object.entries(starterFiles(name))) writeFileSync(join(place, path), bytes);
  writeFileSync(join(place, 'program/yigao/package.json'), '{ "type": "module" }');
  writeFileSync(join(place, 'program/node'), `#!/bin/sh\nexec "${process.execPath}" "$@"\n`);
  for (const path of [name, 'program/node']) chmodSync(join(place, path), 0o755);
  const [command = '', ...args] = how(join(place, name));
  const said = execFileSync(command, args, { cwd: place, env: {}, encoding: 'utf8' });
  return { got: JSON.parse(said), place };
}

test.each(['一稿.sh', '一稿.command'] as const)('%s opens the studio on the folder beside it', (name) => {
  const { got, place } = start(name, (starter) => [starter]);
  expect(got).toEqual(['studio', join(place, '我的附件')]);
  expect(Object.keys(treeOf(join(place, '我的附件')))).toEqual([]);
});

test('it does so in its own folder, too, and with arguments it is the command', () => {
  expect(start('一稿.sh', () => ['/bin/sh', '一稿.sh']).got[0]).toBe('studio');
  expect(start('一稿.sh', (starter) => [starter, 'check', 'a b.md', '']).got).toEqual([
    'check',
    'a b.md',
    '',
  ]);
});

test('what Windows runs is ASCII up to the words for people, with its line ends', () => {
  const text = strFromU8(starterFiles('一稿.cmd')['一稿.cmd'] ?? new Uint8Array());
  expect(text.split('\r\n').join('')).not.toMatch(/[\r\n]/);
  // cmd counts characters where it should count bytes: after a line of Chinese it may go on in the middle of a line.
  const [run = '', words = ''] = text.split(':packed');
  expect(run).toMatch(/^[ -~\r\n]*$/);
  expect(words).toContain('解压');
});

test('the words for people name the file to start and where sources are', () => {
  for (const name of ['一稿.cmd', '一稿.command', '一稿.sh'] as const) {
    const bytes = starterFiles(name)['使用说明.txt'] ?? new Uint8Array();
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const words = strFromU8(bytes);
    expect(words).toContain(`双击“${name}”`);
    expect(words).toContain('“我的附件”');
  }
});
