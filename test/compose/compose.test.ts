import { describe, expect, test } from 'vitest';
import { word } from '../../scripts/problem/index.ts';
import { brief, compose, composed, outline, textsIn } from './compose-with.ts';
import { field, makeAttachment, ordered, paragraph, text } from './make-attachment.ts';

/** A briefing of one name: whatever else the template holds is the test's. */
const bare = makeAttachment({ columns: { programme: ['名称'] }, programmes: [{ name: '甲' }] });
const withName = (template: string) => `# {{programme.name}}\n\n${template}`;

function problemsOf(template: string): string[] {
  return compose(bare, 'briefing', withName(template)).problems.map((found) =>
    brief(found).replace('briefing.md.hbs:', ''),
  );
}

function blocksOf(template: string): string[] {
  return outline(composed(bare, 'briefing', withName(template))).slice(1);
}

describe('what a document has no room for is an error at the template’s place', () => {
  test.each([
    ['![图](a.png)', '3:1'],
    ['文字 `code`', '3:4'],
    ['> 引文', '3:1'],
    ['甲\n\n---', '5:1'],
    ['##### 五级', '3:1'],
    ['<div>\n<p>甲</p>\n</div>', '3:1'],
    ['<p>甲<u>乙</u></p>', '3:5'],
    ['<script>alert(1)</script>', '3:1'],
    ['<p>甲</p>\n<style>p {}</style>', '4:1'],
    ['甲<u>乙</u>', '3:2'],
    ['甲<img src="x">', '3:2'],
    ['<hr>', '3:1'],
    ['<p>甲<b>乙</b></p>', '3:5'],
    ['<h5>甲</h5>', '3:1'],
    ['<constructor>甲</constructor>', '3:1'],
    ['<table><caption>甲</caption></table>', '3:8'],
  ])('%j', (template, place) => {
    expect(problemsOf(template)).toEqual([`${place} template-element`]);
  });

  test.each([
    ['<table>\n<tr><td><table></table></td></tr>\n</table>', '4:9'],
    ['<p>甲<p>乙</p></p>', '3:5'],
    ['<p><ul><li>甲</li></ul></p>', '3:4'],
    ['<tr><td>甲</td></tr>', '3:1'],
    ['<table><td>甲</td></table>', '3:8'],
    ['<ul><li><p>甲</p></li></ul>', '3:9'],
    ['<table><tr><td>甲</td></tr><thead><tr><th>乙</th></tr></thead></table>', '3:8'],
    ['<table><tbody><tr><td>甲</td></tr></tbody><thead><tr><th>乙</th></tr></thead></table>', '3:42'],
  ])('an element in the wrong place: %j', (template, place) => {
    expect(problemsOf(template)).toContain(`${place} template-nesting`);
  });

  test.each([
    ['- 甲\n\n  乙', '5:3'],
    ['- 甲\n  - 乙', '4:3'],
    ['- ## 甲', '3:3'],
  ])('an item of more than a paragraph: %j', (template, place) => {
    expect(problemsOf(template)).toEqual([`${place} template-item`]);
  });

  test.each([
    ['<p style="color:red">甲</p>', '3:1'],
    ['<p class="body" class="note">甲</p>', '3:1'],
    ['<td id="x">甲</td>', '3:1'],
    ['[甲](https://x.cn "乙")', '3:1'],
    ['<strong onclick="x">甲</strong>', '3:1'],
  ])('an attribute: %j', (template, place) => {
    expect(problemsOf(template)).toContain(`${place} template-attribute`);
  });
});

describe('text where the table has no place for it', () => {
  test.each([
    ['<table>\n文字\n<tr><td>甲</td></tr>\n</table>', '4:1', '文字', '<table>'],
    ['<table>\n<tr>{{title}}<td>甲</td></tr>\n</table>', '4:5', '浙江省“四大建设”概览', '<tr>'],
    ['<table><tr><td>甲</td></tr></table>\n文字', '4:1', '文字', ''],
    ['<p>甲</p>\n## 标题', '4:1', '## 标题', ''],
    ['<ul>甲<li>乙</li></ul>', '3:5', '甲', '<ul>'],
    ['甲\n<table>\n  x <tr><td>甲</td></tr></table>', '', '', ''],
  ])('%j', (template, place, stray, parent) => {
    const [found] = compose(bare, 'briefing', withName(template)).problems;
    if (place === '') return expect(found).toBeDefined();
    expect(found && brief(found)).toBe(`briefing.md.hbs:${place} template-text-place`);
    expect(found?.values).toEqual({ text: stray, parent });
  });
});

