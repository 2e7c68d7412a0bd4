import { describe, expect, test } from 'vitest';
import { columnWidths, fitTables, type Style, typeArea } from '../../scripts/style/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, table } from '../fixtures/document.ts';

const { style } = shippedContext();
const { overview } = style.pages;
const turned = { ...overview, width: 2 * overview.height, height: overview.width };

/** A table with so many columns of dates, which are six characters wide and not to be cut. */
function dates(columns: number) {
  const names = Array.from({ length: columns }, (_, index) => `栏${index}`);
  const wide = table(names, [names.map(() => '2026年12月底')]);
  return { wide, document: documentOf([wide]) };
}

function withLarger(...larger: Style['pages']['overview'][]): Style {
  return { ...style, pages: { ...style.pages, overview: { ...overview, larger } } };
}

describe('a document’s tables', () => {
  test('stay in the size and on the page of the style sheet where nothing in them is cut', () => {
    expect(fitTables(dates(8).document, style)).toEqual({ style, narrow: [] });
  });

  test('are set in the next smaller Chinese size where that leaves every date whole', () => {
    const { wide, document } = dates(10);
    const { style: fitted, narrow } = fitTables(document, style);
    expect(narrow).toEqual([]);
    expect([fitted.roles.tableText.size, fitted.roles.tableHead.size, fitted.roles.title.size]).toEqual([
      9, 9, 22,
    ]);
    const { width } = typeArea(fitted.pages.overview);
    for (const each of columnWidths(wide, width, fitted).widths)
      expect(each).toBeGreaterThanOrEqual(6 * 9 + 8);
  });

  test('stand on larger paper, in their own size again, where the style sheet allows it', () => {
    const { style: fitted, narrow } = fitTables(dates(12).document, withLarger(turned));
    expect(narrow).toEqual([]);
    expect(fitted.roles.tableText.size).toBe(10.5);
    expect(fitted.pages.overview.width).toBe(turned.width);
    expect(fitted.pages.briefing).toBe(style.pages.briefing);
  });

  test('are as small and the page as large as may be, with the columns named, where nothing helps', () => {
    const { style: fitted, narrow } = fitTables(dates(30).document, withLarger(turned));
    expect(narrow.length).toBeGreaterThan(0);
    expect(fitted.roles.tableText.size).toBe(9);
    expect(fitted.pages.overview.width).toBe(turned.width);
  });

  test('leave whole as many columns as there is room for, and name no other than those that are cut', () => {
    const texts = Array.from({ length: 17 }, (_, column) => (column < 7 ? '2026年12月底' : '18.5%'));
    const wide = table(
      texts.map((_, index) => `栏${index}`),
      [texts],
    );
    const { style: fitted, narrow } = fitTables(documentOf([wide]), style);
    const { width } = typeArea(fitted.pages.overview);
    const widths = columnWidths(wide, width, fitted).widths;
    const whole = texts.map((text) => (text === '18.5%' ? 3 : 6) * 9 + 8);
    expect(narrow.length).toBeGreaterThan(0);
    expect(narrow.length).toBeLessThan(12);
    const cut = widths.flatMap((each, column) => (each < (whole[column] ?? 0) ? [`栏${column}`] : []));
    expect(cut).toEqual(narrow);
  });
});
