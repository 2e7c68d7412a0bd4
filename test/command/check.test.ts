import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, check, type Options } from '../../scripts/commands.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';

const front = (ignore = '') => `---
title: 概览
columns:
  programme: [项目, 目标]
  task: [任务, 举措]
${ignore}---
`;
/** A source with two half-width commas, one of them in the front matter, and a hyphen between years that set no aim. */
const slips = `${front().replace('概览', "'资金,项目概览'")}
# 建设\u0020

## 目标

😀资金,项目，&amp;比2024-2026年。\t

### 甲

甲文
`;

function run(folder: string, options: Partial<Options> = {}) {
  return check({ sources: [join(folder, 'x.md')], ...options });
}

const read = (folder: string, name = 'x.md') => readFileSync(join(folder, name), 'utf8');
const rulesOf = ({ problems }: { problems: readonly { rule: string }[] }) => problems.map(({ rule }) => rule);

describe('check', () => {
  test('reports what the editor finds, as build does', async () => {
    const folder = folderWith({ 'x.md': slips });
    const report = await run(folder);
    expect(rulesOf(report)).toEqual(['half-width-mark', 'half-width-mark', 'range-hyphen']);
    expect(report.exitCode).toBe(0);
    const built = await build({ sources: [join(folder, 'x.md')], out: join(folder, 'out'), formats: ['md'] });
    expect(rulesOf(built)).toEqual(rulesOf(report));
    expect(built.exitCode).toBe(0);
    expect((await run(folder, { strict: true })).exitCode).toBe(1);
  });

  test('writes nothing without --fix', async () => {
    const folder = folderWith({ 'x.md': slips });
    const before = treeOf(folder);
    await run(folder);
    expect(treeOf(folder)).toEqual(before);
  });
});

describe('check --fix', () => {
  test('mends what is safe and keeps every other byte', async () => {
    const dressed = `\ufeff${slips.replace(/\n/g, '\r\n')}`;
    const folder = folderWith({ 'x.md': dressed });
    const report = await run(folder, { fix: true });
    expect(rulesOf(report)).toEqual(['title-punctuation']);
    expect(report.files).toMatchObject([{ path: join(folder, 'x.md'), state: 'written' }]);
    expect(read(folder)).toBe(dressed.replaceAll('金,', '金，').replace('2024-2026', '2024—2026'));
    expect(Object.keys(treeOf(folder))).toEqual(['x.md']);
  });

  test('changes nothing the second time', async () => {
    const folder = folderWith({ 'x.md': slips });
    await run(folder, { fix: true });
    const before = treeOf(folder);
    expect((await run(folder, { fix: true })).files).toEqual([]);
    expect(treeOf(folder)).toEqual(before);
  });

  test('leaves a source with an error as it is, and mends the others', async () => {
    const broken = slips.replace('## 目标', '## 目的');
    const folder = folderWith({ 'x.md': broken, 'y.md': slips });
    const report = await check({ sources: [join(folder, 'x.md'), join(folder, 'y.md')], fix: true });
    expect(report.exitCode).toBe(1);
    expect(report.files.map(({ path }) => path)).toEqual([join(folder, 'y.md')]);
    expect(read(folder)).toBe(broken);
  });

  test('leaves what is waived', async () => {
    const waived = slips.replace('😀', '<!-- ignore half-width-mark: 原文如此 -->\n😀');
    const folder = folderWith({ 'x.md': waived });
    await run(folder, { fix: true });
    expect(read(folder)).toBe(waived.replace("'资金,", "'资金，").replace('2024-2026', '2024—2026'));
  });

  test('leaves names of columns, which headings repeat, and text with markup in it', async () => {
    const source = slips.replace('目标]', '"目标,要求"]').replace('## 目标', '## 目标,要求');
    const folder = folderWith({ 'x.md': source.replace('资金,项目，', '资金**,**项目\\,计划，') });
    await run(folder, { fix: true });
    expect(read(folder)).toContain('"目标,要求"]');
    expect(read(folder)).toContain('## 目标,要求');
    expect(read(folder)).toContain('项目\\,计划');
  });

  test('keeps a link and the permissions of the file behind it', async () => {
    const folder = folderWith({ 'real/x.md': slips });
    chmodSync(join(folder, 'real/x.md'), 0o640);
    symlinkSync(join(folder, 'real/x.md'), join(folder, 'x.md'));
    await run(folder, { fix: true });
    expect(lstatSync(join(folder, 'x.md')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'real/x.md')).mode & 0o777).toBe(0o640);
    expect(read(folder, 'real/x.md')).toContain('2024—2026');
    expect(readdirSync(join(folder, 'real'))).toEqual(['x.md']);
  });

  test('does nothing where the settings cannot be read', async () => {
    const folder = folderWith({ 'x.md': slips, 't/check.yaml': 'severity: { half-width-mrak: off }\n' });
    const report = await run(folder, { fix: true, templates: join(folder, 't') });
    expect(report.problems).toMatchObject([
      { rule: 'setting-unknown', severity: 'error', values: { nearest: 'half-width-mark' } },
    ]);
    expect(report.exitCode).toBe(1);
    expect(read(folder)).toBe(slips);
  });
});

