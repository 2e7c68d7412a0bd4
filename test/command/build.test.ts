import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, type Options, verify } from '../../scripts/commands.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';

function run(folder: string, options: Partial<Options> = {}) {
  return build({ sources: [join(folder, 'x.md')], out: join(folder, 'out'), ...options });
}

describe('build', () => {
  test('makes every document of a source and a manifest that lists them', async () => {
    const folder = folderWith({ 'x.md': smallSource });
    const report = await run(folder);
    expect(report.problems).toEqual([]);
    expect(report.exitCode).toBe(0);
    const tree = treeOf(join(folder, 'out'));
    expect(Object.keys(tree)).toEqual([
      'x/briefings/1-甲.docx',
      'x/briefings/1-甲.md',
      'x/briefings/1-甲.pdf',
      'x/manifest.json',
      'x/x.docx',
      'x/x.md',
      'x/x.pdf',
    ]);
    const manifest = JSON.parse(readFileSync(join(folder, 'out/x/manifest.json'), 'utf8'));
    for (const { path, sha256 } of manifest.files) expect(tree[`x/${path}`]).toBe(sha256);
    expect(manifest.files).toHaveLength(6);
    expect(report.files.map(({ state }) => state)).toEqual(new Array(6).fill('written'));
  });

  test('a second build writes nothing anew', async () => {
    const folder = folderWith({ 'x.md': smallSource });
    await run(folder);
    const before = treeOf(folder);
    const report = await run(folder);
    expect(report.files.map(({ state }) => state)).toEqual(new Array(6).fill('reused'));
    expect(treeOf(folder)).toEqual(before);
  });

  test('makes an Excel file of the attachment and none of a briefing, beside the formats that both are made in', async () => {
    const folder = folderWith({ 'x.md': smallSource });
    const formats = ['docx', 'xlsx'] as const;
    const report = await run(folder, { formats });
    expect(report).toMatchObject({ problems: [], exitCode: 0 });
    expect(Object.keys(treeOf(join(folder, 'out')))).toEqual([
      'x/briefings/1-甲.docx',
      'x/manifest.json',
      'x/x.docx',
      'x/x.xlsx',
    ]);
    expect((await run(folder, { formats })).files.map(({ state }) => state)).toEqual(
      new Array(3).fill('reused'),
    );
    const given = { sources: [join(folder, 'x.md')], out: join(folder, 'out'), formats };
    expect(await verify(given)).toMatchObject({ problems: [], exitCode: 0 });
  });

  test('says that there is nothing to make of briefings in Excel alone', async () => {
    const folder = folderWith({ 'x.md': smallSource });
    const report = await run(folder, { formats: ['xlsx'], only: 'briefings' });
    expect(report.problems).toMatchObject([{ rule: 'excel-of-none', severity: 'error' }]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect(await run(folder, { formats: ['xlsx', 'md'], only: 'briefings' })).toMatchObject({ problems: [] });
  });

  test('an error leaves out/ exactly as it was, or absent', async () => {
    const folder = folderWith({ 'x.md': smallSource.replace('## 目标', '## 目的') });
    const report = await run(folder);
    expect(report.exitCode).toBe(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    writeFileSync(join(folder, 'x.md'), smallSource);
    await run(folder);
    const before = treeOf(join(folder, 'out'));
    writeFileSync(join(folder, 'x.md'), smallSource.replace('到2022年', '到\u{E123}年'));
    expect((await run(folder)).exitCode).toBe(1);
    expect(treeOf(join(folder, 'out'))).toEqual(before);
  });

  test('an error in one of two sources writes neither', async () => {
    const folder = folderWith({ 'x.md': smallSource, 'y.md': smallSource.replace('# 甲', '#甲') });
    const report = await run(folder, { sources: [join(folder, 'x.md'), join(folder, 'y.md')] });
    expect(report.exitCode).toBe(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('what an earlier build listed and this one does not is removed, and nothing else', async () => {
    const folder = folderWith({ 'x.md': smallSource });
    await run(folder);
    writeFileSync(join(folder, 'out/x/own.txt'), 'mine');
    writeFileSync(join(folder, 'x.md'), smallSource.replace('# 甲', '# 乙方'));
    await run(folder);
    expect(Object.keys(treeOf(join(folder, 'out')))).toEqual([
      'x/briefings/1-乙方.docx',
      'x/briefings/1-乙方.md',
      'x/briefings/1-乙方.pdf',
      'x/manifest.json',
      'x/own.txt',
      'x/x.docx',
      'x/x.md',
      'x/x.pdf',
    ]);
  });

  test('a partial build replaces what it names, and marks what is older stale', async () => {
    const folder = folderWith({ 'x.md': smallSource });
    await run(folder);
    const before = treeOf(join(folder, 'out'));
    writeFileSync(join(folder, 'x.md'), smallSource.replace('建成', '建好'));
    const report = await run(folder, { only: 'overview', formats: ['md'] });
    expect(report.files.map(({ path }) => path)).toEqual([join(folder, 'out/x/x.md')]);
    const after = treeOf(join(folder, 'out'));
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual(['x/manifest.json', 'x/x.md']);
    const manifest = JSON.parse(readFileSync(join(folder, 'out/x/manifest.json'), 'utf8'));
    const stale = manifest.files.filter((file: { stale?: boolean }) => file.stale);
    expect(stale.map(({ path }: { path: string }) => path)).toEqual([
      'briefings/1-甲.docx',
      'briefings/1-甲.md',
      'briefings/1-甲.pdf',
      'x.docx',
      'x.pdf',
    ]);
  });

  test('a manifest that names files outside its folder removes none of them', async () => {
    const hash = '0'.repeat(64);
    const entry = { path: '../../victim', sha256: hash, source: hash, template: hash, style: hash };
    const manifest = { version: 1, generator: 'x', source: { name: 'x.md', sha256: hash }, files: [entry] };
    const folder = folderWith({
      'x.md': smallSource,
      victim: 'alive',
      'out/x/manifest.json': JSON.stringify(manifest),
    });
    expect((await run(folder, { force: true })).exitCode).toBe(0);
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('alive');
  });

  test('a source that is edited or removed during the build is told, and nothing is written', async () => {
    for (const edit of [(file: string) => writeFileSync(file, `${smallSource}\n`), rmSync]) {
      const folder = folderWith({ 'x.md': smallSource, 'y.md': smallSource });
      const running = run(folder, { sources: [join(folder, 'y.md'), join(folder, 'x.md')] });
      // Between two documents.
      setImmediate(() => edit(join(folder, 'x.md')));
      const { problems, exitCode } = await running;
      expect(problems).toMatchObject([{ rule: 'source-changed', values: { path: join(folder, 'x.md') } }]);
      expect(exitCode).toBe(2);
      expect(existsSync(join(folder, 'out'))).toBe(false);
    }
  });

  test('a title breaks above the attachment where its author breaks it, and nowhere on a briefing', async () => {
    const folder = folderWith({
      'x.md': smallSource.replace(/^title: .*$/m, 'title: 重点项目<br>（第一批）'),
    });
    expect((await run(folder, { formats: ['md'] })).exitCode).toBe(0);
    const read = (path: string) => readFileSync(join(folder, 'out/x', path), 'utf8');
    expect(read('x.md')).toContain('# 重点项目<br>（第一批）\n');
    expect(read('briefings/1-甲.md')).toContain('《重点项目（第一批）》');
  });

  test('a source by any name that a folder can have is built and verified, and by no other', async () => {
    for (const name of ['附件2:概览', '附件 2 “四大建设”', '-x', 'a..b']) {
      const folder = folderWith({ [`${name}.md`]: smallSource });
      const given = { sources: [join(folder, `${name}.md`)], formats: ['md' as const] };
      expect((await run(folder, given)).exitCode).toBe(0);
      expect((await verify({ ...given, out: join(folder, 'out') })).problems).toEqual([]);
    }
    for (const name of ['.yigao-x', 'a\\b', 'a\nb']) {
      const folder = folderWith({ [`${name}.md`]: smallSource });
      const { problems, exitCode } = await run(folder, { sources: [join(folder, `${name}.md`)] });
      expect(problems).toMatchObject([{ rule: 'source-name' }]);
      expect(exitCode).toBe(2);
    }
  });

  test('a staging folder left by a killed build is cleared', async () => {
    const folder = folderWith({ 'x.md': smallSource, 'out/x/.yigao-staging/x.md': 'half' });
    await run(folder);
    expect(existsSync(join(folder, 'out/x/.yigao-staging'))).toBe(false);
  });
});

describe('failures outside the input end with exit code 2 and write nothing', () => {
  test.each([
    ['no such file', { sources: ['nowhere/none.md'] }, 'file-unreadable'],
    ['a folder as a source', { sources: ['test/fixtures/folder.md'] }, 'file-unreadable'],
    ['a source that is no .md file', { sources: ['package.json'] }, 'source-ending'],
    ['a templates folder that is not there', { templates: 'nowhere' }, 'folder-missing'],
  ])('%s', async (_, options, rule) => {
    const folder = folderWith({ 'x.md': smallSource });
    const report = await run(folder, options);
    expect(report.problems.map((one) => one.rule)).toContain(rule);
    expect(report.exitCode).toBe(2);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('two sources of one name, case aside', async () => {
    const folder = folderWith({ 'x.md': smallSource, 'a/X.md': smallSource });
    const report = await run(folder, { sources: [join(folder, 'x.md'), join(folder, 'a/X.md')] });
    expect(report.problems.map((one) => one.rule)).toEqual(['source-twice']);
    expect(report.exitCode).toBe(2);
  });

  test('a font file the style names and nobody has', async () => {
    const style = readFileSync('templates/style.yaml', 'utf8').replaceAll('NotoSansSC_500Medium', 'SimHei');
    const folder = folderWith({ 'x.md': smallSource, 'templates/style.yaml': style });
    const report = await run(folder, { templates: join(folder, 'templates') });
    expect(report.problems).toMatchObject([{ rule: 'font-missing', values: { face: 'SimHei' } }]);
    expect(report.exitCode).toBe(2);
    const word = await run(folder, { templates: join(folder, 'templates'), formats: ['docx', 'md'] });
    expect(word.exitCode).toBe(0);
  });

  test('an out that cannot be written, being a file', async () => {
    const folder = folderWith({ 'x.md': smallSource, out: 'a file' });
    const report = await run(folder);
    expect(report.problems.map((one) => one.rule)).toEqual(['not-written']);
    expect(report.exitCode).toBe(2);
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a file');
  });

  test.runIf(process.platform !== 'win32')(
    'a disk that takes no more, whichever file it happens at',
    async () => {
      const folder = folderWith({ 'x.md': smallSource });
      await run(folder);
      const before = treeOf(folder);
      writeFileSync(join(folder, 'x.md'), smallSource.replace('建成', '建好'));
      const cli = join(import.meta.dirname, '../../dist/cli.js');
      const line = ['build', join(folder, 'x.md'), '--out', join(folder, 'out'), '--lang', 'en'];
      const limited = spawnSync(
        'sh',
        ['-c', 'ulimit -f 4; exec "$@"', 'sh', process.execPath, cli, ...line],
        {
          encoding: 'utf8',
        },
      );
      expect(limited.stderr).toMatch(
        /^error cannot write ".*": the file is larger than the system allows not-written\n/u,
      );
      expect(limited.status).toBe(2);
      writeFileSync(join(folder, 'x.md'), smallSource);
      expect(treeOf(folder)).toEqual(before);
    },
  );
});
