import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImportOptions } from '../../scripts/import/index.ts';
import type { Entry } from '../../scripts/model/index.ts';
import { word } from '../../scripts/problem/index.ts';
import { imported } from './imported.ts';
import { begin, cell, goOn, paragraph, row, table, wordFile } from './word-file.ts';

/** Small files that other programs, or people, make; each is named after what it holds. */
const folder = join(import.meta.dirname, 'cases');

/** A row for each entry: names and texts from the programme down. */
function rowsOf(entry: Entry): string[] {
  const own = [entry.name.text, ...Array.from(entry.fields.values(), ({ blocks }) => textOf(blocks))].join(
    '｜',
  );
  return [own, ...entry.children.flatMap(rowsOf).map((row) => `  ${row}`)];
}

function textOf(nodes: readonly object[]): string {
  return nodes
    .map((node): string => {
      if ('value' in node) return String(node.value);
      const inner = 'children' in node ? node.children : 'items' in node ? node.items : [];
      return Array.isArray(inner) ? textOf(inner) : '';
    })
    .join('/');
}

/** What an import gives: its rows, then each finding with its place in the table and the text it tells of. */
function outcome(file: string, changes?: ImportOptions['changes']): string[] {
  const { attachment, problems } = imported(readFileSync(join(folder, file)), file, changes);
  const found = problems.map(({ rule, place, values }) => {
    const at = place && 'tableRow' in place ? `${place.tableRow}:${place.tableColumn} ` : '';
    return `${at}${rule} ${values.text ?? ''}`.trim();
  });
  return [...(attachment?.programmes.flatMap(rowsOf) ?? []), ...found];
}

/** The plain table that most of the files have. */
const plain = ['甲项目', '  任务一｜单位甲', '  任务二｜单位乙'];

