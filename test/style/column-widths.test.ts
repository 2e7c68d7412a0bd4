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
  return [...columnWidths(table(columns, rows), available, given).widths];
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
    expect(widths[0]).toBeLessThanOrEqual(5 * 10.5 + 9);
    expect(sumOf(widths)).toBe(available);
  });

  it('leave five characters for a programme’s name, and a little for programs that measure otherwise', () => {
    const given = table(
      ['名称', '举措'],
      [['大湾区建设（六大建设行动）', '长文字'.repeat(500)]],
      ['programmeName'],
    );
    expect(columnWidths(given, available, style).widths[0]).toBeGreaterThanOrEqual(5 * 10.5 + 8);
  });

  it('hold whole characters where a justified text has several lines, whatever the texts and the number of columns', () => {
    const texts = fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 400, max: 900 }), (lengths, width) => {
        const columns = ['名', ...lengths.map((_, index) => `栏${index}`)];
        const row = ['大湾区建设', ...lengths.map((length) => '建'.repeat(length))];
        const given = table(columns, [row], ['programmeName']);
        for (const [column, each] of columnWidths(given, width, style).widths.entries()) {
          const characters = (each - 8) / 10.5;
          const isOneLine = (lengths[column - 1] ?? 0) <= characters;
          if (column > 0 && !isOneLine)
            expect(Math.abs(characters - Math.round(characters))).toBeLessThan(0.05);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hold whole characters where justified text fills every column, the rest standing left and right of it', () => {
    const texts = fc.array(fc.integer({ min: 60, max: 400 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 300, max: 900 }), (lengths, width) => {
        const columns = lengths.map((_, index) => `栏${index}`);
        const given = table(columns, [lengths.map((length) => '建'.repeat(length))]);
        const { widths, insets } = columnWidths(given, width, style);
        expect(sumOf(widths)).toBeCloseTo(width, 9);
        for (const [column, each] of widths.entries()) {
          const inset = insets[column] ?? 0;
          const characters = (each - 8 - 2 * inset) / 10.5;
          expect(inset).toBeLessThanOrEqual(10.5 / 2);
          if ((lengths[column] ?? 0) > characters)
            expect(Math.abs(characters - Math.round(characters))).toBeLessThan(0.05);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leave a column of a set width as it is where the others are filled', () => {
    const given = table(['甲', '乙'], [['三个字', '建'.repeat(400)]]);
    const { widths, insets } = columnWidths(given, available, withWidths(['甲', 44]));
    expect(widths[0]).toBe(44);
    expect(insets[0]).toBe(0);
    expect((((widths[1] ?? 0) - 8 - 2 * (insets[1] ?? 0)) / 10.5) % 1).toBeLessThan(0.05);
  });

  it('share what no text needs among the columns of texts, none to figures', () => {
    const columns = ['县', '省', '市', '代码', '乡（镇、街道）'];
    const widths = widthsOf(columns, [['宜兴市', '江苏省', '无锡市', '320282', '宜城街道']]);
    const [county = 0, province, , code = 0, town = 0] = widths;
    expect(Math.abs(county - (province ?? 0))).toBeLessThan(10.6);
    expect(town - county).toBeLessThan(5 * 10.5);
    expect(code).toBeLessThan(6 * 10.5 + 9);
  });

  it.each(['2026年12月底前', '0571-87052114', '1234567890.12万元', '35μg/m³以下', 'international'])(
    'leave %s whole beside long texts',
    (piece) => {
      const rows = [['大湾区建设', `推进${piece}，`, '长文字'.repeat(400)]];
      const [, width = 0] = widthsOf(['名称', '时限', '举措'], rows);
      const kept = piece.replace('以下', '');
      const ems = [...kept].reduce((sum, one) => sum + (/[^!-~³μ]/u.test(one) ? 1 : 0.44), 0);
      expect(width).toBeGreaterThanOrEqual(ems * 10.5 + 8);
    },
  );

  it('let no address take room from the words of other columns', () => {
    const address = 'https://www.zj.gov.cn/art/2025/12/1/art_1229019364_2450000.html';
    const columns = ['名称', '依据', '负责人单位情况'];
    const words = ['Responsible', 'Encouraged', 'Mechanism', 'Measurement', 'Interagency', 'Evaluation'];
    const rows = [['大湾区建设', address, words.join(' ')]];
    const widths = widthsOf(columns, rows);
    expect(widths[2]).toBeGreaterThan(6 * 10.5);
  });

  it.each([
    ['a unit’s name', '市发展改革委、市生态环境局', 'tableText', 6],
    ['a name', '督促企业落实主体责任', 'taskName', 7],
    ['a name with a count, which takes a word along', '2.产业高地（45项）', 'taskName', 7],
    ['a short name, whole with its count', '2.长任务（45项）', 'taskName', 8],
    ['running text', '到2027年取得明显成效，体制机制更加健全，群众满意度稳步提升。', 'tableText', 8],
  ] as const)(
    'give %s the room in which it reads well, beside a very long text',
    (_, text, role, characters) => {
      const given = table(
        ['名称', '栏', '说明'],
        [['大湾区建设', text, '长文字'.repeat(900)]],
        ['programmeName', role],
      );
      expect(columnWidths(given, available, style).widths[1]).toBeGreaterThanOrEqual(characters * 10.5 + 8);
    },
  );

  it('give the name of a link written as text the room in which it reads well, not its address', () => {
    const row = ['大湾区建设', '[公开](https://a.cn/b/c', '长文字'.repeat(900)];
    expect(widthsOf(['名称', '栏', '说明'], [row])[1]).toBeLessThan(6 * 10.5);
  });

  it('break no header inside a word', () => {
    const columns = ['备注情况', '举措', '落实举措', '进展'];
    const [width = 0] = widthsOf(columns, [['无', '长'.repeat(900), '长'.repeat(900), '长'.repeat(900)]]);
    expect(width).toBeGreaterThanOrEqual(2 * 10.5 + 8);
  });

  it.each([
    ['Organization', 'Noto Sans SC Medium', 6.131],
    ['Performance', 'DejaVu Sans', 6.337],
    ['Baseline', 'DejaVu Sans', 4.24],
    ['Utilities', '黑体 of Windows, half a character a letter', 4.5],
  ])('leave a Latin word of a header whole in the faces it may have: %s in %s', (word, _, ems) => {
    const [width = 0] = widthsOf([word, '长'], [['无', '长文字'.repeat(900)]]);
    const { left, right } = style.table.padding;
    expect(width - left - right).toBeGreaterThanOrEqual(ems * 10.5);
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
    const [, second = 0, third = 0] = columnWidths(wide, available, style).widths;
    expect(second + third).toBeGreaterThanOrEqual(10.5 + 8);
    expect(second).toBeCloseTo(third, 6);
  });

  it('are positive and add up for any texts', () => {
    const rows = fc.array(
      fc.tuple(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 300 }), fc.string()),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 100, max: 800 }), (texts, width) => {
        const widths = columnWidths(table(['甲', '乙', '丙'], texts), width, style).widths;
        expect(Math.min(...widths)).toBeGreaterThan(0);
        expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width, 9);
      }),
      { numRuns: 100 },
    );
  });
});
