import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArguments, printReport, usageReport } from '../../scripts/command/index.ts';
import { unreadable, unwritten } from '../../scripts/command/system-problem.ts';
import { build, check, importFile, type Report, verify } from '../../scripts/commands.ts';
import { word } from '../../scripts/problem/index.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { smallSource } from '../fixtures/small-source.ts';

/** A source that gives one warning. */
const doubtful = smallSource.replace('备注：无', '见,表');

/** What people read of a report, the test's folder left out. */
function said(report: Report, folder: string, language: 'zh' | 'en'): string {
  const { out, err } = printReport(report, { form: 'text', quiet: false, language });
  return (out + err).replaceAll(`${folder}/`, '');
}

/** The first line of a report and its fix, in both languages. */
async function told(folder: string, run: () => Promise<Report>) {
  const report = await run();
  expect(report.exitCode).toBe(2);
  expect(report.files).toEqual([]);
  const lines = (language: 'zh' | 'en') => said(report, folder, language).split('\n');
  for (const line of [...lines('zh'), ...lines('en')]) expect(line).not.toMatch(/\bE[A-Z]{4,}\b|\n {4}at /u);
  const fixOf = (all: string[]) => all.find((line) => /^ {2}(?:改法|fix): /u.test(line))?.trim();
  return {
    zh: [lines('zh')[0], fixOf(lines('zh'))],
    en: [lines('en')[0], fixOf(lines('en'))],
  };
}

function inFolder() {
  const folder = folderWith({ 'x.md': smallSource, 'a.txt': '甲', 'a.docx': 'x', 'notes/a.txt': '甲' });
  const at = (path: string) => join(folder, path);
  const options = { sources: [at('x.md')], out: at('out'), formats: ['md' as const] };
  return { folder, at, options };
}

describe('a source that is none', () => {
  test.each([
    [
      'nope.md',
      '错误 没有“nope.md”这个文件 file-unreadable',
      'error there is no file "nope.md" file-unreadable',
    ],
    [
      'a.txt/x.md',
      '错误 没有“a.txt/x.md”这个文件：路径中有一段是文件，不是目录 file-unreadable',
      'error there is no file "a.txt/x.md": part of the path is a file, no folder file-unreadable',
    ],
    [
      'notes',
      '错误 目录“notes”中没有源文件 source-none',
      'error no source file in the folder "notes" source-none',
    ],
    [
      'x.markdown',
      '错误 “x.markdown”不是 .md 文件 source-ending',
      'error "x.markdown" is not a .md file source-ending',
    ],
  ])('%s', async (path, zh, en) => {
    const { folder, at, options } = inFolder();
    for (const run of [build, check]) {
      const report = await told(folder, () => run({ ...options, sources: [at(path)] }));
      expect([report.zh[0], report.en[0]]).toEqual([zh, en]);
      expect(report.zh[1]).toBeDefined();
      expect(report.en[1]).toBeDefined();
    }
  });

  test.each(['a.docx', 'a.doc', 'a.html', 'a.txt', 'a.xlsx', 'a.wps'])(
    '%s is to be imported first',
    async (name) => {
      const { folder, at, options } = inFolder();
      const { zh, en } = await told(folder, () => build({ ...options, sources: [at(name)] }));
      expect(zh).toEqual([
        `错误 “${name}”不是源文件，源文件是 Markdown（.md） source-ending`,
        `改法: 先运行 yigao import ${name} -o source/a.md，再由 source/a.md 生成`,
      ]);
      expect(en).toEqual([
        `error "${name}" is no source: a source is Markdown (.md) source-ending`,
        `fix: run yigao import ${name} -o source/a.md first, and build source/a.md`,
      ]);
    },
  );
});

describe('files and folders that are not what they should be', () => {
  test('a file that import cannot find, and a folder', async () => {
    const { folder, at } = inFolder();
    const none = await told(folder, () => importFile(at('none.docx')));
    expect(none.zh[0]).toBe('错误 没有“none.docx”这个文件 file-unreadable');
    expect(none.en[0]).toBe('error there is no file "none.docx" file-unreadable');
    const some = await told(folder, () => importFile(at('notes')));
    expect(some.zh).toEqual(['错误 “notes”是目录，不是文件 file-unreadable', '改法: 写明目录中的文件']);
    expect(some.en).toEqual(['error "notes" is a folder, no file file-unreadable', 'fix: name a file in it']);
  });

  test('a source to be written where a file is for a folder', async () => {
    const { folder, at } = inFolder();
    writeFileSync(at('b.txt'), '表\n项目\t目标\n甲\t乙\n');
    const { zh, en } = await told(folder, () => importFile(at('b.txt'), { output: at('a.txt/b.md') }));
    expect(zh[0]).toContain('不能写入“a.txt”：它或路径中的一段是文件，不是目录 not-written');
    expect(en[0]).toContain('cannot write "a.txt": it or part of its path is a file, no folder not-written');
  });

  test('a folder where a document is to be, for build and verify', async () => {
    const { folder, at, options } = inFolder();
    mkdirSync(at('out/x/x.md'), { recursive: true });
    const built = await told(folder, () => build(options));
    expect(built.zh[0]).toBe('错误 不能写入“out/x/x.md”：那里有一个同名的目录 not-written');
    expect(built.en[0]).toBe('error cannot write "out/x/x.md": a folder of that name is there not-written');
    const verified = await told(folder, () => verify(options));
    expect(verified.zh[0]).toBe('错误 “out/x/x.md”是目录，本应是 yigao 生成的文件 out-unreadable');
    expect(verified.en[0]).toBe(
      'error "out/x/x.md" is a folder where a file of yigao should be out-unreadable',
    );
  });

  test('a folder in the place of a style sheet', async () => {
    const { folder, at, options } = inFolder();
    mkdirSync(at('templates/style.yaml'), { recursive: true });
    const { zh, en } = await told(folder, () => build({ ...options, templates: at('templates') }));
    expect(zh[0]).toBe('错误 “templates/style.yaml”是目录，不是文件 file-unreadable');
    expect(en[0]).toBe('error "templates/style.yaml" is a folder, no file file-unreadable');
  });

  test.each(['nope', 'a.txt'])('--font-dir %s is no folder', async (name) => {
    const { folder, at, options } = inFolder();
    const { zh, en } = await told(folder, () => build({ ...options, fontDir: at(name) }));
    expect(zh).toEqual([`错误 没有“${name}”这个目录 folder-missing`, '改法: 核对目录名']);
    expect(en).toEqual([`error there is no folder "${name}" folder-missing`, 'fix: look at its name']);
  });

  test('--font-dir without a font file', async () => {
    const { folder, at, options } = inFolder();
    const { zh, en } = await told(folder, () => build({ ...options, fontDir: at('notes') }));
    expect(zh[0]).toBe('错误 “notes”目录中没有字体文件 fonts-none');
    expect(zh[1]).toContain('在 --font-dir 后写直接放着字体文件的目录');
    expect(en[0]).toBe('error the folder "notes" has no font file fonts-none');
    expect(en[1]).toContain('name the folder that the font files stand in');
  });
});

