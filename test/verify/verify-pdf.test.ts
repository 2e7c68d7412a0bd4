import { describe, expect, it } from 'vitest';
import { verifyPdf } from '../../scripts/verify/index.ts';
import { documentOf, paragraph } from '../fixtures/document.ts';
import {
  type DrawnCell,
  type DrawnLine,
  type DrawnPage,
  type DrawnText,
  drawPdf,
  drawTable,
  pageSize,
} from './draw-pdf.ts';
import { brief, sample } from './sample.ts';

const xs = [20, 100, 220, 380];
const at = (strip: number, column: number, ...lines: string[]): DrawnCell => ({
  strips: [strip, strip + 1],
  columns: [column, column + 1],
  lines,
});
const head = ['行动计划', '目标', '任务'].map((name, column) => at(0, column, name));
const number = (text: string): DrawnText => ({ text, x: 180, y: pageSize.height - 25 });

/** The first page ends within the table's third row. */
const firstCells = [
  ...head,
  { strips: [1, 3] as const, columns: [0, 1] as const, lines: ['大湾区'] },
  { strips: [1, 3] as const, columns: [1, 2] as const, lines: ['总量', '达到6'] },
  at(1, 2, '1.产业'),
  at(2, 2, '2.科'),
];
const secondCells = [
  ...head,
  at(1, 0, '大湾区（续）'),
  at(1, 1, '万亿元'),
  at(1, 2, '创'),
  at(2, 0, '大花园'),
  at(2, 1),
  at(2, 2, '1.生态', '1.甲', '2.乙'),
];
const firstTexts: DrawnText[] = [
  { text: '附件2：', x: 20, y: 15 },
  { text: '建设目标概览', x: 150, y: 35, size: 14 },
  { text: '1.坚持突出重点', x: 20, y: 60 },
  { text: '2.坚持', x: 20, y: 75 },
  { text: '交通先行', x: 50, y: 75 },
];
const secondTexts: DrawnText[] = [{ text: '备注：到2022年', x: 20, y: 150 }];

type Parts = { texts: readonly DrawnText[]; cells: readonly DrawnCell[]; number: string };
const first: Parts = { texts: firstTexts, cells: firstCells, number: '— 1 —' };
const second: Parts = { texts: secondTexts, cells: secondCells, number: '— 2 —' };

function draw(parts: Parts, ys: readonly number[]): DrawnPage {
  const drawn = drawTable(xs, ys, parts.cells);
  return { texts: [...parts.texts, ...drawn.texts, number(parts.number)], lines: drawn.lines };
}

const drawFirst = (given: Partial<Parts> = {}) => draw({ ...first, ...given }, [100, 120, 160, 200]);
const drawSecond = (given: Partial<Parts> = {}) => draw({ ...second, ...given }, [20, 40, 60, 110]);

const problemsOf = async (...pages: DrawnPage[]) =>
  brief(await verifyPdf(await drawPdf(pages), sample, 'a.pdf'));

/** The cells with the lines of the one that begins with `from` changed. */
const withText = (cells: readonly DrawnCell[], from: string, ...lines: string[]) =>
  cells.map((cell) => (cell.lines[0] === from ? { ...cell, lines } : cell));
const isLine = (wanted: DrawnLine) => (line: DrawnLine) =>
  line.every((value, index) => value === wanted[index]);