describe('severities in check.yaml', () => {
  const withSettings = async (yaml: string, source = slips) => {
    const folder = folderWith({ 'x.md': source, 't/check.yaml': `severity:\n${yaml}` });
    return run(folder, { templates: join(folder, 't') });
  };

  test('make a warning an error, a hint, or nothing', async () => {
    const errors = await withSettings('  half-width-mark: error\n  range-hyphen: off\n');
    expect(errors.problems.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(errors.exitCode).toBe(1);
    const hints = await withSettings('  half-width-mark: hint\n  range-hyphen: hint\n');
    expect(hints.problems.map(({ severity }) => severity)).toEqual(['hint', 'hint', 'hint']);
  });

  test('hold for warnings of reading and of writing', async () => {
    const source = slips.replace('### 甲', '### 1. 甲').replace('甲文', '甲\u200b文');
    const yaml =
      '  name-number: off\n  half-width-mark: off\n  range-hyphen: off\n  format-character: error\n';
    const folder = folderWith({ 'x.md': source, 't/check.yaml': `severity:\n${yaml}` });
    const report = await build({
      sources: [join(folder, 'x.md')],
      templates: join(folder, 't'),
      out: join(folder, 'out'),
      formats: ['md', 'pdf'],
    });
    expect(rulesOf(report)).toEqual(['format-character']);
    expect(report.exitCode).toBe(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test.each([
    ['  stray-marker: warning\n', 'setting-fixed', 2, 3],
    ['  term: on\n', 'yaml-value', 2, 9],
    ['  no-such-thing: hint\n', 'setting-unknown', 2, 3],
  ])('cannot say %j', async (yaml, rule, line, column) => {
    expect((await withSettings(yaml)).problems).toMatchObject([{ rule, place: { line, column } }]);
  });
});

describe('waivers', () => {
  const waived = async (id: string, options: Partial<Options> = {}) => {
    const folder = folderWith({ 'x.md': slips.replace('---\n\n', `ignore:\n  ${id}: 有意\n---\n\n`) });
    return run(folder, options);
  };

  test('say their reasons and take their findings away', async () => {
    const { problems } = await waived('half-width-mark');
    expect(problems).toMatchObject([
      { rule: 'range-hyphen' },
      { rule: 'waived', severity: 'hint', values: { rule: 'half-width-mark', reason: '有意' } },
    ]);
  });

  test.each([
    ['half-width-mrak', 'waiver-unknown'],
    ['doubled-mark', 'waiver-unused'],
    ['name-number', 'waiver-unused'],
    ['stray-marker', 'waiver-error'],
  ])('%s is reported as %s, at the rule id', async (id, rule) => {
    const { problems } = await waived(id);
    expect(problems.filter(({ rule: one }) => one.startsWith('waive'))).toMatchObject([
      { rule, severity: 'warning', place: { line: 7, column: 3, endColumn: 3 + id.length } },
    ]);
  });

  test.each([undefined, 'overview', 'briefings'] as const)(
    'for what only building finds are not called unused: %s',
    async (only) => {
      for (const id of ['format-character', 'template-column-left-out'])
        expect(rulesOf(await waived(id, { only }))).not.toContain('waiver-unused');
    },
  );

  test('cannot take away what the office holds to be an error', async () => {
    const folder = folderWith({
      'x.md': slips.replace('---\n\n', 'ignore:\n  range-hyphen: 有意\n---\n\n'),
      't/check.yaml': 'severity:\n  range-hyphen: error\n  half-width-mark: off\n',
    });
    const report = await run(folder, { templates: join(folder, 't') });
    expect(rulesOf(report)).toEqual(['waiver-error', 'range-hyphen']);
    expect(report.exitCode).toBe(1);
  });

  test('before a block hold for that block alone', async () => {
    const folder = folderWith({
      'x.md': slips.replace('😀', '<!-- ignore half-width-mark: 有意 -->\n😀').replace('甲文', '甲,文'),
    });
    const { problems } = await run(folder);
    expect(problems.map(({ rule, place }) => [rule, place?.line])).toEqual([
      ['half-width-mark', 2],
      ['range-hyphen', 13],
      ['half-width-mark', 17],
      ['waived', 12],
    ]);
  });
});

test('the command line takes --fix for check alone, and says what it has mended', () => {
  const folder = folderWith({ 'x.md': slips });
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const mended = spawnSync(process.execPath, [cli, 'check', '--fix', 'x.md', '--lang', 'zh'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(mended.stderr).toBe('已改正 x.md\n');
  expect(mended.stdout).toMatch(/0 个错误，1 个警告或提示\n$/);
  expect(mended.status).toBe(0);
  const refused = spawnSync(process.execPath, [cli, 'build', '--fix', 'x.md'], { cwd: folder });
  expect(refused.status).toBe(2);
});
