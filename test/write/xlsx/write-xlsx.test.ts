import { describe, expect, it } from 'vitest';
import type { Inline, Table } from '../../../scripts/document/index.ts';
import { contentHash } from '../../../scripts/document/index.ts';
import { writeXlsx } from '../../../scripts/write/xlsx/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import {
  cell,
  documentOf,
  emphasis,
  heading,
  list,
  paragraph,
  place,
  strong,
  table,
  text,
} from '../../fixtures/document.ts';
import { sample } from '../../verify/sample.ts';
import { all, parsePart, value } from '../docx/open-package.ts';
import { opened, readSheet, runTexts } from './open-workbook.ts';

const lineBreak: Inline = { type: 'break', place };
const link = (url: string, words: string, at = place): Inline => ({
  type: 'link',
  url,
  children: [text(words, at)],
  place: at,
});
const oneCell = (...children: (string | Inline)[]) =>
  table(['任务'], [[[paragraph('tableText', ...children)]]]);
const withRows = (given: Table, rows: Table['rows']): Table => ({ ...given, rows });

describe('the sheet to be printed', () => {
  it('has each text beside the table in a row merged over all columns, and the table’s own merged cells', async () => {
    const { text: at, merged } = await opened(sample.children);
    expect(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'C7', 'A9'].map(at)).toEqual([
      '附件2：',
      '建设目标概览',
      '1.坚持突出重点',
      '2.坚持交通先行',
      '行动计划',
      '大湾区',
      '2.科创',
      '备注：到2022年',
    ]);
    expect(merged).toEqual(['A1:C1', 'A2:C2', 'A3:C3', 'A4:C4', 'A6:A7', 'B6:B7', 'A9:C9']);
  });

  it('keeps the rows down to the header in sight and prints the header on every page', async () => {
    const { sheet, parts } = await opened(sample.children, { title: '甲’s 表' });
    expect(all(sheet, 'pane')[0]?.attributes).toMatchObject({
      ySplit: '5',
      topLeftCell: 'A6',
      state: 'frozen',
    });
    const names = all(parsePart(parts, 'xl/workbook.xml'), 'definedName').filter(
      ({ attributes }) => attributes.localSheetId === '0' && attributes.name?.startsWith('_xlnm'),
    );
    expect(names.map(({ attributes, children }) => [attributes.name, children.join('')])).toEqual([
      ['_xlnm.Print_Area', "'甲’s 表'!$A$1:$C$9"],
      ['_xlnm.Print_Titles', "'甲’s 表'!$5:$5"],
    ]);
  });

  it('is set on the paper of its page, and numbered from its first one', async () => {
    const { sheet } = await opened(sample.children, { startPage: 4 });
    expect(all(sheet, 'pageSetup')[0]?.attributes).toEqual({
      paperSize: '9',
      orientation: 'landscape',
      firstPageNumber: '4',
      useFirstPageNumber: '1',
      fitToHeight: '0',
    });
    const margins = Object.values(all(sheet, 'pageMargins')[0]?.attributes ?? {}).map(Number);
    expect(margins.slice(0, 4).map((inches) => Math.round(inches * 25.4))).toEqual([35, 37, 28, 26]);
    expect(value(sheet, 'headerFooter', 'differentOddEven')).toBe('1');
    expect(all(sheet, 'oddFooter')[0]?.children.join('')).toMatch(/^&R.*— &P —\u3000$/);
    expect(all(sheet, 'evenFooter')[0]?.children.join('')).toMatch(/^&L.*\u3000— &P —$/);
  });

  it('is as wide as the type area', async () => {
    const { sheet } = await opened(sample.children);
    const pixels = all(sheet, 'col').reduce((sum, { attributes }) => sum + Number(attributes.width) * 8, 0);
    expect((pixels / 96) * 25.4).toBeGreaterThan(224);
    expect((pixels / 96) * 25.4).toBeLessThanOrEqual(225);
  });

  it('gives each role a named style with the name it has in Word', async () => {
    const { parts, sheet } = await opened(sample.children);
    const styles = parsePart(parts, 'xl/styles.xml');
    const names = new Map(
      all(styles, 'cellStyle').map(({ attributes }) => [attributes.xfId, attributes.name]),
    );
    const cellXfs = all(all(styles, 'cellXfs')[0] ?? styles, 'xf');
    const nameOf = (name: string) => {
      const found = all(sheet, 'c').find(({ attributes }) => attributes.r === name);
      return names.get(cellXfs[Number(found?.attributes.s)]?.attributes.xfId);
    };
    expect(['A1', 'A2', 'A5', 'B6', 'B7', 'A9'].map(nameOf)).toEqual([
      '附件标识',
      '公文标题',
      '表头',
      '表格正文',
      '表格正文',
      '表注',
    ]);
  });

  it('has borders on all squares of a merged cell', async () => {
    const { sheet } = await opened(sample.children);
    const styleOf = (name: string) =>
      all(sheet, 'c').find(({ attributes }) => attributes.r === name)?.attributes.s;
    expect(styleOf('A7')).toBeDefined();
    expect(styleOf('A7')).toBe(styleOf('A6'));
  });

  it('lays tables of other columns on one grid of columns', async () => {
    const { merged, text: at } = await opened([
      table(['甲', '乙'], [['1', '2']]),
      paragraph('note', '其间'),
      table(['丙', '丁', '戊'], [['3', '4', '5']]),
    ]);
    expect(at('A3')).toBe('其间');
    expect(merged.length).toBeGreaterThan(4);
  });

  it('puts a row higher than Excel allows on several, over which all its cells are merged', async () => {
    const { sheet, merged, problems } = await opened([
      table(
        ['目标', '任务'],
        [
          ['长'.repeat(10_000), '短'],
          ['后', '后'],
        ],
      ),
    ]);
    expect(problems).toEqual([]);
    const heights = all(sheet, 'row').map(({ attributes }) => Number(attributes.ht));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409.5);
    const last = heights.length - 1;
    expect(last).toBeGreaterThan(3);
    expect(merged).toEqual([`A2:A${last}`, `B2:B${last}`]);
    // 10,000 characters of 10.5 points need at least this area.
    const width = all(sheet, 'col').map(({ attributes }) => Number(attributes.width) * 6)[0] ?? 0;
    expect(heights.slice(1, last).reduce((sum, height) => sum + height, 0)).toBeGreaterThan(
      (10_000 / Math.floor(width / 10.5)) * 10.5,
    );
  });
});