describe('HTML that a browser would repair in silence', () => {
  test.each([
    ['<p>甲', '3:1 template-tag-unclosed'],
    ['<p>甲</p></p>', '3:9 template-tag'],
    ['<p><strong>甲</p></strong>', '3:4 template-tag-unclosed'],
    ['<p/>', '3:1 template-tag-unclosed'],
    ['<p class="note>甲</p>', '3:1 template-tag'],
    ['<p>甲</p\n>x', '4:2 template-text-place'],
    ['<p>甲<!-- 注</p>', '3:5 template-tag'],
    ['<p>甲</></p>', '3:5 template-tag'],
    ['<p><?php x ?></p>', '3:4 template-tag'],
    ['甲<strong>乙', '3:2 template-tag-unclosed'],
    ['甲</strong>乙', '3:2 template-tag'],
    ['甲<strong>乙</em></strong>', '3:11 template-tag'],
    ['**甲<em>乙**丙</em>', '3:4 template-tag-unclosed'],
    ['<table>\n<tr>\n\n<td>甲</td></tr></table>', '5:1 template-blank-line'],
  ])('%j', (template, expected) => {
    expect(problemsOf(template)).toContain(expected);
  });
});

describe('a table off its grid', () => {
  const table = (...rows: string[]) =>
    `<table>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}\n</table>`;
  test.each([
    [table('<td>a</td><td>b</td>', '<td>c</td>'), '5:1 template-row-width'],
    [table('<td>a</td>', '<td>b</td><td>c</td>'), '5:1 template-row-width'],
    [table('<td>a</td><td>b</td>', ''), '5:1 template-row-width'],
    [table('<td rowspan="2">a</td><td>b</td>', '<td>c</td><td>d</td>'), '5:1 template-row-width'],
    [table('<td>a</td><td rowspan="2">b</td>', '<td colspan="2">c</td>'), '5:5 template-cell-overlap'],
    [table('<td rowspan="2">a</td><td rowspan="2">b</td>'), '4:5 template-span-end'],
    [table('<td rowspan="0">a</td>'), '4:5 template-span'],
    [table('<td colspan="zwei">a</td>'), '4:5 template-span'],
    [table('<td colspan="100000000">a</td>'), '4:5 template-span'],
    [table('<th rowspan="2">a</th><th>b</th>', '<td>c</td>'), '4:5 template-span-end'],
    [
      `<table><thead><tr><th rowspan="2">a</th></tr></thead>\n<tbody><tr></tr></tbody></table>`,
      '3:19 template-span-end',
    ],
  ])('%j', (template, expected) => {
    expect(problemsOf(template)).toContain(expected);
  });

  test('cells take the columns that cells above leave free', () => {
    expect(
      blocksOf(
        table(
          '<td rowspan="2">a</td><td colspan="2">b</td><td rowspan="3">c</td>',
          '<td>d</td><td>e</td>',
          '<td colspan="3">f</td>',
        ),
      ),
    ).toEqual(['a | b | ^ | c', '^ | d | e | ^', 'f | ^ | ^ | ^']);
  });

  test('header rows are those of thead, or the rows of th at the top', () => {
    const headerRows = (template: string) => composed(bare, 'briefing', withName(template)).children[1];
    expect(headerRows(table('<th>a</th><th>b</th>', '<th>c</th><td>d</td>'))).toMatchObject({
      headerRows: 1,
      columns: [{ name: 'a' }, { name: 'b' }],
    });
    expect(
      headerRows(
        '<table><thead><tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><th>c</th><td>d</td></tr></thead><tbody><tr><td>e</td><td>f</td><td>g</td></tr></tbody></table>',
      ),
    ).toMatchObject({ headerRows: 2, columns: [{ name: 'a' }, { name: 'c' }, { name: 'd' }] });
    expect(headerRows(table('<td>a</td>'))).toMatchObject({ headerRows: 0, columns: [{ name: '' }] });
  });

  test('what is wrong in each row of a loop is reported once', () => {
    const attachment = makeAttachment();
    const template = '<table>\n{{#each rows}}\n<tr><td class="nonsense"></td></tr>\n{{/each}}\n</table>';
    expect(compose(attachment, 'overview', template).problems.map(brief)).toEqual([
      'overview.md.hbs:3:5 template-class',
    ]);
  });
});

