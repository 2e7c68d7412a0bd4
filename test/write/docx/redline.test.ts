import { describe, expect, it } from 'vitest';
import type { Document } from '../../../scripts/document/index.ts';
import { writeDocx } from '../../../scripts/write/docx/index.ts';
import { writeHtml } from '../../../scripts/write/html/index.ts';
import { writeMarkdown } from '../../../scripts/write/markdown/index.ts';
import { writePdf } from '../../../scripts/write/pdf/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf, paragraph, table } from '../../fixtures/document.ts';
import { deleted, inserted, redlineCases, redlineOf, tracked, withRows } from '../../fixtures/redlines.ts';
import { all, descendants, type Element, elements, openPackage, parsePart, textOf } from './open-package.ts';

const context = shippedContext();

async function bodyOf(document: Document): Promise<Element> {
  const { bytes } = await writeDocx(document, context);
  return parsePart(openPackage(bytes), 'word/document.xml');
}

const caseOf = (name: string): Document => {
  const found = redlineCases[name];
  if (!found) throw new Error(name);
  return found.redline;
};

const kind = (element: Element | undefined) =>
  element && all(element, 'w:ins').length - all(element, 'w:del').length;
/** Each paragraph's text and whose its end is. */
const ends = (element: Element) =>
  all(element, 'w:p').map((each) => {
    const mark = all(each, 'w:pPr').flatMap((one) => all(one, 'w:rPr'))[0];
    return [textOf(each), { 1: 'ins', 0: '', [-1]: 'del' }[kind(mark) ?? 0]];
  });

describe('a revision', () => {
  it('has an author, a day and an id that nothing else in the document has', async () => {
    for (const { redline } of Object.values(redlineCases)) {
      const body = await bodyOf(redline);
      const marks = descendants(body).filter(({ name }) => /^w:(?:ins|del|cellIns|cellDel)$/.test(name));
      const starts = [...marks, ...all(body, 'w:bookmarkStart')].map(({ attributes }) =>
        Number(attributes['w:id']),
      );
      expect(starts.toSorted((a, b) => a - b)).toEqual(starts.map((_, index) => index + 1));
      expect(
        new Set(marks.map(({ attributes }) => `${attributes['w:author']} ${attributes['w:date']}`)),
      ).toEqual(new Set(['省发展改革委 2018-05-25T00:00:00Z']));
    }
  });

  it('has no day where none is known', async () => {
    const body = await bodyOf({ ...caseOf('a changed word'), tracked: { ...tracked, date: undefined } });
    expect(all(body, 'w:ins').map(({ attributes }) => Object.keys(attributes))).toEqual([
      ['w:id', 'w:author'],
    ]);
  });

  it('is the caller’s mistake in a document that is no redline', async () => {
    await expect(writeDocx(documentOf([inserted(paragraph('note', '甲'))]), context)).rejects.toThrow(
      TypeError,
    );
  });
});

describe('a paragraph’s end', () => {
  const endsOf = async (name: string, cell: number) =>
    ends(all(await bodyOf(caseOf(name)), 'w:tc')[cell] as Element);

  it('is its own before others in a cell', async () => {
    expect(await endsOf('a paragraph inserted in the middle of a cell', 5)).toEqual([
      ['甲。', ''],
      ['乙。', 'ins'],
      ['丙。', ''],
    ]);
  });

  it('is that of the one before it at the end of a cell, whose last end is the cell’s', async () => {
    expect(await endsOf('paragraphs inserted at the end of a cell', 5)).toEqual([
      ['甲。', 'ins'],
      ['乙。', 'ins'],
      ['丙。', ''],
    ]);
    expect(await endsOf('a cell that is emptied', 5)).toEqual([
      ['', 'del'],
      ['', ''],
    ]);
  });

  it('is never the last of the document, nor before a table', async () => {
    const body = all(
      await bodyOf(
        redlineOf([deleted(paragraph('body', '甲')), table(['乙'], []), inserted(paragraph('note', '丙'))]),
      ),
      'w:body',
    )[0];
    const styles = elements(body as Element).map((each) => all(each, 'w:pStyle')[0]?.attributes['w:val']);
    expect(styles.slice(0, 2)).toEqual(['body', 'separator']);
    expect(styles.slice(-3, -1)).toEqual(['note', 'separator']);
  });
});

it('in a row that one version alone has, every text and every paragraph’s end is that one’s', async () => {
  const whole = table(
    ['甲', '乙'],
    [
      ['名', ['一', '二'].map((text) => paragraph('tableText', text))],
      ['^', ''],
    ],
  );
  const body = await bodyOf(redlineOf([withRows(whole, { 1: 'deleted', 2: 'deleted' })]));
  const [, ...rows] = all(body, 'w:tr');
  expect(rows.map((row) => all(row, 'w:trPr').map(kind))).toEqual([[-1], [-1]]);
  expect(rows.flatMap((row) => all(row, 'w:p').map((each) => all(each, 'w:pPr').map(kind)))).toEqual(
    Array.from({ length: 5 }, () => [-1]),
  );
  const runs = rows.flatMap((row) => all(row, 'w:r'));
  expect(runs.map((each) => all(each, 'w:delText').length)).toEqual([1, 1, 1]);
  expect(rows.flatMap((row) => all(row, 'w:t'))).toEqual([]);
});

