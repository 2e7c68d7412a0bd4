import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../fixtures/folder.ts';
import { plainSource } from '../fixtures/large-source.ts';
import { bare } from '../fixtures/seed.ts';
import { cli } from './programs.ts';
import { wordErrors } from './word-judge.ts';

test('400 programmes × 8 tasks × 5 measures: every document in every format, all read back whole', () => {
  const folder = folderWith({ 'x.md': plainSource(400, 8, 5) });
  const run = (command: string) =>
    spawnSync(process.execPath, [cli, command, 'x.md', '--json', '--lang', 'en'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  const built = run('build');
  const report = JSON.parse(built.stdout);
  expect(report.problems).toEqual([]);
  expect(report.files).toHaveLength(3 * 401);
  const markdown = bare(readFileSync(join(folder, 'out/x/x.md'), 'utf8'));
  for (let n = 1; n <= 400; n++) expect(markdown).toContain(`到2035年建成第${n}个现代化示范区`);
  // The briefings differ in numbers alone; all 400 would take the judge six minutes.
  const briefings = readdirSync(join(folder, 'out/x/briefings')).filter((name) => name.endsWith('.docx'));
  const share = briefings.filter((_, index) => index % 40 === 0).map((name) => `briefings/${name}`);
  expect(share).toHaveLength(10);
  const judged = ['x.docx', ...share].map((name) => join(folder, 'out/x', name));
  expect(wordErrors(...judged)).toEqual([]);
  const verified = JSON.parse(run('verify').stdout);
  expect(verified.problems).toEqual([]);
  expect(verified.files).toHaveLength(3 * 401);
});
