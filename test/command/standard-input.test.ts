import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, check } from '../../scripts/commands.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';

const root = join(import.meta.dirname, '../..');
const sample = readFileSync(join(root, 'source/four-initiatives.md'));
const committed = (format: string) =>
  readFileSync(join(root, `out/four-initiatives/four-initiatives.${format}`));

/** The command line as somebody runs it in a folder, with bytes on its standard input. */
function yigao(folder: string, line: readonly string[], input: string | Uint8Array = '') {
  const run = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...line, '--lang', 'zh'], {
    cwd: folder,
    input,
    maxBuffer: 2 ** 26,
  });
  return { status: run.status, out: run.stdout, err: run.stderr.toString() };
}

describe('- is the standard input, and behind -o the standard output', () => {
  test.each(['docx', 'pdf', 'md'])('a document as %s has the bytes of a build', (format) => {
    const { status, out } = yigao(root, ['build', '-', '--format', format, '-o', '-'], sample);
    expect(status).toBe(0);
    expect(out.equals(committed(format))).toBe(true);
  });

  test('what is found is told on the other stream, and the document is not given where there is an error', () => {
    const folder = folderWith();
    const { status, out, err } = yigao(folder, ['build', '-', '--format', 'md', '-o', '-'], '# 一\n');
    expect([status, out.length]).toEqual([1, 0]);
    expect(err).toContain('-:1:1 错误 文件没有以前言开头');
    expect(treeOf(folder)).toEqual({});
  });

  test('check says where it stands', () => {
    const slip = smallSource.replace('到2022年建成', '到2022年建成(甲)');
    const { status, out } = yigao(folderWith(), ['check', '-'], slip);
    expect(status).toBe(0);
    expect(out.toString()).toContain('-:12:9 警告 中文中用了半角括号');
  });

  test('nothing on it is an empty file', () => {
    expect(yigao(folderWith(), ['check', '-']).out.toString()).toContain('文件是空的');
  });

  test('it is read no further than a source may be long', () => {
    const { status, out } = yigao(folderWith(), ['check', '-'], new Uint8Array(2 ** 23));
    expect(status).toBe(1);
    expect(out.toString()).toContain('文件太大');
  });

  test('a version that is compared', () => {
    const folder = folderWith({ 'old.md': smallSource });
    const { status, out } = yigao(folder, ['compare', 'old.md', '-'], smallSource.replace('2022', '2025'));
    expect(status).toBe(0);
    expect(out.toString()).toContain('2025');
  });

  test('a document that is imported', () => {
    const { status, out } = yigao(folderWith(), ['import', '-'], committed('docx'));
    expect(status).toBe(0);
    expect(out.toString()).toContain('# 大湾区建设（六大建设行动）');
  });
});

test.each([
  [['build', '-'], 'yigao build - -o FILE'],
  [['build', '-', '-o', '-'], '--format html -o -'],
  [['build', '-', '--format', 'md,docx', '-o', '-'], '--format md -o -'],
  [['build', '-', '-o', 'x.pdf', '--format', 'md'], '--format pdf -o x.pdf'],
  [['build', '-', '-o', 'x.md', '--out', 'y'], '--out'],
  [['build', '-', '-o', 'x.md', '--only', 'briefings'], '--only'],
  [['build', 'a.md', 'b.md', '-o', 'x.md'], 'yigao build SOURCE -o FILE'],
  [['build', '-', '--format', 'md', '-o', '-', '--json'], '-o FILE --json'],
  [['verify', '-'], 'yigao verify SOURCE'],
  [['check', '-', '--fix'], 'yigao check SOURCE --fix'],
  [['compare', '-', '-'], 'yigao compare OLD -'],
])('%j cannot be, and what could is told', (line, expected) => {
  const folder = folderWith();
  const { status, err, out } = yigao(folder, line, smallSource);
  expect(status).toBe(2);
  expect(err + out.toString()).toContain(expected);
  expect(treeOf(folder)).toEqual({});
});

describe('build -o', () => {
  test('makes the attachment alone, by the ending of the file', () => {
    const folder = folderWith({ 'a.md': smallSource });
    expect(yigao(folder, ['build', 'a.md', '-o', 'b.DOCX']).status).toBe(0);
    expect(readFileSync(join(folder, 'b.DOCX')).subarray(0, 2).toString()).toBe('PK');
    expect(Object.keys(treeOf(folder))).toEqual(['a.md', 'b.DOCX']);
  });

  test('writes over no file without --force, and never over the source', () => {
    const folder = folderWith({ 'a.md': smallSource, 'b.md': '我的' });
    expect(yigao(folder, ['build', 'a.md', '-o', 'b.md']).err).toContain('没有覆盖');
    expect(yigao(folder, ['build', 'a.md', '-o', './a.md', '--force']).err).toContain('就是源文件');
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('我的');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(smallSource);
    expect(yigao(folder, ['build', 'a.md', '-o', 'b.md', '--force']).status).toBe(0);
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toContain('# 概览');
  });

  test('a folder of several sources makes several documents', () => {
    const folder = folderWith({ 's/a.md': smallSource, 's/b.md': smallSource });
    const { status, err } = yigao(folder, ['build', 's', '-o', 'x.md']);
    expect([status, existsSync(join(folder, 'x.md'))]).toEqual([2, false]);
    expect(err).toContain('yigao build SOURCE -o FILE');
  });
});

describe('a folder as a source', () => {
  test('is its *.md, hidden files and folders left out', async () => {
    const files = {
      's/a.md': smallSource,
      's/b.md': smallSource,
      's/.c.md': 'x',
      's/d/e.md': 'x',
      's/f.txt': 'x',
    };
    const folder = folderWith(files);
    const { exitCode, files: made } = await build({
      sources: [join(folder, 's')],
      out: join(folder, 'out'),
      formats: ['md'],
    });
    expect(exitCode).toBe(0);
    expect(made.map(({ path }) => path.slice(folder.length))).toEqual(
      ['a', 'b'].flatMap((name) => [`/out/${name}/${name}.md`, `/out/${name}/briefings/1-甲.md`]),
    );
  });

  test('stands beside named sources; one that is in both is told', async () => {
    const folder = folderWith({ 's/a.md': smallSource, 'b.md': smallSource });
    const at = (path: string) => join(folder, path);
    expect((await check({ sources: [at('s'), at('b.md')] })).exitCode).toBe(0);
    const { problems } = await check({ sources: [at('s'), at('s/a.md')] });
    expect(problems.map(({ rule }) => rule)).toEqual(['source-twice']);
  });

  test('without a source is told, and so is a name that is slightly another', async () => {
    const folder = folderWith({ 's/a.markdown': smallSource, 't/x.txt': '' });
    const rules = async (name: string) =>
      (await check({ sources: [join(folder, name)] })).problems.map(({ rule }) => rule);
    expect(await rules('t')).toEqual(['source-none']);
    expect((await rules('s')).sort()).toEqual(['source-file-name', 'source-none']);
  });
});