describe('a good PDF', () => {
  it('has no problem, with a row cut at a page’s end, a name repeated and page numbers', async () => {
    expect(await problemsOf(drawFirst(), drawSecond())).toEqual([]);
  });

  it('may have its lines drawn in one piece, and a line under a link', async () => {
    const page = drawSecond();
    const lines: DrawnLine[] = [
      ...[20, 40, 60, 110].map((y): DrawnLine => [20, y, 380, y]),
      ...xs.map((x): DrawnLine => [x, 20, x, 110]),
      [225, 75, 250, 75],
    ];
    expect(await problemsOf(drawFirst(), { ...page, lines })).toEqual([]);
  });

  it('may have an opening mark moved back by its blank half, over what stands before it', async () => {
    const texts = [
      { text: '\\', x: 100, y: 15 },
      { text: '“四大”', x: 98, y: 15 },
    ];
    const bytes = await drawPdf([{ texts: [...texts, number('— 1 —')], lines: [] }]);
    expect(await verifyPdf(bytes, documentOf([paragraph('body', '\\“四大”')]), 'a.pdf')).toEqual([]);
  });

  it('counts its pages from the Document’s first', async () => {
    const document = documentOf([paragraph('body', '文')], { startPage: 7 });
    const page = { texts: [{ text: '文', x: 20, y: 20 }, number('— 7 —')], lines: [] };
    expect(await verifyPdf(await drawPdf([page]), document, 'a.pdf')).toEqual([]);
  });
});

