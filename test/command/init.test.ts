import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands, parseArguments, printReport } from '../../scripts/command/index.ts';
import { printSchema } from '../../scripts/commands.ts';
import { beforeDiskChanges } from '../fixtures/disk.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { fencesOf } from '../fixtures/markdown-page.ts';
import { smallSource } from '../fixtures/small-source.ts';

const root = join(import.meta.dirname, '../..');
const disk = { left: Number.POSITIVE_INFINITY, forGood: false, act: () => {} };

/** The disk fails at one change, or from it on; or somebody comes between. */
beforeDiskChanges((call) => {
  disk.left--;
  if (disk.left === -1) disk.act();
  if (disk.left > -1 || (disk.left < -1 && !disk.forGood)) return;
  throw Object.assign(new Error(call), { code: 'ENOSPC', syscall: call });
});

/** `yigao init` in this process, and the rules of what it told. */
async function start(folder: string, { templates = false, language = 'zh' as 'zh' | 'en' } = {}) {
  const report = await commands.init({ folder, templates, language });
  const states = new Set(report.files.map(({ state }) => state));
  return { ...report, rules: report.problems.map(({ rule }) => rule), states: [...states].join() };
}

/** A line of the program as it is installed, in a folder. */
function run(cwd: string, ...line: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...line], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8' },
  });
  return { stdout, stderr, status };
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const frontMatterOf = (source: string) => /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? '';
const allFormats = ['--format', 'docx,pdf,md,html'];
const sources = { zh: 'source/重点任务分解表.md', en: 'source/action-plan.md' };

describe.each(['zh', 'en'] as const)('from nothing, in %s', (language) => {
  test('the example is built and verified in every format without a word of complaint', () => {
    const folder = join(folderWith(), '重点 任务');
    mkdirSync(folder);
    const begun = run(folder, 'init', '--lang', language);
    expect(begun).toMatchObject({ stdout: '', status: 0 });
    expect(begun.stderr.trimEnd().split('\n').slice(-1)).toEqual(['  yigao build']);
    expect(begun.stderr).not.toContain('cd ');
    const name = basename(sources[language], '.md');
    for (const line of [['check'], ['build', ...allFormats], ['verify', ...allFormats]]) {
      const { stdout, status } = run(folder, ...line, '--strict', '--json');
      expect({ ...JSON.parse(stdout), files: [], status }).toMatchObject({ problems: [], status: 0 });
    }
    const documents = Object.keys(treeOf(join(folder, 'out', name)));
    expect(documents.filter((path) => path.endsWith('.pdf'))).toHaveLength(4);
  });

  test('the example explains every key of the front matter', async () => {
    const folder = folderWith();
    await start(folder, { language });
    const source = read(folder, sources[language]);
    const { properties } = JSON.parse(await printSchema('front-matter'));
    // Milestones are read from Chinese text alone.
    const keys = Object.keys(properties).filter((key) => language === 'zh' || key !== 'milestones');
    for (const key of keys) expect(source, key).toMatch(new RegExp(`^(?:# )?${key}:`, 'mu'));
    for (const written of ['\n1. ', '\n- ', '**', '](https://www.example.com/', '\\\n', '\n> ', '\n<!-- '])
      expect(source, written).toContain(written);
  });
});

test('templates of the folder’s own make the documents that the package’s make', () => {
  const folder = folderWith();
  run(folder, 'init', '甲');
  run(folder, 'init', '乙', '--templates');
  const made = ['甲', '乙'].map((name) => {
    expect(run(join(folder, name), 'build', '--strict', '--quiet')).toMatchObject({ stderr: '', status: 0 });
    return treeOf(join(folder, name, 'out'));
  });
  const documents = made.map((tree) => Object.entries(tree).filter(([path]) => !path.endsWith('.json')));
  expect(documents[1]).toEqual(documents[0]);
});

test('it says what it has written and what is typed next, and nothing where it is to be quiet', () => {
  const folder = folderWith();
  const { stderr } = run(folder, 'init', 'a b');
  expect(stderr).toContain(`  ${join('a b', sources.zh)}\n`);
  expect(stderr.trimEnd().split('\n').slice(-2)).toEqual(['  cd "a b"', '  yigao build']);
  expect(run(folder, 'init', 'x', '--quiet')).toEqual({ stdout: '', stderr: '', status: 0 });
  const { files, command } = JSON.parse(run(folder, 'init', 'x', '--json').stdout);
  expect({ command, file: files[0] }).toMatchObject({
    command: 'init',
    file: { path: join('x', sources.zh), state: 'reused' },
  });
  expect(files[0].sha256).toBe(treeOf(join(folder, 'x'))[sources.zh]);
});

test('in a folder without sources every command that wants one names it', () => {
  const folder = folderWith();
  for (const command of ['build', 'check', 'verify']) {
    for (const line of [[command], [command, '.']]) {
      const { stdout, stderr, status } = run(folder, ...line, '--lang', 'en');
      expect(stdout + stderr).toContain('source-none');
      expect(stdout + stderr).toContain('run yigao init');
      expect(status).toBe(2);
    }
  }
});