describe("every error of the system's is a sentence with a fix", () => {
  const failure = (code: string) => Object.assign(new Error(code), { code, syscall: 'open' });
  const codes = [
    'ENOENT',
    'ENOTDIR',
    'EEXIST',
    'EISDIR',
    'EACCES',
    'EPERM',
    'EBUSY',
    'ETXTBSY',
    'ENOSPC',
    'EDQUOT',
  ].concat(['EFBIG', 'EROFS', 'EMFILE', 'ENFILE', 'ENAMETOOLONG', 'EIO', 'EXYZ']);

  test.each(codes)('%s', (code) => {
    for (const problem of [unreadable(failure(code), '甲.md'), unwritten(failure(code), '甲.md')]) {
      for (const language of ['zh', 'en'] as const) {
        const { message, fix } = word(problem, language);
        expect(message).toContain('甲.md');
        expect(fix).toMatch(/\S/u);
        expect(message + fix).not.toContain(code);
      }
    }
  });

  test.each([
    ['ENOSPC', '不能写入“out/x/x.md”：磁盘已满', 'cannot write "out/x/x.md": the disk is full'],
    ['EROFS', '不能写入“out/x/x.md”：磁盘是只读的', 'cannot write "out/x/x.md": the disk is read-only'],
    [
      'EBUSY',
      '不能写入“out/x/x.md”：文件正在别的程序中打开',
      'cannot write "out/x/x.md": the file is open in another program',
    ],
    ['EXYZ', '不能写入“out/x/x.md”', 'cannot write "out/x/x.md"'],
  ])('%s in writing names the place a file was to have', (code, zh, en) => {
    const problem = unwritten(failure(code), 'out/x/.yigao-staging-12-1/new/x.md');
    expect(word(problem, 'zh').message).toBe(zh);
    expect(word(problem, 'en').message).toBe(en);
  });
});

describe('a command that was stopped says so', () => {
  test.each([
    [
      'build',
      '0 个错误，1 个警告或提示；用了 --strict，警告也算失败；没有写任何文件',
      '0 errors, 1 warning or hint; with --strict, warnings fail; nothing was written',
    ],
    [
      'check',
      '0 个错误，1 个警告或提示；用了 --strict，警告也算失败',
      '0 errors, 1 warning or hint; with --strict, warnings fail',
    ],
  ])('%s --strict, by warnings', async (name, zh, en) => {
    const { folder, at, options } = inFolder();
    writeFileSync(at('x.md'), doubtful);
    const before = treeOf(folder);
    const report = await (name === 'build' ? build : check)({ ...options, strict: true });
    expect(report.exitCode).toBe(1);
    expect(treeOf(folder)).toEqual(before);
    expect(said(report, folder, 'zh').trimEnd().split('\n').at(-1)).toBe(zh);
    expect(said(report, folder, 'en').trimEnd().split('\n').at(-1)).toBe(en);
  });

  test('build, by errors', async () => {
    const { folder, at, options } = inFolder();
    writeFileSync(at('x.md'), smallSource.replace('## 目标', '## 目的'));
    const report = await build(options);
    expect(said(report, folder, 'zh')).toMatch(/^\d 个错误，\d 个警告或提示；没有写任何文件$/mu);
    expect(said(report, folder, 'en')).toMatch(/^\d errors?, \d warnings? or hints?; nothing was written$/mu);
  });
});

test.each([
  ['-o without a file', ['import', 'a.docx', '-o'], '-o 源文件', '-o SOURCE'],
  ['--out without a folder', ['build', '--out'], '--out 目录', '--out DIR'],
  ['-o with an option behind it', ['import', 'a.docx', '-o', '--strict'], '-o 源文件', '-o SOURCE'],
  ['--json with a value', ['build', '--json=3'], '--json', '--json'],
])('%s is told what stands behind the option', (_, line, zh, en) => {
  for (const [language, expected] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const asked = parseArguments(['--lang', language, ...line], undefined);
    if (asked.ask !== 'fault') throw new Error(asked.ask);
    const { err } = printReport(usageReport(asked.command, asked), { form: 'text', quiet: true, language });
    expect(err).toContain(`${language === 'zh' ? '应为' : 'expected'}: ${expected}\n`);
  }
});
