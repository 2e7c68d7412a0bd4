import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { imported } from './imported.ts';
import { cell, paragraph, row, table } from './word-file.ts';

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${type}"`;
const gbk = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const good = paragraph('概览') + table(row([cell('项目'), cell('任务')]), row([cell('甲'), cell('乙')]));

/** A file that takes in a document of that name, in its text or in a cell. */
function fileWith(target: string, chunk: Uint8Array | string | undefined, body = good): Uint8Array {
  const relation = (id: string, kind: string, to: string) =>
    `<Relationships><Relationship Id="${id}" Type="${type}/${kind}" Target="${to}"/></Relationships>`;
  const name = target.startsWith('/') ? target.slice(1) : `word/${target}`;
  const bytes = typeof chunk === 'string' ? strToU8(chunk) : chunk;
  return zipSync({
    '_rels/.rels': strToU8(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': strToU8(
      `<w:document ${namespaces}><w:body>${body}<w:altChunk r:id="c1"/></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(relation('c1', 'aFChunk', target)),
    ...(bytes ? { [name.toUpperCase()]: bytes } : {}),
  });
}

const page =
  '<html><head><title>题</title><style>p{}</style></head><body><p>甲<b>乙</b></p><p>丙</p><!-- 丁 --></body></html>';
const message = `MIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${page}`;
const word = zipSync({ 'word/document.xml': strToU8('<a/>') });

test.each([
  ['a page', 'afchunk.htm', page, { text: '甲乙 丙' }],
  ['a page without a name for it', '/chunks/1.dat', page, { text: '甲乙 丙' }],
  ['a page in GBK', 'a.html', gbk('<html><meta charset="gbk"><p>\xcf\xee\xc4\xbf</html>'), { text: '项目' }],
  ['a page in one file', 'afchunk.mht', message, { text: '甲乙 丙' }],
  ['a text', 'a.txt', '第一行\n第二行', { text: '第一行 第二行' }],
  ['a rich text', 'a.rtf', '{\\rtf1 a}', { case: 'other', part: 'word/a.rtf', format: 'RTF' }],
  ['a Word file', 'a.docx', word, { case: 'other', part: 'word/a.docx', format: '.docx' }],
  ['none', 'a.html', undefined, { case: 'missing', part: 'word/a.html' }],
])('%s that a Word file takes in is told', (_, target, chunk, values) => {
  const { source, problems } = imported(fileWith(target, chunk), 'a.docx');
  expect(source).toBeDefined();
  expect(problems).toMatchObject([{ rule: 'import-chunk', severity: 'warning', values }]);
});

test('a table that is all in the page a file takes in is told with what to do', () => {
  const { problems } = imported(
    fileWith('a.html', '<table><tr><td>甲<td>乙</table>', ''),
    'a.docx',
    'accepted',
  );
  expect(problems).toMatchObject([
    { rule: 'import-chunk', values: { text: '甲 乙' } },
    { rule: 'import-no-table' },
  ]);
});
