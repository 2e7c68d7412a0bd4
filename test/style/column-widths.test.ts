import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths, type Style } from '../../scripts/style/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { cell, list, place, type Square, table } from '../fixtures/document.ts';

const { style } = shippedContext();
const available = 637.8;

function withWidths(...widths: readonly (readonly [string, number])[]): Style {
  return { ...style, table: { ...style.table, widths: new Map(widths) } };
}

function widthsOf(columns: readonly string[], rows: readonly (readonly Square[])[], given = style): number[] {
  return columnWidths(table(columns, rows), available, given);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

describe('column widths', () => {
  it('add up to the whole width, in twips', () => {
    const widths = widthsOf(['名称', '目标', '举措'], [['大湾区', '目标'.repeat(30), '举措'.repeat(90)]]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(available);
    for (const width of widths) expect(width * 20).toBeCloseTo(Math.round(width * 20), 6);
  });

  it('give the column with more text more room', () => {
    const [few = 0, many = 0] = widthsOf(['少', '多'], [['短', '长文字'.repeat(50)]]);
    expect(many).toBeGreaterThan(4 * few);
  });

  it('leave three characters at least', () => {
    const widths = widthsOf(['名', '长'], [['大湾区建设', '长文字'.repeat(500)]]);
    expect(widths[0]).toBeGreaterThanOrEqual(3 * 10.5 + 8);
  });

  it('leave room for a header of six characters in two lines', () => {
    const widths = widthsOf(['行动计划名称', '长'], [['甲', '长文字'.repeat(500)]]);
    expect(widths[0]).toBeGreaterThanOrEqual(3 * 10.5 + 8);
    expect(widths[0]).toBeLessThan(6 * 10.5);
  });

  it('give a column of short texts what they need in one line, and the rest to the longest text', () => {
    const widths = widthsOf(['年份', '要求'], [['2022', '基本建成省域1小时交通圈']]);
    expect(widths[0]).toBeLessThanOrEqual(3 * 10.5 + 9);
    expect(sumOf(widths)).toBe(available);
  });

  it('leave five characters for a programme’s name, and a point for programs that measure otherwise', () => {
    const given = table(
      ['名称', '举措'],
      [['大湾区建设（六大建设行动）', '长文字'.repeat(500)]],
      ['programmeName'],
    );
    expect(columnWidths(given, available, style)[0]).toBeGreaterThanOrEqual(5 * 10.5 + 8 + 1);
  });

  it('leave no part of a half character unused but in one column', () => {
    const widths = widthsOf(
      ['目标', '任务', '举措'],
      [['目标'.repeat(40), '任务'.repeat(30), '举措'.repeat(200)]],
    );
    const odd = widths.filter((width) => Math.abs(((width - 9) / 5.25) % 1) > 0.02);
    expect(odd.length).toBeLessThanOrEqual(1);
  });

  it('leave a number or a Latin word whole', () => {
    const widths = widthsOf(['数', '长'], [['1234567890.12', '长文字'.repeat(500)]]);
    expect(widths[0]).toBeGreaterThanOrEqual(13 * 0.5 * 10.5);
  });

  it('let no address take more than a quarter', () => {
    const widths = widthsOf(
      ['址', '长'],
      [[`https://www.zj.gov.cn/${'a'.repeat(300)}`, '长文字'.repeat(500)]],
    );
    expect(widths[0]).toBeLessThan(available / 3);
  });

  it('are those the style sheet sets, the other columns sharing the rest', () => {
    const rows = [['大湾区', '长文字'.repeat(50)]];
    expect(widthsOf(['名称', '举措'], rows, withWidths(['名称', 100]))).toEqual([100, available - 100]);
  });

  it('are in proportion to the set ones where all are set', () => {
    const widths = widthsOf(['甲', '乙'], [['子', '丑']], withWidths(['甲', 100], ['乙', 200]));
    expect(widths[0]).toBeCloseTo(available / 3, 1);
  });

  it('fit where fourteen columns want more than there is', () => {
    const columns = Array.from({ length: 14 }, (_, index) => `完成情况说明${index}`);
    const widths = widthsOf(columns, [columns.map(() => 'internationalization and 现代化'.repeat(4))]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(available, 9);
    expect(Math.min(...widths)).toBeGreaterThan(20);
  });

  it('look at the rows of one programme of many tasks', () => {
    const rows = Array.from({ length: 300 }, (_, index): Square[] => [
      index === 0 ? '大湾区' : '^',
      '长文字'.repeat(30),
    ]);
    const [name = 0, text = 0] = widthsOf(['名称', '举措'], rows);
    expect(text).toBeGreaterThan(5 * name);
  });

  it('stand for empty tables, empty columns and lists', () => {
    expect(widthsOf(['甲', '乙'], []).reduce((sum, width) => sum + width, 0)).toBe(available);
    expect(widthsOf([''], [['']])).toEqual([available]);
    expect(widthsOf(['甲', '乙'], [['', [list('tableText', '一', '二')]]])).toHaveLength(2);
  });

  it('leave a wide cell what its text needs, though its columns hold no other', () => {
    const given = table(['甲', '', ''], [['目标', '', '']]);
    const row = { type: 'row' as const, cells: [cell(1, '建', 'tableText', 1, 2)], place };
    const wide = { ...given, rows: [...given.rows, row] };
    const [, second = 0, third = 0] = columnWidths(wide, available, style);
    expect(second + third).toBeGreaterThanOrEqual(10.5 + 8);
    expect(second).toBe(third);
  });

  it('are positive and add up for any texts', () => {
    const rows = fc.array(
      fc.tuple(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 300 }), fc.string()),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 100, max: 800 }), (texts, width) => {
        const widths = columnWidths(table(['甲', '乙', '丙'], texts), width, style);
        expect(Math.min(...widths)).toBeGreaterThan(0);
        expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width, 9);
      }),
      { numRuns: 100 },
    );
  });
});