describe('a text', () => {
  it('parts paragraphs and items by line ends', async () => {
    const { text: at } = await opened([
      table(['任务'], [[[paragraph('tableText', '总则'), list('tableItem', '甲', '乙')]]]),
    ]);
    expect(at('A2')).toBe('总则\n1.甲\n2.乙');
  });

  it('has a hard break in a run of its own in italics, and no other run of a line end alone', async () => {
    const { item } = await opened([
      table(
        ['任务'],
        [[[paragraph('tableText', '甲', lineBreak, '乙'), paragraph('tableText', strong('丙'))]]],
      ),
    ]);
    const runs = all(item('A2') ?? { name: '', attributes: {}, children: [] }, 'r');
    expect(runs.flatMap(runTexts)).toEqual(['甲', '\n', '乙', '\n丙']);
    expect(runs.map((run) => all(run, 'i').length)).toEqual([0, 1, 0, 0]);
    expect(runs.map((run) => all(run, 'b').length)).toEqual([0, 0, 0, 1]);
  });

  it('turns the italics of a break the other way in a stressed text', async () => {
    const { item } = await opened([oneCell(emphasis('甲', lineBreak, '乙'))]);
    const runs = all(item('A2') ?? { name: '', attributes: {}, children: [] }, 'r');
    expect(runs.map((run) => all(run, 'i').length)).toEqual([1, 0, 1]);
  });

  it('is one plain text where nothing in it stands out', async () => {
    const { item } = await opened([oneCell('甲', '乙')]);
    expect(item('A2')?.children).toMatchObject([{ name: 't', children: ['甲乙'] }]);
  });

  it.each(['=1+1', '+86', '-5', '@甲', '0012', '2026年', '3.5%'])('stays the text %s', async (written) => {
    const { sheet, text: at, parts } = await opened([oneCell(written)]);
    expect(at('A2')).toBe(written);
    const found = all(sheet, 'c').find(({ attributes }) => attributes.r === 'A2');
    expect(found?.attributes.t).toBe('s');
    const styles = parsePart(parts, 'xl/styles.xml');
    const xfs = all(all(styles, 'cellXfs')[0] ?? styles, 'xf');
    expect(xfs[Number(found?.attributes.s)]?.attributes.quotePrefix).toBe('1');
  });

  it('that Excel would read as a character’s number is escaped', async () => {
    const { text: at } = await opened([oneCell('a_x000D_b_x0041_x0042_')]);
    expect(at('A2')).toBe('a_x005F_x000D_b_x005F_x0041_x005F_x0042_');
  });

  it('of more characters than a cell holds is an error at its place, and nothing is written', async () => {
    const at = { file: 'a.md', line: 7, column: 3 };
    const { bytes, problems } = await writeXlsx(
      documentOf([oneCell(text('长'.repeat(32_768), at))]),
      shippedContext(),
    );
    expect(problems).toMatchObject([
      { rule: 'excel-cell-too-long', place: at, values: { count: 32_768, limit: 32_767 } },
    ]);
    expect(bytes).toHaveLength(0);
    expect((await opened([oneCell('长'.repeat(32_767))])).problems).toEqual([]);
  });
});

