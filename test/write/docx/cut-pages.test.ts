import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Cell, gridOf, type Inline, type Table } from '../../../scripts/document/index.ts';
import { wordRestOf } from '../../../scripts/style/index.ts';
import { verifyDocx } from '../../../scripts/verify/index.ts';
import { writeDocx } from '../../../scripts/write/docx/index.ts';
import type { CellStretch, TableCut } from '../../../scripts/write/writer.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { cell, documentOf, item, paragraph, place, text } from '../../fixtures/document.ts';
import { all, type Element, openPackage, parsePart, textOf, value } from './open-package.ts';

const context = shippedContext();
const stretch = (row: number, column: number, from: number, to: number, again = false): CellStretch => ({
  row,
  column,
  from,
  to,
  again,
});

/** A header, then three rows that a name and a text are merged over. */
function tableWith(...children: (string | Inline)[]): Table {
  return namedTable('甲', ...children);
}

function namedTable(name: string, ...children: (string | Inline)[]): Table {
  const long: Cell = { ...cell(1, '', 'tableText', 3), children: [paragraph('tableItem', ...children)] };
  const row = (...cells: Cell[]) => ({ type: 'row' as const, cells, place });
  return {
    type: 'table',
    columns: ['名称', '目标', '任务'].map((name) => ({ name })),
    headerRows: 1,
    rows: [
      row(...['名称', '目标', '任务'].map((name, column) => cell(column, name, 'tableHead', 1))),
      row(cell(0, name, 'programmeName', 3), long, cell(2, '一', 'tableText', 1)),
      row(cell(2, '二', 'tableText', 1)),
      row(cell(2, '三', 'tableText', 1)),
    ],
    place,
  };
}

/** Two rows on the first page and one on the next, with the text cut after so many characters. */
function cutAfter(count: number, length: number): TableCut {
  return {
    header: [20],
    pages: [
      { first: 1, heights: [30, 31.5], cut: false, parts: [stretch(1, 1, 0, count)] },
      {
        first: 3,
        heights: [40],
        cut: false,
        parts: [stretch(1, 0, 0, 1, true), stretch(1, 1, count, length)],
      },
    ],
  };
}

async function bodyOf(table: Table, cut: TableCut): Promise<Element> {
  const document = documentOf([table]);
  const { bytes } = await writeDocx(document, { ...context, cuts: [cut] });
  expect(verifyDocx(bytes, document, 'x.docx')).toEqual([]);
  return parsePart(openPackage(bytes), 'word/document.xml');
}

const rowsOf = (body: Element) =>
  all(body, 'w:tr').map((row) =>
    all(row, 'w:tc').map((each) => `${value(each, 'w:vMerge') ?? '-'} ${textOf(each)}`),
  );
const namesOf = (body: Element) =>
  all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
const restsOf = (body: Element) => namesOf(body).flatMap((name) => wordRestOf(name) ?? []);

