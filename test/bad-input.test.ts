import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, type Options, type Report } from '../scripts/commands.ts';
import { printText } from '../scripts/index.ts';
import { folderWith, treeOf } from './fixtures/folder.ts';

/** A good source; each case makes one thing of it bad. */
const good = `---
label: 附件1
title: 概览
columns:
  programme: [名称, 建设目标]
  task: [任务, 举措]
  step: [步骤, 单位]
---

# 甲

## 建设目标

到2022年建成。

### 乙

丙

##### 丁

戊

> 备注：无
`;
const goal = '到2022年建成。';

const template = `<p class="label">{{label}}</p>

# {{title}}

<table>
<thead>
<tr>{{#each columns}}<th>{{name}}</th>{{/each}}</tr>
</thead>
<tbody>
{{#each rows}}
<tr>{{#each cells}}<td class="{{role}}" rowspan="{{rowSpan}}">{{cell content}}</td>{{/each}}</tr>
{{/each}}
</tbody>
</table>

{{#each notes}}
{{prose this role="note"}}

{{/each}}
`;
const style = readFileSync(new URL('../templates/style.yaml', import.meta.url), 'utf8');

/** What a good build puts under `out/`, by path; built once, by the first test that asks. */
let earlier: Readonly<Record<string, Uint8Array>> | undefined;

async function earlierBuild(): Promise<Readonly<Record<string, Uint8Array>>> {
  if (earlier) return earlier;
  const folder = folderWith({ 'x.md': good });
  const out = join(folder, 'out');
  const report = await build({ sources: [join(folder, 'x.md')], out, formats: ['md'] });
  expect(report).toMatchObject({ problems: [], exitCode: 0 });
  const paths = Object.keys(treeOf(out));
  earlier = Object.fromEntries(paths.map((path) => [`out/${path}`, readFileSync(join(out, path))]));
  return earlier;
}

/** Builds `x.md` and the `templates/` among the files over an earlier good build. */
async function buildOver(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<Options> = {},
): Promise<{ report: Report; untouched: boolean; folder: string }> {
  const folder = folderWith({ ...(await earlierBuild()), ...files });
  const out = join(folder, 'out');
  const before = treeOf(out);
  const templates = join(folder, 'templates');
  const report = await build({
    sources: [join(folder, 'x.md')],
    out,
    formats: ['md'],
    ...(existsSync(templates) ? { templates } : {}),
    ...options,
  });
  const after = treeOf(out);
  return { report, untouched: JSON.stringify(after) === JSON.stringify(before), folder };
}

/** Each problem as `file:line:column severity rule`, the file relative to the test's folder. */
function findings({ problems }: Report, folder: string): string[] {
  return problems.map(
    ({ place, severity, rule }) =>
      `${place?.file.slice(folder.length + 1)}:${place?.line}:${place?.column} ${severity} ${rule}`,
  );
}

/** The findings, the words of the first in English, some words of each in Chinese, and nothing written. */
async function expectRefused(
  files: Readonly<Record<string, string | Uint8Array>>,
  found: readonly string[],
  words: readonly string[],
  options: Partial<Options> = {},
): Promise<void> {
  const { report, untouched, folder } = await buildOver(files, options);
  expect(findings(report, folder)).toEqual(found);
  expect(report.exitCode).toBe(1);
  expect(report.files).toEqual([]);
  expect(untouched).toBe(true);
  expectWords(report, words);
}

