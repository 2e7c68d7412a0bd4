import { describe, expect, test } from 'vitest';
import { word } from '../../../scripts/problem/index.ts';
import { imported } from '../imported.ts';
import { packed, type TestSheet, workbookFile, workbookParts } from './workbook-file.ts';

const header = ['项目名称', '主要任务', '责任单位'];
const plan: TestSheet = {
  name: '附件3',
  rows: [
    ['附件3'],
    ['重点任务表'],
    header,
    ['甲', '建平台', '某厅'],
    ['', '聚人才', '某局'],
    ['乙', '治水', '某委'],
  ],
  merges: ['A2:C2', 'A4:A5'],
};
const source = `---
label: 附件3
title: 重点任务表
columns:
  programme: [项目名称]
  task: [主要任务, 责任单位]
numbers:
  task: none
---

# 甲

## 主要任务

### 建平台

某厅

### 聚人才

某局

# 乙

## 主要任务

### 治水

某委
`;
const read = (sheets: readonly TestSheet[], wanted = {}) =>
  imported(workbookFile(sheets), 'a.xlsx', undefined, wanted);
const told = ({ problems }: ReturnType<typeof imported>) => problems.map((one) => word(one, 'zh').message);
const inline = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a workbook', () => {
  test('has no title in who filled in the table, and the unit of its figures', () => {
    const above = [['附件3'], ['重点任务表'], ['填报单位：某委', '', '单位：万元']];
    const made = read([{ name: '附件3', rows: [...above, ...plan.rows.slice(2)], merges: ['A5:A6'] }]);
    expect(made.source).toBe(source);
    expect(made.rules).toEqual(['import-left-out', 'import-left-out']);
  });

  test.each([
    ['over the columns behind', ['B3:C3', 'B6:C6']],
    ['alone in its row', []],
  ])('has a section where a Chinese number and a text %s part the rows', (_, merges) => {
    const rows = [
      ['重点任务表'],
      ['序号', '主要任务', '责任单位'],
      ['一', '产业（2项）'],
      ['1', '建平台', '某厅'],
      ['2', '聚人才', '某局'],
      ['二', '民生'],
      ['3', '治水', '某委'],
    ];
    const made = read([{ name: '附件3', rows, merges }]);
    expect(made.rules).toEqual(['import-sections']);
    expect(made.source).toContain('# 产业（2项）\n\n## 主要任务\n\n### 建平台\n');
    expect(made.source).toContain('# 民生\n\n## 主要任务\n\n### 治水\n');
  });

  test('has a section in a text with a Chinese number that is alone in its row, and a sum with a count in it', () => {
    const rows = [
      ['重点任务表'],
      ['序号', '主要任务', '责任单位'],
      ['', '总计（3项）', '2个单位'],
      ['一、产业'],
      ['1', '建平台', '某厅'],
      ['2', '聚人才', '某局'],
      ['二、民生'],
      ['3', '治水', '某委'],
    ];
    const made = read([{ name: '附件3', rows }]);
    expect(made.rules).toEqual(['import-sum-rows', 'import-sections']);
    expect(made.source).toContain('# 民生\n\n## 主要任务\n\n### 治水\n');
    expect(made.source).toContain('> 总计（3项）：责任单位2个单位');
  });

  test('has no section in a row whose fields are blank, where all rows are numbered so', () => {
    const rows = [
      ['序号', '主要任务', '责任单位'],
      ['一', '产业', '某厅'],
      ['二', '民生'],
    ];
    expect(read([{ name: '附件3', rows }]).rules).toEqual(['import-title-missing']);
  });

  test('gives label, title and levels', () => {
    const made = read([plan]);
    expect(made.source).toBe(source);
    expect(made.rules).toEqual([]);
  });

  test('with other prefixes, the names of strict files and parts named otherwise is the same', () => {
    const parts = workbookParts([plan]);
    const prefixed = (xml = '') =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        )
        .replace('xmlns=', 'xmlns:x=')
        .replaceAll(/<(\/?)(?=[a-z])/gi, '<$1x:');
    const moved = {
      '_rels/.rels': (parts['_rels/.rels'] ?? '').replace('xl/workbook.xml', '/XL/book.xml'),
      'xl/book.xml': prefixed(parts['xl/workbook.xml']),
      'xl/_rels/book.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        'worksheets/sheet1.xml',
        '/xl/s/1.xml',
      ),
      'xl/s/1.xml': prefixed(parts['xl/worksheets/sheet1.xml']),
    };
    expect(imported(packed(moved), 'a.xlsx').source).toBe(source);
  });

  test('whose cells have no references, and which names no parts, is the same', () => {
    const parts = workbookParts([plan]);
    const sheet = (parts['xl/worksheets/sheet1.xml'] ?? '')
      .replace(/(<row[^>]*>)(<c r="B)/g, '$1<c/>$2')
      .replace(/ r="\w+"/g, '');
    const bare = {
      '_rels/.rels': parts['_rels/.rels'] ?? '',
      'xl/workbook.xml': parts['xl/workbook.xml'] ?? '',
      'xl/worksheets/sheet1.xml': sheet,
    };
    expect(imported(packed(bare), 'a.xlsx').source).toBe(source);
  });

  test('is known by its bytes, whatever its name says', () => {
    expect(imported(workbookFile([plan]), 'a.docx').source).toBe(source);
  });

  test('takes the sheet that looks most like an attachment, wherever it stands', () => {
    const cover: TestSheet = {
      name: '封面',
      rows: [
        ['填报单位', '某厅'],
        ['填报人', '张三'],
      ],
    };
    const made = read([cover, plan]);
    expect(made.source).toBe(source);
    expect(told(made)).toEqual(['工作表“封面”没有导入：“填报单位 某厅 填报人 张三”']);
  });

  test('without a sheet to be seen has no table', () => {
    expect(read([{ ...plan, state: 'hidden' }]).rules).toEqual(['import-more-sheets', 'import-no-table']);
    expect(read([{ rows: [] }]).rules).toEqual(['import-no-table']);
  });
});

