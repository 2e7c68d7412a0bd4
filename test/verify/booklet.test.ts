import { describe, expect, test } from 'vitest';
import type { Document } from '../../scripts/document/index.ts';
import { verifyDocx, verifyPages, verifyPdf } from '../../scripts/verify/index.ts';
import { readPdf } from '../../scripts/verify/pdf/read-pdf.ts';
import { bookletParts } from '../../scripts/verify/verify-booklet.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { writePdf } from '../../scripts/write/pdf/index.ts';
import { bookletOf, boundContext } from '../fixtures/booklet.ts';
import { shippedContext } from '../fixtures/context.ts';

const context = shippedContext();
const parts = [
  { title: '四大建设概览', rows: 30 },
  { title: '大湾区建设', rows: 3 },
  { title: '大花园建设', rows: 50 },
];
const booklet = bookletOf(parts);
const rulesOf = (problems: readonly { readonly rule: string }[]) => [
  ...new Set(problems.map(({ rule }) => rule)),
];

async function pdfRules(written: Document, expected: Document) {
  const { bytes, pages = [] } = await writePdf(written, context);
  const laidOut = rulesOf(verifyPages(pages, expected, 'b.pdf'));
  return { laidOut, drawn: rulesOf(await verifyPdf(bytes, expected, 'b.pdf')) };
}

async function docxRules(written: Document, expected: Document) {
  const { bytes } = await writeDocx(written, boundContext(context, [1, 3, 5]));
  return rulesOf(verifyDocx(bytes, expected, 'b.docx'));
}

describe('a booklet read back', () => {
  test('says what its documents say', async () => {
    expect(await pdfRules(booklet, booklet)).toEqual({ laidOut: [], drawn: [] });
    expect(await docxRules(booklet, booklet)).toEqual([]);
    const single = bookletOf(parts, true);
    expect(await pdfRules(single, single)).toEqual({ laidOut: [], drawn: [] });
  });

  test('is told where a text of any part is another', async () => {
    const other = bookletOf(
      parts.map((part, index) => (index === 2 ? { ...part, title: '大花园建没' } : part)),
    );
    const { laidOut, drawn } = await pdfRules(booklet, other);
    expect(laidOut).toContain('verify-text');
    expect(drawn).toContain('verify-text');
    expect(await docxRules(booklet, other)).toContain('verify-text');
  });

  test('is told where a part begins on the back of a leaf, and one is missing', async () => {
    const { drawn } = await pdfRules(bookletOf(parts, true), booklet);
    expect(drawn).toEqual(['verify-left-page']);
    const { drawn: missing } = await pdfRules(bookletOf(parts.slice(0, 2)), booklet);
    expect(missing).toEqual(['verify-unreadable']);
  });

  test('is told where the contents have another number than the page they lead to', async () => {
    const read = await readPdf((await writePdf(booklet, context)).bytes);
    if (typeof read === 'string') throw new Error(read);
    const problemsOf = (targets: ReadonlyMap<string, number>) =>
      bookletParts(booklet, read.pages, targets, 'b.pdf')?.problems.map(({ rule, values }) => [rule, values]);
    expect(problemsOf(read.targets)).toEqual([]);
    const later = new Map(read.targets).set('part-3', 10);
    expect(problemsOf(later)).toEqual([['verify-contents', { expected: '1、3、7', found: '1、3、5' }]]);
  });
});
