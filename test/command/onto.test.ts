import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { build, importFile } from '../../scripts/commands.ts';
import { printText } from '../../scripts/index.ts';
import { folderWith } from '../fixtures/folder.ts';

const source = `---
label: 附件2：
title: 建设目标概览
columns:
  programme: [名称, 目标]
  task: [任务, 举措, 单位]
issuer: 省政府办公厅
---

<!-- 起草人：张三 -->

# 甲项目

## 目标

到2022年建成。
到2035年建好。

## 任务

### 一号任务

1. 做第一件
2. 做第二件
3. 做第三件

#### 单位

省厅

<!-- 此处待核 -->

### 二号任务

做好各项工作。

# 乙项目

## 目标

  全面完成。

## 任务

### 三号任务

- 修路
- 造桥

> 备注：无
`;

/** What a person does to a Word file: to its body, as XML. */
type Edit = (body: string) => string;

/** A folder with the source, and the Word file built of it and then edited. */
async function edited(edit: Edit, given = source): Promise<{ folder: string; word: string; md: string }> {
  const folder = folderWith({ 'x.md': given });
  const md = join(folder, 'x.md');
  const report = await build({
    sources: [md],
    out: join(folder, 'out'),
    formats: ['docx'],
    only: 'overview',
  });
  expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const word = join(folder, 'out/x/x.docx');
  const parts = unzipSync(readFileSync(word));
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const after = edit(before);
  writeFileSync(word, zipSync({ ...parts, 'word/document.xml': strToU8(after) }));
  return { folder, word, md };
}

/** Brings an edited file back: the lines that went from the source and came into it, and what was said. */
async function broughtBack(
  edit: Edit,
  {
    later = (text) => text,
    given = source,
    ...options
  }: Pick<NonNullable<Parameters<typeof importFile>[1]>, 'changes' | 'dryRun'> & {
    later?: (text: string) => string;
    given?: string;
  } = {},
) {
  const { folder, word, md } = await edited(edit, given);
  const before = later(given);
  writeFileSync(md, before);
  const report = await importFile(word, { onto: md, ...options });
  const text = readFileSync(md, 'utf8');
  const [gone, come] = [linesOf(before, text), linesOf(text, before)];
  const said = (language: 'zh' | 'en') =>
    printText(report.problems, new Map(), language).replaceAll(`${folder}/`, '');
  return { gone, come, text, exitCode: report.exitCode, zh: said('zh'), en: said('en'), report };
}

/** The lines of a text that another does not have, as often as it lacks them. */
function linesOf(text: string, other: string): string[] {
  const left = other.split('\n');
  return text.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && line !== '';
  });
}

const replace =
  (before: string, after: string): Edit =>
  (body) => {
    expect(body).toContain(before);
    return body.replace(before, after);
  };

/** Rows of a body, to put in another order. */
const rows =
  (change: (rows: string[]) => readonly string[]): Edit =>
  (body) => {
    const found = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const start = body.indexOf(found[0] ?? '');
    const end = body.lastIndexOf('</w:tr>') + '</w:tr>'.length;
    return body.slice(0, start) + change([...found]).join('') + body.slice(end);
  };

/** A row as Word copies one: no bookmark goes with it. */
const copy = (row = '') => row.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '');