test.each<[file: string, outcome: string[]]>([
  [
    '01-long-footnote.docx',
    [
      ...plain,
      '2:2 import-footnote 本注说明甲项指标的口径：以上年末户籍人口为准，不含流动人口，分母为常住人口，数据由统计部门每季度核定一次，遇行政区划调整时按调整后的口径追溯到基期，并在年报中单列说明尾标甲乙丙。',
    ],
  ],
  [
    '03-long-before.docx',
    [
      ...plain,
      'import-left-out 本注说明甲项指标的口径：以上年末户籍人口为准，不含流动人口，分母为常住人口，数据由统计部门每季度核定一次，遇行政区划调整时按调整后的口径追溯到基期，并在年报中单列说明尾标甲乙丙。',
    ],
  ],
  ['07-eq-circled.docx', ['甲项目', '  ㉑任务一｜单位甲', '  任务二｜单位乙']],
  ['08-dropdown.docx', ['甲项目', '  任务一｜单位乙', '  任务二｜☑完成']],
  ['11-strike.docx', ['甲项目', '  建成30个园区｜单位甲', '  任务二｜单位乙', '2:2 import-struck 建成20个']],
  ['12-superscript.docx', ['甲项目', '  新增10⁴立方米，占地50m²｜单位甲', '  任务二｜单位乙']],
  [
    '20-ruby-eq.docx',
    [
      '甲项目',
      '  拼音任务｜单位甲',
      '  任务二｜单位乙',
      '2:2 import-formula EQ \\* jc2 \\o\\ad(\\s\\up 9(pin),拼)',
    ],
  ],
  ['26-symbol.docx', ['甲项目', '  ☑完成 □未完成｜单位甲', '  任务二｜单位乙']],
  ['28-header-digits.docx', [...plain, 'import-page-text 共页第页 共2023〕15']],
  [
    '44-hidden.docx',
    [
      ...plain,
      '2:2 import-hidden （内部：暂不公开，预算另行下达，具体由牵头部门商财政部门确定，涉及跨年度安排的应当同步报备并注明资金渠道和绩效目标）',
    ],
  ],
  ['48-smalltext-math.docx', ['甲项目', '  增长1/2｜单位甲', '  任务二｜单位乙', '2:2 import-formula 1/2']],
  [
    '49-endash-field.docx',
    ['甲项目', '  见附件1，日期｜单位甲', '  任务二｜单位乙', '2:2 import-field DATE \\@ yyyy'],
  ],
  ['61-wingdings-typed.docx', ['甲项目', '  ☑已完成　□未完成｜单位甲', '  任务二｜单位乙']],
  ['86-footnote-two-paras.docx', [...plain, '2:2 import-footnote 第一段 第二段', 'import-footnote 注尾']],
  ['87-page-header-15.docx', [...plain, 'import-page-text 〔2023〕15']],
  ['65-num-ideograph.docx', ['甲项目', '  甲、任务一｜单位甲', '  乙、任务二｜单位乙']],
  [
    '71-utf8.html',
    ['甲项目', '  任务一｜单位甲①', '  任务二｜单位乙', 'import-struck 旧', 'import-raised ①'],
  ],
  ['77-html-form.html', ['甲项目｜完成三十个园区年底前']],
  ['78-del.html', ['甲项目｜建成30个，新增10⁴吨', 'import-struck 20', 'import-hidden 内部']],
  ['79-footnote.md', ['甲项目｜任务一[^1]']],
  ['14-dup-name.docx', [...plain, '乙项目', '  任务三｜单位丙', '3:1 import-names-joined 甲项目']],
  ['15-one-row.docx', ['甲项目｜任务一｜单位甲']],
  [
    '16-wide-mid.docx',
    [
      '甲项目｜任务一｜单位甲',
      '乙项目｜二、民生类｜任务二｜单位乙',
      '3:1 import-sections 二、民生类',
      '3:1 import-number-doubtful',
    ],
  ],
  [
    '25-gridspan-tail.docx',
    ['甲项目｜任务一｜单位甲', '乙项目｜任务二｜单位乙', '1:1 import-left-out 项目一览'],
  ],
  ['37-blank-rows.docx', [...plain, '4:1 import-blank-rows']],
  ['38-blank-row-mid-noMerge.docx', [...plain, '乙项目', '  任务三｜单位丙', '4:1 import-blank-rows']],
  ['62-project-twice.docx', ['2:1 import-name-twice 甲项目']],
  [
    '64-all-columns-repeat.docx',
    [
      '改革办',
      '  督查｜年底前',
      '  考核｜年底前',
      '督查室',
      '  督查｜年中前',
      '3:1 import-names-joined 改革办',
    ],
  ],
  [
    '91-continued.docx',
    [...plain, '  任务三｜单位丙', '  任务四｜单位丁', '4:1 import-names-joined 甲项目（续）'],
  ],
  ['35-four-levels.docx', ['2:1 import-levels']],
  [
    '68-private-use.docx',
    ['甲项目', '  任务一｜单位甲\ue815', '  任务二｜单位乙', '2:3 import-character U+E000'],
  ],
  [
    '81-blank-in-middle-merged.docx',
    [
      '甲项目',
      '  任务一｜单位甲',
      '  任务二｜单位丙',
      '乙项目',
      '  任务三｜单位丁',
      '4:2 import-rows-joined',
    ],
  ],
  ['19-same-count-spans.docx', ['甲项目｜单位甲', '乙项目｜任务二与单位乙']],
  ['23-sdt-placeholder.docx', ['甲项目', '  单位甲', '  单位乙｜任务二']],
  [
    '30-long-name-cells.docx',
    [
      '甲项目',
      '  任务一第二段说明｜单位甲/单位丙',
      '  任务二｜单位乙',
      '2:2 import-name-lines 任务一第二段说明',
    ],
  ],
  [
    '40-seq-merged.docx',
    ['甲项目｜1', '  任务一｜单位甲', '  任务二｜单位乙', '乙项目｜2', '  任务三｜单位丙'],
  ],
  [
    '42-header-2rows-nospan.docx',
    [
      '甲项目｜任务一｜十｜二十',
      '乙项目｜任务二｜五｜八',
      '1:3 import-header-joined',
      '1:3 import-header-joined',
    ],
  ],
  ['43-tabs-in-cell.docx', ['甲项目', '  一季度 完成30%二季度完成60%｜单位甲', '  任务二｜单位乙']],
  ['45-inline-image-only.docx', ['甲项目', '  单位甲', '  单位乙｜任务二', '2:2 import-image 图片 1']],
  [
    '46-nested-table.docx',
    [
      '甲项目',
      '  分季度：一季度二季度30% 60%｜单位甲',
      '  任务二｜单位乙',
      '2:2 import-nested-table',
      '2:2 import-name-lines 分季度：一季度二季度30% 60%',
    ],
  ],
  ['47-longname.docx', ['# 1. *项目*_x_ <b>|\\[', '  - 任务一｜> 单位甲<!-- 注 --> ***', '  任务二｜单位乙']],
  [
    '52-comment-long.docx',
    [
      ...plain,
      '2:2 import-comment 此项请与发改部门核对：去年数为三十六亿元，今年目标应按百分之八测算，分县区指标另附表，责任单位请补财政局和统计局，完成时限改为十一月底前，尾标丙丁。',
    ],
  ],
  ['69-gridbefore.docx', [...plain, '乙项目', '  任务三｜单位丙']],
  [
    '80-three-row-header.docx',
    ['甲项目｜十｜二十', '乙项目｜五｜八', '1:2 import-header-joined', '1:2 import-header-joined'],
  ],
  ['89-picture-bullets-equationobj.docx', [...plain, '2:2 import-image']],
  ['93b-no-tblgrid.docx', plain],
  [
    '95-table-in-header-doc.docx',
    [
      ...plain,
      'import-page-text 密级：内部 编号：甲一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十 页眉表格末尾的文字也应当完整列出直到尾标戊己庚',
    ],
  ],
  [
    '98-five-cols-joined.docx',
    [
      '初稿｜1.0｜甲',
      '1:1 import-more-tables 任务 完成时间 负责人 立项 3月 乙 验收 9月 丙',
      'import-left-out 二、进度',
    ],
  ],
])('%s', (file, wanted) => {
  expect(outcome(file)).toEqual(wanted);
});

