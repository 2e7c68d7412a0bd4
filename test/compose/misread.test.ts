import { describe, expect, test } from 'vitest';
import { word } from '../../scripts/problem/index.ts';
import { brief, compose, composed, outline } from './compose-with.ts';
import { makeAttachment } from './make-attachment.ts';

const table = `<table>
<tr>
{{#each columns}}
<th>{{name}}</th>
{{/each}}
</tr>
{{#each rows}}
<tr>
{{#each cells}}
<td class="{{role}}" rowspan="{{rowSpan}}">{{cell content}}</td>
{{/each}}
</tr>
{{/each}}
</table>

{{#each notes}}
{{prose this role="note"}}

{{/each}}
`;
const label = '<p class="label">{{label}}</p>\n\n';
/** A template whose lines from the third on are given, the title among them. */
const overview = (lines: string) => `${label}${lines}\n\n${table}`;
const title = '# {{title}}';

function problemsOf(template: string) {
  return compose(makeAttachment(), 'overview', template).problems;
}

/** A slip, what is found where, words of its message and fix in both languages, and what the fix says to write. */
type Slip = readonly [typed: string, found: string, zh: string, en: string, mended: string];

function refused(typed: string, found: string, zh: string, en: string, mended: string): void {
  const [first, ...others] = problemsOf(overview(typed));
  if (!first) throw new Error('nothing is found');
  expect([brief(first), first.severity, others]).toEqual([`overview.md.hbs:${found}`, 'error', []]);
  const said = (['zh', 'en'] as const).map((language) => Object.values(word(first, language)).join('\n'));
  for (const part of zh.split(' … ')) expect(said[0]).toContain(part);
  for (const part of en.split(' … ')) expect(said[1]).toContain(part);
  expect(problemsOf(overview(mended)).map(brief)).toEqual([]);
}

describe('a template that is misread as Markdown', () => {
  test.each<Slip>([
    ['#{{title}}', '3:1 heading-space', `写成 ${title}`, `as ${title}`, title],
    ['＃ {{title}}', '3:1 heading-space', `写成 ${title}`, `as ${title}`, title],
    ['#　{{title}}', '3:1 heading-space', `写成 ${title}`, `as ${title}`, title],
    ['#\u00a0{{title}}', '3:1 heading-space', `写成 ${title}`, `as ${title}`, title],
    ['　# {{title}}', '3:2 heading-space', `写成 ${title}`, `as ${title}`, title],
    [
      `${title}\n\n####### 一、总体要求`,
      '5:1 heading-space',
      '一至六个',
      'one to six',
      `${title}\n\n## 一、总体要求`,
    ],
    ['{{title}}\n===', '3:1 heading-setext', '以 # 开头', 'begin the heading with #', title],
    ['{{title}}\n---', '3:1 heading-setext', '删去横线', 'delete the line', '{{title}}'],
    ['# {{title}} #', '3:13 heading-closed', '删去末尾的 #', 'delete the closing #', title],
    [
      `${title}\n\n*注：数据截至年底`,
      '5:1 stray-marker',
      '写成 \\*',
      'write \\*',
      `${title}\n\n\\*注：数据截至年底`,
    ],
    [
      `${title}\n\n**注：数据`,
      '5:1 stray-marker',
      '多余的“**”',
      '"**" is left over',
      `${title}\n\n**注：**数据`,
    ],
    [
      `${title}\n\n    说明如下`,
      '5:1 indented-code',
      '删去行首的空格 … firstIndent',
      'delete the indent … firstIndent',
      `${title}\n\n说明如下`,
    ],
    [`${title}\n\n\`\`\`\n说明\n\`\`\``, '5:1 code', '不能写代码', 'code has no place', `${title}\n\n说明`],
    [
      `${title}\n\n[注]: https://x.cn`,
      '5:1 definition',
      '链接或脚注的定义',
      'write the link as',
      `${title}\n\n\\[注]: https://x.cn`,
    ],
    [
      `${title}\n\n| 栏 | 值 |\n| --- | --- |\n| 甲 | 乙 |`,
      '5:1 pasted-table',
      '<table> … <td>',
      '<table> … <td>',
      `${title}\n\n<table>\n<tr><th>栏</th><th>值</th></tr>\n<tr><td>甲</td><td>乙</td></tr>\n</table>`,
    ],
    [
      `${title}\n\n（一）按时报送\n（二）逐项落实`,
      '5:1 list-unmarked',
      '2 行没有成为列表 … <li data-number="（一）">',
      '2 lines … <li data-number="（一）">',
      `${title}\n\n<ol>\n<li data-number="（一）">按时报送</li>\n<li data-number="（二）">逐项落实</li>\n</ol>`,
    ],
    [
      `${title}\n\n1、按时报送\n2、逐项落实`,
      '5:1 list-unmarked',
      '两行之间空一行',
      'a blank line between',
      `${title}\n\n1、按时报送\n\n2、逐项落实`,
    ],
    [
      `${title}\n\n●按时报送\n●逐项落实`,
      '5:1 list-unmarked',
      '<li data-number="●">',
      '<li data-number="●">',
      `${title}\n\n<ol>\n<li data-number="●">按时报送</li>\n<li data-number="●">逐项落实</li>\n</ol>`,
    ],
    [
      `${title}\n\n<p class="body">**注意**：按时报送</p>`,
      '5:17 template-html-marks',
      '会照样印出 … <strong>',
      'printed as they are … <strong>',
      `${title}\n\n<p class="body"><strong>注意</strong>：按时报送</p>`,
    ],
    [
      `${title}\n\n<p>见[省网](https://x.cn)</p>`,
      '5:5 template-html-marks',
      '<a href="…">',
      '<a href="…">',
      `${title}\n\n<p>见<a href="https://x.cn">省网</a></p>`,
    ],
    [
      `${title}\n\n<p>*注*：无</p>`,
      '5:4 template-html-marks',
      '* 写成 &#42;',
      '&#42; for *',
      `${title}\n\n<p>&#42;注&#42;：无</p>`,
    ],
  ])('as in %j is an error with a fix that works', refused);

  test('is told once, though it comes in every turn of a loop', () => {
    const found = problemsOf(overview(`${title}\n\n{{#each programmes}}\n#{{shortName}}\n\n{{/each}}`));
    expect(found.map(brief)).toEqual(['overview.md.hbs:6:1 heading-space']);
  });

  test('is told in a briefing, too', () => {
    const template =
      '#{{programme.name}}\n\n{{#each programme.fields}}\n{{#if this}}\n{{prose this}}\n\n{{/if}}\n{{/each}}';
    const [first] = compose(makeAttachment(), 'briefing', template).problems;
    expect(first?.place).toEqual({ file: 'briefing.md.hbs', line: 1, column: 1, endLine: 1, endColumn: 2 });
  });
});