describe('roles', () => {
  test('are classes; a Markdown block has that of its kind', () => {
    expect(
      blocksOf(
        '## 一\n\n### 二\n\n#### 三\n\n正文\n\n1. 项\n\n<p class="note">注</p>\n\n<h2 class="heading3">丁</h2>\n\n<ul class="note"><li>x</li></ul>',
      ),
    ).toEqual([
      'heading1: 一',
      'heading2: 二',
      'heading3: 三',
      'body: 正文',
      '- 1.|项',
      'note: 注',
      'heading3: 丁',
      '- |x',
    ]);
  });

  test('that are none are reported with the nearest', () => {
    const [found] = compose(bare, 'briefing', withName('\n<p class="provenence">甲</p>')).problems;
    expect(found && brief(found)).toBe('briefing.md.hbs:4:1 template-class');
    expect(found && word(found, 'zh').fix).toBe('provenance');
  });

  test('of a cell are those of what stands in it, unless that has its own', () => {
    const [, table] = composed(
      bare,
      'briefing',
      withName('<table><tr><td class="taskName">a<p>b</p><p class="note">c</p></td></tr></table>'),
    ).children;
    expect(table).toMatchObject({
      rows: [
        {
          cells: [
            { role: 'taskName', children: [{ role: 'taskName' }, { role: 'taskName' }, { role: 'note' }] },
          ],
        },
      ],
    });
  });
});

describe('white space of a template', () => {
  test.each([
    ['甲\n乙', '甲乙'],
    ['甲\nb', '甲b'],
    ['a\nb', 'a b'],
    ['a  b', 'a b'],
    ['<p>\n  甲\n  乙 丙\n</p>', '甲乙 丙'],
    ['<p>a <strong> b</strong>\nc</p>', 'a b c'],
    ['\u3000甲\u3000乙', '\u3000甲\u3000乙'],
    ['<p>甲&nbsp;乙&#32;丙&hellip;</p>', '甲\u00A0乙 丙…'],
    ['<p>“甲”\nb</p>', '“甲”b'],
  ])('%j', (template, expected) => {
    expect(blocksOf(template)).toEqual([`body: ${expected}`]);
  });

  test('empty paragraphs, headings and items leave nothing', () => {
    expect(
      blocksOf(
        '<p></p>\n\n## {{programme.number}}\n\n<p>\n</p>\n\n- {{programme.number}}\n- 甲\n\n<table></table>',
      ),
    ).toEqual(['- |甲']);
  });

  test('comments leave nothing', () => {
    expect(blocksOf('<!-- 注\n\n<table> -->\n\n甲<!-- 注 -->乙\n\n<p>丙<!-- 注 --></p>')).toEqual([
      'body: 甲乙',
      'body: 丙',
    ]);
  });
});

describe('links', () => {
  test.each([
    '[甲](https://x.cn/a?b=1&c=2)',
    '<p><a href="https://x.cn/a?b=1&amp;c=2">甲</a></p>',
    '<p><a href="https://x.cn/a?b=1&c=2">甲</a></p>',
  ])('%s', (template) => {
    const [, block] = composed(bare, 'briefing', withName(template)).children;
    expect(block).toMatchObject({ children: [{ type: 'link', url: 'https://x.cn/a?b=1&c=2' }] });
  });

  test.each(['[甲](javascript:alert(1))', '<p><a href="file:///etc/passwd">甲</a></p>', '<p><a>甲</a></p>'])(
    '%s is an error',
    (template) => {
      expect(problemsOf(template)).toEqual([expect.stringContaining('template-link')]);
    },
  );
});

describe('places', () => {
  test('are the source’s for its texts and the template’s for its own', () => {
    const attachment = makeAttachment();
    const title = attachment.title.place;
    const document = composed(attachment, 'overview');
    const texts = textsIn(document);
    expect(texts.find(({ value }) => value === attachment.title.text)?.place).toEqual(title);
    expect(texts.find(({ value }) => value === '1.')?.place).toEqual({
      file: 'overview.md.hbs',
      line: 24,
      column: 44,
    });
    expect(document.children[1]?.place).toEqual({ file: 'overview.md.hbs', line: 6, column: 1 });
  });

  test('of a template’s words after a value or a removed line are right', () => {
    const document = composed(
      bare,
      'briefing',
      withName('{{#if title}}\n  甲{{title}}乙\n丙 **丁**{{/if}}\n\n<p>{{title}}\n  戊</p>'),
    );
    const places = textsIn(document).map(({ value, place }) => `${value} ${place.line}:${place.column}`);
    expect(places.filter((place) => /^[甲乙丁戊]/.test(place)).slice(1)).toEqual([
      '甲 4:3',
      '乙丙  4:13',
      '丁 5:5',
      '戊 8:3',
    ]);
  });
});