describe('a planted fault', () => {
  it('names the cell of a character dropped, in a cut cell too', async () => {
    expect(
      await problemsOf(drawFirst(), drawSecond({ cells: withText(secondCells, '万亿元', '亿元') })),
    ).toEqual([
      {
        rule: 'verify-cell',
        table: 1,
        row: 2,
        column: 2,
        name: '目标',
        expected: '总量达到6万亿元',
        found: '总量达到6亿元',
      },
    ]);
    expect(
      await problemsOf(drawFirst({ cells: withText(firstCells, '1.产业', '1.产') }), drawSecond()),
    ).toEqual([
      { rule: 'verify-cell', table: 1, row: 2, column: 3, name: '任务', expected: '1.产业', found: '1.产' },
    ]);
  });

  it('names both of two cells swapped', async () => {
    const cells = withText(withText(withText(firstCells, '1.产业', 'x'), '2.科', '1.产业'), 'x', '2.科');
    expect(await problemsOf(drawFirst({ cells }), drawSecond())).toMatchObject([
      { rule: 'verify-cell', row: 2, column: 3 },
      { rule: 'verify-cell', row: 3, column: 3 },
    ]);
  });

  it('names the cell with a border missing, and the one with a line through it', async () => {
    const page = drawFirst();
    const gap = { ...page, lines: page.lines.filter((line) => !isLine([380, 120, 380, 160])(line)) };
    expect(await problemsOf(gap, drawSecond())).toEqual([
      { rule: 'verify-border', table: 1, row: 2, column: 3, name: '任务', page: 1 },
    ]);
    const through = { ...page, lines: [...page.lines, [20, 160, 100, 160] as const] };
    expect(await problemsOf(through, drawSecond())).toEqual([
      { rule: 'verify-border', table: 1, row: 2, column: 1, name: '行动计划', page: 1 },
    ]);
  });

  it('names the merged cell left open at a page’s end', async () => {
    const page = drawFirst();
    const open = { ...page, lines: page.lines.filter((line) => !isLine([20, 200, 100, 200])(line)) };
    expect(await problemsOf(open, drawSecond())).toEqual([
      { rule: 'verify-border', table: 1, row: 2, column: 1, name: '行动计划', page: 1 },
    ]);
  });

  it('names the cell whose text is drawn over its edge', async () => {
    const long = '总量达到6很长很长很长很长很长很长很长';
    const problems = await problemsOf(drawFirst({ cells: withText(firstCells, '总量', long) }), drawSecond());
    expect(problems).toMatchObject([
      { rule: 'verify-cell', row: 2, column: 2 },
      { rule: 'verify-overflow', row: 2, column: 2, name: '目标', page: 1 },
    ]);
  });

  it('finds text off the page', async () => {
    const texts = [...firstTexts.slice(1), { text: '附件2：', x: -20, y: 15 }];
    expect(await problemsOf(drawFirst({ texts }), drawSecond())).toEqual([
      { rule: 'verify-page-edge', page: 1, found: '附件2：' },
    ]);
  });

  it('finds a header not repeated, and one repeated wrongly', async () => {
    const cells = secondCells
      .slice(3)
      .map((cell) => ({ ...cell, strips: [cell.strips[0] - 1, cell.strips[0]] as const }));
    const headless = draw({ ...second, cells }, [20, 40, 90]);
    expect(await problemsOf(drawFirst(), headless)).toEqual([{ rule: 'verify-repeat', table: 1, page: 2 }]);
    expect(
      await problemsOf(drawFirst(), drawSecond({ cells: withText(secondCells, '目标', '目的') })),
    ).toEqual([
      { rule: 'verify-cell', table: 1, row: 1, column: 2, name: '目标', expected: '目标', found: '目的' },
    ]);
  });

  it('finds a row lost, a column lost, a table lost and one too many', async () => {
    const short = { ...drawSecond({ cells: secondCells.slice(0, 6) }) };
    expect(await problemsOf(drawFirst(), short)).toMatchObject([
      { rule: 'verify-grid', expected: '4×3', found: '3×3' },
      { rule: 'verify-cell', row: 4, column: 1, expected: '大花园', found: '' },
      { rule: 'verify-cell', row: 4, column: 3 },
    ]);
    const narrow = drawFirst({ cells: firstCells.filter((cell) => cell.columns[0] < 2) });
    expect(await problemsOf(narrow, drawSecond())).toMatchObject([
      { rule: 'verify-grid', table: 1, expected: '4×3', found: '4×2' },
    ]);
    const bare = (page: DrawnPage) => ({ ...page, texts: page.texts.slice(0, 5), lines: [] });
    expect(await problemsOf(bare(drawFirst()), bare(drawSecond({ texts: [] })))).toContainEqual({
      rule: 'verify-missing-table',
      table: 1,
    });
    expect(
      await problemsOf(drawFirst(), drawSecond(), { ...drawSecond({ number: '— 3 —', texts: [] }) }),
    ).toEqual([{ rule: 'verify-extra-table', table: 2 }]);
  });

  it('finds a text lost, one too many, one beside the table and one out of order', async () => {
    expect(await problemsOf(drawFirst({ texts: firstTexts.slice(1) }), drawSecond())).toMatchObject([
      { rule: 'verify-text', text: 1, expected: '附件2：', found: '' },
    ]);
    expect(
      await problemsOf(drawFirst(), drawSecond({ texts: [{ text: '多', x: 20, y: 130 }, ...secondTexts] })),
    ).toEqual([{ rule: 'verify-extra-text', text: 5, found: '多' }]);
    expect(
      await problemsOf(drawFirst({ texts: [...firstTexts, { text: '旁', x: 2, y: 130 }] }), drawSecond()),
    ).not.toEqual([]);
    const swapped = firstTexts.map((text) =>
      text.y === 15 ? { ...text, y: 60 } : text.y === 60 ? { ...text, y: 15 } : text,
    );
    expect(await problemsOf(drawFirst({ texts: swapped }), drawSecond())).not.toEqual([]);
  });

  it('tells apart what only looks a little alike', async () => {
    for (const [from, to] of [
      ['1.产业', '１.产业'],
      ['1.产业', 'l.产业'],
      ['大湾区', '太湾区'],
    ] as const) {
      expect(
        await problemsOf(drawFirst({ cells: withText(firstCells, from, to) }), drawSecond()),
      ).not.toEqual([]);
    }
  });

  it('finds a page number wrong or missing', async () => {
    expect(await problemsOf(drawFirst(), drawSecond({ number: '— 3 —' }))).toEqual([
      { rule: 'verify-page-number', page: 2, expected: '—2—', found: '—3—' },
    ]);
    expect(await problemsOf(drawFirst({ number: ' ' }), drawSecond())).toEqual([
      { rule: 'verify-page-number', page: 1, expected: '—1—', found: '' },
    ]);
  });

  it('reports a file that is no PDF', async () => {
    expect(await verifyPdf(new TextEncoder().encode('no PDF'), sample, 'a.pdf')).toMatchObject([
      { rule: 'verify-unreadable' },
    ]);
  });
});
