import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyDocx } from '../../scripts/verify/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, paragraph, place, table } from '../fixtures/document.ts';
import { blockArbitrary } from '../fixtures/nasty-document.ts';
import { brief, sample } from './sample.ts';

const part = 'word/document.xml';
const context = shippedContext();
let good: Uint8Array;

beforeAll(async () => {
  good = (await writeDocx(sample, context)).bytes;
});

/** The good file with its body changed. */
function changed(change: (xml: string) => string): Uint8Array {
  const files = unzipSync(good);
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const other = change(xml);
  expect(other).not.toBe(xml);
  return zipSync({ ...files, [part]: strToU8(other) });
}

const problemsOf = (change: (xml: string) => string) => brief(verifyDocx(changed(change), sample, 'a.docx'));
const replace = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);

/** The body of another file, of which the reader needs no more. */
function docxOf(body: string): Uint8Array {
  const xml = `<w:document xmlns:w="http://w" xmlns:mc="http://mc"><w:body>${body}</w:body></w:document>`;
  return zipSync({ [part]: strToU8(xml) });
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

describe('a good file', () => {
  it('has no problem', () => {
    expect(verifyDocx(good, sample, 'a.docx')).toEqual([]);
  });

  it.each(['甲', '\u{20000}', 'a甲'])(
    'has none where its texts, of %s, are longer than is read at once',
    (of) => {
      const text = of.repeat(400_000);
      expect(
        verifyDocx(docxOf(`<w:p>${run(text)}</w:p>`), documentOf([paragraph('body', text)]), 'a.docx'),
      ).toEqual([]);
    },
  );

  it('has none whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(blockArbitrary, { minLength: 1, maxLength: 4 }), async (blocks) => {
        const document = documentOf(blocks);
        const { bytes } = await writeDocx(document, context);
        expect(verifyDocx(bytes, document, 'a.docx')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a planted fault', () => {
  it('names the cell of a character dropped, and where its text comes from', () => {
    const problems = verifyDocx(changed(replace('6万亿', '万亿')), sample, 'a.docx');
    expect(brief(problems)).toEqual([
      {
        rule: 'verify-cell',
        table: 1,
        row: 2,
        column: 2,
        name: '目标',
        expected: '总量达到6万亿元',
        found: '总量达到万亿元',
      },
    ]);
    expect(problems[0]?.place).toEqual({ file: 'a.docx', tableRow: 2, tableColumn: 2 });
    expect(problems[0]?.values.source).toBe(`${place.file}:${place.line}`);
  });

  it('names both of two cells swapped', () => {
    expect(
      problemsOf((xml) => xml.replace('产业', '科*').replace('科创', '产业').replace('科*', '科创')),
    ).toMatchObject([
      { rule: 'verify-cell', row: 2, column: 3, name: '任务' },
      { rule: 'verify-cell', row: 3, column: 3, name: '任务' },
    ]);
  });

  it('names the cells of a merge that ends too early', () => {
    expect(problemsOf(replace('<w:vMerge w:val="continue"/>', ''))).toEqual([
      { rule: 'verify-span', table: 1, row: 2, column: 1, name: '行动计划', expected: '2×1', found: '1×1' },
      { rule: 'verify-extra-cell', table: 1, row: 3, column: 1, name: '行动计划', found: '' },
    ]);
  });

  it('finds a header that would not be repeated', () => {
    expect(problemsOf(replace('<w:tblHeader/>', ''))).toEqual([
      { rule: 'verify-header', table: 1, expected: 1, found: 0 },
    ]);
  });

  it('finds a row too few', () => {
    const problems = problemsOf(replace(/<w:tr>(?:(?!<w:tr>).)*大花园.*<\/w:tr>/, ''));
    expect(problems).toMatchObject([
      { rule: 'verify-grid', expected: '4×3', found: '3×3' },
      { rule: 'verify-missing-cell', row: 4, column: 1, expected: '大花园' },
      { rule: 'verify-missing-cell', row: 4, column: 2, expected: '' },
      { rule: 'verify-missing-cell', row: 4, column: 3 },
    ]);
  });

  it('finds a text missing, one too many and one that differs, and goes on after each', () => {
    expect(problemsOf(replace('附件2：', ''))).toEqual([
      { rule: 'verify-missing-text', text: 1, expected: '附件2：' },
    ]);
    expect(problemsOf(replace('<w:tbl>', `<w:p>${run('多')}</w:p><w:tbl>`))).toEqual([
      { rule: 'verify-extra-text', text: 5, found: '多' },
    ]);
    expect(problemsOf(replace('坚持突出', '突出'))).toEqual([
      { rule: 'verify-text', text: 3, expected: '1.坚持突出重点', found: '1.突出重点' },
    ]);
  });

  it('finds a table missing and one too many', () => {
    const [grid] = /<w:tbl>.*<\/w:tbl>/.exec(strFromU8(unzipSync(good)[part] ?? new Uint8Array())) ?? [''];
    expect(problemsOf(replace(grid, ''))).toEqual([{ rule: 'verify-missing-table', table: 1 }]);
    expect(problemsOf(replace(grid, grid + grid))).toEqual([{ rule: 'verify-extra-table', table: 2 }]);
  });

  it('lists the first differences and counts the others', () => {
    const many = documentOf([
      table(
        ['甲'],
        Array.from({ length: 50 }, (_, index) => [`${index}`]),
      ),
    ]);
    const problems = verifyDocx(
      docxOf('<w:p/>'),
      documentOf([...Array(30)].map(() => paragraph('body', '文'))),
      'a.docx',
    );
    expect(problems).toHaveLength(21);
    expect(brief(problems).at(-1)).toEqual({ rule: 'verify-more', count: 10 });
    expect(brief(verifyDocx(docxOf('<w:p/>'), many, 'a.docx'))).toEqual([
      { rule: 'verify-missing-table', table: 1 },
    ]);
  });
});

describe('what Word shows', () => {
  const read = (body: string, ...texts: string[]) =>
    brief(verifyDocx(docxOf(body), documentOf(texts.map((text) => paragraph('body', text))), 'a.docx'));

  it('leaves out deleted and moved text and field codes, and keeps inserted text and links', () => {
    const body = [
      `<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>${run('新')}</w:ins>`,
      `<w:moveFrom>${run('此')}</w:moveFrom><w:hyperlink>${run('链')}</w:hyperlink>`,
      '<w:r><w:instrText>PAGE</w:instrText><w:tab/><w:br/><w:noBreakHyphen/></w:r></w:p>',
      `<w:p><mc:AlternateContent><mc:Choice>${run('框')}</mc:Choice><mc:Fallback>${run('框')}</mc:Fallback>`,
      '</mc:AlternateContent></w:p>',
    ];
    expect(read(body.join(''), '新链\u2011', '框')).toEqual([]);
  });

  it('takes a table in a cell for text of that cell, and counts columns left out at a row’s start', () => {
    const inner = `<w:tbl><w:tr><w:tc><w:p>${run('内')}</w:p></w:tc></w:tr></w:tbl>`;
    const body = [
      '<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>',
      `<w:tr><w:tc><w:p>${run('甲')}</w:p></w:tc><w:tc><w:p>${run('乙')}</w:p></w:tc></w:tr>`,
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${inner}<w:p>${run('外')}</w:p></w:tc></w:tr>`,
      '</w:tbl>',
    ];
    const grid = table(['甲', '乙'], [['', '内外']]);
    expect(
      brief(verifyDocx(docxOf(body.join('')), documentOf([{ ...grid, headerRows: 0 }]), 'a.docx')),
    ).toEqual([{ rule: 'verify-missing-cell', table: 1, row: 2, column: 1, name: '甲', expected: '' }]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['no zip', strToU8('no zip')],
    ['a part missing', zipSync({ 'a.xml': strToU8('<a/>') })],
    ['broken XML', zipSync({ [part]: strToU8('<w:document><w:p></w:document>') })],
  ])('is one problem: %s', (_, bytes) => {
    expect(verifyDocx(bytes, sample, 'a.docx')).toMatchObject([{ rule: 'verify-unreadable' }]);
  });
});
