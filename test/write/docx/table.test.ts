import { describe, expect, it } from 'vitest';
import { type Block, gridOf, type Table } from '../../../scripts/document/index.ts';
import { textPrint, wordMarkOf } from '../../../scripts/style/index.ts';
import { writeDocx } from '../../../scripts/write/docx/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { cell, documentOf, item, list, paragraph, place, table } from '../../fixtures/document.ts';
import { all, type Element, elements, openPackage, parsePart, textOf, value } from './open-package.ts';

const context = shippedContext();

async function bodyOf(...blocks: Block[]): Promise<Element> {
  const { bytes } = await writeDocx(documentOf(blocks), context);
  return parsePart(openPackage(bytes), 'word/document.xml');
}

/** Each row as its cells: columns covered, merge, text. */
function gridOfRows(body: Element): string[][] {
  return all(body, 'w:tr').map((row) =>
    all(row, 'w:tc').map(
      (each) => `${value(each, 'w:gridSpan') ?? 1} ${value(each, 'w:vMerge') ?? '-'} ${textOf(each)}`,
    ),
  );
}

const rowsOf = (...rows: Table['rows'][number]['cells'][]) =>
  rows.map((cells) => ({ type: 'row' as const, cells, place }));

/** Two header rows with spans both ways, and below them a block of two by two. */
const spanned: Table = {
  type: 'table',
  columns: ['甲', '乙', '丙'].map((name) => ({ name })),
  headerRows: 2,
  rows: rowsOf(
    [cell(0, '甲乙', 'tableHead', 1, 2), cell(2, '丙', 'tableHead', 2)],
    [cell(0, '甲', 'tableHead', 1), cell(1, '乙', 'tableHead', 1)],
    [cell(0, '块', 'programmeName', 2, 2), cell(2, '', 'tableText', 1)],
    [cell(2, '末', 'tableText', 1)],
  ),
  place,
};

describe('merged cells', () => {
  it('begin once and are continued in each further row they cover, as wide as they began', async () => {
    expect(gridOfRows(await bodyOf(spanned))).toEqual([
      ['2 - 甲乙', '1 restart 丙'],
      ['1 - 甲', '1 - 乙', '1 continue '],
      ['2 restart 块', '1 - '],
      ['2 continue ', '1 - 末'],
    ]);
  });

  it('that reach past the last row end with it', async () => {
    const rows = rowsOf([cell(0, '长', 'tableText', 9)], [cell(0, '', 'tableText', 1)]).slice(0, 1);
    expect(gridOfRows(await bodyOf({ ...spanned, columns: [{ name: '甲' }], headerRows: 0, rows }))).toEqual([
      ['1 - 长'],
    ]);
  });

  it('leave an empty cell where no cell covers a square', async () => {
    const rows = rowsOf([cell(1, '中', 'tableText', 1)]);
    expect(gridOfRows(await bodyOf({ ...spanned, headerRows: 0, rows }))).toEqual([
      ['1 - ', '1 - 中', '1 - '],
    ]);
  });

  it('stand in the middle of their rows, unless the text of one, not a programme’s name, fills most of them', async () => {
    const long = '坚持突出重点，有序推进。'.repeat(20);
    const body = await bodyOf(
      table(
        ['名称', '原则', '期限', '任务'],
        [
          ['甲', long, '一年', '一'],
          ['^', '^', '^', '二'],
          ['^', '^', '^', '三'],
          ['乙', '有序推进', '两年', '一'],
          ['^', '^', '^', '二'],
          ['^', '^', '^', '三'],
        ],
        ['programmeName'],
      ),
    );
    const merged = all(body, 'w:tc').filter((each) => value(each, 'w:vMerge') === 'restart');
    const [middle, top] = ['center', undefined];
    expect(merged.map((each) => value(each, 'w:vAlign'))).toEqual([middle, top, top, middle, middle, middle]);
  });
});