describe('an edited Word file’s changes come back onto the source', () => {
  test('nothing, where nobody has changed anything', async () => {
    const { text, zh, en, exitCode } = await broughtBack((body) => body);
    expect({ text, exitCode }).toEqual({ text: source, exitCode: 0 });
    expect(zh).toBe('x.md 提示 文件与源文件没有不同 onto-nothing\n');
    expect(en).toBe('x.md hint the file and the source say the same onto-nothing\n');
  });

  test('a text: its line alone is changed, and told with what stands round it', async () => {
    const { gone, come, zh, en } = await broughtBack(replace('做第二件', '做好第二件'));
    expect({ gone, come }).toEqual({ gone: ['2. 做第二件'], come: ['2. 做好第二件'] });
    expect(zh).toContain(
      'x.md:23:1 提示 甲项目 › 一号任务 › 举措：1.做第一件；2.做【+好】第二件；3.做第三件',
    );
    expect(en).toContain(
      'x.md:23:1 hint 甲项目 › 一号任务 › 举措: 1.做第一件；2.做【+好】第二件；3.做第三件',
    );
  });

  test('a paragraph, where lines stay as they were broken', async () => {
    const { gone, come } = await broughtBack(replace('全面完成', '全面建成'));
    expect({ gone, come }).toEqual({
      gone: ['  全面完成。'],
      come: ['  全面建成。'],
    });
  });

  test('an item that was written in with no number, or with the next, and one that is gone', async () => {
    const between = await broughtBack(replace('做第一件', '做第一件；2.做另一件'));
    expect(between.come).toEqual(['2. 做另一件']);
    expect(between.gone).toEqual([]);
    const gone = await broughtBack((body) =>
      body.replace(/(做第一件<.*?)<w:r>(?:(?!<w:r>).)*；.*?做第二件.*?<w:bookmarkEnd[^>]*>/s, '$1'),
    );
    expect({ gone: gone.gone, come: gone.come }).toEqual({ gone: ['2. 做第二件'], come: [] });
  });

  test('a row that was put in without a number, in the middle and at an end', async () => {
    const added = (row: string) => copy(row).replace('一号任务', '新任务').replace('>1.<', '><');
    const middle = await broughtBack(
      rows(([head = '', one = '', ...rest]) => [head, one, secondOf(added(one)), ...rest]),
    );
    expect(middle.gone).toEqual([]);
    expect(middle.come).toEqual([
      '### 新任务',
      '1. 做第一件',
      '2. 做第二件',
      '3. 做第三件',
      '#### 单位',
      '省厅',
    ]);
    expect(middle.text.indexOf('新任务')).toBeLessThan(middle.text.indexOf('此处待核'));
    expect(middle.zh).toContain('甲项目：新增“新任务”');
    expect(middle.en).toContain('甲项目: new: "新任务"');
    const end = await broughtBack(
      rows((all) => [...all, secondOf(added(all[1] ?? '')).replaceAll('<w:vMerge/>', '')]),
    );
    expect(end.gone).toEqual([]);
    expect(end.text).toContain('- 造桥\n\n### 新任务\n\n1. 做第一件');
    const first = await broughtBack(
      rows(([head = '', one = '', ...rest]) =>
        [
          head,
          copy(one).replaceAll('甲项目', '丙项目').replace('<w:vMerge w:val="restart"/>', ''),
          one,
          ...rest,
        ].map((row) => row),
      ),
    );
    expect(first.text).toContain('---\n\n# 丙项目\n\n## 目标');
    expect(first.gone).toEqual([]);
  });

  test('a row that is gone, but for the remarks before it', async () => {
    const { gone, come, zh, en } = await broughtBack(
      rows(([head = '', one = '', , ...rest]) => [head, one, ...rest]),
    );
    expect({ gone, come }).toEqual({
      gone: ['### 二号任务', '做好各项工作。'],
      come: [],
    });
    expect(zh).toContain('甲项目：删去“二号任务”');
    expect(en).toContain('甲项目: deleted: "二号任务"');
  });

  test('a name, a column’s name, the label, the title and a note', async () => {
    const name = await broughtBack(replace('二号任务', '第二号任务'));
    expect({ gone: name.gone, come: name.come }).toEqual({
      gone: ['### 二号任务'],
      come: ['### 第二号任务'],
    });
    const column = await broughtBack(replace('>单位<', '>责任单位<'));
    expect(column.come).toEqual(['  task: [任务, 举措, 责任单位]', '#### 责任单位']);
    expect(column.zh).toContain('栏名：【+责任】单位');
    const title = await broughtBack(replace('建设目标概览', '建设目标一览'));
    expect(title.come).toEqual(['title: 建设目标一览']);
    expect(title.zh).toContain('x.md:3:8 提示 标题：');
    const label = await broughtBack(replace('附件2：', '附件3：'));
    expect(label.come).toEqual(['label: 附件3：']);
    const note = await broughtBack(replace('备注：无', '备注：有'));
    expect({ gone: note.gone, come: note.come }).toEqual({ gone: ['> 备注：无'], come: ['> 备注：有'] });
  });

  test('text for a blank cell, and a cell that is blank now', async () => {
    const blank = await broughtBack((body) => {
      const [, , row = ''] = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      const filled = row.replace(
        /(<w:bookmarkEnd[^>]*>)(<\/w:p><\/w:tc><\/w:tr>)$/,
        '$1<w:r><w:t>市局</w:t></w:r>$2',
      );
      expect(filled).not.toBe(row);
      return body.replace(row, filled);
    });
    expect(blank.come).toEqual(['#### 单位', '市局']);
    expect(blank.text).toContain('做好各项工作。\n\n#### 单位\n\n市局\n\n# 乙项目');
    const emptied = await broughtBack(replace('>省厅<', '><'));
    expect(emptied.gone).toEqual(['#### 单位', '省厅']);
    expect(emptied.text).toContain('3. 做第三件\n\n<!-- 此处待核 -->');
  });

  test('rows in another order, and a row under another programme', async () => {
    const swapped = await broughtBack(
      rows(([head = '', one = '', two = '', ...rest]) => {
        const [first, second] = [restOf(one), restOf(two)];
        return [head, one.replace(first, second), two.replace(second, first), ...rest];
      }),
    );
    expect(swapped.text.indexOf('二号任务')).toBeLessThan(swapped.text.indexOf('一号任务'));
    expect([swapped.gone, swapped.come]).toEqual([[], []]);
    expect(swapped.text).toContain('<!-- 此处待核 -->\n\n### 二号任务\n\n做好各项工作。\n\n### 一号任务');
    const away = await broughtBack(
      rows(([head = '', one = '', two = '', three = '']) => [head, one, three, secondOf(two)]),
    );
    expect([away.gone, away.come]).toEqual([[], []]);
    expect(away.text).toContain('- 造桥\n\n<!-- 此处待核 -->\n\n### 二号任务\n\n做好各项工作。\n\n> 备注');
    expect(away.zh).toContain('二号任务：移到乙项目');
  });

  test('fields that the source says behind the entries stay there', async () => {
    const given = `---
title: 表
columns:
  programme: [名称, 目标]
  task: [任务, 举措]
  step: [步骤, 时限]
---

# 甲项目

### 一号任务

先做。

##### 头一步

年中

##### 第二步

年底

## 目标

到2035年建好。

# 乙项目

### 二号任务

后做。
`;
    const changed = await broughtBack(replace('建好', '建成'), { given });
    expect(changed.text).toBe(given.replace('建好', '建成'));
    const gone = await broughtBack(
      rows(([head = '', one = '', , ...rest]) => [head, one, ...rest]),
      { given },
    );
    expect(gone.text).toBe(given.replace('##### 第二步\n\n年底\n\n', ''));
  });

  test('line ends, byte order mark and all other lines are as they were', async () => {
    const given = `\ufeff${source.replace(/\n/g, '\r\n')}`;
    const { text } = await broughtBack(replace('做第二件', '做好第二件'), { given });
    expect(text).toBe(given.replace('做第二件', '做好第二件'));
  });

  test('--dry-run tells it and writes nothing', async () => {
    const { text, zh, report } = await broughtBack(replace('做第二件', '做好第二件'), { dryRun: true });
    expect(text).toBe(source);
    expect(zh).toContain('2.做【+好】第二件');
    expect(report.files).toEqual([]);
  });

  test('tracked changes are asked about first', async () => {
    const insert =
      '<w:ins w:id="900" w:author="李四" w:date="2026-01-02T00:00:00Z"><w:r><w:t>好</w:t></w:r></w:ins>';
    const edit: Edit = (body) => body.replace(/(<w:r>(?:(?!<w:r>).)*做第二件)/, `${insert}$1`);
    const refused = await broughtBack(edit);
    expect(refused).toMatchObject({ exitCode: 1, text: source });
    expect(refused.zh).toContain('李四 2026-01-02 插入了“好”');
    expect((await broughtBack(edit, { changes: 'original' })).text).toBe(source);
    expect((await broughtBack(edit, { changes: 'accepted' })).come).toEqual(['2. 好做第二件']);
  });

  test('a file of another table is refused', async () => {
    const other = source.replaceAll('任务', '工程').replace('名称', '项目');
    const { md } = await edited((body) => body);
    const { word } = await edited((body) => body.replace(/<w:bookmark(?:Start|End)[^>]*>/g, ''), other);
    const report = await importFile(word, { onto: md });
    expect(report.exitCode).toBe(1);
    expect(printText(report.problems, new Map(), 'zh')).toContain('文件的表格没有“名称”一栏，与源文件对不上');
    expect(printText(report.problems, new Map(), 'en')).toContain(
      'the table in the file has no column "名称"',
    );
    expect(readFileSync(md, 'utf8')).toBe(source);
  });
});

