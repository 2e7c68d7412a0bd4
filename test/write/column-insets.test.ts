import { expect, it } from 'vitest';
import { columnWidths, typeArea } from '../../scripts/style/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { writeHtml } from '../../scripts/write/html/index.ts';
import { layOut } from '../../scripts/write/pdf/lay-out.ts';
import { shippedContext } from '../fixtures/context.ts';
import { cell, documentOf, place, table } from '../fixtures/document.ts';
import { all, openPackage, parsePart } from './docx/open-package.ts';

const context = shippedContext();
const { style } = context;
const texts = table(['甲', '乙'], [['天地人和'.repeat(40), '山水林田'.repeat(30)]]);
const wide = { type: 'row' as const, cells: [cell(0, '国泰民安'.repeat(40), 'tableText', 1, 2)], place };
const given = { ...texts, rows: [...texts.rows, wide] };
const document = documentOf([given], { page: 'briefing' });
const page = style.pages.briefing;
const { widths, insets } = columnWidths(given, typeArea(page).width, style);
const [first = 0, second = 0] = insets;
const { left, right } = style.table.padding;

it('the part of a character that is left stands left and right of the texts, in a PDF', () => {
  expect(first).toBeGreaterThan(1);
  const lines = (layOut(document, context).pages[0]?.lines ?? []).filter(({ line }) =>
    /[天山国]/.test(line.text),
  );
  const starts = [...new Set(lines.map(({ x }) => Math.round(100 * x) / 100))];
  const at = page.margin.left + left;
  expect(starts.toSorted((a, b) => a - b)).toEqual(
    [at + first, at + (widths[0] ?? 0) + second].map((x) => Math.round(100 * x) / 100),
  );
});

it('and in a Word file and HTML as much', async () => {
  const { bytes } = await writeDocx(document, context);
  const cells = all(parsePart(openPackage(bytes), 'word/document.xml'), 'w:tc');
  const margins = cells.map((each) =>
    ['w:left', 'w:right'].map((side) => Number(all(each, side)[0]?.attributes['w:w']) / 20),
  );
  const sides = [first, second].map((inset) => [left + inset, right + inset]);
  expect(margins).toEqual([...sides, ...sides, [left + first, right + second]]);

  const html = new TextDecoder().decode((await writeHtml(document, context)).bytes);
  const paddings = [...html.matchAll(/padding:\S+pt (\S+)pt \S+pt (\S+)pt;vertical/g)];
  expect(paddings.map(([, after, before]) => [Number(before), Number(after)])).toEqual(margins);
});

it('in no other table: what is left stands in a column where it is not seen', async () => {
  const named = documentOf([table(['甲', '乙'], [['建设', '山水林田'.repeat(30)]])]);
  const { bytes } = await writeDocx(named, context);
  expect(openPackage(bytes).get('word/document.xml')).not.toContain('w:tcMar');
});