describe('a table cut where our pages end', () => {
  it('cuts merged cells there, repeats names and goes on with texts', async () => {
    const body = await bodyOf(tableWith('前文。后文。'), cutAfter(3, 6));
    expect(rowsOf(body)).toEqual([
      ['- 名称', '- 目标', '- 任务'],
      ['restart 甲', 'restart 前文。', '- 一'],
      ['continue ', 'continue ', '- 二'],
      ['- 甲（续）', '- 后文。', '- 三'],
    ]);
  });

  it('has rows at least as high as ours, none of them cut, and turns the page before one alone', async () => {
    const rows = all(await bodyOf(tableWith('前文。后文。'), cutAfter(3, 6)), 'w:tr');
    expect(rows.map((row) => value(row, 'w:trHeight'))).toEqual(['400', '600', '630', '800']);
    expect(rows.map((row) => value(row, 'w:trHeight', 'w:hRule'))).toEqual(rows.map(() => 'atLeast'));
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 1, 1]);
    expect(rows.map((row) => all(row, 'w:pageBreakBefore').length)).toEqual([0, 0, 0, 1]);
  });

  it('sets a name with （续） in the style of the name, so that it is broken alike', async () => {
    const body = await bodyOf(
      namedTable('大都市区建设', `${'前文'.repeat(2000)}。后文。`),
      cutAfter(4001, 4004),
    );
    const styles = all(body, 'w:p').flatMap((each) =>
      textOf(each).startsWith('大都市区建设') ? [value(each, 'w:pStyle')] : [],
    );
    expect(styles).toHaveLength(2);
    expect(styles[0]).toMatch(/^programmeName\d+$/u);
    expect(styles[1]).toBe(styles[0]);
  });

  it('says of each cell how it goes on, and from which', async () => {
    const body = await bodyOf(tableWith('前文。后文。'), cutAfter(3, 6));
    expect(restsOf(body)).toEqual([
      { as: 'name', row: 1, column: 0, inRow: false },
      { as: 'text', row: 1, column: 1, inRow: false },
    ]);
  });

  it('sets the first line of what goes on within a paragraph as the lines after the first', async () => {
    const body = await bodyOf(tableWith('前文。后文。'), cutAfter(3, 6));
    const indents = all(body, 'w:ind').map(({ attributes }) => attributes);
    expect(indents).toEqual([{ 'w:left': '210', 'w:firstLine': '0' }]);
  });

  it('leaves out a hard break that it is cut at', async () => {
    const children = [text('前文'), { type: 'break' as const, place }, text('后文')];
    const body = await bodyOf(tableWith(...children), cutAfter(2, 4));
    expect(rowsOf(body).map(([, goal]) => goal)).toEqual(['- 目标', 'restart 前文', 'continue ', '- 后文']);
    expect(restsOf(body)[1]?.as).toBe('break');
  });

  it('marks the rest of an item that it cuts', async () => {
    const body = await bodyOf(tableWith(item('1.', '前文后文'), '；', item('2.', '末')), cutAfter(4, 10));
    const items = namesOf(body).filter((name) => /^_yigao_item_/.test(name));
    expect(items.map((name) => name.replace(/\d+(?=_)/u, 'n'))).toEqual([
      '_yigao_item_n_2',
      '_yigao_item_n_rest',
      '_yigao_item_n_2',
    ]);
  });

  it('leaves a text empty that has ended before', async () => {
    const body = await bodyOf(tableWith('前文。'), cutAfter(3, 3));
    expect(rowsOf(body).at(-1)).toEqual(['- 甲（续）', '- ', '- 三']);
    expect(restsOf(body)[1]).toMatchObject({ as: 'paragraph', column: 1 });
  });

  it('cuts a row that no page holds into two, which are read as one', async () => {
    const rows = tableWith('前文。后文。').rows.slice(0, 2);
    const [header, first] = rows;
    const single = first?.cells.map((each) => ({ ...each, rowSpan: 1 })) ?? [];
    const table = { ...tableWith(), rows: header && first ? [header, { ...first, cells: single }] : [] };
    const part = (cut: boolean, parts: readonly CellStretch[]) => ({ first: 1, heights: [90], cut, parts });
    const body = await bodyOf(table, {
      header: [20],
      pages: [
        part(true, [stretch(1, 1, 0, 3)]),
        part(false, [stretch(1, 0, 0, 1, true), stretch(1, 1, 3, 6), stretch(1, 2, 1, 1)]),
      ],
    });
    expect(rowsOf(body).slice(1)).toEqual([
      ['- 甲', '- 前文。', '- 一'],
      ['- 甲（续）', '- 后文。', '- '],
    ]);
    expect(restsOf(body).map(({ inRow }) => inRow)).toEqual([true, true, true]);
  });

  it('turns the page before its header where it begins on the page after its title', async () => {
    const [first, second] = cutAfter(3, 6).pages;
    const nothing = { first: 0, heights: [], cut: false, parts: [] };
    const pages = first && second ? [nothing, first, second] : [];
    const rows = all(await bodyOf(tableWith('前文。后文。'), { header: [20], pages }), 'w:tr');
    expect(rows.map((row) => all(row, 'w:pageBreakBefore').length)).toEqual([1, 0, 0, 1]);
  });

  it('is found out where a name that stands again is another', async () => {
    const document = documentOf([tableWith('前文。后文。')]);
    const { bytes } = await writeDocx(document, { ...context, cuts: [cutAfter(3, 6)] });
    const files = Object.entries(unzipSync(bytes)).map(([path, data]): [string, Uint8Array] => [
      path,
      path === 'word/document.xml' ? strToU8(strFromU8(data).replace('>甲<', '>乙<')) : data,
    ]);
    const changed = zipSync(Object.fromEntries(files));
    expect(verifyDocx(changed, document, 'x.docx').map(({ rule }) => rule)).toEqual(['verify-cell']);
  });
});

it('a redline is never cut', async () => {
  const document = { ...documentOf([tableWith('前文。后文。')]), tracked: { author: 'a', date: undefined } };
  const { bytes } = await writeDocx(document, { ...context, cuts: [cutAfter(3, 6)] });
  const body = parsePart(openPackage(bytes), 'word/document.xml');
  expect(all(body, 'w:trHeight')).toEqual([]);
  expect(gridOf(tableWith()).length).toBe(all(body, 'w:tr').length);
});