describe('links', () => {
  it('have the address of the first in a cell, and its words', async () => {
    const { sheet, parts, problems } = await opened([
      oneCell('见', link('https://a.cn/?a=1&b=2', '网站'), '和', link('https://a.cn/?a=1&b=2', '同处')),
    ]);
    expect(problems).toEqual([]);
    const [found] = all(sheet, 'hyperlink');
    expect(found?.attributes).toEqual({ ref: 'A2', 'r:id': 'rId1', display: '网站' });
    const [relation] = all(parsePart(parts, 'xl/worksheets/_rels/sheet1.xml.rels'), 'Relationship');
    expect(relation?.attributes).toMatchObject({
      Id: 'rId1',
      Target: 'https://a.cn/?a=1&b=2',
      TargetMode: 'External',
    });
  });

  it('to a place in the file have no relation', async () => {
    const { sheet, parts } = await opened([oneCell(link('#甲', '上文'))]);
    expect(all(sheet, 'hyperlink')[0]?.attributes).toEqual({ ref: 'A2', location: '甲', display: '上文' });
    expect([...parts.keys()].filter((path) => path.includes('sheet1.xml.rels'))).toEqual([]);
  });

  it('of another address in the same cell are warned of at their words', async () => {
    const at = { file: 'a.md', line: 9, column: 5 };
    const { problems } = await opened([
      oneCell(
        link('https://a.cn', '甲'),
        link('https://b.cn', '乙', at),
        link(`https://c.cn/${'c'.repeat(2079)}`, '丙'),
      ),
    ]);
    expect(problems).toMatchObject([
      {
        rule: 'excel-link-lost',
        severity: 'warning',
        place: at,
        values: { text: '乙', address: 'https://b.cn' },
      },
      { rule: 'excel-link-lost', values: { text: '丙', case: 'long' } },
    ]);
  });
});

