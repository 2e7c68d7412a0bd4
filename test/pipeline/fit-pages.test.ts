import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, check, type Options, verify } from '../../scripts/commands.ts';
import { printText } from '../../scripts/index.ts';
import { formats } from '../../scripts/write/index.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { openPackage } from '../write/docx/open-package.ts';

const sheet = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8');
const text = '以2020年为基期，推进重点领域基础设施建设，完善一体化公共服务体系，提升区域协同发展水平。';

/** So many sentences of one length, none of which says what the one before it says. */
function sentences(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? text : text.replace('提升', '增强'),
  ).join('');
}

/** A source with a programme for each number: its field is so many sentences long. */
function sourceOf(...lengths: readonly number[]): string {
  const head = '---\ntitle: 概览\ncolumns:\n  programme: [名称, 目标]\n---\n';
  const programme = (length: number) => `\n# 计划${length}\n\n## 目标\n\n${sentences(length)}\n`;
  return head + lengths.map(programme).join('');
}

function optionsFor(folder: string): Partial<Options> {
  const templates = join(folder, 'templates');
  return { sources: [join(folder, 'x.md')], out: join(folder, 'out'), templates };
}

function workspace(source: string, style = sheet): string {
  return folderWith({ 'x.md': source, 'templates/style.yaml': style });
}

/** The size of a Word file's running text, or of another role's, in points. */
function sizeIn(folder: string, stem: string, role = 'body'): number {
  const bytes = readFileSync(join(folder, `out/x/briefings/${stem}.docx`));
  const styles = openPackage(bytes).get('word/styles.xml') ?? '';
  const [, own = ''] = styles.split(`w:styleId="${role}"`);
  return Number(/<w:sz w:val="(\d+)"/u.exec(own)?.[1]) / 2;
}

