import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printReport } from '../../scripts/command/index.ts';
import { build, check, type Options } from '../../scripts/commands.ts';
import { word } from '../../scripts/problem/index.ts';
import { folderWith } from '../fixtures/folder.ts';
import { readSarif } from '../fixtures/sarif.ts';

const shipped = (name: string) => readFileSync(join(import.meta.dirname, '../../templates', name), 'utf8');
const style = shipped('style.yaml');

const source = `---
title: 概览
columns:
  programme: [名称, 目标]
  task: [任务, 举措, 责任单位]
---

# 甲

## 目标

到2022年建成。

### 乙

完成丙。
`;

/** Checks one source with the given templates, as `check` or `build` does. */
async function run(
  templates: Readonly<Record<string, string>>,
  text = source,
  options: Partial<Options> = {},
  command = check,
) {
  const files = Object.entries(templates).map(([name, content]) => [`templates/${name}`, content]);
  const folder = folderWith({ 'source/x.md': text, 'templates/keep': '', ...Object.fromEntries(files) });
  const report = await command({
    sources: [join(folder, 'source/x.md')],
    templates: join(folder, 'templates'),
    out: join(folder, 'out'),
    ...options,
  });
  return { report, folder };
}

/** The problems of rules about templates and style sheets, each with the text at its place. */
async function found(...given: Parameters<typeof run>): Promise<string[]> {
  const { report } = await run(...given);
  return report.problems
    .filter(({ rule }) => /^(?:template|style|table|font|yaml)-/.test(rule))
    .map(({ rule, place }) => {
      const line = report.texts.get(place?.file ?? '')?.split('\n')[(place?.line ?? 0) - 1] ?? '';
      return `${rule} ${line.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)}`.trim();
    });
}

const fewColumns = shipped('briefing.md.hbs').replace(
  '{{#each fields}}\n<td rowspan="{{../rowCount}}">{{cell this}}</td>\n{{/each}}',
  '<td rowspan="{{rowCount}}">{{cell fields.举措}}</td>\n<td rowspan="{{rowCount}}"></td>',
);

/** Both templates that give the role, without it. */
const withoutProvenance = Object.fromEntries(
  ['briefing.md.hbs', 'overview.md.hbs'].map((name) => [
    name,
    shipped(name).replaceAll(' class="provenance"', ''),
  ]),
);

