import { describe, expect, it } from 'vitest';
import { type LaidOutPage, verifyPages } from '../../scripts/verify/index.ts';
import { documentOf, paragraph } from '../fixtures/document.ts';
import { brief, sample } from './sample.ts';

type LaidOutCell = LaidOutPage['cells'][number];

const piece = (row: number, column: number, text: string, repeated = false): LaidOutCell => ({
  table: 0,
  row,
  column,
  text,
  repeated,
});
const header = (repeated: boolean) =>
  ['行动计划', '目标', '任务'].map((name, column) => piece(0, column, name, repeated));

/** The table's second row and the goal beside it are cut at the page's end. */
const first: LaidOutPage = {
  blocks: ['附件2：', '建设目标概览', '1.坚持突出重点', '2.坚持交通先行'],
  cells: [
    ...header(false),
    piece(1, 0, '大湾区'),
    piece(1, 1, '总量达到6'),
    piece(1, 2, '1.产业'),
    piece(2, 2, '2.科'),
  ],
};
const second: LaidOutPage = {
  blocks: ['备注：', '到2022年'],
  cells: [
    ...header(true),
    piece(1, 0, '大湾区（续）', true),
    piece(1, 1, '万亿元'),
    piece(2, 2, '创'),
    piece(3, 0, '大花园'),
    piece(3, 1, ''),
    piece(3, 2, '1.生态\n1.甲\n2.乙'),
  ],
};

const problemsOf = (...pages: LaidOutPage[]) => brief(verifyPages(pages, sample, 'a.pdf'));
const withCells = (change: (cells: readonly LaidOutCell[]) => LaidOutCell[]): LaidOutPage => ({
  ...second,
  cells: change(second.cells),
});

describe('laid-out pages', () => {
  it('have no problem where every text stands once, cut and repeated cells too', () => {
    expect(problemsOf(first, second)).toEqual([]);
  });

  it('may leave out what draws nothing', () => {
    const zero = documentOf([paragraph('body', '零\u200b宽')]);
    expect(verifyPages([{ blocks: ['零宽'], cells: [] }], zero, 'a.pdf')).toEqual([]);
  });

  it('are at least one', () => {
    expect(problemsOf()).toEqual([{ rule: 'verify-unreadable', reason: '0 pages' }]);
  });

  it('name a cell whose text is lost at the cut', () => {
    expect(
      problemsOf(
        first,
        withCells((cells) => cells.filter(({ text }) => text !== '创')),
      ),
    ).toEqual([
      { rule: 'verify-cell', table: 1, row: 3, column: 3, name: '任务', expected: '2.科创', found: '2.科' },
    ]);
  });

  it('name a cell drawn twice', () => {
    expect(
      problemsOf(
        first,
        withCells((cells) => [...cells, piece(3, 0, '大花园')]),
      ),
    ).toMatchObject([{ rule: 'verify-cell', row: 4, column: 1, found: '大花园大花园' }]);
  });

  it('name a row that stands after one below it', () => {
    expect(
      problemsOf(
        first,
        withCells((cells) => cells.toSorted((a, b) => b.row - a.row)),
      ),
    ).toMatchObject([
      { rule: 'verify-extra-cell', row: 3, column: 3, found: '创' },
      { rule: 'verify-extra-cell', row: 2, column: 2, found: '万亿元' },
    ]);
  });

  it('find a cell that is none of the Document’s, and a repeated text that is not its cell’s', () => {
    expect(
      problemsOf(
        first,
        withCells((cells) => [...cells, piece(9, 1, '多')]),
      ),
    ).toMatchObject([{ rule: 'verify-extra-cell', row: 10, column: 2, found: '多' }]);
    expect(
      problemsOf(
        first,
        withCells((cells) => [...cells, piece(1, 0, '大花园（续）', true)]),
      ),
    ).toMatchObject([{ rule: 'verify-extra-cell', row: 2, column: 1, found: '大花园（续）' }]);
  });

  it('find a text lost, one too many, and two in the wrong order', () => {
    expect(problemsOf({ ...first, blocks: first.blocks.slice(1) }, second)).toMatchObject([
      { rule: 'verify-text', text: 1, expected: '附件2：', found: '' },
    ]);
    expect(problemsOf(first, { ...second, blocks: [...second.blocks, '末'] })).toEqual([
      { rule: 'verify-extra-text', text: 6, found: '末' },
    ]);
    expect(problemsOf({ ...first, blocks: first.blocks.toReversed() }, second)).not.toEqual([]);
  });
});
