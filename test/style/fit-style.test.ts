import { describe, expect, test } from 'vitest';
import type { Role } from '../../scripts/document/index.ts';
import { type Extent, type ExtentOf, fitStyle, type Style, sidesIn } from '../../scripts/style/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, paragraph, table } from '../fixtures/document.ts';

const { style } = shippedContext();
const document = documentOf([paragraph('body', '正文')], { page: 'briefing' });
const fit = { sides: 1, sizes: [16, 15, 14, 12, 10.5] } as const;
const wide: Extent = { sides: 1, free: 200 };
const over: Extent = { sides: 2, free: 600 };

/** Fits to a counter that has room up to a size, and tells what it was asked. */
function fitTo(largest: number, given: { readonly style?: Style; readonly sides?: number } = {}) {
  const asked: string[] = [];
  const allowed = { ...fit, sides: given.sides ?? 1 };
  const extentOf: ExtentOf = ({ roles }, loose) => {
    asked.push(`${roles.body.size}${loose ? ' loose' : ''}`);
    return roles.body.size <= largest ? wide : over;
  };
  const fitted = fitStyle(document, given.style ?? style, allowed, extentOf);
  return {
    ...fitted,
    size: fitted.style.roles.body.size,
    asked: [...asked],
    ...sidesIn(fitted, allowed, extentOf),
  };
}

describe('the size chosen', () => {
  test.each([16, 15, 14, 12, 10.5])('is the largest that fits: %s', (size) => {
    expect(fitTo(size)).toMatchObject({ size, sides: 1, full: false });
  });

  test('is the smallest where none fits, with the sides it then takes', () => {
    expect(fitTo(9)).toMatchObject({ size: 10.5, sides: 2, full: true });
  });

  test('is that of as many sides as are allowed', () => {
    expect(fitTo(9, { sides: 2 })).toMatchObject({ size: 16, sides: 2, full: false });
  });

  test('is found by no more than three layouts', () => {
    for (const size of [16, 15, 14, 12]) expect(fitTo(size).asked.length).toBeLessThanOrEqual(3);
    expect(fitTo(15).asked.every((one) => one.endsWith('loose'))).toBe(true);
  });

  test('leaves a line free on each side, be it of 12 points or of 16', () => {
    const free = (points: number) => {
      const extentOf = () => ({ sides: 1, free: points });
      const fitted = fitStyle(document, style, fit, extentOf);
      return { ...fitted, ...sidesIn(fitted, fit, extentOf) };
    };
    expect(free(28.95).style.roles.body.size).toBe(16);
    expect(free(28.9).style.roles.body.size).toBe(15);
    expect(free(14.5)).toMatchObject({ style: { roles: { body: { size: 10.5 } } }, full: false });
    expect(free(4)).toMatchObject({ sides: 1, full: true });
  });

  test('is none at which a table’s columns are narrower than they should be', () => {
    const columns = Array.from({ length: 9 }, (_, index) => `栏${index}`);
    const many = documentOf([table(columns, [columns.map(() => '文字内容')])], { page: 'briefing' });
    expect(fitStyle(many, style, fit, () => wide).style.roles.body.size).toBe(12);
  });
});

describe('the other roles', () => {
  const sized = (size: number, given: Style = style) => fitTo(size, { style: given }).style.roles;
  const kept: readonly Role[] = ['label', 'title', 'pageNumber'];

  test('stay as they are where the style sheet’s own size is chosen', () => {
    expect(fitTo(10.5).style).toBe(style);
  });

  test('grow in proportion, in half points and twips; label, title and page number stay', () => {
    const roles = sized(14);
    for (const role of kept) expect(roles[role]).toEqual(style.roles[role]);
    const { size, lineHeight, spaceBefore, spaceAfter } = roles.heading1;
    expect({ size, lineHeight, spaceBefore, spaceAfter }).toEqual({
      size: 14,
      lineHeight: 21.35,
      spaceBefore: 5.35,
      spaceAfter: 1.35,
    });
    expect(roles.body).toMatchObject({ size: 14, lineHeight: 19.35, firstIndent: 28 });
    expect(roles.tableText).toMatchObject({ size: 14, lineHeight: 19.35 });
    expect(roles.provenance.spaceBefore).toBe(5.35);
  });

  test('have 22 lines of 28 characters at 三号, tables excepted', () => {
    const roles = sized(16);
    for (const role of ['heading1', 'body', 'listItem', 'note'] as const)
      expect(roles[role]).toMatchObject({ size: 16, lineHeight: 28.95, characterSpacing: -0.25 });
    expect(roles.body.firstIndent).toBe(32);
    expect(roles.tableText).toMatchObject({ size: 16, lineHeight: 22.1, characterSpacing: 0 });
  });

  test('keep what an office that writes 三号 itself gives them', () => {
    const body = { ...style.roles.body, size: 16, lineHeight: 28 };
    const own = { ...style, roles: { ...style.roles, body } };
    expect(sized(16, own).body).toBe(body);
  });

  test('never leave the range, however small or large they are beside the text', () => {
    const body = { ...style.roles.body, size: 16, lineHeight: 28 };
    const own = { ...style, roles: { ...style.roles, body } };
    expect(sized(12, own)).toMatchObject({ body: { size: 12, lineHeight: 21 }, tableText: { size: 10.5 } });
    const heading1 = { ...style.roles.heading1, size: 14 };
    expect(sized(15, { ...style, roles: { ...style.roles, heading1 } }).heading1).toMatchObject({ size: 16 });
    const tableText = { ...style.roles.tableText, size: 9 };
    expect(sized(12, { ...style, roles: { ...style.roles, tableText } }).tableText).toMatchObject({
      size: 10.5,
    });
  });
});
