import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build as buildFiles, check as checkFiles, verify } from '../../scripts/commands.ts';
import { build, check, compose, importDocument, type Project } from '../../scripts/index.ts';
import { folderWith, treeOf } from '../fixtures/folder.ts';
import { type Task, taskHead, taskSource } from '../fixtures/task-list.ts';
import { unitSheet } from '../fixtures/unit-sheet.ts';
import { openPackage } from '../write/docx/open-package.ts';

const twoFields = taskSource({
  营商环境: [
    ['精简审批', '省发展改革委、省财政厅'],
    ['减税降费', '省财政厅（牵头），省税务局'],
    ['信用监管', '省市场监管局'],
  ],
  数字政府: [
    ['平台建设', '牵头单位：省大数据局；配合单位：省发展改革委（省数据专班、省网信办）'],
    ['数据共享', '- 省大数据局牵头\n- 省财政厅配合'],
  ],
});

const sheet = unitSheet();
const made = async (text: string, template = sheet, more: Partial<Project> = {}) => {
  const given = {
    sources: [{ name: '附件2.md', text }],
    templates: { '责任清单.md.hbs': template },
    ...more,
  };
  const { problems, documents } = await build({ ...given, formats: ['md'] });
  const files = new Map(documents.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const folder = '附件2/责任清单/';
  const stems = [...files.keys()].filter((path) => path.startsWith(folder));
  return {
    files,
    stems: stems.map((path) => path.slice(folder.length, -'.md'.length)),
    found: problems.map(({ rule, place }) => `${place?.file}:${place?.line}:${place?.column} ${rule}`),
    problems,
  };
};

/** The rows of a Markdown table, their cells without tags. */
function rowsIn(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/<tr>([\s\S]*?)<\/tr>/gu)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/gu)]
      .map(([, cell = '']) => cell.replace(/<[^>]*>/gu, ''))
      .join('|'),
  );
}