test('a line with two folders, or none that can be, is refused', () => {
  for (const line of [['a', 'b'], ['-'], [''], ['--out', 'x']])
    expect(parseArguments(['init', ...line], undefined)).toMatchObject({ ask: 'fault', command: 'init' });
});

test('its --templates takes no value, wherever it stands; that of others does', () => {
  for (const line of [
    ['init', '--templates', 'x'],
    ['init', 'x', '--templates'],
  ])
    expect(parseArguments(line, undefined)).toMatchObject({ options: { folder: 'x', templates: true } });
  for (const line of [
    ['build', '--templates', 'x'],
    ['--templates', 'x', 'build'],
  ])
    expect(parseArguments(line, undefined)).toMatchObject({ options: { templates: 'x', sources: [] } });
});

test('the same bytes every time, with no path of this machine in them', async () => {
  const [one, other] = [folderWith(), folderWith()];
  await start(one, { templates: true });
  await start(other, { templates: true });
  expect(treeOf(other)).toEqual(treeOf(one));
  for (const path of Object.keys(treeOf(one))) {
    const text = read(one, path);
    for (const place of [root, one, 'node_modules', '\r']) expect(text, path).not.toContain(place);
  }
});

describe('an editor', () => {
  test('finds each schema that the settings and the files name, and each file fits its own', async () => {
    const folder = folderWith();
    await start(folder, { templates: true });
    const { 'yaml.schemas': known } = JSON.parse(read(folder, '.vscode/settings.json'));
    expect(Object.values(known)).toEqual(['style', 'terms', 'check'].map((name) => `templates/${name}.yaml`));
    for (const [schema, file] of Object.entries<string>(known)) {
      const text = read(folder, file);
      const [, named = ''] = /^# yaml-language-server: \$schema=(.*)\n/u.exec(text) ?? [];
      expect(join(dirname(file), named)).toBe(join(schema));
      const validate = new Ajv2020({ strict: true }).compile(JSON.parse(read(folder, schema)));
      expect(validate(parse(text)), file).toBe(true);
    }
    const shown = fencesOf(read(root, 'docs/templates.md')).filter(({ lang }) => lang === 'json');
    expect(shown.map(({ text }) => JSON.parse(text))).toEqual([{ 'yaml.schemas': known }]);
    expect(JSON.parse(read(folder, '.vscode/extensions.json')).recommendations).toEqual([
      'redhat.vscode-yaml',
    ]);
  });

  test.each(['zh', 'en'] as const)(
    'that knows the front matter accepts the example in %s',
    async (language) => {
      const folder = folderWith();
      await start(folder, { language });
      const ajv = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } });
      const validate = ajv.compile(JSON.parse(await printSchema('front-matter')));
      expect(validate(parse(frontMatterOf(read(folder, sources[language]))))).toBe(true);
    },
  );
});

