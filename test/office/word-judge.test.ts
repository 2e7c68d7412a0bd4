import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pageRoles } from '../../scripts/document/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, paragraph, strong, table, text, timeline } from '../fixtures/document.ts';
import { folderWith } from '../fixtures/folder.ts';
import { blockArbitrary } from '../fixtures/nasty-document.ts';
import { documentOfAll, link } from '../write/docx/document-of-all.ts';
import { officeVersions, wordErrors } from './word-judge.ts';

const context = shippedContext();

/** The errors in a Document as the writer writes it. */
async function errorsOf(document: ReturnType<typeof documentOf>): Promise<string[]> {
  return errorsOfBytes((await writeDocx(document, context)).bytes);
}

function errorsOfBytes(bytes: Uint8Array): string[] {
  return wordErrors(join(folderWith({ 'x.docx': bytes }), 'x.docx'));
}

describe('Word’s own judge finds nothing wrong', () => {
  test.each(pageRoles)('in any kind of node on the %s page', async (page) => {
    expect(await errorsOf(documentOfAll({ page, date: '2018-05-25', startPage: 7 }))).toEqual([]);
  });

  test('in a document in English, whose words Word may part', async () => {
    expect(await errorsOf(documentOfAll({ page: 'briefing', lang: 'en' }))).toEqual([]);
  });

  test.each([
    ['nothing', []],
    [
      'links to the same place, another and a heading',
      [paragraph('body', link('https://a.cn/?a=1&b=“二”', text('甲')))],
    ],
    ['tabs and hyphens of every kind', [paragraph('body', '\tCom\u00admu\u2011nity\t', strong('\u00ad'))]],
    ['two timelines', [timeline(['2020', '2022'], ['甲', '乙']), timeline(['2035', ''], ['丙', ''])]],
    ['a table of empty cells', [table(['甲', '乙'], [['', '']])]],
    [
      'a table of 40 columns',
      [
        table(
          Array.from({ length: 40 }, (_, n) => `栏${n}`),
          [Array.from({ length: 40 }, () => '一')],
        ),
      ],
    ],
  ])('in a document of %s', async (_, blocks) => {
    expect(await errorsOf(documentOf(blocks))).toEqual([]);
  });

  test('in documents of nasty texts', async () => {
    const blocks = fc.array(blockArbitrary, { minLength: 8, maxLength: 24 });
    await fc.assert(
      fc.asyncProperty(blocks, async (children) => {
        expect(await errorsOf(documentOf(children))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('Word’s own judge sees', () => {
  const broken = async (part: string, from: RegExp, to: string) => {
    const { bytes } = await writeDocx(documentOfAll(), context);
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    expect(xml).toMatch(from);
    return errorsOfBytes(zipSync({ ...parts, [part]: strToU8(xml.replace(from, to)) }));
  };
  const body = 'word/document.xml';

  test.each([
    [
      'the children of a cell’s properties in a wrong order',
      body,
      /(<w:tcW [^>]*>)(<w:[^>]*>)/u,
      '$2$1',
      'Sch_UnexpectedElement',
    ],
    [
      'an attribute that Word does not know',
      body,
      /<w:tcW /u,
      '<w:tcW w:width="1" ',
      'Sch_UndeclaredAttribute',
    ],
    [
      'a value that is none of the attribute’s',
      body,
      /<w:vMerge w:val="restart"/u,
      '<w:vMerge w:val="begin"',
      'Sch_AttributeValue',
    ],
    [
      'a link whose address is nowhere',
      body,
      /<w:hyperlink ([^>]*)r:id="[^"]*"/u,
      '<w:hyperlink $1r:id="rId999"',
      'Sem_InvalidRelationshipId',
    ],
    [
      'a style’s name given twice',
      'word/styles.xml',
      /(<w:style [^>]*>.*?<\/w:style>)/u,
      '$1$1',
      'Sem_UniqueAttributeValue',
    ],
  ])('%s', async (_, part, from, to, id) => {
    const errors = await broken(part, from, to);
    for (const version of officeVersions)
      expect(errors.join('\n')).toMatch(new RegExp(`^${version} /${part} ${id}`, 'mu'));
  });

  test('with the eyes of each Word: that of 2013 knows no insertion’s time of 2023', async () => {
    const time = '2024-01-01T00:00:00Z';
    const namespace = 'xmlns:u="http://schemas.microsoft.com/office/word/2023/wordml/word16du"';
    const insertion = `<w:ins w:id="1" w:author="甲" w:date="${time}" ${namespace} u:dateUtc="${time}"/>`;
    expect(await broken(body, /<\/w:p>/u, `${insertion}$&`)).toEqual([
      expect.stringMatching(/^Office2013 .*dateUtc/u),
    ]);
  });

  test('that a file is no Word file', () => {
    expect(errorsOfBytes(strToU8('no zip')).join('\n')).toMatch(/unreadable/u);
  });
});