describe('widths', () => {
  it.each(['overview', 'briefing'] as const)(
    'fill the type area of the %s page to the twip',
    async (page) => {
      const { bytes } = await writeDocx(documentOf([spanned], { page }), context);
      const body = parsePart(openPackage(bytes), 'word/document.xml');
      const columns = all(body, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      const total = columns.reduce((sum, width) => sum + width, 0);
      expect(total).toBe(page === 'overview' ? 12756 : 8844);
      expect(value(body, 'w:tblW', 'w:w')).toBe(String(total));
      expect(value(body, 'w:tblLayout', 'w:type')).toBe('fixed');
      for (const [index, row] of all(body, 'w:tr').entries()) {
        const squares = gridOf(spanned)[index] ?? [];
        const widths = all(row, 'w:tc').map((each) => Number(value(each, 'w:tcW', 'w:w')));
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
        expect(widths).toHaveLength(new Set(squares.map((square) => square?.cell)).size);
      }
    },
  );
});

describe('rows', () => {
  const flags = (body: Element, name: string) => all(body, 'w:tr').map((row) => all(row, name).length > 0);

  it('of the header are repeated on every page, not cut, and kept with the row after them, as the first of a name is', async () => {
    const body = await bodyOf(spanned);
    expect(flags(body, 'w:tblHeader')).toEqual([true, true, false, false]);
    expect(flags(body, 'w:keepNext')).toEqual([true, true, true, false]);
  });

  it('stay together as far as a name that begins beside them reaches', async () => {
    const widths = new Map([['名称', 60]]);
    const narrow = { ...context, style: { ...context.style, table: { ...context.style.table, widths } } };
    const rows = ['一', '二', '三', '四', '五', '六', '七', '八'].map((task) => ['^', task]);
    // Four characters to a line: three lines beside rows of one line each.
    const named = table(['名称', '任务'], [['第一行动计划名称甲乙丙丁', '零'], ...rows]);
    const { bytes } = await writeDocx(documentOf([named]), narrow);
    const body = parsePart(openPackage(bytes), 'word/document.xml');
    expect(flags(body, 'w:keepNext')).toEqual([true, true, true, ...rows.slice(1).map(() => false)]);
  });

  it('are kept whole, but for one too high for that', async () => {
    const body = await bodyOf(table(['甲'], [['短'], ['长'.repeat(20_000)], ['短']]));
    expect(flags(body, 'w:cantSplit')).toEqual([true, true, false, true]);
  });

  it('may be cut where the text of a merged cell makes the last of its rows too high', async () => {
    const body = await bodyOf(
      table(
        ['甲', '乙'],
        [
          ['长'.repeat(5000), '一'],
          ['^', '二'],
          ['短', '三'],
        ],
      ),
    );
    expect(flags(body, 'w:cantSplit')).toEqual([true, true, false, true]);
  });
});

describe('cells', () => {
  it('have borders all round, the style sheet’s padding, and their role’s place between the borders', async () => {
    const body = await bodyOf(spanned);
    const borders = all(body, 'w:tblBorders').flatMap(elements);
    expect(borders.map(({ name, attributes }) => [name, attributes['w:val'], attributes['w:sz']])).toEqual(
      ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => [`w:${side}`, 'single', '4']),
    );
    const padding = all(body, 'w:tblCellMar').flatMap(elements);
    expect(padding.map(({ attributes }) => attributes['w:w'])).toEqual(['40', '80', '40', '80']);
    expect(value(body, 'w:vAlign')).toBe('center');
  });

  it('that are empty have one paragraph, with nothing in it', async () => {
    const body = await bodyOf(table(['甲'], [['']]));
    const last = all(body, 'w:tc').at(-1);
    expect(
      last && all(last, 'w:p').map((each) => [value(each, 'w:pStyle'), all(each, 'w:r').length]),
    ).toEqual([['tableText', 0]]);
  });

  it('keep their paragraphs and list items apart', async () => {
    const blocks = [paragraph('tableText', '前'), list('tableText', '一', '二')];
    const body = await bodyOf(table(['甲'], [[blocks]]));
    expect(all(body, 'w:p').map(textOf)).toEqual(['甲', '前', '1.一', '2.二', '']);
  });
});

it('an item in a cell has a hidden bookmark that says how long its printed number is, the same in every build', async () => {
  const line = paragraph('tableText', item('1.', '甲'), '；', item('', '乙'));
  const tableOfItems = table(['甲'], [[[line]], [[paragraph('tableText', item('（十）', '丙'))]]]);
  await bodyOf(tableOfItems);
  const body = await bodyOf(tableOfItems);
  const starts = all(body, 'w:bookmarkStart').map(({ attributes }) => attributes);
  const ids = starts.map((one) => one['w:id']);
  expect(ids).toEqual(ids.map((_, index) => String(index + 1)));
  expect(all(body, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'])).toEqual(ids);
  const names = starts.flatMap((one) => one['w:name'] ?? []).filter((name) => name.includes('item'));
  expect(names.map((name) => name.replace(/_\d+_/, '_n_'))).toEqual([
    '_yigao_item_n_2',
    '_yigao_item_n_0',
    '_yigao_item_n_3',
  ]);
  expect(elements(all(body, 'w:p')[1] ?? body).map(({ name }) => name)).toEqual([
    'w:pPr',
    'w:bookmarkStart',
    'w:bookmarkEnd',
    'w:bookmarkStart',
    'w:r',
    'w:r',
    'w:bookmarkEnd',
    'w:r',
    'w:bookmarkStart',
    'w:r',
    'w:bookmarkEnd',
  ]);
});

it('every cell and text of an overview begins with a hidden bookmark that says where it stood and what it was', async () => {
  const blocks = [paragraph('label', '附件2'), table(['甲', '乙'], [['一', []]]), table(['丙'], [['二']])];
  const namesOf = (body: Element) =>
    all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
  const names = namesOf(await bodyOf(...blocks));
  expect(names.map(wordMarkOf)).toEqual([
    { type: 'block', index: 0, print: textPrint('附件2') },
    { type: 'cell', row: 0, column: 0, print: textPrint('甲') },
    { type: 'cell', row: 0, column: 1, print: textPrint('乙') },
    { type: 'cell', row: 1, column: 0, print: textPrint('一') },
    { type: 'cell', row: 1, column: 1, print: textPrint('') },
  ]);
  expect(namesOf(await bodyOf(...blocks.slice(0, 1), blocks[1] as Block))).toEqual(names);
  const { bytes } = await writeDocx({ ...documentOf(blocks), page: 'briefing' }, context);
  expect(namesOf(parsePart(openPackage(bytes), 'word/document.xml'))).toEqual([]);
});

it('a mark tells texts apart, white space aside, and is no other bookmark', () => {
  expect(textPrint('第 一\n\u3000条')).toBe(textPrint('第一条'));
  expect(textPrint('第一条')).not.toBe(textPrint('第二条'));
  expect(['_yigao_item_1_2', '_yigao_cell_1_2', '_Toc1', 'x_yigao_cell_1_2_a'].map(wordMarkOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('a table without rows or columns is left out, for OOXML has none', async () => {
  const body = await bodyOf({ ...spanned, rows: [] }, { ...spanned, columns: [] });
  expect(all(body, 'w:tbl')).toEqual([]);
});