describe('what is there', () => {
  test('is told and stays, and a second time nothing changes', async () => {
    const folder = folderWith();
    expect(await start(folder, { templates: true })).toMatchObject({ rules: [], states: 'written' });
    const before = treeOf(folder);
    expect(await start(folder, { templates: true })).toMatchObject({ rules: [], states: 'reused' });
    expect(treeOf(folder)).toEqual(before);
  });

  test('stays byte for byte where it is another, and the others are written', async () => {
    const own = { '.vscode/settings.json': '{}', 'templates/style.yaml': '', 'templates/own.txt': '甲' };
    const folder = folderWith(own);
    const { problems, files, exitCode } = await start(folder, { templates: true });
    expect(exitCode).toBe(0);
    expect(problems.map(({ rule, severity, values }) => [rule, severity, values.path])).toEqual([
      ['file-kept', 'hint', join(folder, '.vscode/settings.json')],
      ['file-kept', 'hint', join(folder, 'templates/style.yaml')],
    ]);
    for (const [path, text] of Object.entries(own)) expect(read(folder, path)).toBe(text);
    expect(files.map(({ path }) => path)).toContain(join(folder, 'templates/terms.yaml'));
    expect(existsSync(join(folder, sources.zh))).toBe(true);
  });

  test.each(['x.md', basename(sources.zh)])('as a source, %s, keeps the example out', async (name) => {
    const folder = folderWith({ [`source/${name}`]: smallSource });
    const { problems, rules, states } = await start(folder, { language: name === 'x.md' ? 'en' : 'zh' });
    expect(rules).toEqual(['file-kept']);
    expect(problems[0]?.values.case).toBe('sources');
    expect(states).toBe('written');
    expect(Object.keys(treeOf(join(folder, 'source')))).toEqual([name]);
    expect(read(folder, 'source', name)).toBe(smallSource);
    expect(existsSync(join(folder, '.vscode/settings.json'))).toBe(true);
  });

  test('may be a folder or a link to nothing in a file’s place', async () => {
    const folder = folderWith({ '.vscode/settings.json/x': '' });
    symlinkSync(join(folder, 'nowhere'), join(folder, '.vscode/extensions.json'));
    expect((await start(folder)).rules).toEqual(['file-kept', 'file-kept']);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  test('stays also where somebody puts it there meanwhile', async () => {
    const path = '.vscode/extensions.json';
    for (let left = 0; left < 12; left += 3) {
      const folder = folderWith({ '.vscode/x': '' });
      Object.assign(disk, { left, forGood: false });
      disk.act = () => {
        disk.left = Number.POSITIVE_INFINITY;
        writeFileSync(join(folder, path), '{}');
      };
      const { rules, exitCode } = await start(folder);
      expect({ rules, exitCode, text: read(folder, path) }).toEqual({
        rules: ['file-kept'],
        exitCode: 0,
        text: '{}',
      });
      expect(existsSync(join(folder, sources.zh))).toBe(true);
    }
    disk.act = () => {};
  });
});

describe('nothing is written', () => {
  test('where the folder is a file, or one in it should be a folder', async () => {
    for (const path of ['x', 'x/source', 'x/.vscode', 'x/.vscode/yigao']) {
      const folder = folderWith({ [path]: '甲' });
      const before = treeOf(folder);
      const { rules, exitCode, problems } = await start(join(folder, 'x'));
      expect({ rules, exitCode, files: treeOf(folder) }).toEqual({
        rules: ['not-written'],
        exitCode: 2,
        files: before,
      });
      expect(problems[0]?.values.case).toBe('not-folder');
    }
  });

  test.each(['source', '.vscode', '.vscode/yigao', 'templates'])(
    'where %s is a link that leads out of the folder, or nowhere',
    async (path) => {
      const base = folderWith({ 'elsewhere/x': '', 'folder/.vscode/x': '' });
      const folder = join(base, 'folder');
      for (const [target, known] of [
        ['elsewhere', 'init'],
        ['nowhere', 'nowhere'],
      ] as const) {
        rmSync(join(folder, path), { recursive: true, force: true });
        symlinkSync(join(base, target), join(folder, path));
        const { problems, exitCode, files } = await start(folder, { templates: true });
        expect(problems).toMatchObject([
          { rule: 'out-link', values: { path: join(folder, path), case: known } },
        ]);
        expect({ exitCode, files }).toEqual({ exitCode: 2, files: [] });
      }
      expect(Object.keys(treeOf(base)).sort()).not.toContain(`folder/${sources.zh}`);
      expect(Object.keys(treeOf(join(base, 'elsewhere')))).toEqual(['x']);
    },
  );

  test('and no folder made where the disk fails, at whatever change', async () => {
    const seen = new Set<string>();
    for (const forGood of [false, true]) {
      for (let left = 0, done = false; !done; left++) {
        const base = folderWith({ 'x/source/notes.txt': '甲' });
        cpSync(join(base, 'x'), join(base, 'before'), { recursive: true });
        Object.assign(disk, { left, forGood });
        const { rules, exitCode, files } = await start(join(base, 'x'));
        done = disk.left >= 0;
        disk.left = Number.POSITIVE_INFINITY;
        seen.add(rules.join());
        if (rules.includes('half-written') || exitCode === 0) continue;
        expect({ exitCode, files }).toEqual({ exitCode: 2, files: [] });
        const visible = Object.keys(treeOf(join(base, 'x'))).filter((path) => !path.includes('.yigao-'));
        expect(visible).toEqual(['source/notes.txt']);
        if (!forGood) expect(existsSync(join(base, 'x/.vscode'))).toBe(false);
      }
    }
    expect([...seen].sort()).toEqual(['', 'not-written', 'not-written,half-written']);
  });

  test.runIf(process.getuid?.() !== 0)('in a folder that cannot be written', async () => {
    const folder = folderWith();
    chmodSync(folder, 0o555);
    const { problems, exitCode } = await start(folder);
    chmodSync(folder, 0o755);
    expect(problems).toMatchObject([{ rule: 'not-written', values: { case: 'denied' } }]);
    expect(exitCode).toBe(2);
  });
});

test('a link within the folder is followed', async () => {
  const folder = folderWith({ 'texts/notes.txt': '' });
  symlinkSync('texts', join(folder, 'source'));
  expect((await start(folder)).rules).toEqual([]);
  expect(existsSync(join(folder, 'texts', basename(sources.zh)))).toBe(true);
});

test('a report of a failure says that nothing was written', async () => {
  const folder = folderWith({ x: '甲' });
  const report = await start(join(folder, 'x'));
  const { err } = printReport(report, { form: 'text', quiet: false, language: 'en' });
  expect(err).toContain('nothing was written');
  expect(err).not.toContain('yigao build');
});
