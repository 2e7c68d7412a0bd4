import { describe, expect, test } from 'vitest';
import type { Document } from '../../scripts/document/index.ts';
import { checkTables, type Style } from '../../scripts/style/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, table } from '../fixtures/document.ts';

const { style } = shippedContext();
const names = (count: number) => Array.from({ length: count }, (_, index) => `栏${index}`);

function rulesOf(documents: readonly Document[], given: Style = style): string[] {
  return checkTables(documents, given).map(({ rule }) => rule);
}
const overview = (columns: readonly string[], row: readonly string[]) => documentOf([table(columns, [row])]);

describe('a table', () => {
  test('of many columns of Chinese text keeps three characters in each, cuts at two and has no place for more', () => {
    const full = (count: number) =>
      overview(
        names(count),
        names(count).map(() => '文字'.repeat(200)),
      );
    expect(rulesOf([full(18)])).toEqual([]);
    expect(rulesOf([full(24)])).toEqual(['columns-narrow']);
    expect(rulesOf([full(25)])).toEqual(['table-too-wide']);
  });

  test('in which words are cut even in the smallest size names the columns, and how to mend it to the letter', () => {
    const columns = [...names(10), '责任部门', 'Responsible'];
    const wide = overview(
      columns,
      columns.map((_, index) => (index < 10 ? '2026年12月底前' : '文字')),
    );
    const [found, ...others] = checkTables([wide], style);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'columns-narrow',
      values: { size: 9, page: 'overview', paper: 'A3' },
    });
    expect(found?.values.columns).toContain('栏1”“栏2');
    const { overview: page } = style.pages;
    const a3 = { ...page, width: 2 * page.height, height: page.width };
    const larger = { ...style, pages: { ...style.pages, overview: { ...page, larger: [a3] } } };
    expect(rulesOf([wide], larger)).toEqual([]);
  });

  test('with one long word fits where the word fits beside the other columns', () => {
    expect(rulesOf([overview(['甲', '乙'], ['文字', 'x'.repeat(120)])])).toEqual([]);
    expect(rulesOf([overview(['甲', '乙'], ['文字', 'x'.repeat(140)])])).toEqual(['table-too-wide']);
  });

  test('with a long address is broken at its slashes', () => {
    expect(rulesOf([overview(['甲'], [`https://example.org/${'path/'.repeat(40)}`])])).toEqual([]);
  });

  test.each(['https://', '[甲](https://', '见[甲](mailto:'])(
    'with long addresses is broken at any of their marks, written as text, too: %s',
    (start) => {
      const address = `${start}example.org?${'key_1=value.2&'.repeat(5)}`;
      expect(rulesOf([overview(names(10), Array(10).fill(address))])).toEqual([]);
    },
  );

  test('is measured on its own page', () => {
    const wide = overview(
      names(18),
      names(18).map(() => '文字'),
    );
    expect(rulesOf([wide])).toEqual([]);
    expect(rulesOf([{ ...wide, page: 'briefing' }])).toEqual(['table-too-wide']);
  });

  test('is measured in the smallest size the style sheet allows', () => {
    const wide = overview(
      names(24),
      names(24).map(() => '文字'),
    );
    expect(rulesOf([wide], { ...style, table: { ...style.table, smallestSize: 10.5 } })).toEqual([
      'table-too-wide',
    ]);
    expect(
      rulesOf(
        [
          overview(
            names(27),
            names(27).map(() => '文字'),
          ),
        ],
        { ...style, table: { ...style.table, smallestSize: 7.5 } },
      ),
    ).toEqual([]);
  });

  test('is too wide where the widths that are set are', () => {
    const widths = new Map([
      ['甲', 400],
      ['乙', 300],
    ]);
    const [found] = checkTables([overview(['甲', '乙'], ['文', '字'])], {
      ...style,
      table: { ...style.table, widths },
    });
    expect(found?.values).toMatchObject({ column: '甲', needed: 247, available: 225 });
  });

  test('names the column and the piece that need most, and stands at the template’s place', () => {
    const word = 'y'.repeat(150);
    const [found] = checkTables([overview(['甲', '网址'], ['文字', `见${word}。`])], style);
    expect(found?.values).toMatchObject({ size: 9, column: '网址', piece: `${'y'.repeat(30)}…` });
    expect(found?.place).toMatchObject({ line: 1, column: 1 });
  });

  test('of one template is reported once, at its widest', () => {
    const documents = [150, 170, 160].map((length) => overview(['甲'], ['y'.repeat(length)]));
    const found = checkTables(documents, style);
    expect(found).toHaveLength(1);
    expect(found[0]?.values.needed).toBe(Math.round(((170 * 4.5 + 8) / 72) * 25.4));
  });

  test('without text or rows is none too many', () => {
    expect(rulesOf([overview(['甲'], ['']), documentOf([])])).toEqual([]);
  });
});