describe('a sheet for each unit', () => {
  test('holds the tasks in which the unit stands, with their own numbers', async () => {
    const { files, stems, found } = await made(twoFields);
    expect(found).toEqual([]);
    expect(stems).toEqual([
      '1-省发展改革委',
      '2-省财政厅',
      '3-省税务局',
      '4-省市场监管局',
      '5-省大数据局',
      '6-省发展改革委（省数据专班、省网信办）',
    ]);
    const page = files.get('附件2/责任清单/2-省财政厅.md');
    expect(page).toContain('# 省财政厅责任清单\n\n共 3 项。');
    expect(rowsIn(page)).toEqual([
      '领域|目标|任务|责任单位|完成时限',
      '一、营商环境|营商环境的目标。|1.精简审批|省发展改革委、省财政厅|2027年底前',
      '2.减税降费|省财政厅（牵头），省税务局|2027年底前',
      '二、数字政府|数字政府的目标。|2.数据共享|省大数据局牵头；省财政厅配合|2027年底前',
    ]);
    expect(page).toContain('rowspan="2">一、营商环境');
  });

  test('keeps the row’s number of the attachment where it has 序号', async () => {
    const front = `${taskHead}order: [序号, 领域, 目标, 任务, 责任单位, 完成时限]\n`;
    const { files } = await made(twoFields.replace(taskHead, () => front));
    const numbers = rowsIn(files.get('附件2/责任清单/5-省大数据局.md')).map((row) => row.split('|')[0]);
    expect(numbers).toEqual(['序号', '4', '5']);
  });

  test('is made for the units of programmes and of steps, too', async () => {
    const front = (levels: string) => `---\ntitle: 概览\ncolumns:\n${levels}---\n`;
    const ofProgrammes = `${front('  programme: [项目, 责任单位]\n  task: [任务, 时限]\n')}
# 甲

## 责任单位

甲局

### 一

一年

### 二

两年

# 乙

## 责任单位

甲局、乙局

### 三

三年
`;
    const first = await made(ofProgrammes);
    expect(first.found).toEqual([]);
    expect(first.stems).toEqual(['1-甲局', '2-乙局']);
    expect(rowsIn(first.files.get('附件2/责任清单/1-甲局.md')).slice(1)).toEqual([
      '甲|甲局|1.一|一年',
      '2.二|两年',
      '乙|甲局、乙局|1.三|三年',
    ]);
    const ofSteps = `${front('  programme: [项目]\n  task: [任务]\n  step: [举措, 责任单位]\n')}
# 甲

### 一

##### 子

###### 责任单位

甲局

##### 丑

###### 责任单位

乙局

### 二

##### 寅

###### 责任单位

乙局
`;
    const steps = await made(ofSteps);
    expect(steps.found).toEqual([]);
    expect(rowsIn(steps.files.get('附件2/责任清单/2-乙局.md')).slice(1)).toEqual([
      '甲|1.一|丑|乙局',
      '2.二|寅|乙局',
    ]);
  });

  test('is made of odd names: of a legal file name each, told apart by its number', async () => {
    const long = '省'.repeat(60);
    const units = `甲/乙办、ABC中心、abc中心、${long}、CON`;
    const { stems, files } = await made(taskSource({ 营商环境: [['精简审批', units]] }));
    expect(stems).toEqual(['1-甲_乙办', '2-ABC中心', '3-abc中心', `4-${'省'.repeat(26)}`, '5-CON_']);
    expect(files.get('附件2/责任清单/1-甲_乙办.md')).toContain('# 甲/乙办责任清单');
  });

  test('is made by a column whose name is no plain word', async () => {
    const text = twoFields.replaceAll('责任单位]', '责任单位]').replaceAll('完成时限', 'A.B（期）');
    const { stems, found } = await made(text, sheet.replace('责任单位}', '"A.B（期）"}'));
    expect(found).toEqual([]);
    expect(stems).toEqual(['1-2027年底前']);
  });

  test('says once of how many entries no unit is written, at the first', async () => {
    const text = taskSource({
      营商环境: [
        ['一', '甲局'],
        ['二', ''],
        ['三', '—'],
      ],
    });
    const { stems, problems } = await made(text);
    expect(stems).toEqual(['1-甲局']);
    const [found, ...others] = problems.filter(({ rule }) => rule === 'sheet-unassigned');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', values: { count: 2, column: '责任单位' } });
    expect(text.split('\n')[(found?.place?.line ?? 0) - 1]).toBe('### 二');
  });

  test('is not made of a source without the column, which is a hint with what may be meant', async () => {
    const { stems, problems } = await made(twoFields, sheet.replace('责任单位}', '责任部门}'));
    expect(stems).toEqual([]);
    expect(problems).toMatchObject([
      {
        rule: 'sheet-column',
        severity: 'hint',
        place: { file: '责任清单.md.hbs', line: 2, column: 6 },
        values: { suggestion: '责任单位' },
      },
    ]);
  });
});

