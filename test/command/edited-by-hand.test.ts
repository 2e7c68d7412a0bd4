import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { build, type Options, type Report } from '../../scripts/commands.ts';
import { printText } from '../../scripts/index.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';

const changed = smallSource.replace('到2022年', '到2025年');

function run(folder: string, options: Partial<Options> = {}) {
  return build({ sources: [join(folder, 'x.md')], out: join(folder, 'out'), ...options });
}

/** A folder with a source and what was built of it. */
async function built(formats: Options['formats'] = ['docx', 'md']): Promise<string> {
  const folder = folderWith({ 'x.md': smallSource });
  expect((await run(folder, { formats })).exitCode).toBe(0);
  return folder;
}

/** Edits a Word file as a person would: another word, everything else as it was. */
function edit(file: string): void {
  const parts = unzipSync(readFileSync(file));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(body).toContain('建成');
  parts['word/document.xml'] = strToU8(body.replaceAll('建成', '建好'));
  writeFileSync(file, zipSync(parts));
}

/** A build of a changed source that must leave all as it was: what it says of which file. */
async function refused(folder: string, options: Partial<Options> = {}) {
  const before = treeOf(folder);
  const report = await run(folder, options);
  expect(report.exitCode).toBe(1);
  expect(report.files).toEqual([]);
  expect(treeOf(folder)).toEqual(before);
  return { report, ...saidOf(report, folder) };
}

function saidOf({ problems, texts }: Report, folder: string) {
  const said = (language: 'zh' | 'en') => printText(problems, texts, language).replaceAll(`${folder}/`, '');
  const places = problems.map(({ rule, place }) => `${place?.file.replace(`${folder}/`, '')} ${rule}`);
  return { zh: said('zh'), en: said('en'), places };
}

/** Runs the command a fix names, to the letter, in a folder, as a shell would. */
function follow(fix: string, folder: string): void {
  const [command = ''] = /yigao import .*?(?=[，,])/u.exec(fix) ?? [];
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const script = `yigao() { "${process.execPath}" "${cli}" "$@"; }; ${command}`;
  const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr, command }).toMatchObject({ status: 0 });
}

