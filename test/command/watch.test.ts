import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { defaultOptions } from '../../scripts/command/options.ts';
import type { Report } from '../../scripts/command/report.ts';
import { watch } from '../../scripts/command/watch.ts';
import { folderWith } from '../fixtures/folder.ts';

const source = '---\ntitle: 概览\ncolumns:\n  programme: [项目]\n---\n\n# 甲\n\n# 乙\n';
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A folder that is watched; `next` gives the report of the build that follows what is done, and `change` writes a file. */
function watched(files: Readonly<Record<string, string>>, more: Partial<typeof defaultOptions> = {}) {
  const folder = folderWith(files);
  const reports: Report[] = [];
  let told = () => {};
  const show = (report: Report) => {
    reports.push(report);
    told();
  };
  const within = { sources: [join(folder, 'source')], out: join(folder, 'out'), formats: ['md'] } as const;
  const options = { ...defaultOptions, templates: join(folder, 'templates'), ...within, ...more };
  const ending = new AbortController();
  const done = watch(options, show, ending.signal);
  ends.push(async () => {
    ending.abort();
    await done;
  });
  const next = async (): Promise<Report> => {
    for (;;) {
      const report = reports.shift();
      if (report) return report;
      await new Promise<void>((resolve) => {
        told = resolve;
      });
    }
  };
  return { folder, next, change: (path: string, text: string) => writeFileSync(join(folder, path), text) };
}

const made = ({ files }: Report) =>
  files.filter(({ kept }) => !kept).map(({ path }) => path.replace(/^.*\//u, ''));

test('what a change changes is made anew, errors are told and told no more when they are mended', async () => {
  const { folder, next, change } = watched({ 'source/x.md': source, 'templates/check.yaml': '' });
  expect(made(await next())).toEqual(['x.md', '1-甲.md', '2-乙.md']);
  change('source/x.md', source.replace('# 乙', '# 丙'));
  expect(made(await next())).toEqual(['x.md', '2-丙.md']);
  change('source/x.md', source.replace('title', 'titel'));
  const faulty = await next();
  expect([faulty.exitCode, faulty.problems.length > 0, faulty.files]).toEqual([1, true, []]);
  change('source/x.md', source);
  const mended = await next();
  expect([mended.exitCode, mended.problems]).toEqual([0, []]);
  expect(readFileSync(join(folder, 'out/x/x.md'), 'utf8')).toContain('乙');
});

test('a change of a template, and a source that is new, are changes', async () => {
  const { next, change } = watched({ 'source/x.md': source, 'templates/check.yaml': '' });
  await next();
  const shipped = join(import.meta.dirname, '../../templates/overview.md.hbs');
  change('templates/overview.md.hbs', readFileSync(shipped, 'utf8').replace('# {{', '# 新{{'));
  expect(made(await next())).toEqual(['x.md']);
  change('source/y.md', source);
  expect(made(await next())).toEqual(['y.md', '1-甲.md', '2-乙.md']);
});

test('a change in the first moment is one, though there is no folder of templates', async () => {
  const folder = folderWith({ 'source/x.md': source });
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const line = ['build', '--watch', '--format', 'md', '--lang', 'en'];
  const child = spawn(process.execPath, [cli, ...line], { cwd: folder });
  ends.push(async () => void child.kill());
  let said = '';
  const builds = async (count: number) => {
    while (said.split('waiting for a change').length <= count) {
      const [more] = await once(child.stderr, 'data');
      said += more;
    }
  };
  await builds(1);
  writeFileSync(join(folder, 'source/x.md'), source.replace('# 乙', '# 丙'));
  await builds(2);
  expect(readFileSync(join(folder, 'out/x/x.md'), 'utf8')).toContain('丙');
});

test('what somebody edits among the documents starts nothing and is told at the next change', async () => {
  const folder = folderWith({ 'x.md': source });
  mkdirSync(join(folder, 'templates'));
  const more = {
    sources: [folder],
    out: join(folder, 'out'),
    templates: join(folder, 'templates'),
    force: true,
  };
  const { next } = watched({ 'templates/check.yaml': '' }, more);
  await next();
  writeFileSync(join(folder, 'out/x/x.md'), '改了\n');
  await new Promise((resolve) => setTimeout(resolve, 300));
  writeFileSync(join(folder, 'x.md'), source.replace('概览', '总览'));
  expect((await next()).problems.map(({ rule }) => rule)).toContain('edited-by-hand');
});
