import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { imported } from './imported.ts';
import { cell, row, table, wordFile } from './word-file.ts';

const good = table(row([cell('项目'), cell('任务')]), row([cell('甲'), cell('乙')]));
const bytes = (text: string) => new TextEncoder().encode(text);

test('the file that the others are made from is a good one, even where it packs a thousandfold', () => {
  expect(imported(wordFile(good), 'a.docx').rules).toEqual(['import-title-missing']);
  const packs = wordFile(`${good}<!--${' '.repeat(5_000_000)}-->`);
  expect(imported(packs, 'a.docx').rules).toEqual(['import-title-missing']);
});

/** A zip whose document says it unpacks to a size. */
function sayingSize(file: Uint8Array, size: number): Uint8Array {
  const changed = file.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 4; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

const padding = `<!--${' '.repeat(41 * 1024 * 1024)}-->`;
const deep = `${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}`;

test.each([
  ['a part that unpacks to more than is read', wordFile(good + padding), 'import-too-large'],
  ['a part that says it has 200 MB', sayingSize(wordFile(good), 200 * 1024 * 1024), 'import-too-large'],
  ['a name that leads out of the folder', wordFile(good, { '../../evil.xml': '<a/>' }), 'import-unsafe-name'],
  ['a name from the root', wordFile(good, { '/etc/passwd': '' }), 'import-unsafe-name'],
  [
    'a part with entities',
    wordFile(good, { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    'import-doctype',
  ],
  [
    'a part with an entity no one declared',
    wordFile(good, { 'word/styles.xml': '<a>&b;</a>' }),
    'import-damaged',
  ],
  ['a part that is no XML', wordFile('<w:tbl>'), 'import-damaged'],
  ['elements 10,000 deep', wordFile(deep), 'import-damaged'],
  ['a zip cut off', wordFile(good).slice(0, -30), 'import-damaged'],
  ['a zip cut in the middle', wordFile(good).slice(0, 200), 'import-damaged'],
  ['an Excel file without a sheet', zipSync({ 'xl/workbook.xml': bytes('<a/>') }), 'import-damaged'],
  ['a zip that is no Word file', zipSync({ 'xl/workbook.bin': bytes('a') }), 'import-other-format'],
  ['a Word file without a document', zipSync({ 'word/styles.xml': bytes('<a/>') }), 'import-damaged'],
  [
    'an OpenDocument text',
    zipSync({ mimetype: bytes('application/vnd.oasis.opendocument.text') }),
    'import-other-format',
  ],
  ['a renamed PDF', bytes('%PDF-1.7\n'), 'import-other-format'],
  ['a renamed RTF', bytes('{\\rtf1 a}'), 'import-other-format'],
  ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'import-old-word'],
  ['no byte at all', new Uint8Array(), 'import-damaged'],
])('%s gives one clear error and no source', (_, file, rule) => {
  const result = imported(file, 'a.docx');
  expect(result.rules).toEqual([rule]);
  expect(result.source).toBeUndefined();
});

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
);
const external = '<!DOCTYPE w SYSTEM "http://example.invalid/a.dtd"><w:document/>';
const relation = (id: string, kind: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="x/${kind}" Target="${target}"${mode}/>`;
const relations = (...all: readonly string[]) => `<Relationships>${all.join('')}</Relationships>`;
const rels = 'word/_rels/document.xml.rels';
const noText = `<w:hdr NS><!--${' '.repeat(30 * 1024 * 1024)}--></w:hdr>`;

test.each([
  [
    'a billion laughs in the body',
    { 'word/document.xml': `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l9;</a>` },
    'import-doctype',
  ],
  ['a type of document elsewhere', { 'word/document.xml': external }, 'import-doctype'],
  ['a type of document in the relations', { [rels]: `<!DOCTYPE a>${relations()}` }, 'import-doctype'],
  [
    'a type of document in a footnote',
    { 'word/footnotes.xml': '<!DOCTYPE a><w:footnotes NS/>' },
    'import-doctype',
  ],
  ['an entity that stands for itself', { 'word/numbering.xml': '<a>&a;</a>' }, 'import-damaged'],
  [
    'parts that are small alone and huge together',
    { 'word/header1.xml': noText, 'word/header2.xml': noText, 'word/header3.xml': noText },
    'import-too-large',
  ],
  [
    'a body that takes itself in',
    { [rels]: relations(relation('a', 'aFChunk', 'document.xml')) },
    'import-damaged',
  ],
  [
    'a body that lies elsewhere',
    { '_rels/.rels': relations(relation('a', 'officeDocument', 'http://example.invalid/a.xml')) },
    'import-damaged',
  ],
  ['a name with a drive', { 'C:\\x.xml': '<a/>' }, 'import-unsafe-name'],
  ['a name with backslashes', { 'word\\..\\..\\x.xml': '<a/>' }, 'import-unsafe-name'],
])('%s is one clear error and no source', (_, parts, rule) => {
  const result = imported(wordFile(good, parts), 'a.docx');
  expect(result.rules).toEqual([rule]);
  expect(result.source).toBeUndefined();
});

const link = (text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const circles = table(row([cell('项目'), cell('任务')]), row([cell(link('甲')), cell(link('乙'))]));

test.each<readonly [string, string, Readonly<Record<string, string>>]>([
  [
    'styles each based on the other',
    circles,
    {
      'word/styles.xml':
        '<w:styles NS><w:style w:styleId="a"><w:basedOn w:val="b"/><w:link w:val="a"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>',
    },
  ],
  [
    'lists each linked to the other by their styles',
    circles,
    {
      'word/styles.xml':
        '<w:styles NS><w:style w:type="numbering" w:styleId="m"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>',
      'word/numbering.xml':
        '<w:numbering NS><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="n"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="m"/><w:styleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>',
    },
  ],
  [
    'relations in a circle',
    good,
    {
      [rels]: relations(
        relation('a', 'header', 'document.xml'),
        relation('b', 'styles', '../_rels/.rels'),
        relation('c', 'footnotes', '_rels/document.xml.rels'),
        relation('d', 'numbering', '/etc/passwd', ' TargetMode="External"'),
        relation('e', 'comments', '../../../../etc/passwd'),
      ),
    },
  ],
  ['a picture that is itself a bomb', good, { 'word/media/image1.png': 'PK\u0003\u0004' }],
])('a file with %s is read all the same', (_, body, parts) => {
  const { source, problems } = imported(wordFile(body, parts), 'a.docx');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(source).toContain('# 甲');
});

test('a packed file within another, and a name that is a link of the file system, are not followed', () => {
  const inner = zipSync({ 'a.xml': new Uint8Array(1_000_000) });
  const parts = unzipSync(wordFile(good));
  const file = zipSync({
    ...parts,
    'word/embeddings/a.zip': inner,
    'word/footer1.xml': [bytes('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
  });
  const { source, rules } = imported(file, 'a.docx');
  expect(rules).toEqual(['import-damaged']);
  expect(source).toBeUndefined();
  const plain = zipSync({ ...parts, 'word/embeddings/a.zip': inner });
  expect(imported(plain, 'a.docx').source).toContain('# 甲');
});

const nested = `<table><tr><td>${'<div>'.repeat(3000)}`;

test.each([
  ['a.txt', '', 'import-damaged'],
  ['a.txt', '一段文字，没有表格。', 'import-no-table'],
  ['a.txt', '甲\t乙\n', 'import-no-rows'],
  ['a.txt', '甲\t乙\n丙\t\0', 'forbidden-character'],
  ['a.html', '<p>没有表格', 'import-no-table'],
  ['a.html', '<table></table>', 'import-no-table'],
  ['a.html', nested, 'nested-too-deep'],
  ['a.html', '<table><tr><td colspan="1000">a<td>b</table>', 'import-too-large'],
  ['a.md', '# 标题\n', 'import-no-table'],
])('%s gives no source, number %#', (file, text, rule) => {
  const result = imported(text, file);
  expect(result.rules).toContain(rule);
  expect(result.source).toBeUndefined();
});

test('a byte that is no character of the encoding is an error at its line', () => {
  const gbk = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
  const row = '\xcf\xee\xc4\xbf\t\xc4\xbf\xb1\xea\n';
  const said = (file: Uint8Array, name: string) => imported(file, name).problems;
  const bad = { rule: 'import-bad-byte', place: { line: 3, column: 3 }, values: { encoding: 'GB18030' } };
  expect(said(gbk(`${row.repeat(2)}\xcf\xee\xff\xc4\xbf\t${row}`), 'a.txt')).toMatchObject([
    { rule: 'import-encoding', values: { encoding: 'GB18030' } },
    { ...bad, place: { line: 3, column: 2 } },
  ]);
  const page = `<meta charset="gbk">\n<table>\n<p\xff>`;
  expect(said(gbk(page), 'a.html')).toMatchObject([bad]);
  expect(said(gbk('\xff\xfea\0\n\0\n\0b\0c\0\0\xd8'), 'a.txt')).toMatchObject([
    { ...bad, values: { encoding: 'UTF-16' } },
  ]);
  expect(said(gbk('a\nb\xff'), 'a.txt')).toMatchObject([
    { rule: 'not-utf-8', place: { line: 2, column: 2 } },
  ]);
});
