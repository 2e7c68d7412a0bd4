import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Entry, writeTarGz, writeZip } from '../../scripts/portable/archive.ts';
import { folderWith } from '../fixtures/folder.ts';

const long = `一稿/${'深'.repeat(60)}/文件.txt`;
const entries: readonly Entry[] = [
  { path: '一稿/一稿.sh', bytes: strToU8('#!/bin/sh\necho "$1"\n'), executable: true },
  { path: long, bytes: strToU8('内容') },
  { path: '一稿/空', bytes: new Uint8Array() },
];

test('a zip holds every file under its name, and is the same in every time zone', () => {
  const zones = ['UTC', 'Asia/Shanghai', 'America/New_York'];
  const before = process.env.TZ;
  const zips = zones.map((zone) => {
    process.env.TZ = zone;
    return writeZip(entries);
  });
  process.env.TZ = before;
  expect(new Set(zips.map((zip) => Buffer.from(zip).toString('hex'))).size).toBe(1);
  const files = unzipSync(zips[0] ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(entries.map(({ path }) => path));
  expect(strFromU8(files[long] ?? new Uint8Array())).toBe('内容');
});

test('a tar holds every file under its name, and what is a program runs once unpacked', async () => {
  const folder = folderWith();
  const bytes = await writeTarGz(entries);
  expect(await writeTarGz(entries)).toEqual(bytes);
  writeFileSync(join(folder, 'a.tar.gz'), bytes);
  execFileSync('tar', ['xzf', 'a.tar.gz'], { cwd: folder });
  expect(readdirSync(join(folder, '一稿')).sort()).toEqual(['一稿.sh', '空', '深'.repeat(60)].sort());
  expect(readFileSync(join(folder, long), 'utf8')).toBe('内容');
  expect(statSync(join(folder, long)).mode & 0o777).toBe(0o644);
  expect(execFileSync(join(folder, '一稿/一稿.sh'), ['好'], { encoding: 'utf8' })).toBe('好\n');
});