describe('a further template', () => {
  const per = (what: string, body: string) => `---\nper: ${what}\n---\n${body}`;

  test('is filled for each programme, for each task, or for the whole', async () => {
    const programmes = await made(twoFields, per('programme', '# {{programme.name}}（{{count rows}}行）\n'));
    expect(programmes.stems).toEqual(['1-营商环境', '2-数字政府']);
    expect(programmes.files.get('附件2/责任清单/2-数字政府.md')).toContain('# 数字政府（5行）');
    const body = '# {{task.number}}{{task.name}}\n\n{{programme.name}}\n\n{{prose task.fields.完成时限}}\n';
    const tasks = await made(
      twoFields,
      per('task', body.replace(/(\{\{prose.*)/u, '{{#if task.fields.完成时限}}\n$1\n\n{{/if}}')),
    );
    expect(tasks.found).toEqual([]);
    expect(tasks.stems.at(-1)).toBe('5-数据共享');
    expect(tasks.files.get('附件2/责任清单/5-数据共享.md')).toBe('# 2.数据共享\n\n数字政府\n\n2027年底前\n');
    const whole = await made(
      twoFields,
      per('attachment', '# {{title}}摘要\n\n{{#each programmes}}\n- {{name}}\n{{/each}}\n'),
    );
    expect(whole.stems).toEqual(['附件2']);
  });

  test('may leave columns out, but lose nothing of one that it prints', async () => {
    const first =
      '{{#each programmes}}\n{{#each tasks}}\n{{#if @first}}\n- {{name}}\n{{/if}}\n{{/each}}\n{{/each}}\n';
    const { problems, stems } = await made(twoFields, per('attachment', first));
    expect(stems).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'template-text-lost', severity: 'error', values: { count: 3 } }]);
    const twice = '{{#each programmes}}\n{{#each tasks}}\n- {{name}}，{{name}}\n{{/each}}\n{{/each}}\n';
    expect((await made(twoFields, per('attachment', twice))).found).toEqual([]);
  });

  test.each([
    ['no front matter', '# {{title}}\n', '1:1 template-per-missing'],
    ['nothing in it', '', '1:1 template-per-missing'],
    ['a front matter without end', '---\nper: task\n# {{title}}\n', '1:1 front-matter-unclosed'],
    [
      'a front matter that does not say for what',
      '---\nfolder: 甲\n---\n# {{title}}\n',
      '2:1 yaml-missing-key',
    ],
    ['a word that is no kind', '---\nper: unit\n---\n# {{title}}\n', '2:6 yaml-value'],
    ['a column without its key', '---\nper: {colum: 责任单位}\n---\n# {{title}}\n', '2:6 yaml-value'],
    ['a key that is none', '---\nper: task\nfoldr: 甲\n---\n# {{title}}\n', '3:1 yaml-unknown-key'],
    ['the briefings’ folder', '---\nper: task\nfolder: Briefings\n---\n# {{title}}\n', '3:9 template-folder'],
    ['a folder in a folder', '---\nper: task\nfolder: 甲/乙\n---\n# {{title}}\n', '3:9 template-folder'],
    [
      'a folder like a document',
      '---\nper: task\nfolder: 附件2.docx\n---\n# {{title}}\n',
      '3:9 template-folder',
    ],
    ['a slip below its front matter', '---\nper: task\n---\n# {{titel}}\n', '4:5 template-path'],
  ])('with %s is told at its line', async (_, text, found) => {
    expect((await made(twoFields, text)).found).toEqual([`责任清单.md.hbs:${found}`]);
  });

  test('has a folder of its own', async () => {
    const templates = {
      '甲.md.hbs': per('task', '# {{task.name}}\n'),
      '乙.md.hbs': `---\nper: task\nfolder: 甲\n---\n# 乙\n`,
    };
    const { problems } = await check({ sources: [{ name: '附件2.md', text: twoFields }], templates });
    expect(problems).toMatchObject([
      {
        rule: 'template-folder',
        place: { file: '甲.md.hbs' },
        values: { case: 'twice', other: '乙.md.hbs', write: '甲2' },
      },
    ]);
  });

  test('is made on the page it names, and not at all where only the attachment is asked for', async () => {
    const given = { sources: [{ name: '附件2.md', text: twoFields }] };
    const templates = { '清单.md.hbs': sheet.replace('---\n#', 'page: overview\n---\n#') };
    const { documents } = await compose({ ...given, templates, only: 'briefings' });
    expect(documents.at(-1)?.document).toMatchObject({
      page: 'overview',
      title: '省发展改革委（省数据专班、省网信办）',
    });
    expect((await compose({ ...given, templates, only: 'overview' })).documents).toHaveLength(1);
  });
});

test('a sheet on the attachment’s own page has no marks for the way back from Word', async () => {
  const templates = { '清单.md.hbs': sheet.replace('---\n#', 'page: overview\n---\n#') };
  const { documents } = await build({
    sources: [{ name: '附件2.md', text: twoFields }],
    templates,
    formats: ['docx'],
  });
  const isMarked = (path: string) => {
    const made = documents.find((one) => one.path === path);
    return /w:bookmarkStart/u.test(
      openPackage(made?.bytes ?? new Uint8Array()).get('word/document.xml') ?? '',
    );
  };
  expect(isMarked('附件2/附件2.docx')).toBe(true);
  expect(isMarked('附件2/清单/3-省税务局.docx')).toBe(false);
});

