import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../scripts/command/build.ts';
import { defaultOptions } from '../../scripts/command/options.ts';
import { reportUnchanged } from '../../scripts/command/unchanged.ts';
import type { ReportedFile } from '../../scripts/problem/index.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';

const source = `---
title: 概览
columns:
  programme: [项目, 目标]
  task: [任务]
---

# 甲项目

## 目标

到2030年全部完成。

### 修路

### 造林

# 乙项目

## 目标

到2035年(初步)完成。

### 引水
`;

/** A project that is built once; `again` builds it another time. */
async function built(sources: Readonly<Record<string, string>> = { 'x.md': source }) {
  const files = Object.entries(sources).map(([name, text]) => [`source/${name}`, text]);
  const folder = folderWith({ ...Object.fromEntries(files), 'templates/terms.yaml': '' });
  const options = {
    ...defaultOptions,
    sources: [join(folder, 'source')],
    out: join(folder, 'out'),
    templates: join(folder, 'templates'),
    formats: ['docx', 'md'],
  } as const;
  const first = await build(options);
  expect(first.exitCode).toBe(0);
  const again = (others: Partial<typeof defaultOptions> = {}) => build({ ...options, ...others });
  return { folder, options, first, again, out: join(folder, 'out') };
}

/** The paths in `out/x/` of the files of some state. */
const pathsOf = (files: readonly ReportedFile[], pick: (file: ReportedFile) => boolean) =>
  files.filter(pick).map(({ path }) => path.replace(/^.*out\/x\//u, ''));
const isKept = (file: ReportedFile) => file.kept === true;
const isMade = (file: ReportedFile) => file.kept !== true;

describe('where nothing has changed', () => {
  test('nothing is made, and the report is that of the build before', async () => {
    const { first, again, out, options } = await built();
    const before = treeOf(out);
    const second = await again();
    expect(reportUnchanged(options)).toEqual(second);
    expect(second.files).toEqual(first.files.map((file) => ({ ...file, state: 'reused', kept: true })));
    expect(second.problems).toEqual(first.problems);
    expect(second.problems.map(({ rule }) => rule)).toContain('half-width-brackets');
    expect([...second.texts.values()]).toEqual([source]);
    expect(treeOf(out)).toEqual(before);
  });

  test('the time at which a file was written does not count', async () => {
    const { folder, options } = await built();
    const later = new Date('2035-01-01');
    utimesSync(join(folder, 'source/x.md'), later, later);
    expect(reportUnchanged(options)?.files.every(isKept)).toBe(true);
  });

  test('with --force all is made', async () => {
    const { again } = await built();
    expect((await again({ force: true })).files.filter(isKept)).toEqual([]);
  });

  test('with --strict what failed fails', async () => {
    const { again } = await built();
    expect(await again({ strict: true })).toMatchObject({ exitCode: 1, files: [] });
  });
});

describe('what is made again', () => {
  test('is what says something else, after a change of one programme', async () => {
    const { folder, again, out } = await built();
    const path = join(folder, 'source/x.md');
    writeFileSync(path, source.replace('修路', '修铁路'));
    const { files } = await again();
    expect(pathsOf(files, isMade)).toEqual([
      'x.docx',
      'x.md',
      'briefings/1-甲项目.docx',
      'briefings/1-甲项目.md',
    ]);
    expect(pathsOf(files, isKept)).toEqual(['briefings/2-乙项目.docx', 'briefings/2-乙项目.md']);
    const incremental = treeOf(out);
    rmSync(out, { recursive: true });
    await again();
    expect(treeOf(out)).toEqual(incremental);
  });

  test('is nothing after a change that no document says', async () => {
    const { folder, again } = await built();
    writeFileSync(join(folder, 'source/x.md'), source.replace('# 甲项目', '<!-- 待核 -->\n\n# 甲项目'));
    const { files } = await again();
    expect(files.every(isKept)).toBe(true);
    expect(files.every(({ state }) => state === 'reused')).toBe(true);
  });

  test('is all after a change of the style sheet, and its briefings after one of their template', async () => {
    const { folder, again } = await built();
    const shipped = (name: string) =>
      readFileSync(join(import.meta.dirname, '../../templates', name), 'utf8');
    writeFileSync(join(folder, 'templates/style.yaml'), `${shipped('style.yaml')}# 本单位\n`);
    expect((await again()).files.filter(isKept)).toEqual([]);
    const template = shipped('briefing.md.hbs').replace('{{', '简报{{');
    writeFileSync(join(folder, 'templates/briefing.md.hbs'), template);
    expect(pathsOf((await again()).files, isKept)).toEqual(['x.docx', 'x.md']);
  });

  test('is a file that is away, and no other', async () => {
    const { again, out } = await built();
    rmSync(join(out, 'x/x.md'));
    expect(pathsOf((await again()).files, isMade)).toEqual(['x.md']);
    expect(readFileSync(join(out, 'x/x.md'), 'utf8')).toContain('修路');
  });

  test('is what a font was chosen for, where the office has another of that name', async () => {
    const { folder, again } = await built();
    mkdirSync(join(folder, 'fonts'));
    const tinos = join(import.meta.dirname, '../../dist/fonts/Tinos_400Regular.ttf');
    writeFileSync(join(folder, 'fonts/Tinos_700Bold.ttf'), readFileSync(tinos));
    const { files } = await again({ fontDir: join(folder, 'fonts') });
    expect(files.filter(isKept)).toEqual([]);
    expect((await again({ fontDir: join(folder, 'fonts') })).files.filter(isMade)).toEqual([]);
  });

  test('is all where the last build found something beside the sources, and that is said again', async () => {
    const { folder, again, options } = await built();
    renameSync(join(folder, 'templates/terms.yaml'), join(folder, 'templates/terms.yml'));
    const { problems, files } = await again();
    expect(problems.map(({ rule }) => rule)).toContain('template-file-name');
    expect(reportUnchanged(options)).toBeUndefined();
    expect((await again()).problems).toEqual(problems);
    expect(files.every(isKept)).toBe(true);
  });
});

test('a file that somebody has edited is told, though nothing else has changed', async () => {
  const { again, out } = await built();
  writeFileSync(join(out, 'x/x.md'), '改了\n');
  expect((await again()).problems.map(({ rule }) => rule)).toContain('edited-by-hand');
  expect(readFileSync(join(out, 'x/x.md'), 'utf8')).toBe('改了\n');
});

test('of two sources one that has not changed is kept whole', async () => {
  const { folder, again } = await built({ 'x.md': source, 'y.md': source.replace('概览', '另一份') });
  writeFileSync(join(folder, 'source/y.md'), source.replace('造林', '植树'));
  const { files } = await again();
  expect(files.filter(({ path }) => path.includes('/x/')).every(isKept)).toBe(true);
  expect(files.filter(({ path }) => path.includes('/y/')).some(isMade)).toBe(true);
});

test('a build of one kind or format leaves what the build of all told', async () => {
  const { again, out, options } = await built();
  const before = treeOf(out);
  expect((await again({ only: 'overview', formats: ['md'] })).files.every(isKept)).toBe(true);
  expect(treeOf(out)).toEqual(before);
  expect(reportUnchanged(options)?.files).toHaveLength(6);
});

test('a manifest in which somebody has written is not believed', async () => {
  const { out, options } = await built();
  const path = join(out, 'x/manifest.json');
  const text = readFileSync(path, 'utf8');
  for (const [from, to] of [
    ['half-width-brackets', 'constructor'],
    ['"inputs": "', '"inputs": "0'],
    ['"line": ', '"line": "x", "was": '],
  ] as const) {
    writeFileSync(path, text.replace(from, to));
    expect(reportUnchanged(options)).toBeUndefined();
  }
});