/** What is said of each tracked change, then the rows where all are taken, and where none is. */
function changesOf(file: string): string[][] {
  const { problems } = imported(readFileSync(join(folder, file)), file);
  return [
    problems.map((one) => word(one, 'zh').message.replace(/^\S+ \S+ /, '')),
    outcome(file, 'accepted'),
    outcome(file, 'original'),
  ];
}

test.each<[file: string, changes: string[], accepted: string[], original: string[]]>([
  [
    '13-footnote-change.docx',
    ['删去了“五成”', '插入了“九成”'],
    [...plain, '2:2 import-footnote 目标为九成'],
    [...plain, '2:2 import-footnote 目标为五成'],
  ],
  [
    '24-cellmerge-change.docx',
    ['改了单元格的合并：“乙项目”（表格第 3 行第 1 列）'],
    [...plain, '3:1 import-covered-text 乙项目'],
    ['甲项目｜任务一｜单位甲', '乙项目｜任务二｜单位乙'],
  ],
  [
    '29-ins-row.docx',
    ['删去了一行：“丙项目任务三单位丙”（表格第 4 行）'],
    plain,
    [...plain, '丙项目', '  任务三｜单位丙'],
  ],
  [
    '50-moved-row.docx',
    ['把“任务二”移到了这里（表格第 3 行第 2 列）', '把“任务二”从这里移走了（表格第 3 行第 3 列）'],
    ['甲项目', '  任务一｜单位甲', '  任务二'],
    ['甲项目｜任务一｜单位甲/任务二', '3:2 import-rows-joined'],
  ],
  ['51-math-change.docx', ['改了格式：“任务一”（表格第 2 行第 2 列）'], plain, plain],
  ['67-change-textbox.docx', ['插入了“新句”'], [...plain, 'import-text-box 新句'], plain],
  [
    '83-ins-del-nested.docx',
    ['插入了“增而又删一”（表格第 2 行第 2 列）', '删去了“增而又删”（表格第 2 行第 2 列）'],
    plain,
    ['甲项目', '  任务｜单位甲', '  任务二｜单位乙'],
  ],
])('%s', (file, ...wanted) => {
  expect(changesOf(file)).toEqual(wanted);
});

test('a Markdown page keeps its footnotes and what looks like one', () => {
  const { attachment } = imported(readFileSync(join(folder, '79-footnote.md')), '79-footnote.md');
  expect(attachment?.notes.map(({ blocks }) => textOf(blocks))).toEqual([
    '[^1]: 脚注里的口径说明',
    '[注]: 见附件三',
  ]);
});