describe('the sheet of details', () => {
  const head = (
    names: readonly (readonly [name: string, column: number, rowSpan: number, columnSpan: number])[],
  ) => ({
    type: 'row' as const,
    cells: names.map(([name, column, rowSpan, columnSpan]) =>
      cell(column, name, 'tableHead', rowSpan, columnSpan),
    ),
    place,
  });

  it('has every square filled, one row of names, a filter, and no merged cell', async () => {
    const { parts } = await opened(sample.children);
    const { sheet, text: at, merged } = readSheet(parts, 2);
    expect(['A1', 'A2', 'A3', 'B3', 'C3', 'A4', 'B4', 'C4'].map(at)).toEqual([
      '行动计划',
      '大湾区',
      '大湾区',
      '总量达到6万亿元',
      '2.科创',
      '大花园',
      undefined,
      '1.生态\n1.甲\n2.乙',
    ]);
    expect(merged).toEqual([]);
    expect(value(sheet, 'autoFilter', 'ref')).toBe('A1:C4');
    expect(value(sheet, 'pane', 'ySplit')).toBe('1');
  });

  it('joins the names of several header rows, and gives each column a name of its own', async () => {
    const given = table(['', '', '', ''], [['1', '2', '3', '4']]);
    const [, body] = given.rows;
    if (!body) throw new Error('no body');
    const rows = [
      head([
        ['投资', 0, 1, 2],
        ['', 2, 2, 1],
        ['投资／2026年', 3, 2, 1],
      ]),
      head([
        ['2025年', 0, 1, 1],
        ['2026年', 1, 1, 1],
      ]),
      body,
    ];
    const { parts } = await opened([{ ...withRows(given, rows), headerRows: 2 }]);
    const { text: at } = readSheet(parts, 2);
    expect(['A1', 'B1', 'C1', 'D1', 'A2'].map(at)).toEqual([
      '投资／2025年',
      '投资／2026年',
      '第3栏',
      '投资／2026年（2）',
      '1',
    ]);
  });

  it('is called Details in an English document', async () => {
    const { parts } = await opened(sample.children, { lang: 'en' });
    const names = all(parsePart(parts, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.name);
    expect(names).toEqual(['概览', 'Details']);
  });
});

describe('a sheet’s name', () => {
  it.each([
    ['[甲]乙:丙*丁?戊/己\\庚', '甲乙丙丁戊己庚'],
    ["'甲'乙'", "甲'乙"],
    ['长'.repeat(40), '长'.repeat(31)],
    [`${'长'.repeat(30)}😀`, '长'.repeat(30)],
    ['???', '附件'],
    ['History', 'History2'],
    ['明细', '明细2'],
  ])('of the title %s is %s', async (title, name) => {
    const { parts } = await opened(sample.children, { title });
    expect(value(parsePart(parts, 'xl/workbook.xml'), 'sheet', 'name')).toBe(name);
  });
});

it('knows its document again, and is the same bytes every time', async () => {
  const document = documentOf(sample.children, { date: '2026-03-05', title: 'A & B', extract: true });
  const written = await opened(sample.children, document);
  expect(written.parts.get('docProps/custom.xml')).toContain(`sha256:${contentHash(document)}`);
  expect(written.parts.get('docProps/custom.xml')).toContain('yigao.extract');
  expect(written.parts.get('docProps/core.xml')).toContain('2026-03-05T00:00:00Z');
  expect((await opened(sample.children, document)).bytes).toEqual(written.bytes);
});

it('says the same of two documents of one title but what they are known by', async () => {
  const one = await opened([heading(1, 'title', '甲'), ...sample.children], { title: '同名' });
  const other = await opened(sample.children, { title: '同名' });
  const nameIn = ({ parts }: typeof one) => value(parsePart(parts, 'xl/workbook.xml'), 'sheet', 'name');
  expect(nameIn(one)).toBe(nameIn(other));
  expect(one.parts.get('docProps/custom.xml')).not.toBe(other.parts.get('docProps/custom.xml'));
});

it('refuses a redline', async () => {
  const redline = documentOf([], { tracked: { author: '甲', date: undefined } });
  await expect(writeXlsx(redline, shippedContext())).rejects.toThrow(TypeError);
});