test.each([
  '1、按时报送',
  '（一）按时报送',
  '●按时报送；2.逐项落实',
  '签收：______ 日期：____',
  '总额 2.5 亿元\n1小时内',
  '3 \\* 4 \\# \\`',
  '附件\\_1',
  '## 一、总体要求 C\\#',
  '<p>3*4*5，a_b_c，* 注，【注】（见下）</p>',
  '见 https://x.cn/a_b*c*d',
  '<p>\n    缩进的说明\n</p>',
])('a template may well say %j', (line) => {
  const document = composed(makeAttachment(), 'overview', overview(`${title}\n\n${line}`));
  expect(outline(document).length).toBeGreaterThan(2);
});

describe('braces that are not two pairs', () => {
  const said = '会照样印出，不会换成内容 … 改为 ';
  test.each([
    ['# {title}', '3:3', title],
    ['# {title}}', '3:3', title],
    ['# ｛｛title｝｝', '3:3', title],
    ['# ｛title｝', '3:3', title],
    ['# { title }', '3:3', title],
  ])('%s', (typed, place, mended) => {
    const text = typed.slice(2);
    refused(
      typed,
      `${place} template-braces`,
      `“${text}”${said}{{title}}`,
      `"${text}" is printed as it stands … write {{title}}`,
      mended,
    );
  });

  test('round what a loop has, or a helper, at each place', () => {
    const typed = overview(title)
      .replace('{{name}}', '{name}')
      .replace('{{cell content}}', '{cell content}')
      .replace('{{prose this role="note"}}', '{prose this role="note"}');
    expect(problemsOf(typed).map(brief)).toEqual([
      'overview.md.hbs:8:5 template-braces',
      'overview.md.hbs:14:44 template-braces',
      'overview.md.hbs:21:1 template-braces',
    ]);
  });

  test.each(['{甲}', '{name}', '{1}', '&#123;title}', '\\{{title}}', '<!-- {title} -->', '{ }', '{…}'])(
    '%s is text',
    (text) => {
      expect(problemsOf(overview(`${title}\n\n甲${text}`)).map(brief)).toEqual([]);
    },
  );
});