describe('on files', () => {
  const project = (text = twoFields) => {
    const folder = folderWith({ '附件2.md': text, 'templates/责任清单.md.hbs': sheet });
    const options = {
      sources: [join(folder, '附件2.md')],
      out: join(folder, 'out'),
      templates: join(folder, 'templates'),
    };
    return { folder, options };
  };

  test('what is built is verified, is the same when it is built again, and goes with its template', async () => {
    const { folder, options } = project();
    expect((await buildFiles(options)).problems).toEqual([]);
    const out = join(folder, 'out/附件2');
    const first = treeOf(out);
    expect(Object.keys(first).filter((path) => path.startsWith('责任清单/'))).toHaveLength(18);
    expect((await verify(options)).problems).toEqual([]);
    rmSync(out, { recursive: true });
    await buildFiles(options);
    expect(treeOf(out)).toEqual(first);
    writeFileSync(join(out, '责任清单/1-省发展改革委.md'), '# 改\n');
    expect((await verify(options)).problems.map(({ rule }) => rule)).not.toEqual([]);
    expect((await buildFiles(options)).problems).toMatchObject([
      { rule: 'edited-by-hand', values: { case: 'typed' } },
    ]);
    expect((await buildFiles({ ...options, force: true })).exitCode).toBe(0);
    expect((await buildFiles({ ...options, only: 'overview' })).exitCode).toBe(0);
    expect(treeOf(out)).toEqual(first);
    rmSync(join(folder, 'templates/责任清单.md.hbs'));
    expect((await buildFiles(options)).problems).toEqual([]);
    expect(readdirSync(out).sort()).toEqual([
      'briefings',
      'manifest.json',
      '附件2.docx',
      '附件2.md',
      '附件2.pdf',
    ]);
    expect((await verify(options)).problems).toEqual([]);
  });

  test('a link in the place of its folder is refused', async () => {
    const { folder, options } = project();
    mkdirSync(join(folder, 'elsewhere'));
    mkdirSync(join(folder, 'out/附件2'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/附件2/责任清单'));
    expect((await buildFiles({ ...options, formats: ['md'] })).problems.map(({ rule }) => rule)).toEqual([
      'out-link',
    ]);
  });

  test('a template that says what it is for is none misnamed, but for its ending', async () => {
    const { folder, options } = project();
    writeFileSync(join(folder, 'templates/briefings.md.hbs'), sheet.replace('---\n#', 'folder: 乙\n---\n#'));
    expect((await checkFiles(options)).problems).toEqual([]);
    writeFileSync(join(folder, 'templates/台账.hbs'), sheet);
    expect((await checkFiles(options)).problems).toMatchObject([
      { rule: 'template-file-name', values: { name: '台账.md.hbs' } },
    ]);
  });
});

test('three hundred units of a thousand tasks are composed soon', { timeout: 60_000 }, async () => {
  const unit = (number: number) => `第${(number % 300) + 1}局`;
  const programmes = Array.from({ length: 20 }, (_, p): [string, Task[]] => [
    `领域${p + 1}`,
    Array.from(
      { length: 50 },
      (_, t): Task => [`任务${p + 1}之${t + 1}`, `${unit(p * 50 + t)}、${unit(p * 50 + t + 7)}`],
    ),
  ]);
  const given = { sources: [{ name: '附件2.md', text: taskSource(Object.fromEntries(programmes)) }] };
  const { documents, problems } = await compose({ ...given, templates: { '责任清单.md.hbs': sheet } });
  expect(problems.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  expect(documents).toHaveLength(1 + 20 + 300);
});

test('a unit’s sheet is not brought back onto its source, as if all else had been deleted', async () => {
  const onto = { name: '附件2.md', text: twoFields };
  const templates = { '责任清单.md.hbs': sheet };
  const { documents } = await build({ sources: [onto], templates, formats: ['docx'] });
  const ofUnit = documents.find(({ path }) => path.includes('/责任清单/'));
  if (!ofUnit) throw new Error('no sheet');
  const file = { name: 'a.docx', bytes: ofUnit.bytes };
  const { ok, source, problems } = await importDocument(file, { onto, templates });
  expect([ok, source, problems.map(({ rule }) => rule)]).toEqual([false, undefined, ['onto-extract']]);
  expect((await importDocument(file)).source).toContain('精简审批');
});