test('projects of one name are told once, with their rows, and the source is given to be mended', () => {
  const { source, problems } = imported(
    readFileSync(join(folder, '62-project-twice.docx')),
    '62-project-twice.docx',
  );
  expect(source?.match(/^# .*/gm)).toEqual(['# 甲项目', '# 乙项目', '# 甲项目']);
  expect(problems.map((one) => [word(one, 'zh').message, word(one, 'en').message])).toEqual([
    [
      '“甲项目”在表格第 2、5 行各是一个项目，源文件中项目不得同名',
      '"甲项目" names a project in each of the table rows 2、5, and a source has no two of one name',
    ],
  ]);
});

test('the rows of a table that has many sections are told in one finding', () => {
  const { rules } = imported(readFileSync(join(folder, '94-many-sections.docx')), '94-many-sections.docx');
  expect(rules).toEqual(['import-sections']);
});

/** Title, label and what is told of an import that may choose its table. */
function titles(file: string, wanted: Pick<ImportOptions, 'table' | 'header'> = {}): string[] {
  const { attachment, problems } = imported(readFileSync(join(folder, file)), file, undefined, wanted);
  const told = problems.map(({ rule, values }) => `${rule} ${values.text ?? ''}`.trim());
  return [`${attachment?.label?.text ?? ''} ${attachment?.title.text ?? ''}`, ...told];
}

const titled = '附件2 示例市重点工作任务分解表';

test.each<[file: string, told: string[]]>([
  [
    '04-other-table.docx',
    [
      titled,
      'import-more-tables 指标 数值 高新企业数 一百二十家以上并逐年递增 研发投入 二点五亿元以上并逐年递增 人才引进 三百二十人以上并逐年递增',
      'import-left-out 备注：完',
    ],
  ],
  [
    '17-second-table-other-header.docx',
    [titled, 'import-more-tables 序号 指标名称 数值 1 指标甲 九 2 指标乙 八', 'import-left-out 二、民生类'],
  ],
  [
    '18-section-between.docx',
    [titled, 'import-left-out 二、民生类', 'import-header-repeated', 'import-left-out 一、经济类'],
  ],
  ['32-unit-line.docx', [titled, 'import-left-out 单位：万元']],
  [
    '33-main-text-first.docx',
    [
      titled,
      'import-left-out 关于印发示例方案的通知',
      'import-left-out 各县区人民政府：',
      'import-left-out 现将示例方案印发给你们，请结合实际认真贯彻执行。',
      'import-left-out 示例市人民政府',
      'import-left-out 2024年1月1日',
    ],
  ],
  ['34-signature-table.docx', [titled, 'import-more-tables 发文机关 示例市人民政府 文号 示政〔2024〕1号']],
  ['63-table-in-textbox.docx', [titled]],
  ['85-label-title-left.docx', [titled]],
  ['90-no-header.docx', [titled, 'import-header-doubtful 第1天 报到 会务组']],
])('%s has its title where the table’s is, and tells what it leaves', (file, told) => {
  expect(titles(file)).toEqual(told);
});

test('another table of a file is imported by its number, and none by one that is not there', () => {
  expect(titles('04-other-table.docx', { table: 2 })[1]).toMatch(/^import-more-tables 项目名称 主要任务/);
  const { problems } = imported(
    readFileSync(join(folder, '04-other-table.docx')),
    '04-other-table.docx',
    undefined,
    { table: 5 },
  );
  expect(problems.map((one) => word(one, 'zh').message)).toContain('文件中没有第 5 个表格，一共 2 个');
  expect(problems.map((one) => word(one, 'en').message)).toContain('the file has no table 5: it has 2');
});

test('a table without a header has its first row among the others, its columns named by their order', () => {
  const { attachment } = imported(
    readFileSync(join(folder, '90-no-header.docx')),
    '90-no-header.docx',
    undefined,
    { header: 'none' },
  );
  expect(attachment?.columns.programme.map(({ text }) => text)).toEqual(['第一栏', '第二栏', '第三栏']);
  expect(attachment?.programmes.map(({ name }) => name.text)).toEqual(['第1天', '第2天', '第3天']);
});

test('cells merged over several projects are one in each, told once', () => {
  const file = wordFile(
    paragraph('附件2') +
      paragraph('表') +
      table(
        row([cell('项目'), cell('任务'), cell('责任单位')]),
        row([cell('甲', begin), cell('一'), cell('省厅', begin)]),
        row([cell('', goOn), cell('二'), cell('', goOn)]),
        row([cell('乙', begin), cell('三'), cell('', goOn)]),
        row([cell('', goOn), cell('四'), cell('市局')]),
      ),
  );
  const { attachment, problems } = imported(file, 'a.docx');
  expect(attachment?.programmes.flatMap(rowsOf)).toEqual([
    '甲',
    '  一｜省厅',
    '  二｜省厅',
    '乙',
    '  三｜省厅',
    '  四｜市局',
  ]);
  expect(problems.map((one) => [word(one, 'zh').message, word(one, 'en').message])).toEqual([
    [
      '表格第 2 行有单元格跨几个项目合并，如“省厅”，这一栏改为每行各有一格',
      'cells merged over several projects, such as "省厅", became one in each row: rows 2',
    ],
  ]);
});

test('names repeated on every row are one, and the numbers that count the rows go on counting them', () => {
  const file = wordFile(
    paragraph('附件2') +
      paragraph('表') +
      table(
        row(['序号', '项目名称', '任务'].map((text) => cell(text))),
        row(['1', '甲项目', '任务一'].map((text) => cell(text))),
        row(['2', '甲项目', '任务二'].map((text) => cell(text))),
        row(['3', '甲项目', '任务三'].map((text) => cell(text))),
        row(['4', '乙项目', '任务四'].map((text) => cell(text))),
      ),
  );
  const { attachment, rules } = imported(file, 'a.docx');
  expect(attachment?.programmes.flatMap(rowsOf)).toEqual([
    '甲项目',
    '  任务一',
    '  任务二',
    '  任务三',
    '乙项目',
    '  任务四',
  ]);
  expect(attachment?.order.map(({ name, level }) => `${name} ${level}`)).toEqual([
    '序号 sequence',
    '项目名称 programme',
    '任务 task',
  ]);
  expect(rules).toEqual(['import-names-joined']);
});