describe('a field', () => {
  const print = (value: ReturnType<typeof field>, template: string, lang = 'zh-CN') => {
    const attachment = makeAttachment({
      columns: { programme: ['名称', '目标'] },
      programmes: [{ name: '甲', fields: { 目标: value } }],
      numbers: { item: '（1）' },
      lang,
    });
    return outline(composed(attachment, 'briefing', `# {{programme.name}}\n\n${template}`)).slice(1);
  };
  const cell = '<table><tr><td>{{cell programme.fields.目标}}</td></tr></table>';
  const prose = '{{#if programme.fields.目标}}\n{{prose programme.fields.目标}}\n{{/if}}';

  test.each([
    [field(paragraph('甲。'), paragraph('乙')), '甲。⏎乙'],
    [field(ordered('甲', '乙', '丙')), '（1）甲；（2）乙；（3）丙'],
    [field(ordered('甲；', '乙;', '丙；')), '（1）甲；（2）乙;（3）丙；'],
    [field(ordered('甲', '乙。', '丙')), '（1）甲⏎（2）乙。⏎（3）丙'],
    [field(ordered('甲！')), '（1）甲！'],
    [field(paragraph('引：'), ordered('甲', '乙'), paragraph('末')), '引：⏎（1）甲；（2）乙⏎末'],
  ])('in a cell %#', (value, expected) => {
    expect(print(value, cell)).toEqual([expected]);
  });

  test('that is not Chinese runs on with a semicolon and a space, and sentences end in . ! ?', () => {
    expect(print(field(ordered('a', 'b;', 'c。')), cell, 'en')).toEqual(['（1）a; （2）b; （3）c。']);
    expect(print(field(ordered('a.', 'b')), cell, 'en')).toEqual(['（1）a.⏎（2）b']);
  });

  test('in a cell has items in a role of their own where each is a paragraph or in a list, in a cell of text', () => {
    const rolesIn = (value: ReturnType<typeof field>, template: string) => {
      const attachment = makeAttachment({
        columns: { programme: ['名称', '目标'] },
        programmes: [{ name: '甲', fields: { 目标: value } }],
      });
      const source = `# {{programme.name}}\n\n${template}`;
      const [, table] = composed(attachment, 'briefing', source).children;
      const cells = table?.type === 'table' ? (table.rows[0]?.cells ?? []) : [];
      return cells.flatMap(({ role, children }) => [role, ...children.map((block) => block.role)]);
    };
    const lines = field(paragraph('引：'), ordered('甲。', '乙。'));
    expect(rolesIn(lines, cell)).toEqual(['tableText', 'tableText', 'tableItem', 'tableItem']);
    expect(rolesIn(field(ordered('甲', '乙')), cell)).toEqual(['tableText', 'tableText']);
    expect(rolesIn(field(ordered('甲', '乙')), cell.replace('cell', 'prose'))).toEqual([
      'tableText',
      'tableItem',
    ]);
    const named = cell.replace('<td>', '<td class="taskName">');
    expect(rolesIn(lines, named)).toEqual(['taskName', 'taskName', 'taskName', 'taskName']);
  });

  test('in running text keeps its lists', () => {
    expect(print(field(paragraph('引：'), ordered('甲', '乙')), prose)).toEqual([
      'body: 引：',
      '- （1）|甲',
      '- （2）|乙',
    ]);
  });

  test('keeps strong, emphasis, links and hard breaks', () => {
    const place = { file: 'source/x.md', line: 1, column: 1 };
    const rich = field(
      paragraph(
        {
          type: 'strong',
          children: [text('甲'), { type: 'emphasis', children: [text('乙')], place }],
          place,
        },
        { type: 'break', place },
        { type: 'link', url: 'https://x.cn/?a="b"&c', children: [text('丙')], place },
      ),
    );
    const attachment = makeAttachment({
      columns: { programme: ['名称', '目标'] },
      programmes: [{ name: '甲', fields: { 目标: rich } }],
    });
    for (const template of [cell, prose]) {
      const document = composed(attachment, 'briefing', withName(template));
      const json = JSON.stringify(document, (key, value) => (key === 'place' ? undefined : value));
      expect(json).toContain(
        JSON.stringify([
          {
            type: 'strong',
            children: [
              { type: 'text', value: '甲' },
              { type: 'emphasis', children: [{ type: 'text', value: '乙' }] },
            ],
          },
          { type: 'break' },
          { type: 'link', url: 'https://x.cn/?a="b"&c', children: [{ type: 'text', value: '丙' }] },
        ]),
      );
    }
  });

  test('in a role, on one line as text', () => {
    expect(
      print(field(paragraph('甲。'), ordered('乙')), prose.replace('目标}}\n{{/', '目标 role="note"}}\n{{/')),
    ).toEqual(['note: 甲。', '- （1）|乙']);
    expect(
      print(field(paragraph('甲。'), ordered('乙', '丙')), '印：{{text programme.fields.目标}}'),
    ).toEqual(['body: 印：甲。（1）乙；（2）丙']);
  });

  test('as a block among words of a line is an error there', () => {
    const problems = compose(makeAttachment(), 'briefing', '甲 {{prose programme.fields.目标}}').problems;
    expect(problems.map(brief)).toContain('briefing.md.hbs:1:3 template-nesting');
  });
});
