import { describe, expect, test } from 'vitest';
import { countPages, writePdf } from '../../../scripts/write/pdf/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf, heading, paragraph, table } from '../../fixtures/document.ts';

const context = shippedContext();
const lineHeight = context.style.roles.body.lineHeight;
const sheetOf = (...texts: readonly string[]) =>
  documentOf(
    texts.map((text) => paragraph('body', text)),
    { page: 'briefing' },
  );
const extent = (document: ReturnType<typeof sheetOf>, loose = false) => countPages(document, context, loose);

describe('counting pages', () => {
  test('tells the sides, and what is left of the last one', () => {
    const { margin, height } = context.style.pages.briefing;
    const full = height - margin.top - margin.bottom;
    expect(extent(sheetOf('一行'))).toEqual({ sides: 1, free: full - lineHeight });
    const lines = Math.floor(full / lineHeight);
    const { sides, free } = extent(sheetOf(...new Array<string>(lines + 2).fill('一行')));
    expect(sides).toBe(2);
    expect(free).toBeCloseTo(full - 2 * lineHeight);
  });

  test('gives as many as are drawn, and changes nothing of that', async () => {
    const rows = Array.from({ length: 90 }, (_, index) => [`事项${index}`, '完成2027年的任务']);
    const document = documentOf([heading(1, 'title', '标题'), table(['事项', '内容'], rows)], {
      page: 'briefing',
    });
    const before = await writePdf(document, shippedContext());
    const counted = countPages(document, context, false);
    const after = await writePdf(document, context);
    expect(counted.sides).toBe(after.pages?.length);
    expect(Buffer.compare(before.bytes, after.bytes)).toBe(0);
  });

  test('of loose text leaves room between Chinese and Latin characters, and presses no marks together', () => {
    // A line has room for 42 characters, 40 after the indent.
    const han = '山'.repeat(18);
    const mixed = sheetOf(`${han}2020${han}2020`);
    expect(extent(mixed).free).toBe(extent(sheetOf('一行')).free);
    expect(extent(mixed, true).free).toBeCloseTo(extent(mixed).free - lineHeight);
    const marks = sheetOf(`${'山'.repeat(36)}，“水”，`);
    expect(extent(marks).free).toBe(extent(sheetOf('一行')).free);
    expect(extent(marks, true).free).toBeCloseTo(extent(marks).free - lineHeight);
    const plain = sheetOf('山'.repeat(40));
    expect(extent(plain, true)).toEqual(extent(plain));
  });
});
