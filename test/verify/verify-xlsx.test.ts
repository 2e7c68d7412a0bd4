import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document, Table } from '../../scripts/document/index.ts';
import { verifyXlsx } from '../../scripts/verify/index.ts';
import { writeXlsx } from '../../scripts/write/xlsx/index.ts';
import { attachmentArbitrary } from '../arbitrary/attachment.ts';
import { composed } from '../compose/compose-with.ts';
import { shippedContext } from '../fixtures/context.ts';
import { cell, documentOf, paragraph, place, table, timeline } from '../fixtures/document.ts';
import { blockArbitrary } from '../fixtures/nasty-document.ts';
import { openPackage } from '../write/docx/open-package.ts';
import { brief, sample } from './sample.ts';

const context = shippedContext();
let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
  parts = openPackage((await writeXlsx(sample, context)).bytes);
});

/** What is found once a part of the good file is changed. */
function problemsOf(path: string, from: string | RegExp, to: string): unknown[] {
  const part = parts.get(`xl/${path}`) ?? '';
  const changed = part.replace(from, to);
  expect(changed).not.toBe(part);
  const files = [...parts, [`xl/${path}`, changed] as const].map(([name, xml]) => [name, strToU8(xml)]);
  return brief(verifyXlsx(zipSync(Object.fromEntries(files)), sample, 'a.xlsx'));
}

async function faultsOf(document: Document): Promise<unknown[]> {
  const { bytes } = await writeXlsx(document, context);
  return brief(verifyXlsx(bytes, document, 'a.xlsx'));
}

it('finds nothing in a good file', async () => {
  expect(await faultsOf(sample)).toEqual([]);
});

it('finds nothing in a row that is several of the sheet, nor where all cells are merged over the same rows', async () => {
  const long = table(
    ['目标', '任务'],
    [
      ['长'.repeat(12_000), '短'],
      ['甲', '乙'],
    ],
  );
  expect(await faultsOf(documentOf([long]))).toEqual([]);
  const whole: Table = {
    ...long,
    rows: [
      ...long.rows.slice(0, 1),
      { type: 'row', cells: [cell(0, '甲', 'tableText', 2), cell(1, '乙', 'tableText', 2)], place },
      { type: 'row', cells: [], place },
      ...long.rows.slice(2),
    ],
  };
  expect(await faultsOf(documentOf([whole]))).toEqual([]);
});

it('finds nothing in a timeline, in several tables, or in a document without any', async () => {
  const years = timeline(['2022年', '2035年'], ['建成', '']);
  expect(await faultsOf(documentOf([years]))).toEqual([]);
  expect(await faultsOf(documentOf([table(['甲'], [['1']]), years, ...sample.children]))).toEqual([]);
  expect(await faultsOf(documentOf([paragraph('body', '只有文字')]))).toEqual([]);
  expect(await faultsOf(documentOf([]))).toEqual([]);
});

describe('a planted fault', () => {
  it('names the cell of a character dropped, on the sheet and among the details', () => {
    expect(problemsOf('sharedStrings.xml', '科创', '科')).toEqual([
      { rule: 'verify-cell', table: 1, row: 3, column: 3, name: '任务', expected: '2.科创', found: '2.科' },
      { rule: 'verify-cell', table: 2, row: 3, column: 3, name: '任务', expected: '2.科创', found: '2.科' },
    ]);
  });

  it('finds a character changed beside the table', () => {
    expect(problemsOf('sharedStrings.xml', '到2022年', '到2023年')).toMatchObject([
      { rule: 'verify-text', text: 5 },
    ]);
  });

  it('finds a merged cell that is none', () => {
    expect(problemsOf('worksheets/sheet1.xml', '<mergeCell ref="A6:A7"/>', '')).toMatchObject([
      { rule: 'verify-span', row: 2, column: 1, expected: '2×1', found: '1×1' },
      { rule: 'verify-extra-cell', row: 3, column: 1 },
    ]);
  });

  it('finds another header on every page', () => {
    expect(problemsOf('workbook.xml', '!$5:$5<', '!$5:$6<')).toMatchObject([
      { rule: 'verify-header', table: 1, expected: 1, found: 2 },
    ]);
    expect(
      problemsOf(
        'workbook.xml',
        /<definedName name="_xlnm.Print_Titles" localSheetId="0">.*?<\/definedName>/,
        '',
      ),
    ).toMatchObject([{ rule: 'verify-header', expected: 1, found: 0 }]);
  });

  it('finds a hidden row, column and sheet', () => {
    expect(problemsOf('worksheets/sheet1.xml', '<row r="7"', '<row hidden="1" r="7"')).toContainEqual(
      expect.objectContaining({ rule: 'verify-grid', table: 1, expected: '4×3', found: '3×3' }),
    );
    expect(problemsOf('worksheets/sheet1.xml', '<col min="3"', '<col hidden="1" min="3"')).toContainEqual(
      expect.objectContaining({ rule: 'verify-cell', row: 3, column: 3, found: '' }),
    );
    expect(problemsOf('workbook.xml', ' name="明细"', ' state="hidden" name="明细"')).toMatchObject([
      { rule: 'verify-missing-table', table: 2 },
    ]);
  });

  it('finds a square of the details that is not filled', () => {
    expect(
      problemsOf('worksheets/sheet2.xml', /(<c r="A3" s="\d+") t="s"><v>\d+<\/v><\/c>/, '$1/>'),
    ).toMatchObject([{ rule: 'verify-cell', table: 2, row: 3, column: 1, expected: '大湾区', found: '' }]);
  });

  it('finds a file that is none, and one without its parts', () => {
    expect(brief(verifyXlsx(new Uint8Array([1, 2, 3]), sample, 'a.xlsx'))).toMatchObject([
      { rule: 'verify-unreadable' },
    ]);
    const files = [...parts].filter(([name]) => name !== 'xl/workbook.xml');
    const bytes = zipSync(Object.fromEntries(files.map(([name, xml]) => [name, strToU8(xml)])));
    expect(brief(verifyXlsx(bytes, sample, 'a.xlsx'))).toMatchObject([
      { rule: 'verify-unreadable', reason: 'no xl/workbook.xml' },
    ]);
  });
});

it('finds nothing in a file of any texts and tables, which is the same bytes every time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(blockArbitrary, { maxLength: 4 }), async (children) => {
      const document = documentOf(children);
      const { bytes } = await writeXlsx(document, context);
      expect(brief(verifyXlsx(bytes, document, 'a.xlsx'))).toEqual([]);
      expect((await writeXlsx(document, context)).bytes).toEqual(bytes);
    }),
    { numRuns: 200 },
  );
});

it('finds nothing in the attachment of any model', async () => {
  await fc.assert(
    fc.asyncProperty(attachmentArbitrary({ programmes: 2, children: 2 }), async (attachment) => {
      expect(await faultsOf(composed(attachment, 'overview'))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