describe('what of a sheet no source takes is told', () => {
  test('a text under a merged cell', () => {
    const rows = plan.rows.map((row, at) => (at === 4 ? ['旧名', '聚人才', '某局'] : row));
    const made = read([{ ...plan, rows }]);
    expect(made.source).toBe(source);
    expect(told(made)).toEqual(['被合并的单元格中有看不见的文字，没有导入：“旧名”']);
  });

  test('a formula that was never worked out: nobody knows what it shows', () => {
    const row = `<row r="7">${inline('A7', '丙')}${inline('B7', '绿化')}<c r="C7"><f>A7&amp;"厅"</f></c></row>`;
    const made = read([{ ...plan, rows: [...plan.rows, row] }]);
    expect(made.source).toBeUndefined();
    expect(made.problems.map((one) => [word(one, 'zh').message, one.place])).toEqual([
      [
        '单元格的公式“=A7&"厅"”没有算出的结果，不知道显示什么',
        { file: 'a.xlsx', sheet: '附件3', cell: 'C7', tableRow: 7, tableColumn: 3 },
      ],
    ]);
  });

  test('an error as a result, a format that is none, a picture within a cell of WPS', () => {
    const row =
      `<row r="7">${inline('A7', '丙')}<c r="B7" t="e"><f>X</f><v>#REF!</v></c>` +
      '<c r="C7" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>';
    const odd = `<row r="8">${inline('A8', '丁')}${inline('B8', '绿化')}<c r="C8" s="1"><v>-5</v></c></row>`;
    const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>';
    const made = imported(workbookFile([{ ...plan, rows: [...plan.rows, row, odd] }], styles), 'a.xlsx');
    expect(made.source).toContain('### #REF\\!');
    expect(told(made)).toEqual([
      '单元格的结果是错误值“#REF!”，照样导入',
      '图片没有导入：“ID_1”',
      '数的格式“yyyy/m/d”不能识别，照原数导入：“-5”',
    ]);
  });

  test('what is printed above and below the pages, their number aside', () => {
    const after =
      '<headerFooter><oddHeader>&amp;L&amp;"宋体,常规"&amp;10内部&amp;&amp;保密</oddHeader><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>';
    expect(told(read([{ ...plan, after }]))).toEqual(['页眉或页脚没有导入：“内部&保密”']);
  });
});

