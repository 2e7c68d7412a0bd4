import { describe, expect, test } from 'vitest';
import { type ExtentOf, openLines, type Style } from '../../scripts/style/index.ts';
import { shippedContext } from '../fixtures/context.ts';

const { style } = shippedContext();
const fit = { sides: 1, sizes: [16, 15, 14, 12, 10.5] } as const;

/** A side full of so many lines of the body's; it has room for 44 of the style sheet's own. */
function full(lines: number): ExtentOf {
  return ({ roles }) => {
    const free = 44 * 14.5 - lines * roles.body.lineHeight;
    return free < 0 ? { sides: 2, free: 600 } : { sides: 1, free };
  };
}

function lineHeights({ roles }: Style) {
  return { body: roles.body.lineHeight, table: roles.tableText.lineHeight, title: roles.title.lineHeight };
}

describe('the lines of a sheet', () => {
  test.each([
    [44, 13.8],
    [43, 14.5],
    [40, 15.25],
    [36, 16.65],
    [30, 18.85],
    [10, 18.85],
  ])(
    '%s of them stand as far apart as there is room for, by three tenths at most, or a twentieth closer',
    (lines, height) => {
      expect(lineHeights(openLines(style, fit, full(lines)))).toEqual({
        body: height,
        table: height,
        title: 28.95,
      });
    },
  );

  test('stay as they are where the sheet takes more than its sides, and in the largest size', () => {
    expect(openLines(style, fit, () => ({ sides: 1, free: 3 }))).toBe(style);
    const body = { ...style.roles.body, size: 16 };
    const largest = { ...style, roles: { ...style.roles, body } };
    expect(openLines(largest, fit, full(10))).toBe(largest);
  });
});
