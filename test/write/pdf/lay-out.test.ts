import { describe, expect, test } from 'vitest';
import type { Style } from '../../../scripts/style/index.ts';
import { withRoles } from '../../../scripts/style/with-roles.ts';
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
    // What was counted is there to be drawn again.
    expect(await writePdf(document, context)).toEqual(after);
    expect(after.texts?.map((texts) => texts.length > 0)).toEqual(after.pages?.map(() => true));
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

  test('in one style after another gives what each gives alone', async () => {
    const texts = [
      '第一段，“有”标点。'.repeat(20),
      'A text of words 2027'.repeat(9),
      '有一字不见：\u{10ffff}',
    ];
    const { roles } = context.style;
    const styles = [
      context.style,
      withRoles(context.style, ['body'], (own) => ({ ...own, lineHeight: own.lineHeight + 4 })),
      withRoles(context.style, ['body'], () => ({ ...roles.body, size: 14, characterSpacing: 0.5 })),
      withRoles(context.style, ['body'], () => ({ ...roles.body, firstIndent: 0, align: 'center' })),
    ];
    const laidOut = async (document: ReturnType<typeof sheetOf>, style: Style) => {
      const own = { ...context, style };
      const extents = [true, false].map((loose) => countPages(document, own, loose));
      const { problems, pages } = await writePdf(document, own);
      expect(problems.map(({ rule }) => rule)).toEqual(['glyph-missing']);
      return { extents, problems, pages };
    };
    const alone = [];
    for (const style of styles) alone.push(await laidOut(sheetOf(...texts), style));
    const document = sheetOf(...texts);
    for (const [index, style] of [...styles, ...styles].entries())
      expect(await laidOut(document, style)).toEqual(alone[index % styles.length]);
  });

  test('of a document whose font cannot be used tells so each time', async () => {
    const broken = (face: string) => {
      const file = context.fonts(face);
      return file && { ...file, bytes: file.bytes.subarray(0, 100) };
    };
    const files = new Map<string, ReturnType<typeof broken>>();
    const fonts = (face: string) => files.get(face) ?? files.set(face, broken(face)).get(face);
    const document = sheetOf('一行');
    for (let time = 0; time < 3; time++) {
      countPages(document, { ...context, fonts }, true);
      const { problems } = await writePdf(document, { ...context, fonts });
      expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['font-broken']));
    }
  });
});