/** A row but for the cells of its programme. */
function restOf(row: string): string {
  const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
  return cells.slice(2).join('');
}

/** A row in the middle of a merge: its programme's cells go on from above. */
function secondOf(row: string): string {
  return row
    .replace(/<w:vMerge w:val="restart"\/>/g, '<w:vMerge/>')
    .replace(/<w:tc>.*?<\/w:tc>/gs, (cell, at: number) =>
      cell.includes('<w:vMerge/>') && at >= 0 ? cell.replace(/<w:r>.*?<\/w:r>/gs, '') : cell,
    );
}

const typed = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** Types behind the mark of an item, or before the text of one. */
const behind =
  (item: string, text: string): Edit =>
  (body) =>
    body.replace(new RegExp(`(${item}</w:t></w:r><w:bookmarkEnd[^>]*>)`), `$1${typed(text)}`);
/** Puts something else in the place of the marks between the items. */
const joints =
  (from: string, to: string): Edit =>
  (body) =>
    body.replaceAll(`>${from}</w:t>`, `>${to}</w:t>`);

describe('a list that runs on, as somebody left it', () => {
  test.each<[what: string, edit: Edit, items: string[]]>([
    ['text behind an item', behind('做第二件', '和别的'), ['做第一件', '做第二件和别的', '做第三件']],
    [
      'text behind the last',
      behind('做第三件', '（含第四件）'),
      ['做第一件', '做第二件', '做第三件（含第四件）'],
    ],
    [
      'an item behind the last',
      behind('做第三件', '；4.做第四件'),
      ['做第一件', '做第二件', '做第三件', '做第四件'],
    ],
    ['an item behind one', behind('做第一件', '；2.做别的'), ['做第一件', '做别的', '做第二件', '做第三件']],
    [
      'an item of another form',
      behind('做第三件', '；（4）做第四件'),
      ['做第一件', '做第二件', '做第三件', '做第四件'],
    ],
    [
      'digits before an item',
      replace('做第二件', '2030年做第二件'),
      ['做第一件', '2030年做第二件', '做第三件'],
    ],
    [
      'a decimal before an item',
      replace('做第二件', '2.5亿元做第二件'),
      ['做第一件', '2.5亿元做第二件', '做第三件'],
    ],
    ['sentences', joints('；', '。'), ['做第一件。', '做第二件。', '做第三件']],
    [
      'a number that is gone',
      (body) =>
        body
          .replace('>2.</w:t>', '></w:t>')
          .replace(/；(<\/w:t><\/w:r><w:bookmarkStart[^>]*>(?:<w:r><w:t[^>]*><\/w:t><\/w:r>))/, '$1'),
      ['做第一件做第二件', '做第三件'],
    ],
  ])('%s', async (_, edit, items) => {
    const { text } = await broughtBack(edit);
    const [, list = ''] = /### 一号任务\n\n([^#]*)\n\n####/.exec(text) ?? [];
    expect(list.split('\n').map((line) => line.replace(/^\d\. /, ''))).toEqual(items);
    expect(list).toMatch(/^1\. /);
  });

  test.each<[what: string, edit: Edit]>([
    ['the marks between its items', joints('；', '、')],
    [
      'its numbers',
      (body) =>
        body
          .replaceAll('>1.</w:t>', '>（1）</w:t>')
          .replaceAll('>2.</w:t>', '>（2）</w:t>')
          .replaceAll('>3.</w:t>', '>（3）</w:t>'),
    ],
  ])('%s are told, and not written', async (_, edit) => {
    const { text, zh, en } = await broughtBack(edit);
    expect(text).toBe(source);
    expect(zh).toContain('甲项目 › 一号任务 › 举措：只有序号或各条之间的标点不同，没有写入');
    expect(en).toContain('only numbers or the marks between items differ, and nothing was written');
  });
});

