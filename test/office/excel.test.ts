import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../scripts/document/index.ts';
import { writeXlsx } from '../../scripts/write/xlsx/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, paragraph, table, text, timeline } from '../fixtures/document.ts';
import { folderWith } from '../fixtures/folder.ts';
import { plainSource } from '../fixtures/large-source.ts';
import { threeLevelSource } from '../fixtures/measured-source.ts';
import { blockArbitrary } from '../fixtures/nasty-document.ts';
import { bare } from '../fixtures/seed.ts';
import { documentOfAll, link } from '../write/docx/document-of-all.ts';
import { all, openPackage, parsePart } from '../write/docx/open-package.ts';
import { readSheet, runTexts } from '../write/xlsx/open-workbook.ts';
import { cli, convertToPdf, pdfPages, type Word } from './programs.ts';
import { wordErrors } from './word-judge.ts';

const context = shippedContext();

async function errorsOf(document: Document): Promise<string[]> {
  const { bytes } = await writeXlsx(document, context);
  return wordErrors(join(folderWith({ 'x.xlsx': bytes }), 'x.xlsx'));
}

describe('the judge of Office’s formats finds nothing wrong', () => {
  test('in any kind of node', async () => {
    expect(await errorsOf(documentOfAll({ date: '2018-05-25', startPage: 7 }))).toEqual([]);
    expect(await errorsOf(documentOfAll({ lang: 'en', page: 'comparison' }))).toEqual([]);
  });

  test.each([
    ['nothing', []],
    [
      'links',
      [
        paragraph('body', link('https://a.cn/?a=1&b=“二”', text('甲'))),
        paragraph('body', link('#乙', text('乙'))),
      ],
    ],
    ['several tables', [table(['甲', '乙'], [['', '=1+1']]), timeline(['2020', '2022'], ['甲', '乙'])]],
    ['a row higher than Excel allows', [table(['甲', '乙'], [['长'.repeat(20_000), '短']])]],
  ])('in a document of %s', async (_, blocks) => {
    expect(await errorsOf(documentOf(blocks))).toEqual([]);
  });

  test('in documents of nasty texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(blockArbitrary, { minLength: 8, maxLength: 24 }), async (children) => {
        expect(await errorsOf(documentOf(children))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test('but finds what is wrong', async () => {
    const { bytes } = await writeXlsx(documentOfAll(), context);
    const path = 'xl/worksheets/sheet1.xml';
    const parts = unzipSync(bytes);
    const broken = strFromU8(parts[path] ?? new Uint8Array()).replace(
      '<sheetData>',
      '<sheetdata/><sheetData>',
    );
    const folder = folderWith({ 'x.xlsx': zipSync({ ...parts, [path]: strToU8(broken) }) });
    expect(wordErrors(join(folder, 'x.xlsx')).join()).toContain('Sch_');
  });
});

const sample = readFileSync(new URL('../../source/four-initiatives.md', import.meta.url), 'utf8');
/** The header of each, and its first page’s number. */
const sources: readonly (readonly [
  name: string,
  source: string,
  header: readonly string[],
  startPage: number,
])[] = [
  ['sample', sample, ['行动计划名称', '建设目标', '主要举措'], 1],
  ['levels', threeLevelSource(8, 4), ['行动计划名称', '主要任务', '完成时限'], 4],
  ['tall', plainSource(3, 8, 60), ['计划', '目标', '任务', '举措'], 1],
];

describe('LibreOffice prints the sheet of', () => {
  let folder: string;
  let printed: ReadonlyMap<string, string>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'yigao-excel-'));
    const files = sources.map(([name, source]) => {
      writeFileSync(join(folder, `${name}.md`), source);
      const file = join(folder, `${name}.xlsx`);
      execFileSync(process.execPath, [cli, 'build', join(folder, `${name}.md`), '-o', file], {
        stdio: 'pipe',
      });
      return file;
    });
    for (const file of files) writeFileSync(file, withoutDetails(readFileSync(file)));
    printed = convertToPdf(files);
  });

  test.each(sources)(
    '%s: its header and number on every turned page, and all its text',
    (name, _, header, startPage) => {
      const pages = pdfPages(printed.get(name) ?? '');
      expect(pages.length).toBeGreaterThan(1);
      pages.forEach(({ width, height, words }, index) => {
        expect([width, height].map((side) => Math.round((side / 72) * 25.4))).toEqual([297, 210]);
        const texts = words.map((word) => word.text);
        expect(texts).toEqual(expect.arrayContaining([...header]));
        expectNumber(words, startPage + index, index);
        for (const word of words) expect(word.right).toBeLessThan(((297 - 37) / 25.4) * 72 + 1);
      });
      const there = counts(pages.flatMap(({ words }) => words.map((word) => word.text)).join(''));
      for (const [character, count] of counts(textOfSheet(join(folder, `${name}.xlsx`))))
        expect(there.get(character) ?? 0, character).toBeGreaterThanOrEqual(count);
    },
  );
});

/** The workbook with the sheet for paper alone. */
function withoutDetails(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const alone = xml.replace(
    /<sheet name="明细"[^>]*>|<definedName [^>]*localSheetId="1"[^>]*>.*?<\/definedName>/gu,
    '',
  );
  expect(alone).not.toContain('明细');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(alone) });
}

/**
 * The number stands below the type area, at the right of odd pages and at the left of even ones (GB/T 9704-2012, 7.5).
 * LibreOffice takes a page for odd or even by its place.
 */
function expectNumber(words: readonly Word[], number: number, index: number): void {
  const below = words.filter(({ top, text }) => top > ((210 - 25) / 25.4) * 72 && /^[—\d]+$/u.test(text));
  expect(below.map((word) => word.text).join('')).toBe(`—${number}—`);
  const middle = ((297 / 25.4) * 72) / 2;
  for (const { left } of below) expect(left > middle).toBe(index % 2 === 0);
}

function textOfSheet(file: string): string {
  const parts = openPackage(readFileSync(file));
  const { item } = readSheet(parts, 1);
  return all(parsePart(parts, 'xl/worksheets/sheet1.xml'), 'c')
    .flatMap(({ attributes: { r = '' } }) => item(r) ?? [])
    .map((found) => runTexts(found).join(''))
    .join('');
}

/** How often each character stands in a text. */
function counts(given: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const character of bare(given)) found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}