describe('the text of a briefing', () => {
  test('is larger the shorter it is, and one size in all formats whichever are asked for', async () => {
    const folder = workspace(sourceOf(8, 12, 16, 22, 30));
    expect((await build({ ...optionsFor(folder), formats })).problems).toEqual([]);
    const stems = [8, 12, 16, 22, 30].map((length, index) => `${index + 1}-计划${length}`);
    expect(stems.map((stem) => sizeIn(folder, stem))).toEqual([16, 15, 14, 12, 10.5]);
    const all = treeOf(join(folder, 'out/x'));
    for (const format of formats) {
      const alone = { ...optionsFor(folder), out: join(folder, format), formats: [format] };
      expect((await build(alone)).problems).toEqual([]);
      const { 'manifest.json': _, ...files } = treeOf(join(folder, format, 'x'));
      expect(all).toMatchObject(files);
    }
    expect((await verify(optionsFor(folder))).problems).toEqual([]);
  });

  test('that fits in no size is told of at the programme’s name, in both languages', async () => {
    const folder = workspace(sourceOf(3, 50));
    const { problems, texts, exitCode } = await build(optionsFor(folder));
    expect(exitCode).toBe(0);
    expect(problems).toMatchObject([
      {
        rule: 'briefing-too-long',
        severity: 'warning',
        place: { file: join(folder, 'x.md'), line: 13, column: 3 },
        values: { name: '计划50', sides: 2, allowed: 1 },
      },
    ]);
    expect(sizeIn(folder, '2-计划50')).toBe(10.5);
    const zh = printText(problems, texts, 'zh');
    expect(zh).toContain('x.md:13:3 警告 “计划50”的简报用最小的字号也要 2 面，超过 1 面 briefing-too-long');
    expect(zh).toContain('确需 2 面的，在版式文件的 pages.briefing.fit 中写 sides: 2');
    const en = printText(problems, texts, 'en');
    expect(en).toContain(
      'x.md:13:3 warning the briefing on "计划50" takes 2 sides even in the smallest size',
    );
    expect(en).toContain('write sides: 2 in pages.briefing.fit of the style sheet');
  });

  test('that takes one side once its table is set smaller, as it is printed, is not told of', async () => {
    const columns = ['Measurement', 'Reporting Mechanism', 'Required or Encouraged', 'Responsible Party'];
    const head = `---\ntitle: Plan\nlang: en\ncolumns:\n  programme: [Action]\n  task: [Milestone, Target Date, ${columns.join(', ')}]\n---\n`;
    const task = (index: number) =>
      `\n### Consult with key agency leaders to identify the data of area ${index}\n\nSeptember 30, 2020\n`;
    const folder = workspace(`${head}\n# Needs\n${Array.from({ length: 8 }, (_, at) => task(at)).join('')}`);
    const rules = (await build(optionsFor(folder))).problems.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('briefing'))).toEqual([]);
    expect(sizeIn(folder, '1-Needs', 'tableText')).toBeLessThan(10.5);
  });

  test('fits where the style sheet is changed as the warning says', async () => {
    const folder = workspace(sourceOf(3, 50), sheet.replace('sides: 1', 'sides: 2'));
    expect((await build(optionsFor(folder))).problems).toEqual([]);
    expect(sizeIn(folder, '2-计划50')).toBeGreaterThan(10.5);
  });

  test('that fills its side to the last line is told of, too', async () => {
    const lengths = Array.from({ length: 6 }, (_, index) => 34 + index);
    const { problems } = await build({ ...optionsFor(workspace(sourceOf(...lengths))), formats: ['docx'] });
    const rules = problems.map(({ rule }) => rule);
    expect(rules).toContain('briefing-full');
    expect(rules.indexOf('briefing-too-long')).toBe(rules.lastIndexOf('briefing-full') + 1);
  });

  test('may be waived in the source', async () => {
    const waiver = 'ignore:\n  briefing-too-long: 另附一面\n---\n\n# ';
    const folder = workspace(sourceOf(50).replace('---\n\n# ', waiver));
    expect((await build({ ...optionsFor(folder), formats: ['docx'] })).problems).toEqual([]);
    expect((await check(optionsFor(folder))).problems.map(({ rule }) => rule)).toEqual(['waived']);
  });

  test('is no matter of an overview, of Markdown, or of verify', async () => {
    const folder = workspace(sourceOf(50));
    await build(optionsFor(folder));
    expect((await build({ ...optionsFor(folder), formats: ['md'] })).problems).toEqual([]);
    expect((await build({ ...optionsFor(folder), only: 'overview' })).problems).toEqual([]);
    await build(optionsFor(folder));
    expect((await verify(optionsFor(folder))).problems).toEqual([]);
  });

  test('whose table is too wide for its page is turned where the style sheet says so, in Word as in the PDF', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `时限${index}`);
    const head = `---\ntitle: 概览\ncolumns:\n  programme: [名称]\n  task: [任务, ${names.join(', ')}]\n---\n`;
    const fields = names.map((name) => `\n#### ${name}\n\n2026年12月底前\n`).join('');
    const source = `${head}\n# 计划\n\n### 推进建设\n${fields}`;
    const wider = sheet.replace(/( {2}briefing:\n {4}size: A4\n)/u, '$1    larger: [landscape]\n');
    expect(wider).not.toBe(sheet);
    const found: Record<string, string[]> = {};
    for (const [name, given] of Object.entries({ upright: sheet, turned: wider })) {
      const folder = workspace(source, given);
      const { problems } = await build(optionsFor(folder));
      found[name] = problems.map(({ rule }) => rule);
      const xml =
        openPackage(readFileSync(join(folder, 'out/x/briefings/1-计划.docx'))).get('word/document.xml') ?? '';
      expect(/<w:pgSz[^>]*w:orient="landscape"/u.test(xml)).toBe(name === 'turned');
      expect(
        (await verify(optionsFor(folder))).problems.filter(({ severity }) => severity === 'error'),
      ).toEqual([]);
    }
    expect(found).toEqual({ upright: ['columns-narrow'], turned: [] });
  });
});

describe('fonts that are not there, or are none', () => {
  const named = sheet.replaceAll('Tinos_400Regular', 'office');

  test('keep no Word file from being made: the size is chosen without them', async () => {
    const folder = workspace(sourceOf(8, 12, 16), named);
    const broken = folderWith({ 'office.ttf': 'no font' });
    const sizes = ['1-计划8', '2-计划12', '3-计划16'];
    for (const given of [{}, { fontDir: broken }]) {
      const { problems } = await build({ ...optionsFor(folder), formats: ['docx'], ...given });
      expect(problems).toEqual([]);
      expect(sizes.map((stem) => sizeIn(folder, stem))).toEqual([16, 15, 14]);
    }
    const whole = await build({ ...optionsFor(folder), fontDir: broken });
    expect(whole.problems).toMatchObject([{ rule: 'font-broken' }]);
    expect(whole.exitCode).toBe(2);
  });

  test('make no character narrower than it is', async () => {
    const none = sheet.replace(/Noto\w+|Tinos\w+/gu, 'office');
    const folder = workspace(sourceOf(8, 30), none);
    expect((await build({ ...optionsFor(folder), formats: ['docx'] })).problems).toEqual([]);
    expect(['1-计划8', '2-计划30'].map((stem) => sizeIn(folder, stem))).toEqual([16, 10.5]);
  });
});
