import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../scripts/command/arguments.ts';
import { buildFile } from '../../scripts/command/build-file.ts';
import { defaultOptions } from '../../scripts/command/options.ts';
import { build, importFile, type Options, type Report, verify } from '../../scripts/commands.ts';
import { compose } from '../../scripts/index.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { taskList } from '../fixtures/task-list.ts';

const unit = (text: string): Options['part'] => ({ where: [{ column: '责任单位', text }] });
const finance = unit('省财政厅');
const stem = '附件2（省财政厅）';

function project(others: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ 'source/附件2.md': taskList, ...others });
  const given = {
    sources: [join(folder, 'source')],
    out: join(folder, 'out'),
    formats: ['docx', 'md'],
  } as const;
  const pathsOf = () => Object.keys(treeOf(given.out));
  return { folder, given, pathsOf, out: given.out };
}

const told = ({ problems }: Report) => problems.map(({ rule, severity }) => `${severity} ${rule}`);
const textOf = (out: string, path: string) => readFileSync(join(out, path), 'utf8');

describe('build of a part', () => {
  test('makes its attachment and briefings beside those of the whole, which stay as they are', async () => {
    const { given, pathsOf, out } = project();
    await build(given);
    const before = treeOf(join(out, '附件2'));
    const report = await build({ ...given, part: finance });
    expect(told(report)).toEqual([]);
    expect(treeOf(join(out, '附件2'))).toEqual(before);
    expect(pathsOf().filter((path) => path.startsWith(stem))).toEqual([
      `${stem}/briefings/1-营商环境.docx`,
      `${stem}/briefings/1-营商环境.md`,
      `${stem}/briefings/2-数字政府.docx`,
      `${stem}/briefings/2-数字政府.md`,
      `${stem}/manifest.json`,
      `${stem}/${stem}.docx`,
      `${stem}/${stem}.md`,
    ]);
    const text = textOf(out, `${stem}/${stem}.md`);
    expect(text).toContain('（摘自全表：责任单位为“省财政厅”的3行，编号与全表一致）');
    for (const name of ['1.精简审批', '2.减税降费', '2.数据共享', '二、数字政府'])
      expect(text).toContain(name);
    for (const name of ['信用监管', '平台建设', '造林']) expect(text).not.toContain(name);
    expect(textOf(out, `${stem}/briefings/1-营商环境.md`)).toContain('任务（2项）');
  });

  test('is in step for verify with the same options, and again what it was', async () => {
    const { given, out } = project();
    await build({ ...given, part: finance, zip: true });
    const before = treeOf(out);
    expect(told(await verify({ ...given, part: finance, zip: true }))).toEqual([]);
    const again = await build({ ...given, part: finance, zip: true });
    expect(again.files.map(({ kept }) => kept)).toEqual(new Array(7).fill(true));
    expect(treeOf(out)).toEqual(before);
    expect(Object.keys(unzipSync(readFileSync(join(out, stem, `${stem}.zip`))))[0]).toBe(
      `${stem}/${stem}.docx`,
    );
    writeFileSync(join(given.sources[0], '附件2.md'), taskList.replace('减税降费', '减费降税'));
    expect(told(await verify({ ...given, part: finance }))).toContain('error out-stale');
  });

  test('numbers anew where that is asked for', async () => {
    const { given, out } = project();
    await build({ ...given, part: { ...unit('省林业局'), renumber: true } });
    const text = textOf(out, '附件2（省林业局）/附件2（省林业局）.md');
    expect(text).toContain('一、山、水、林');
    expect(text).toContain('已重新编号');
    expect(Object.keys(treeOf(out))).toContain('附件2（省林业局）/briefings/1-山、水、林.md');
    const kept = await build({ ...given, part: unit('省林业局') });
    expect(told(kept)).toEqual([]);
    expect(textOf(out, '附件2（省林业局）/附件2（省林业局）.md')).toContain('三、山、水、林');
    expect(Object.keys(treeOf(out))).not.toContain('附件2（省林业局）/briefings/1-山、水、林.md');
  });

  test('makes the briefing of a whole programme as the whole does', async () => {
    const { given, out } = project();
    await build(given);
    await build({ ...given, part: { programmes: ['2'] } });
    expect(treeOf(join(out, '附件2（数字政府）/briefings'))).toEqual(
      Object.fromEntries(
        Object.entries(treeOf(join(out, '附件2/briefings'))).filter(([path]) => path.startsWith('2-')),
      ),
    );
    expect(textOf(out, '附件2（数字政府）/附件2（数字政府）.md')).toContain('（摘自全表：“数字政府”的2行，');
  });

  test('tells a fault of the source that is not in it', async () => {
    const { given } = project({ 'source/附件2.md': taskList.replace('# 修路（二期）', '#修路（二期）') });
    expect((await build({ ...given, part: finance })).exitCode).toBe(1);
  });

  test('overwrites no other part of its name, and no source’s documents', async () => {
    const { given, out } = project({ 'other/附件2（省林业局）.md': taskList });
    await build({ ...given, part: unit('省林业局') });
    const before = treeOf(out);
    const goal = { where: [{ column: '任务', text: '造林' }] };
    expect(told(await build({ ...given, part: goal }))).toEqual([]);
    // Another column with the same text.
    const same = { where: [{ column: '领域', text: '数字政府' }] };
    await build({ ...given, part: same });
    expect(told(await build({ ...given, part: { programmes: ['数字政府'] } }))).toEqual([
      'error edited-by-hand',
    ]);
    const others = { ...given, sources: [join(given.sources[0], '../other')] };
    expect(told(await build(others))).toEqual(['error edited-by-hand']);
    for (const [path, hash] of Object.entries(before)) expect(treeOf(out)[path]).toBe(hash);
  });

  test('of several sources makes those that have it, and says which have not', async () => {
    const other = taskList.replaceAll('省财政厅', '省科技厅');
    const { given, pathsOf } = project({ 'source/附件3.md': other.replace('附件2', '附件3') });
    expect(told(await build({ ...given, part: finance }))).toEqual(['hint part-rows']);
    expect(pathsOf().every((path) => path.startsWith(stem))).toBe(true);
    expect(told(await build({ ...given, part: unit('省林业厅') }))).toEqual([
      'error part-rows',
      'error part-rows',
    ]);
    const shard = { index: 2, count: 2 };
    expect(told(await build({ ...given, part: finance, shard }))).toEqual(['hint part-rows']);
    expect(told(await build({ ...given, part: finance, only: 'briefings' }))).toEqual(['hint part-rows']);
  });

  test('goes into one file, too', async () => {
    const { folder } = project();
    const output = join(folder, '省财政厅.md');
    const options = {
      ...defaultOptions,
      sources: [join(folder, 'source/附件2.md')],
      output,
      format: 'md',
    } as const;
    expect(told(await buildFile({ ...options, part: finance }))).toEqual([]);
    expect(readFileSync(output, 'utf8')).toContain('省财政厅”的3行');
  });

  test('is not taken for the whole by an import onto the source', async () => {
    for (const [format, lang] of [
      ['docx', 'zh-CN'],
      ['md', 'zh-CN'],
      ['html', 'zh-CN'],
      ['html', 'en'],
    ] as const) {
      const text = taskList.replace('label:', `lang: ${lang}\nlabel:`);
      const { folder, given, out } = project({ 'source/附件2.md': text });
      await build({ ...given, formats: [format], part: finance });
      const onto = join(folder, 'source/附件2.md');
      const part = lang === 'en' ? '附件2 (省财政厅)' : stem;
      const report = await importFile(join(out, part, `${part}.${format}`), { onto });
      expect(told(report), format).toContain('error onto-extract');
      expect(readFileSync(onto, 'utf8')).toBe(text);
    }
  });

  test('is made in memory with the paths of a build', async () => {
    const sources = [{ name: '附件2.md', text: taskList }];
    const { documents, problems } = await compose({ sources, part: finance });
    expect(problems).toEqual([]);
    expect(documents.map(({ path }) => path)).toEqual([
      `${stem}/${stem}`,
      `${stem}/briefings/1-营商环境`,
      `${stem}/briefings/2-数字政府`,
    ]);
    await expect(compose({ sources, part: {} })).rejects.toThrow('expected programmes or where');
  });
});

describe('the command line', () => {
  const optionsOf = (...line: readonly string[]) => parseArguments(['build', ...line], 'zh');

  test('takes programmes and conditions, each as often as wanted', () => {
    const line = [
      '--programme',
      '2,三',
      '--programme',
      '甲、乙',
      '--where',
      '单位=甲,乙',
      '--where',
      '时限＝a=b',
    ];
    expect(optionsOf(...line, '--renumber')).toMatchObject({
      options: {
        part: {
          programmes: ['2,三', '甲、乙'],
          where: [
            { column: '单位', text: '甲,乙' },
            { column: '时限', text: 'a=b' },
          ],
          renumber: true,
        },
      },
    });
    expect(optionsOf('x.md')).toMatchObject({ options: { part: undefined } });
    expect(optionsOf('x.md', '-o', 'y.md', '--where', '甲=乙')).toMatchObject({
      options: { part: { programmes: [] } },
    });
  });

  test.each([
    [['--where', '责任单位'], '--where 责任单位'],
    [['--where', '=甲'], '--where =甲'],
    [['--renumber'], '--renumber'],
  ])('refuses %j', (line, fault) => expect(optionsOf(...line)).toMatchObject({ ask: 'fault', fault }));
});