describe('what a source cannot say, or another file', () => {
  test('a row typed over, with its copy below, is a new one; a second time nothing changes', async () => {
    const edit = rows(([head = '', one = '', two = '', ...rest]) => [
      head,
      one.replace('一号任务', '新任务').replace('做第一件', '做新的'),
      secondOf(copy(one)),
      two,
      ...rest,
    ]);
    const first = await broughtBack(edit);
    expect(first.gone).toEqual([]);
    expect(first.text).toContain('### 新任务\n\n1. 做新的');
    const again = await broughtBack(edit, { later: () => first.text });
    expect(again.text).toBe(first.text);
  });

  test('cells merged over two entries', async () => {
    const edit = rows(([head = '', one = '', two = '', ...rest]) => {
      const [unit = ''] = one.match(/<w:tc>(?:(?!<w:tc>).)*省厅.*?<\/w:tc>/s) ?? [];
      const begin = unit.replace('</w:tcPr>', '<w:vMerge w:val="restart"/></w:tcPr>');
      const last = two.match(/<w:tc>(?:(?!<w:tc>).)*<\/w:tc><\/w:tr>$/s)?.[0] ?? '';
      return [
        head,
        one.replace(unit, begin),
        two.replace(last, last.replace('</w:tcPr>', '<w:vMerge/></w:tcPr>')),
        ...rest,
      ];
    });
    const { text, zh, en } = await broughtBack(edit);
    expect(text).toBe(source);
    expect(zh).toContain('甲项目 › 一号任务 › 单位：单元格与别的项的合并在一起，没有写入');
    expect(en).toContain("the cell was merged with another entry's, and nothing was written");
  });

  test('columns that are new, gone, renamed to nothing, or in another order', async () => {
    const blank = await broughtBack(replace('>单位<', '><'));
    expect([blank.text, blank.zh]).toEqual([source, expect.stringContaining('“单位”一栏的栏名在文件中空着')]);
    const swapped = await broughtBack((body) =>
      body.replace(/<w:tr>.*?<\/w:tr>/gs, (row) => {
        const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
        return row.replace(cells.join(''), [...cells.slice(0, -2), cells.at(-1), cells.at(-2)].join(''));
      }),
    );
    expect([swapped.text, swapped.zh]).toEqual([source, expect.stringContaining('各栏的次序变了，没有写入')]);
  });

  test('a column renamed in the source since keeps its name there', async () => {
    const later = (text: string) =>
      text.replace('举措, 单位', '举措, 责任单位').replace('#### 单位', '#### 责任单位');
    const { text } = await broughtBack(replace('做第二件', '做好第二件'), { later });
    expect(text).toBe(later(source).replace('做第二件', '做好第二件'));
  });

  test('numbers given another form in the source since stay numbers', async () => {
    const later = (text: string) => text.replace('issuer:', 'numbers:\n  task: （1）\nissuer:');
    const { text } = await broughtBack(replace('做第二件', '做好第二件'), { later });
    expect(text).toBe(later(source).replace('做第二件', '做好第二件'));
  });

  test('a file of other projects is refused', async () => {
    const { md } = await edited((body) => body);
    const other = source
      .replace('甲项目', '修桥')
      .replace(/### 一号任务.*# 乙项目/s, '### 架梁\n\n按期通车。\n\n# 铺路')
      .replace('全面完成', '逐段改造')
      .replace(/### 三号任务.*/s, '### 平整路面\n\n先急后缓。\n')
      .replace('到2022年建成。\n到2035年建好。', '两岸相连。');
    const { word } = await edited((body) => body, other);
    const report = await importFile(word, { onto: md });
    expect(report.exitCode).toBe(1);
    expect(readFileSync(md, 'utf8')).toBe(source);
  });
});

describe('where the source has changed since the document was made', () => {
  test('a field that only one side changed takes that side’s text', async () => {
    const later = (text: string) => text.replace('省厅', '省局');
    const { text, zh } = await broughtBack(replace('做第二件', '做好第二件'), { later });
    expect(text).toBe(later(source).replace('做第二件', '做好第二件'));
    expect(zh).not.toContain('两边都改过');
  });

  test('a field that both changed keeps the source’s, and both are told', async () => {
    const later = (text: string) => text.replace('做第二件', '做妥第二件');
    const { text, zh, en, exitCode } = await broughtBack(replace('做第二件', '做好第二件'), { later });
    expect({ text, exitCode }).toEqual({ text: later(source), exitCode: 0 });
    expect(zh).toContain(
      '甲项目 › 一号任务 › 举措：两边都改过，没有写入。从源文件到这个文件：1.做第一件；2.【做妥→做好】第二件；3.做第三件',
    );
    expect(en).toContain('changed on both sides, so nothing was written');
  });

  test('a row that came into the source is not taken for one that was deleted', async () => {
    const later = (text: string) => text.replace('# 乙项目', '### 新来的\n\n补上。\n\n# 乙项目');
    const { text, zh } = await broughtBack(replace('做第二件', '做好第二件'), { later });
    expect(text).toBe(later(source).replace('做第二件', '做好第二件'));
    expect(zh).toContain(
      '甲项目 › 新来的：文件中没有；源文件后来改过，看不出是文件中删去的，还是源文件后来加的，没有删',
    );
  });

  test('a row that the source has deleted comes back only where somebody wrote in it, and then as a question', async () => {
    const later = (text: string) => text.replace(/### 二号任务\n\n做好各项工作。\n\n/, '');
    const untouched = await broughtBack(replace('做第二件', '做好第二件'), { later });
    expect(untouched.text).toBe(later(source).replace('做第二件', '做好第二件'));
    const touched = await broughtBack(replace('各项工作', '全部工作'), { later });
    expect(touched.text).toBe(later(source));
    expect(touched.zh).toContain('甲项目 › 二号任务：文件中改过，源文件后来却把它删去了，没有写入');
  });
});

test('a source that is edited while the changes are brought back keeps what was written into it', async () => {
  const { word, md } = await edited(replace('做第二件', '做好第二件'));
  const running = importFile(word, { onto: md });
  const meanwhile = source.replace('省厅', '省局');
  setImmediate(() => writeFileSync(md, meanwhile));
  const { problems, exitCode, files } = await running;
  expect(problems).toContainEqual(
    expect.objectContaining({ rule: 'source-changed', values: { path: md, case: 'rewritten' } }),
  );
  expect([exitCode, files]).toEqual([2, []]);
  expect(readFileSync(md, 'utf8')).toBe(meanwhile);
});

test('a file without our marks is matched by what it says', async () => {
  const strip: Edit = (body) =>
    body.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '').replace('各项工作', '全部工作');
  const { folder, word, md } = await edited(strip);
  const parts = unzipSync(readFileSync(word));
  delete parts['docProps/custom.xml'];
  writeFileSync(word, zipSync(parts));
  const report = await importFile(word, { onto: md });
  const said = printText(report.problems, new Map(), 'zh').replaceAll(`${folder}/`, '');
  expect(said).toContain('文件中没有 yigao 的记号，各项按名称和文字对应');
  expect(linesOf(readFileSync(md, 'utf8'), source)).toEqual(['做好全部工作。']);
  expect(linesOf(source, readFileSync(md, 'utf8'))).toEqual(['做好各项工作。']);
});