describe('a slip in a template that took several findings, or wrong advice', () => {
  const whole = overview(title);
  /** What is found where one thing of a good template is written otherwise, in Chinese and English. */
  const saidOf = (from: string, typed: string) => {
    expect(whole).toContain(from);
    const problems = problemsOf(whole.replace(from, () => typed));
    const words = (language: 'zh' | 'en') =>
      problems.map((one) => Object.values(word(one, language)).join('\n')).join('\n');
    return { found: problems.map(brief), zh: words('zh'), en: words('en') };
  };
  const found = (place: string) => [`overview.md.hbs:${place}`];

  test.each([
    ['<table>\n', '<table>\n\n', '6:1'],
    ['<table>\n<tr>', '<table>\n<tr>\n\n', '7:1'],
    ['</tr>\n{{#each rows}}', '</tr>\n\n{{#each rows}}', '11:1'],
    ['{{#each rows}}\n', '{{#each rows}}\n\n', '12:1'],
    ['{{#each rows}}\n<tr>', '{{#each rows}}\n\n    <tr>', '12:1'],
  ])('a blank line within a table is one: %j', (from, typed, place) => {
    const said = saidOf(from, typed);
    expect(said.found).toEqual(found(`${place} template-blank-line`));
    expect(said.zh).toBe('表格中间有空行，表格到这里就断了\n删去这个空行');
    expect(said.en).toBe('a blank line within the table: it ends the table\ndelete the blank line');
  });

  test('a line within a table that prints nothing is told to be parted', () => {
    const said = saidOf('<th>{{name}}</th>', '{{#if (eq level "step")}}<th>{{name}}</th>{{/if}}');
    expect(said.found).toEqual(found('8:50 template-blank-line'));
    expect(said.zh).toContain('会在表格中间留下空行');
    expect(said.zh).toContain('各写成一行，与标签分开');
    expect(said.en).toContain('leaves a blank line, which ends the table');
    const mended = '{{#if (eq level "step")}}\n<th>{{name}}</th>\n{{/if}}';
    expect(saidOf('<th>{{name}}</th>', mended).found.join()).not.toContain('blank-line');
  });

  test.each([
    ['{{cell content}}</td>', '{{cell content}}', '14:1', 'td'],
    ['<th>{{name}}</th>', '<th>{{name}}', '8:1', 'th'],
    ['</tr>\n{{/each}}\n</table>', '{{/each}}\n</table>', '12:1', 'tr'],
  ])('a missing end tag is one: %j', (from, typed, place, element) => {
    const said = saidOf(from, typed);
    expect(said.found).toEqual(found(`${place} template-tag-unclosed`));
    expect(said.zh).toContain(`<${element}> 没有结束标签\n补上 </${element}>`);
    expect(said.en).toContain(`<${element}> has no end tag\nadd </${element}>`);
  });

  const prose = '{{prose this role="note"}}';

  test('text before what prints paragraphs is told how both are printed', () => {
    const said = saidOf(prose, `注：${prose}`);
    const write = '<p class="note">注：{{text this}}</p>';
    expect(said.found).toEqual(found('21:3 template-nesting'));
    expect(said.zh).toContain(`${prose} 印出的是整段，同一行不能再有别的文字`);
    expect(said.zh).toContain(`把这一行写成 ${write}`);
    expect(said.en).toContain(`${prose} prints whole paragraphs`);
    expect(said.en).toContain(`write the line as ${write}`);
    expect(saidOf(prose, write).found).toEqual([]);
    expect(saidOf(prose, `注：\n\n${prose}`).found).toEqual([]);
  });

  test.each([
    ['role="note"', 'role=“note”', '21:19', '“note”', '"note"'],
    ['{{name}}', '{{#if (eq level “task”)}}{{/if}}{{name}}', '8:21', '“task”', '"task"'],
    ['{{name}}', '{{#if (eq level ”task“)}}{{/if}}{{name}}', '8:21', '”task“', '"task"'],
  ])('other quotation marks are told: %s %s', (from, typed, place, text, write) => {
    const said = saidOf(from, typed);
    expect(said.found).toEqual(found(`${place} template-marks`));
    expect(said.zh).toBe(`${text} 的引号不对：双花括号里用半角的双引号\n改为 ${write}`);
    expect(said.en).toBe(`${text} is not in straight quotation marks\nwrite ${write}`);
    expect(saidOf(from, typed.replace(text, write)).found).toEqual([]);
  });

  test.each([
    ['（eq level "task"）', '(eq level "task")'],
    ['（eq level "task")', '(eq level "task")'],
  ])('full-width brackets are told: %s', (text, write) => {
    const typed = `{{#if ${text}}}{{/if}}{{name}}`;
    const said = saidOf('{{name}}', typed);
    if (text.endsWith('）')) {
      expect(said.found).toEqual(found('8:11 template-marks'));
      expect(said.zh).toBe(`${text} 的括号不对：双花括号里用半角的括号\n改为 ${write}`);
      expect(said.en).toBe(`${text} is not in half-width brackets\nwrite ${write}`);
    } else expect(said.found).toHaveLength(1);
    expect(saidOf('{{name}}', typed.replace(text, write)).found).toEqual([]);
  });

  test('a block among a paragraph’s text is told to stand on its own', () => {
    const said = saidOf('# {{title}}', '# {{title}}\n\n甲<p>乙</p>');
    expect(said.found).toEqual(found('5:2 template-nesting'));
    expect(said.zh).toContain('<p> 不能写在一段文字中间\n让 <p> 另起一行，上下各空一行');
    expect(said.en).toContain('<p> cannot stand among the text of a paragraph');
  });
});