describe('check', () => {
  test('finds nothing in the shipped templates and style sheet', async () => {
    expect(await found({})).toEqual([]);
    const own = ['overview.md.hbs', 'briefing.md.hbs', 'style.yaml'].map((name) => [name, shipped(name)]);
    expect(await found(Object.fromEntries(own))).toEqual([]);
  });

  test('finds a column that a briefing never shows, where the source declares it', async () => {
    expect(fewColumns).not.toBe(shipped('briefing.md.hbs'));
    expect(await found({ 'briefing.md.hbs': fewColumns })).toEqual(['template-column-not-shown 责任单位']);
    expect(await found({ 'briefing.md.hbs': fewColumns }, source, {}, build)).toEqual([
      'template-column-not-shown 责任单位',
    ]);
  });

  test('lets an office say that the column is left out on purpose, or waive it', async () => {
    const settings = { 'briefing.md.hbs': fewColumns, 'check.yaml': 'leftOut: [责任单位]\n' };
    expect(await found(settings)).toEqual([]);
    const waived = source.replace('---\n\n#', 'ignore:\n  template-column-not-shown: 尚未启用\n---\n\n#');
    expect(await found({ 'briefing.md.hbs': fewColumns }, waived)).toEqual([]);
    const off = { ...settings, 'check.yaml': 'severity:\n  template-column-not-shown: off\n' };
    expect(await found(off)).toEqual([]);
  });

  test('tells all columns that a template leaves out as one', async () => {
    const text = shipped('briefing.md.hbs');
    const table = text.slice(text.indexOf('{{#if programme.tasks}}'), text.lastIndexOf('{{#if isChinese}}'));
    const more = source.replace(
      '完成丙。',
      '完成丙。\n\n#### 责任单位\n\n丁\n\n# 戊\n\n## 目标\n\n己。\n\n### 庚\n\n辛。',
    );
    const { report } = await run({ 'briefing.md.hbs': text.replace(table, '') }, more);
    const told = report.problems.filter(({ rule }) => rule === 'template-column-left-out');
    expect(told.map((one) => word(one, 'zh').message.replace(/\/\S*\//, ''))).toEqual([
      '模板 briefing.md.hbs 漏了 3 栏：“任务”“举措”“责任单位”',
    ]);
    expect(told.map((one) => word(one, 'zh').fix)).toEqual([
      expect.stringContaining('写一行 leftOut: [任务, 举措, 责任单位]'),
    ]);
    expect(told.map((one) => word(one, 'en').message)).toEqual([
      expect.stringContaining('leaves out 3 columns: "任务", "举措", "责任单位"'),
    ]);
    const allowed = {
      'briefing.md.hbs': text.replace(table, ''),
      'check.yaml': 'leftOut: [任务, 举措, 责任单位]\n',
    };
    expect((await run(allowed, more)).report.exitCode).toBe(0);
  });

  test('tells a set width that makes several tables too wide once, where it is set', async () => {
    const sheet = style.replace(/# widths: .*/, 'widths: { 责任单位: 300mm }');
    expect(await found({ 'style.yaml': sheet })).toEqual(['table-too-wide 300mm']);
    const { report } = await run({ 'style.yaml': sheet });
    const [wide] = report.problems.filter(({ rule }) => rule === 'table-too-wide');
    expect(wide && word(wide, 'zh').fix).toContain('把“责任单位”改窄，或删去');
    expect(wide && word(wide, 'en').fix).toContain('责任单位');
  });

  test('finds an unknown field at its place in the template', async () => {
    const template = fewColumns.replace('fields.举措', 'fields.举错');
    expect(await found({ 'briefing.md.hbs': template })).toEqual(['template-path fields.举错']);
  });

  test('finds a role without a style, and a style without a role', async () => {
    const without = style.replace(/^ {2}note: .*\n/mu, '');
    expect(await found({ 'style.yaml': without })).toEqual([expect.stringMatching(/^yaml-missing-key/)]);
    const template = shipped('briefing.md.hbs').replaceAll('class="provenance"', 'class="source"');
    expect(new Set(await found({ 'briefing.md.hbs': template }))).toEqual(
      new Set([expect.stringMatching(/^template-class /)]),
    );
    expect(await found({ ...withoutProvenance, 'style.yaml': style })).toEqual([
      'style-role-unused provenance',
    ]);
    const comparison = shipped('comparison.md.hbs').replace('class="note"', 'class="provenance"');
    const given = { ...withoutProvenance, 'comparison.md.hbs': comparison, 'style.yaml': style };
    expect(await found(given)).toEqual([]);
  });

  test('does not blame the package’s own style sheet for what an office’s templates leave unused', async () => {
    expect(await found(withoutProvenance)).toEqual([]);
  });

  test('finds a font that is not there without opening any', async () => {
    const sheet = style.replace('NotoSansSC_500Medium', 'SimHei');
    const { report } = await run({ 'style.yaml': sheet });
    expect(report.exitCode).toBe(2);
    expect(await found({ 'style.yaml': sheet })).toEqual(['font-missing SimHei']);
    const fonts = folderWith({ 'SimHei.ttf': 'no font at all' });
    expect(await found({ 'style.yaml': sheet }, source, { fontDir: fonts })).toEqual([]);
  });

  test('finds a table that is too wide for its page, at the table in the template', async () => {
    const long = source.replace('完成丙。', `网址：${'x'.repeat(150)}。`);
    const { report } = await run({}, long);
    const wide = report.problems.filter(({ rule }) => rule === 'table-too-wide');
    expect(wide.map(({ place, values }) => [place?.file, place?.line, values.column])).toEqual([
      [expect.stringMatching(/overview\.md\.hbs$/), lineOf('overview.md.hbs', '<table>'), '举措'],
      [expect.stringMatching(/briefing\.md\.hbs$/), lineOf('briefing.md.hbs', '<table>', 2), '举措'],
    ]);
    expect(report.exitCode).toBe(0);
  });

  test('finds the width of a column that no table has where every source is read, not where some are named', () => {
    const sheet = style.replace(/# widths: .*/, 'widths: { 各称: 25mm, 举措: 60mm }');
    const folder = folderWith({ 'source/x.md': source, 'templates/style.yaml': sheet });
    const rulesOf = (...line: string[]) => {
      const cli = join(import.meta.dirname, '../../dist/cli.js');
      const all = [cli, 'check', '--json', ...line];
      const { stdout } = spawnSync(process.execPath, all, { cwd: folder, encoding: 'utf8' });
      const { problems } = JSON.parse(stdout) as { problems: { rule: string; message: string }[] };
      return problems.filter(({ rule }) => rule === 'style-width-unused').map(({ message }) => message);
    };
    expect(rulesOf('--lang', 'en')).toEqual(['no table has a column "各称": its width is not used']);
    expect(rulesOf('source/x.md')).toEqual([]);
    expect(rulesOf('--only', 'briefings')).toEqual([]);
  });

  test('reports all this to code scanners, too', async () => {
    const { report } = await run({ 'briefing.md.hbs': fewColumns });
    const { out, err } = printReport(report, { form: 'sarif', quiet: false, language: 'zh' });
    expect(err).toBe('');
    expect(readSarif(out).results.map(({ ruleId, level }) => [ruleId, level])).toContainEqual([
      'template-column-not-shown',
      'warning',
    ]);
  });
});

/** The number of the line with the nth occurrence of a text in a shipped file. */
function lineOf(name: string, text: string, nth = 1): number {
  const lines = shipped(name).split('\n');
  const numbers = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  return numbers[nth - 1] ?? 0;
}