describe('a file somebody has edited is never overwritten without --force', () => {
  test('a Word file: it is kept, nothing is written, and the fix brings the change back', async () => {
    const folder = await built();
    edit(join(folder, 'out/x/x.docx'));
    const elsewhere = smallSource.replace('2. 丁', '2. 丁丁');
    writeFileSync(join(folder, 'x.md'), elsewhere);
    const { places, zh, en } = await refused(folder);
    expect(places).toEqual(['out/x/x.docx edited-by-hand']);
    expect(zh).toContain('out/x/x.docx 错误 这个文件生成以后有人改过，没有覆盖；所有文件都没有写');
    expect(zh).toContain('先运行 yigao import out/x/x.docx --onto x.md，把改动带回源文件，再加上 --force');
    expect(en).toContain('out/x/x.docx error somebody has edited this file since it was made');
    expect(en).toContain('run yigao import out/x/x.docx --onto x.md, which brings it back');

    follow(zh, folder);
    expect(readFileSync(join(folder, 'x.md'), 'utf8')).toBe(elsewhere.replace('建成', '建好'));
    expect((await run(folder, { formats: ['docx', 'md'], force: true })).exitCode).toBe(0);
    writeFileSync(join(folder, 'x.md'), smallSource);
    expect((await run(folder, { formats: ['docx', 'md'] })).exitCode).toBe(0);
  });

  test('in a folder with a space, the command of the fix is one that a shell takes', async () => {
    const folder = folderWith({ '附件 2（稿）.md': smallSource });
    const options = { sources: [join(folder, '附件 2（稿）.md')], formats: ['md' as const] };
    await run(folder, options);
    const file = join(folder, 'out/附件 2（稿）/附件 2（稿）.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('建成', '建好'));
    const { en } = await refused(folder, options);
    follow(en, folder);
    expect(readFileSync(join(folder, '附件 2（稿）.md'), 'utf8')).toBe(smallSource.replace('建成', '建好'));
  });

  test('moved elsewhere, it is no longer in the way', async () => {
    const folder = await built();
    edit(join(folder, 'out/x/x.docx'));
    await refused(folder);
    renameSync(join(folder, 'out/x/x.docx'), join(folder, '改过.docx'));
    expect((await run(folder, { formats: ['docx', 'md'] })).exitCode).toBe(0);
  });

  test('a briefing or a PDF cannot be imported: its change is to be typed', async () => {
    const folder = await built(['docx', 'md', 'pdf']);
    edit(join(folder, 'out/x/briefings/1-甲.docx'));
    writeFileSync(join(folder, 'out/x/x.pdf'), 'another');
    const { places, zh, en } = await refused(folder);
    expect(places).toEqual(['out/x/x.pdf edited-by-hand', 'out/x/briefings/1-甲.docx edited-by-hand']);
    expect(zh.match(/改法: 要留下改动，把它写进 x\.md，再加上 --force 重新生成/gu)).toHaveLength(2);
    expect(
      en.match(/fix: to keep the change, write it into x\.md and build again with --force/gu),
    ).toHaveLength(2);
  });

  test('a briefing of a programme that is there no more', async () => {
    const folder = await built();
    edit(join(folder, 'out/x/briefings/1-甲.docx'));
    writeFileSync(join(folder, 'x.md'), smallSource.replace('# 甲', '# 乙方'));
    const { places, zh, en } = await refused(folder);
    expect(places).toEqual(['out/x/briefings/1-甲.docx edited-by-hand']);
    expect(zh).toContain('源文件不再生成这个文件，但有人改过它，没有删去');
    expect(zh).toContain('改法: 要留下它，移到别处再生成；不要了，加上 --force，生成时就会删去');
    expect(en).toContain('the source no longer makes this file, but somebody has edited it');
    expect((await run(folder, { formats: ['docx', 'md'], force: true })).exitCode).toBe(0);
    expect(Object.keys(treeOf(join(folder, 'out')))).not.toContain('x/briefings/1-甲.docx');
  });

  test("somebody's own file in the place of a new one", async () => {
    const folder = await built(['md']);
    writeFileSync(join(folder, 'out/x/x.docx'), 'mine');
    const { places, zh, en } = await refused(folder, { formats: ['docx'] });
    expect(places).toEqual(['out/x/x.docx edited-by-hand']);
    expect(zh).toContain('这里已有一个文件，不在清单 manifest.json 中');
    expect(zh).toContain('改法: 要留下它，移到别处再生成；不要了，加上 --force 覆盖');
    expect(en).toContain('there is a file here that manifest.json does not list');
    expect((await run(folder, { formats: ['docx'], force: true })).exitCode).toBe(0);
  });

  test.each([
    ['missing', undefined],
    ['damaged', '<<<<<<< HEAD\n{'],
    ['foreign', '{"files":[]}'],
  ])('a %s manifest makes every other file a doubtful one', async (_, manifest) => {
    const folder = await built(['md']);
    const file = join(folder, 'out/x/manifest.json');
    if (manifest === undefined) rmSync(file);
    else writeFileSync(file, manifest);
    writeFileSync(join(folder, 'x.md'), changed);
    const { places } = await refused(folder, { formats: ['md'] });
    const doubtful = ['x.md', 'briefings/1-甲.md', ...(manifest === undefined ? [] : ['manifest.json'])];
    expect(places.sort()).toEqual(doubtful.map((path) => `out/x/${path} edited-by-hand`).sort());
    writeFileSync(join(folder, 'x.md'), smallSource);
    if (manifest !== undefined) {
      const alone = await refused(folder, { formats: ['md'] });
      expect(alone.zh).toContain('不要了，删去它再生成');
      rmSync(file);
    }
    expect((await run(folder, { formats: ['md'] })).exitCode).toBe(0);
  });

  test('files of several sources are all named at once, and none is written', async () => {
    const folder = folderWith({ 'x.md': smallSource, 'y.md': smallSource });
    const options = { sources: [join(folder, 'x.md'), join(folder, 'y.md')], formats: ['md' as const] };
    await run(folder, options);
    for (const name of ['x', 'y']) writeFileSync(join(folder, `out/${name}/${name}.md`), 'edited');
    const { places } = await refused(folder, options);
    expect(places).toEqual(['out/x/x.md edited-by-hand', 'out/y/y.md edited-by-hand']);
  });
});

describe('what is no edited file', () => {
  test('one that was edited into what is made now', async () => {
    const folder = await built(['md']);
    const file = join(folder, 'out/x/x.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2022年', '2025年'));
    writeFileSync(join(folder, 'x.md'), changed);
    const report = await run(folder, { formats: ['md'] });
    expect(report.problems).toEqual([]);
    expect(report.files.map(({ state }) => state)).toEqual(['reused', 'written']);
  });

  test('one that an earlier build has made', async () => {
    const folder = await built();
    writeFileSync(join(folder, 'x.md'), changed);
    expect((await run(folder, { formats: ['docx', 'md'] })).problems).toEqual([]);
    expect(readFileSync(join(folder, 'out/x/x.md'), 'utf8')).toContain('到2025年建成。');
  });

  test('one that a partial build does not replace', async () => {
    const folder = await built();
    edit(join(folder, 'out/x/x.docx'));
    writeFileSync(join(folder, 'x.md'), changed);
    expect((await run(folder, { formats: ['md'] })).exitCode).toBe(0);
    expect((await run(folder, { formats: ['docx'], only: 'briefings' })).exitCode).toBe(0);
    const { places } = await refused(folder, { formats: ['docx'], only: 'overview' });
    expect(places).toEqual(['out/x/x.docx edited-by-hand']);
  });
});
