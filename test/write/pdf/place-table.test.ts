import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import type { Role } from '../../../scripts/document/index.ts';
import { writePdf } from '../../../scripts/write/pdf/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf, table } from '../../fixtures/document.ts';

/** How far up the page each text's baseline is, in points; the first column is of `role`. */
async function heightsOf(role: Role, second: string, ...texts: string[]): Promise<number[]> {
  const rows = ['一行', '二行', '三行', '四行'].map((row, index) =>
    index === 0 ? ['短名', second, row] : ['^', '^', row],
  );
  const document = documentOf([table(['甲', '乙', '丙'], rows, [role])]);
  const context = shippedContext();
  const widths = new Map([
    ['甲', 100],
    ['乙', 438],
  ]);
  const style = { ...context.style, table: { ...context.style.table, widths } };
  const { bytes } = await writePdf(document, { ...context, style });
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const { items } = await (await (await task.promise).getPage(1)).getTextContent();
  await task.destroy();
  return texts.map((text) => {
    const found = items.find((item) => 'str' in item && item.str.startsWith(text));
    return found && 'transform' in found ? Number(found.transform[5]) : Number.NaN;
  });
}

it('text of a merged cell stands in the middle of its rows, from their top where it fills more than half of them', async () => {
  const long = '长文'.repeat(60);
  const [first = 0, last = 0, name = 0, text = 0] = await heightsOf(
    'programmeName',
    long,
    '一行',
    '四行',
    '短名',
    '长文',
  );
  expect(name).toBeCloseTo((first + last) / 2, 1);
  expect(text).toBeCloseTo(first, 1);
});

it('merged cells of a row stand alike: from the top where one of them must, else in the middle', async () => {
  const long = '长文'.repeat(60);
  const [first = 0, , short = 0, text = 0] = await heightsOf(
    'tableText',
    long,
    '一行',
    '四行',
    '短名',
    '长文',
  );
  expect(short).toBeCloseTo(first, 1);
  expect(text).toBeCloseTo(first, 1);
  const [top = 0, bottom = 0, one = 0, other = 0] = await heightsOf(
    'tableText',
    '又短',
    '一行',
    '四行',
    '短名',
    '又短',
  );
  expect(one).toBeCloseTo((top + bottom) / 2, 1);
  expect(other).toBeCloseTo(one, 1);
});