describe('a link', () => {
  const beside = { hyperlink: ['unused.xml', ''] } as const;
  test('leads where its cell does, over the words that it was given for', () => {
    const parts = workbookParts([
      {
        ...plan,
        beside,
        after:
          '<hyperlinks><hyperlink ref="C4" r:id="rId1" display="某"/><hyperlink ref="B6" location="附件3!A1"/></hyperlinks>',
      },
    ]);
    const name = 'xl/worksheets/_rels/sheet1.xml.rels';
    parts[name] = (parts[name] ?? '').replace(
      'Target="../unused.xml"',
      'Target="https://www.gov.cn/" TargetMode="External"',
    );
    expect(imported(packed(parts), 'a.xlsx').source).toBe(
      source.replace('某厅', '[某](https://www.gov.cn/)厅'),
    );
  });
});

describe('a workbook that does harm or is broken is refused, at its place', () => {
  const broken = (change: (xml: string) => string, part = 'xl/worksheets/sheet1.xml') => {
    const parts = workbookParts([plan]);
    return imported(packed({ ...parts, [part]: change(parts[part] ?? '') }), 'a.xlsx');
  };

  test.each([
    [
      'a sheet cut off',
      (xml: string) => xml.slice(0, xml.indexOf('聚人才') + 3),
      '文件不完整：工作表“附件3”的 B5 就断了，没有读取',
    ],
    [
      'a document type',
      (xml: string) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`,
      '工作表“附件3”含有 DOCTYPE 声明，Word、Excel 文件不该有，文件没有读取',
    ],
    [
      'a reference that is none',
      (xml: string) => xml.replace('治水', '治&水'),
      '工作表“附件3”的 B6 的“&”不是能用的字，文件没有读取',
    ],
    [
      'elements without end in each other',
      (xml: string) => xml.replace('<sheetData>', '<a>'.repeat(500)),
      '工作表“附件3”的内容套了 400 层以上，文件没有读取',
    ],
  ])('%s', (_, change, message) => {
    const made = broken(change);
    expect(made.source).toBeUndefined();
    expect(told(made)).toEqual([message]);
  });

  test('a list of sheets or of texts that is none', () => {
    expect(told(broken((xml) => xml.slice(0, -20), 'xl/workbook.xml'))[0]).toMatch(/^文件不完整：工作簿目录/);
    expect(told(broken(() => '<sst><si><t>甲', 'xl/sharedStrings.xml'))[0]).toMatch(
      /^文件不完整：单元格文字“甲”之后/,
    );
  });

  test('cells beyond the limits of Excel, and references that are none, are no reason to stop', () => {
    const cells = '<row r="9999999"><c r="A9999999"><v>1</v></c></row><row><c r="??"><v>2</v></c></row>';
    const made = broken((xml) =>
      xml.replace('</sheetData>', `${cells}</sheetData><mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>`),
    );
    expect(made.source).toBe(source);
  });
});

test('rows of a Chinese number and a name in two columns are no heads of parts', () => {
  const made = read([
    {
      name: '表',
      rows: [
        ['序号', '任务'],
        ['一', '建平台'],
        ['二', '聚人才'],
      ],
    },
  ]);
  expect(made.rules).not.toContain('import-sections');
  expect(made.source).toContain('建平台');
  expect(made.source).toContain('聚人才');
});