function expectWords({ problems }: Report, words: readonly string[]): void {
  const texts = new Map<string, string>();
  const english = printText(problems.slice(0, 1), texts, 'en');
  for (const word of words) expect(english).toContain(word);
  const chinese = printText(problems, texts, 'zh');
  for (const { rule, place } of problems) {
    const [line = ''] = chinese.split('\n').filter((one) => one.endsWith(` ${rule}`));
    expect(line).toContain(`${place?.file}:`);
    expect(line).toMatch(/(?:错误|警告|提示) .*\p{Script=Han}/u);
  }
  expect(english + chinese).not.toMatch(/(?<!\{)\{[a-zA-Z]+\}/u);
}

/** [what is wrong, a text of the good file, what stands there instead, errors, words of the first one]. */
type Case = readonly [string, string, string, readonly string[], readonly string[]];

describe('front matter', () => {
  test.each<Case>([
    ['none', good.slice(0, good.indexOf('# 甲')), '', ['1:1 front-matter-missing'], ['does not begin']],
    ['one that does not end', '---\n\n', '\n', ['1:1 front-matter-unclosed'], ['does not end', '---']],
    ['a key without a space after its colon', 'label: ', 'label:', ['2:6 yaml-colon-space'], ['no space']],
    [
      'a full-width colon',
      'title: ',
      'title：',
      ['3:6 yaml-full-width'],
      ['"："', 'write the line as title: 概览'],
    ],
    [
      'a full-width comma',
      '[任务, ',
      '[任务，',
      ['6:12 yaml-full-width'],
      ['"，"', 'write the line as task: [任务, 举措]'],
    ],
    [
      'a list that is not closed',
      '建设目标]',
      '建设目标',
      ['5:14 yaml-unclosed'],
      ['"["', 'write the line as programme: [名称, 建设目标]'],
    ],
    ['a list not closed on the last line', '单位]', '单位', ['7:9 yaml-unclosed'], ['"["']],
    ['a quote that is not closed', 'title: ', 'title: "', ['3:8 yaml-unclosed'], ['is not closed']],
    ['a comment after a value', '概览', '概览 # 暂定', ['3:11 yaml-comment'], ['# 暂定', 'line of its own']],
    ['an anchor', '概览', '&a 概览', ['3:8 yaml-anchor'], ['"&a"', 'write the line as title: "&a 概览"']],
    ['a key given twice', '概览', '概览\ntitle: 总览', ['4:1 yaml-duplicate-key'], ['"title"', 'twice']],
    ['an unknown key', 'label:', 'lable:', ['2:1 yaml-unknown-key'], ['"lable"', 'write "label"']],
    ['no title', 'title: 概览\n', '', ['2:1 yaml-missing-key'], ['missing "title"']],
    ['an empty title', '概览', '', ['3:8 yaml-empty'], ['"title" is empty']],
    ['a column twice', '举措]', '建设目标]', ['6:14 column-duplicate'], ['"建设目标"', 'twice']],
    ['steps without tasks', '  task: [任务, 举措]\n', '', ['6:9 column-level'], ['step', 'without task']],
    [
      'an order with a wrong column',
      '单位]\n',
      '单位]\norder: [名称, 建设目标, 任务, 举错, 步骤, 单位]\n',
      ['8:23 order-unknown'],
      ['write "举措"'],
    ],
    [
      'a number form there is not',
      '单位]\n',
      '单位]\nnumbers: { task: 1) }\n',
      ['8:18 yaml-value'],
      ['numbers.task', '1)', '（一）'],
    ],
    ['a day there is not', '单位]\n', '单位]\ndate: 2018-02-30\n', ['8:7 yaml-value'], ['2018-02-30']],
  ])('%s is an error at its place', refuse);
});

describe('headings', () => {
  test.each<Case>([
    [
      'one that is no column',
      '## 建设目标',
      '## 建没目标',
      ['12:1 heading-unknown'],
      ['建没目标', 'write "建设目标"'],
    ],
    ['a field too deep', '## 建设目标', '### 建设目标', ['12:1 heading-depth'], ['with ##', '## 建设目标']],
    ['a field of another level', '## 建设目标', '## 举措', ['12:1 heading-depth'], ['举措', '#### 举措']],
    ['a field of a task too high', '丙\n', '### 举措\n\n丙\n', ['18:1 heading-depth'], ['#### 举措']],
    ['a step without its task', '### 乙\n\n丙\n\n', '', ['16:1 heading-orphan'], ['"###" heading must come']],
    ['a programme without a name', '# 甲', '#', ['10:1 name-empty'], ['without a name']],
    ['a task without a name', '### 乙', '###', ['16:1 name-empty'], ['without a name']],
    ['a step without a name', '##### 丁', '#####', ['20:1 name-empty'], ['without a name']],
    ['no programme', good.slice(good.indexOf('# 甲')), '', ['9:1 no-programme'], ['no programme']],
    [
      'a programme without tasks',
      good.slice(good.indexOf('### 乙'), good.indexOf('> 备注')),
      '',
      ['10:1 programme-empty'],
      ['"甲" has no task', '### name'],
    ],
    [
      'two programmes of one name',
      '> 备',
      '# 甲\n\n### 己\n\n> 备',
      ['24:1 programme-duplicate'],
      ['"甲"', 'line 10'],
    ],
    [
      'a field twice',
      '### 乙',
      '## 建设目标\n\n又\n\n### 乙',
      ['16:1 field-duplicate'],
      ['建设目标', 'twice'],
    ],
    ['markup in a name', '# 甲', '# **甲**', ['10:3 name-markup'], ['only plain text']],
    ['text before the first', '# 甲', '正文\n\n# 甲', ['10:1 text-before'], ['before the first heading']],
    ['text under a programme', '# 甲', '# 甲\n\n正文', ['12:1 text-under-programme'], ['## column']],
  ])('%s is an error at its place', refuse);
});

describe('in a field or a note', () => {
  test.each<Case>([
    ['an image', goal, '到![图](a.png)建成', ['14:2 image'], ['an image has no place here']],
    ['a code block', goal, '```\n到2022年\n```', ['14:1 code'], ['code has no place here']],
    ['code in a line', goal, '到`2022`年', ['14:2 code'], ['code', 'backticks']],
    ['a quote in a field', goal, `> ${goal}`, ['14:1 quote-nested'], ['a quote has no place here']],
    ['a quote in an item', goal, '- > 引文', ['14:3 quote-nested'], ['a quote has no place here']],
    ['a list in an item', goal, '- 一\n  - 二', ['15:3 list-nested'], ['within a list']],
    ['an empty item', goal, '- 一\n-\n- 三', ['15:1 item-empty'], ['an empty item']],
    ['a second paragraph in an item', goal, '- 一\n\n  二', ['16:3 item-paragraphs'], ['one paragraph only']],
    ['HTML in a line', goal, '到<br>2022年', ['14:2 raw-html'], ['HTML has no place here', 'backslash']],
    ['an HTML block', goal, '<div>到2022年</div>', ['14:1 raw-html'], ['HTML has no place here']],
    ['a link to a file', goal, '[到](a.html)2022年', ['14:1 link-address'], ['"a.html"', 'https://']],
    ['a link without text', goal, '[](http://a.cn)2022年', ['14:1 link-empty'], ['without text']],
    ['a rule across the page', goal, `${goal}\n\n***`, ['16:1 thematic-break'], ['a rule across']],
    ['text after a note', '备注：无', '备注：无\n\n完', ['26:1 after-note'], ['only notes can follow']],
    ['a note without text', '> 备注：无', '>', ['24:1 note-empty'], ['an empty note']],
    ["text on a comment's line", goal, `<!-- 改 --> ${goal}`, ['14:1 comment-text'], ['line of its own']],
    [
      'a waiver without a reason',
      goal,
      `<!-- ignore list-run-on -->\n\n${goal}`,
      ['14:1 waiver-form'],
      ['reason'],
    ],
  ])('%s is an error at its place', refuse);

  test('a comment that is never closed is an error where it begins', async () => {
    const { report, folder } = await buildOver({ 'x.md': good.replace(goal, `${goal}\n\n<!-- 未完`) });
    expect(findings(report, folder)).toEqual(['x.md:16:1 error comment-unclosed']);
    expect(report.exitCode).toBe(1);
  });
});

/** What two numbered lines that are no list come to, at the goal's place. */
const unmarked = ['14:1 list-unmarked'];

describe('what Markdown would misread', () => {
  test.each<Case>([
    [
      'no space after the marks of a heading',
      '##### 丁',
      '#####丁',
      ['20:1 heading-space'],
      ['"#####"', 'write the line as ##### 丁'],
    ],
    [
      'a full-width space there',
      '##### 丁',
      '#####　丁',
      ['20:1 heading-space'],
      ['no plain one', 'write the line as ##### 丁'],
    ],
    [
      'a no-break space there',
      '##### 丁',
      '#####\u00a0丁',
      ['20:1 heading-space'],
      ['"#####"', 'write the line as ##### 丁'],
    ],
    ['a closing mark of a heading', '# 甲', '# 甲 #', ['10:5 heading-closed'], ['cannot end in #', '\\#']],
    ['an asterisk left over', goal, '到*2022年', ['14:2 stray-marker'], ['"*"', '\\*']],
    ['an underscore left over', goal, '到_2022年', ['14:2 stray-marker'], ['"_"', '\\_']],
    ['a backtick left over', goal, '到`2022年', ['14:2 stray-marker'], ['"`"', '\\`']],
    ['strong left open', goal, '到**2022年', ['14:2 stray-marker'], ['"**"', '\\*\\*']],
    ['a link definition', goal, `${goal}\n\n[甲]: http://a.cn`, ['16:1 definition'], ['definition']],
    ['a footnote definition', goal, `${goal}\n\n[^1]: 注`, ['16:1 definition'], ['definition']],
    ['a tab that makes code', goal, `\t${goal}`, ['14:1 indented-code'], ['a tab', 'delete the indent']],
    ['four spaces that make code', goal, `    ${goal}`, ['14:1 indented-code'], ['four spaces']],
    ['lines beginning 1.', goal, '1.一\n2.二', unmarked, ['"1."', 'run together', 'blank line']],
    ['lines beginning 1、', goal, '1、一\n2、二', unmarked, ['"1、"', '"1. "']],
    ['lines beginning 1）', goal, '1）一\n2）二', unmarked, ['"1）"', '"1. "']],
    ['lines beginning （1）', goal, '（1）一\n（2）二', unmarked, ['"（1）"', '"1. "']],
    ['lines beginning ①', goal, '①一\n②二', unmarked, ['"①"', '"1. "']],
    ['lines beginning １．', goal, '１．一\n２．二', unmarked, ['"１．"', '"1. "']],
    ['NUL', goal, '到\0年', ['14:2 forbidden-character'], ['U+0000', 'delete it']],
    ['a control character', goal, '到\u0007年', ['14:2 forbidden-character'], ['U+0007']],
    ['what is no character', goal, '到\ufffe年', ['14:2 forbidden-character'], ['U+FFFE']],
    ['the private-use U+E000', goal, '到\ue000年', ['14:2 forbidden-character'], ['private-use', 'U+E000']],
    ['the private-use U+E001', '# 甲', '# 甲\ue001', ['10:4 forbidden-character'], ['U+E001']],
    ['a reference to NUL', goal, '到&#0;年', ['14:2 forbidden-character'], ['U+0000']],
    ['a reference to a control', goal, '到&#x7;年', ['14:2 forbidden-character'], ['U+0007']],
  ])('%s is an error at its place', refuse);

  test.each([
    ['===', '===', '14:1'],
    ['---', '---', '14:1'],
  ])('a heading underlined by %s is an error at its place', async (_, line, place) => {
    const { report, untouched, folder } = await buildOver({ 'x.md': good.replace(goal, `${goal}\n${line}`) });
    expect(findings(report, folder)).toEqual([`x.md:${place} error heading-setext`]);
    expect(printText(report.problems, report.texts, 'en')).toContain('cannot be underlined');
    expect(report.exitCode).toBe(1);
    expect(untouched).toBe(true);
  });

  test.each<Case>([
    ['one line beginning 1.', goal, '1.一', ['14:1 list-unmarked-line'], ['"1."', 'no list']],
    ['a number after ；', goal, '1. 一；2.二', ['14:6 list-run-on'], ['"2."', 'own line']],
    ['a number before a name', '### 乙', '### 1.乙', ['16:1 name-number'], ['"1."', 'printed too']],
  ])('%s is a warning at its place, which fails when asked for', async (_, from, to, found, words) => {
    const files = { 'x.md': good.replace(from, to) };
    const { report, folder } = await buildOver(files);
    const expected = found.map((one) => `x.md:${one.replace(' ', ' warning ')}`);
    expect(findings(report, folder)).toEqual(expected);
    expect(report.exitCode).toBe(0);
    expectWords(report, words);
    await expectRefused(files, expected, words, { strict: true });
  });

  test('but escaped marks, and strong text beside Chinese quotes, are text', async () => {
    const { report, folder } = await buildOver({
      'x.md': good.replace(goal, '\\*甲\\_乙\\`丙，**“四大建设”**后，C# 与2.5亿元'),
    });
    expect(findings(report, folder)).toEqual([]);
    expect(readFileSync(join(folder, 'out/x/x.md'), 'utf8')).toContain('<strong>“四大建设”</strong>后');
  });
});

describe('the file as a whole', () => {
  test('an empty file is an error that says what to write', () =>
    expectRefused({ 'x.md': '' }, ['x.md:1:1 error empty-file'], ['is empty', 'front matter']));

  test('a file in another encoding is an error at its first bad byte', () => {
    const bytes = new TextEncoder().encode(good);
    const at = new TextEncoder().encode(good.slice(0, good.indexOf('2022'))).length;
    bytes[at] = 0xb8;
    return expectRefused({ 'x.md': bytes }, ['x.md:14:2 error not-utf-8'], ['UTF-8', 'save the file']);
  });

  test('faults of every part are reported together, in the order of the file', () =>
    expectRefused(
      {
        'x.md': good
          .replace('label', 'lable')
          .replace('## 建设目标', '## 建没目标')
          .replace('### 乙', '###')
          .replace('丙', '丙*')
          .replace('戊', '![戊](a.png)'),
      },
      [
        'x.md:2:1 error yaml-unknown-key',
        'x.md:12:1 error heading-unknown',
        'x.md:16:1 error name-empty',
        'x.md:18:2 error stray-marker',
        'x.md:22:1 error image',
      ],
      ['write "label"'],
    ));

  test('faults of the source, the template and the style sheet are reported together', async () => {
    const { report, untouched } = await buildOver({
      'x.md': good.replace('# 甲', '#甲'),
      'templates/overview.md.hbs': template.replace('{{title}}', '{{titel}}'),
      'templates/style.yaml': style.replace('37mm', '37km'),
    });
    const rules = report.problems.map(({ rule }) => rule);
    expect(rules).toContain('heading-space');
    expect(rules).toContain('yaml-value');
    expect(untouched).toBe(true);
  });
});

describe('a template', () => {
  const leavesOut = template
    .replace('<th>{{name}}</th>', '{{#unless (eq name "单位")}}<th>{{name}}</th>{{/unless}}')
    .replace('<td', '{{#unless (eq column "单位")}}<td')
    .replace('</td>', '</td>{{/unless}}');

  test.each<Case>([
    ['a path there is not', '{{title}}', '{{titel}}', ['3:5 template-path'], ['"titel"', 'fix: title']],
    ['such a path in a loop', '{{name}}', '{{nam}}', ['7:28 template-path'], ['"nam"', 'fix: name']],
    [
      'such a path in a question',
      '# {',
      '{{#if isuer}}x{{/if}}\n\n# {',
      ['3:7 template-path'],
      ['"isuer"', 'issuer'],
    ],
    ['a helper there is not', '{{cell ', '{{sell ', ['11:65 template-helper'], ['"sell"', 'fix: cell']],
    ['a block that is not closed', '{{/each}}\n</tbody>', '</tbody>', ['10:1 template-unclosed'], ['"each"']],
    ['braces that are not closed', '{{title}}', '{{title}', ['3:10 template-syntax'], ['broken template']],
    ['a partial', '{{title}}', '{{> title}}', ['3:3 template-construct'], ['cannot use "{{> title}}"']],
    ['emphasis marks round a value', '{{title}}', '**{{title}}**', ['3:5 template-emphasis'], ['<strong>']],
    [
      'an element of no document',
      '# {',
      '<div>正文</div>\n\n# {',
      ['3:1 template-element'],
      ['"div"', 'no room'],
    ],
    ['an image', '# {', '![图](a.png)\n\n# {', ['3:1 template-element'], ['"img"', 'no room']],
    [
      'text straight in a table',
      '<tbody>\n',
      '<tbody>\n正文\n',
      ['10:1 template-text-place'],
      ['"正文"', '<td>'],
    ],
    [
      'text straight in a row',
      '<tr>{{#each cells',
      '<tr>合计{{#each cells',
      ['11:5 template-text-place'],
      ['合计'],
    ],
    [
      'a row too short',
      '</tr>\n</thead>',
      '<th>又</th></tr>\n</thead>',
      ['11:1 template-row-width'],
      ['does not fill'],
    ],
    ['a role there is not', '"label"', '"lable"', ['1:1 template-class'], ['"lable"', 'fix: label']],
    [
      'a look of its own',
      'class="label"',
      'style="color:red"',
      ['1:1 template-attribute'],
      ['"style"', 'class'],
    ],
    [
      'a text printed twice',
      '# {',
      '{{title}}\n\n# {',
      ['5:3 template-text-doubled'],
      ['"概览"', 'more than once'],
    ],
    [
      'a text left out',
      '{{prose this role="note"}}',
      '无',
      ['1:1 template-text-lost'],
      ['备注：无', 'x.md:24'],
    ],
  ])('with %s is an error at its place', (_, from, to, found, words) => {
    expect(template).toContain(from);
    return expectRefused(
      { 'x.md': good, 'templates/overview.md.hbs': template.replace(from, () => to) },
      found.map((one) => `templates/overview.md.hbs:${one.replace(' ', ' error ')}`),
      words,
      { only: 'overview' },
    );
  });

  test('that leaves a column out is an error', () =>
    expectRefused(
      { 'x.md': good, 'templates/overview.md.hbs': leavesOut },
      ['templates/overview.md.hbs:1:1 error template-column-left-out'],
      ['leaves out the column "单位"', 'write leftOut: [单位] into check.yaml'],
      { only: 'overview' },
    ));

  test('that leaves out a column on purpose, as check.yaml says, is a hint that asks for nothing', async () => {
    const { report, folder } = await buildOver(
      { 'x.md': good, 'templates/overview.md.hbs': leavesOut, 'templates/check.yaml': 'leftOut: [单位]\n' },
      { only: 'overview' },
    );
    expect(findings(report, folder)).toEqual(['templates/overview.md.hbs:1:1 hint template-column-left-out']);
    expect(report.exitCode).toBe(0);
    expectWords(report, ['leaves out the column "单位", on purpose']);
    for (const language of ['zh', 'en'] as const)
      expect(printText(report.problems, report.texts, language)).not.toMatch(/fix:|改法/);
    expect(readFileSync(join(folder, 'out/x/x.md'), 'utf8')).not.toContain('单位');
  });
});

describe('a style sheet or check.yaml', () => {
  test.each<readonly [string, string, string, string, readonly string[]]>([
    ['a role there is not', 'roles:\n', 'roles:\n  subtitle: {}\n', 'subtitle yaml-unknown-key', ['"title"']],
    ['a unit there is not', '37mm', '37km', '37km yaml-value', ['37km', '28mm']],
    ['a size there is not', 'size: 二号', 'size: 九号', '九号 yaml-value', ['九号', '三号']],
    ['a font it does not declare', 'font: 小标宋', 'font: 大标宋', '大标宋 yaml-value', ['大标宋', '小标宋']],
    ['a key there is not', 'border:', 'boarder:', 'boarder yaml-unknown-key', ['write "border"']],
  ])('with %s is an error at its place', async (_, from, to, marked, words) => {
    const text = style.replace(from, to);
    const [mark = '', rule] = marked.split(' ');
    const at = text.indexOf(mark);
    const line = text.slice(0, at).split('\n').length;
    const place = `${line}:${at - text.lastIndexOf('\n', at)}`;
    const { report, untouched, folder } = await buildOver({ 'x.md': good, 'templates/style.yaml': text });
    const found = findings(report, folder);
    expect(found).toContain(`templates/style.yaml:${place} error ${rule}`);
    expect(report.exitCode).toBe(1);
    expect(untouched).toBe(true);
    expectWords({ ...report, problems: report.problems.filter((one) => one.rule === rule) }, words);
  });

  test.each(['style.yaml', 'check.yaml', 'overview.md.hbs'])('%s in another encoding is an error', (name) =>
    expectRefused(
      { 'x.md': good, [`templates/${name}`]: Uint8Array.of(0x23, 0x20, 0xb8, 0xbd, 0x0a) },
      [`templates/${name}:1:3 error not-utf-8`],
      ['not UTF-8'],
    ),
  );

  test('check.yaml with a key there is not is an error', () =>
    expectRefused(
      { 'x.md': good, 'templates/check.yaml': 'leftout: [单位]\n' },
      ['templates/check.yaml:1:1 error yaml-unknown-key'],
      ['write "leftOut"'],
    ));
});

function refuse(...[, from, to, found, words]: Case): Promise<void> {
  expect(good).toContain(from);
  return expectRefused(
    { 'x.md': good.replace(from, () => to) },
    found.map((one) => `x.md:${one.replace(' ', ' error ')}`),
    words,
  );
}
