import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStyle } from '../../scripts/style/index.ts';

const shipped = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8');
const [own = ''] = / {2}comparison:[\s\S]*?\n(?=\n)/u.exec(shipped) ?? [];

function pagesOf(text: string) {
  const { value, problems } = readStyle(new TextEncoder().encode(text), 'style.yaml');
  expect(problems).toEqual([]);
  return value?.pages;
}

test('a style sheet without a page for comparisons has the overview’s, with the columns of the shipped one', () => {
  const wide = (text: string) => text.replace('left: 35mm', 'left: 40mm');
  const pages = pagesOf(wide(shipped.replace(own, '')));
  expect(pages?.comparison).toEqual({ ...pages?.overview, widths: pagesOf(shipped)?.comparison.widths });
});

test('a page of its own may leave the widths out', () => {
  const without = pagesOf(shipped.replace(own, own.replace(/ +widths: .*\n/u, '')));
  expect(without?.comparison).toEqual(pagesOf(shipped)?.comparison);
});

test.each([
  ['位置', '原文', '修改为', '说明'],
  ['Place', 'Old', 'New', 'Change'],
])('both texts have as much room, and the columns %s, %s, %s and %s fill the page', (...names) => {
  const { width, margin, widths = new Map() } = pagesOf(shipped)?.comparison ?? {};
  expect(widths.get(names[1])).toBe(widths.get(names[2]));
  const sum = names.reduce((all, name) => all + (widths.get(name) ?? 0), 0);
  expect(sum).toBeCloseTo((width ?? 0) - (margin?.left ?? 0) - (margin?.right ?? 0), 6);
});