it('a cell that goes on in one version alone begins as a merged one', async () => {
  const body = await bodyOf(caseOf('the first row of a merged programme replaced'));
  expect(
    all(body, 'w:tr').map((row) => all(row, 'w:vMerge').map(({ attributes }) => attributes['w:val'])),
  ).toEqual([[], ['restart', 'restart'], ['restart', 'restart'], ['continue', 'continue'], []]);
});

it('a column’s cells are the version’s, but in rows that are', async () => {
  const body = await bodyOf(caseOf('a column inserted and a row deleted'));
  const marks = all(body, 'w:tr').map((row) => [
    all(row, 'w:trPr').map(kind)[0],
    all(row, 'w:cellIns').length,
  ]);
  expect(marks).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 1],
    [-1, 1],
  ]);
});

it('is the same in every build, without marks for the way back and without tracking turned on', async () => {
  for (const { redline } of Object.values(redlineCases)) {
    const { bytes } = await writeDocx(redline, context);
    expect((await writeDocx(redline, context)).bytes).toEqual(bytes);
    const parts = openPackage(bytes);
    expect(parts.get('word/document.xml')).not.toMatch(/_yigao_(?:cell|block)/);
    expect(parts.get('word/settings.xml')).not.toContain('trackRevisions');
  }
});

it.each([
  ['PDF', writePdf],
  ['Markdown', writeMarkdown],
  ['HTML', writeHtml],
])('a redline has no %s', async (_, write) => {
  await expect(write(caseOf('a changed word'), context)).rejects.toThrow(TypeError);
});

describe('as WordprocessingML', () => {
  const small = (...children: Document['children']) => redlineOf(children);
  const xmlOf = async (document: Document) => {
    const { bytes } = await writeDocx(document, context);
    const xml = openPackage(bytes).get('word/document.xml') ?? '';
    return xml.replace(/^.*<w:body>|<w:sectPr>.*$/gs, '').replace(/<w:(?:p|tr|tc|tbl)>/g, '\n$&');
  };

  it('a changed word', async () => {
    const changed = redlineCases['a changed word']?.redline.children[2];
    expect(
      changed && (await xmlOf(small(changed))).split('\n').find((line) => line.includes('<w:ins ')),
    ).toMatchInlineSnapshot(
      `"<w:p><w:pPr><w:pStyle w:val="tableText"/></w:pPr><w:r><w:t xml:space="preserve">产业</w:t></w:r><w:del w:id="1" w:author="省发展改革委" w:date="2018-05-25T00:00:00Z"><w:r><w:delText xml:space="preserve">发展</w:delText></w:r></w:del><w:ins w:id="2" w:author="省发展改革委" w:date="2018-05-25T00:00:00Z"><w:r><w:t xml:space="preserve">兴旺</w:t></w:r></w:ins></w:p></w:tc></w:tr>"`,
    );
  });

  it('a row inserted, and a note at the end', async () => {
    const rows = withRows(table(['甲'], [['一']]), { 1: 'inserted' });
    expect(
      (await xmlOf(small(rows, inserted(paragraph('note', '注'))))).split('\n').slice(-6).join('\n'),
    ).toMatchInlineSnapshot(`
      "<w:p><w:pPr><w:pStyle w:val="tableHead"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">甲</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:trPr><w:cantSplit/><w:ins w:id="3" w:author="省发展改革委" w:date="2018-05-25T00:00:00Z"/></w:trPr>
      <w:tc><w:tcPr><w:tcW w:type="dxa" w:w="12756"/><w:vAlign w:val="center"/></w:tcPr>
      <w:p><w:pPr><w:pStyle w:val="sequence"/><w:rPr><w:ins w:id="1" w:author="省发展改革委" w:date="2018-05-25T00:00:00Z"/></w:rPr></w:pPr><w:ins w:id="2" w:author="省发展改革委" w:date="2018-05-25T00:00:00Z"><w:r><w:t xml:space="preserve">一</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>
      <w:p><w:pPr><w:pStyle w:val="note"/><w:rPr><w:ins w:id="4" w:author="省发展改革委" w:date="2018-05-25T00:00:00Z"/></w:rPr></w:pPr><w:ins w:id="5" w:author="省发展改革委" w:date="2018-05-25T00:00:00Z"><w:r><w:t xml:space="preserve">注</w:t></w:r></w:ins></w:p>
      <w:p><w:pPr><w:pStyle w:val="separator"/></w:pPr></w:p>"
    `);
  });
});
