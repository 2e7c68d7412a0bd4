import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { word } from '../../scripts/problem/index.ts';
import { imported } from './imported.ts';
import { cell, paragraph, row, table, wordFile } from './word-file.ts';

const body = (text: string) =>
  paragraph('附件2') +
  paragraph('概览') +
  table(row([cell('项目'), cell('任务')]), row([cell('甲'), cell(`建设${text}园区`)]));
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const asBytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const main = 'word/document.xml';

/** A Word file with one of its parts in other bytes. */
function withPart(file: Uint8Array, part: string, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [part]: change(parts[part] ?? new Uint8Array()) });
}

/** The bytes with one that is no UTF-8 after a text. */
function broken(bytes: Uint8Array, after: string): Uint8Array {
  const mark = latin(strToU8(after));
  return asBytes(latin(bytes).replace(mark, `${mark}\xff`));
}

const le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
const xml = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const said = (bytes: Uint8Array, encoding: string) => xml(bytes).replace('"UTF-8"', `"${encoding}"`);

describe('a byte that is no character is an error that says where', () => {
  test('in a cell', () => {
    const file = withPart(wordFile(body('')), main, (bytes) => broken(bytes, '建设'));
    const { problems, source } = imported(file, 'a.docx');
    expect(problems).toEqual([
      expect.objectContaining({
        rule: 'import-bad-byte',
        place: { file: 'a.docx', tableRow: 2, tableColumn: 2 },
        values: {
          case: 'part',
          part: main,
          encoding: 'UTF-8',
          'where.zh': '正文表格第 2 行第 2 列“建设”之后',
          'where.en': 'in table row 2, column 2 of the body, after "建设"',
        },
      }),
    ]);
    expect(source).toBeUndefined();
  });

  test('beside the table', () => {
    const file = withPart(wordFile(body('')), main, (bytes) => broken(bytes, '概'));
    expect(imported(file, 'a.docx').problems).toMatchObject([
      { rule: 'import-bad-byte', place: { file: 'a.docx', paragraph: 2 } },
    ]);
  });

  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/y" Target="甲.xml"/></Relationships>';
  const note =
    '<w:footnotes NS><w:footnote w:id="2"><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:footnote></w:footnotes>';
  test.each([
    ['word/styles.xml', '<w:styles NS><w:style w:styleId="甲"/></w:styles>'],
    ['word/numbering.xml', '<w:numbering NS><w:num w:numId="甲"/></w:numbering>'],
    ['word/footnotes.xml', note],
    ['word/comments.xml', '<w:comments NS>甲</w:comments>'],
    ['word/header1.xml', `<w:hdr NS>${paragraph('甲')}</w:hdr>`],
    ['word/_rels/document.xml.rels', relations],
    ['_rels/.rels', relations],
    ['docProps/core.xml', '<a>甲</a>'],
    ['word/charts/chart1.xml', '<c:c xmlns:c="urn:c"><c:v>甲</c:v></c:c>'],
  ])('in %s', (part, content) => {
    const file = withPart(wordFile(body(''), { [part]: content }), part, (bytes) => broken(bytes, '甲'));
    const { problems, source } = imported(file, 'a.docx');
    expect(problems).toMatchObject([{ rule: 'import-bad-byte', values: { part, encoding: 'UTF-8' } }]);
    expect(source).toBeUndefined();
  });

  test('in a document that is taken in whole', () => {
    const parts = {
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="c" Type="x/aFChunk" Target="c.html"/></Relationships>',
      'word/c.html': '<p>甲乙</p>',
    };
    const whole = wordFile(`${body('')}<w:altChunk r:id="c"/>`, parts);
    const file = withPart(whole, 'word/c.html', (bytes) => broken(bytes, '甲'));
    expect(imported(file, 'a.docx').problems).toMatchObject([
      { rule: 'import-chunk', values: { case: 'other', part: 'word/c.html' } },
    ]);
  });
});

test('the replacement character that stands in a file is a character', () => {
  expect(imported(wordFile(body('\ufffd')), 'a.docx')).toMatchObject({
    problems: [],
    source: expect.stringContaining('建设\ufffd园区'),
  });
});

describe('a reference to what is no character is an error that says where', () => {
  const references = [
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&#xFFFE;',
    '&#55296;',
    '&#x1;',
    '&#99999999999999999999;',
  ];

  test.each(references)('%s in a Word file', (reference) => {
    expect(imported(wordFile(body(reference)), 'a.docx')).toMatchObject({
      problems: [
        {
          rule: 'import-damaged',
          place: { file: 'a.docx', tableRow: 2, tableColumn: 2 },
          values: { part: main, found: reference, 'where.zh': '正文表格第 2 行第 2 列“建设”之后' },
        },
      ],
      source: undefined,
    });
  });

  test.each(references)('%s in the styles', (reference) => {
    const styles = `<w:styles NS><w:style w:styleId="${reference}"/></w:styles>`;
    expect(imported(wordFile(body(''), { 'word/styles.xml': styles }), 'a.docx').problems).toMatchObject([
      {
        rule: 'import-damaged',
        values: { part: 'word/styles.xml', found: reference, 'where.zh': '样式开头' },
      },
    ]);
  });
});

describe('whatever breaks a part off is told with its place', () => {
  const note = (text: string) =>
    `<w:footnotes NS><w:footnote w:id="2">${paragraph(text)}</w:footnote></w:footnotes>`;
  const second = `${table(row([cell('甲')]))}${body('&')}`;
  const words = (file: Uint8Array) => {
    const [found] = imported(file, 'a.docx').problems;
    return found && word(found, 'zh').message;
  };

  test.each([
    ['an & alone', body('R&D'), '正文表格第 2 行第 2 列“建设R”之后的“&”不是能用的字，文件没有读取'],
    [
      'an & that something ends',
      body('R&D;'),
      '正文表格第 2 行第 2 列“建设R”之后的“&D;”不是能用的字，文件没有读取',
    ],
    [
      'an entity of HTML',
      body('甲&nbsp;'),
      '正文表格第 2 行第 2 列“建设甲”之后的“&nbsp;”不是能用的字，文件没有读取',
    ],
    [
      'a control character',
      body('\u000b'),
      '正文表格第 2 行第 2 列“建设”之后的“U+000B”不是能用的字，文件没有读取',
    ],
    [
      'half a pair',
      body('&amp;&#xD83D;'),
      '正文表格第 2 行第 2 列“建设&”之后的“&#xD83D;”不是能用的字，文件没有读取',
    ],
    ['the second table', second, '正文第 2 个表格第 2 行第 2 列“建设”之后的“&”不是能用的字，文件没有读取'],
    [
      'a mark that nothing opens',
      body('</w:x>'),
      '正文表格第 2 行第 2 列“建设”之后的内容写法有误，文件没有读取',
    ],
    [
      'a text beside the table',
      `${body('')}${paragraph('后面&')}`,
      '正文“后面”之后的“&”不是能用的字，文件没有读取',
    ],
  ])('%s', (_, content, said) => {
    expect(words(wordFile(content))).toBe(said);
  });

  test('a part that ends too soon, and others than the body', () => {
    const short = withPart(wordFile(body('')), main, (bytes) => bytes.slice(0, -60));
    expect(words(short)).toBe('文件不完整：正文表格第 2 行第 2 列“建设园区”之后就断了，没有读取');
    expect(words(wordFile(body(''), { 'word/footnotes.xml': note('脚注&#0;') }))).toBe(
      '脚注“脚注”之后的“&#0;”不是能用的字，文件没有读取',
    );
    const header = { 'word/header1.xml': `<w:hdr NS>${paragraph('')}&</w:hdr>` };
    expect(words(wordFile(body(''), header))).toBe('页眉开头的“&”不是能用的字，文件没有读取');
  });
});

describe('in a page, too', () => {
  const page = (reference: string) =>
    `<h1>概览</h1>\n<table><tr><th>项目<th>任务\n<tr><td>甲<td>建设${reference}园区</table>`;
  const markdown = (reference: string) => `# 概览\n\n| 项目 | 任务 |\n| - | - |\n| 甲 | 建设${reference} |\n`;

  test.each(['&#0;', '&#xD800;', '&#x110000;', '&#x0', '&#55296;'])('%s', (reference) => {
    const told = (line: number) => ({
      problems: [
        { rule: 'forbidden-character', place: { line }, values: { case: 'reference', text: reference } },
      ],
      source: undefined,
    });
    expect(imported(page(reference), 'a.html')).toMatchObject(told(3));
    if (reference.endsWith(';')) expect(imported(markdown(reference), 'a.md')).toMatchObject(told(5));
  });

  test.each(['&#xFFFE;', '&#x1;'])('%s is taken out and told', (reference) => {
    expect(imported(page(reference), 'a.html')).toMatchObject({
      problems: [{ rule: 'import-character', place: { line: 3 } }],
      source: expect.stringContaining('建设园区'),
    });
  });

  test('but what stands in a script, or is escaped, is none', () => {
    expect(imported(`<script>"&#0;"</script>${page('')}`, 'a.html').problems).toEqual([]);
    expect(imported(markdown('\\&#0;'), 'a.md').source).toContain('#0;');
  });
});

describe('a text in more than one encoding', () => {
  const gbk = Buffer.from('cfeec4bf0956bcd7b7bd0a', 'hex');
  const utf8 = (text: string) => Buffer.from(text);
  const told = (...parts: Uint8Array[]) => imported(new Uint8Array(Buffer.concat(parts)), 'a.txt');

  test('is refused at what is not of the encoding of the most', () => {
    const many = Array.from({ length: 80 }, () => gbk);
    expect(told(...many, utf8('建设园区\t乙丙\n'), gbk)).toMatchObject({
      problems: [
        { rule: 'import-encoding' },
        {
          rule: 'import-bad-byte',
          place: { line: 81, column: 1 },
          values: { case: 'mixed', encoding: 'GB18030' },
        },
      ],
      source: undefined,
    });
    expect(told(...Array.from({ length: 9 }, () => utf8('建设园区\t乙丙\n')), gbk)).toMatchObject({
      problems: [{ rule: 'not-utf-8', place: { line: 10, column: 1 } }],
      source: undefined,
    });
  });

  test('and a page in the encoding of another language is read as it declares', () => {
    const japanese = (meta: string) =>
      asBytes(`${meta}<h1>A</h1><table><tr><th>\x8d\x80\x96\xda<th>B<tr><td>\x89\xf1\x98H<td>C</table>`);
    expect(imported(japanese('<meta charset="Shift_JIS">'), 'a.html')).toMatchObject({
      problems: [],
      source: expect.stringMatching(/項目.*回路/s),
    });
  });

  test('and a page in a western encoding is no Chinese', () => {
    const western = (meta: string) =>
      asBytes(`${meta}<h1>R\xe9sum\xe9</h1><table><tr><th>A<th>B<tr><td>caf\xe9s<td>\x93x\x94</table>`);
    expect(imported(western('<meta charset="windows-1252">'), 'a.html')).toMatchObject({
      problems: [],
      source: expect.stringMatching(/Résumé.*cafés.*“x”/s),
    });
    expect(imported(western(''), 'a.html').rules).toEqual(['not-utf-8']);
  });
});

describe('a Word file in one XML', () => {
  const flat = (text: string, declared = 'UTF-8') =>
    `<?xml version="1.0" encoding="${declared}"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\n${body(text)}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;

  test('with a byte or a reference that is no character is refused at its line', () => {
    expect(imported(flat(''), 'a.xml').problems).toEqual([]);
    expect(imported(broken(strToU8(flat('')), '建设'), 'a.xml')).toMatchObject({
      problems: [{ rule: 'not-utf-8', place: { line: 3 } }],
      source: undefined,
    });
    expect(imported(flat('&#xD800;'), 'a.xml')).toMatchObject({
      problems: [{ rule: 'import-damaged', place: { line: 3 }, values: { found: '&#xD800;' } }],
      source: undefined,
    });
  });

  test('is read in UTF-16 of either order', () => {
    for (const bytes of [le(`\ufeff${flat('', 'UTF-16')}`), be(`\ufeff${flat('', 'UTF-16')}`)])
      expect(imported(bytes, 'a.xml').source).toContain('建设园区');
  });
});

describe('a part in another encoding', () => {
  const whole = wordFile(body(''));
  const text = imported(whole, 'a.docx').source;
  const readAs = (change: (bytes: Uint8Array) => Uint8Array) =>
    imported(withPart(whole, main, change), 'a.docx');

  test.each<readonly [string, (bytes: Uint8Array) => Uint8Array]>([
    ['UTF-8 with its mark', (bytes) => strToU8(`\ufeff${xml(bytes)}`)],
    ['UTF-16, little end first', (bytes) => le(`\ufeff${said(bytes, 'UTF-16')}`)],
    ['UTF-16, big end first', (bytes) => be(`\ufeff${said(bytes, 'utf-16')}`)],
    ['UTF-16 that names its order', (bytes) => le(`\ufeff${said(bytes, 'UTF-16LE')}`)],
    ['UTF-16 that names the other order', (bytes) => be(`\ufeff${said(bytes, 'UTF-16BE')}`)],
    ['UTF-16 without its mark', (bytes) => le(said(bytes, 'UTF-16'))],
    ['UTF-16 that does not say so', (bytes) => be(`\ufeff${xml(bytes).replace(/^<\?.*?\?>/, '')}`)],
  ])('is read: %s', (_, change) => {
    expect(readAs(change)).toMatchObject({ problems: [], source: text });
  });

  test('is read as what it declares: GB 18030, windows-1252', () => {
    const hex = (bytes: string) => Buffer.from(bytes, 'hex').toString('latin1');
    const gbk = (bytes: Uint8Array) =>
      asBytes(
        said(bytes, 'GB18030')
          .replace('附件2', hex('b8bdbcfe32'))
          .replace('概览', hex('b8c5c0c0'))
          .replace('项目', hex('cfeec4bf'))
          .replace('任务', hex('c8cecef1'))
          .replace('建设园区', hex('bda8c9e8d4b0c7f8'))
          .replace('甲', hex('bcd7')),
      );
    expect(readAs(gbk)).toMatchObject({ problems: [], source: text });
    const western = (bytes: Uint8Array) =>
      asBytes(said(bytes, 'windows-1252').replace(/[\u4e00-\u9fff]+/g, (_, at) => `caf\xe9 \x93a\x94 ${at}`));
    expect(readAs(western).source).toContain('café “a”');
  });

  test.each<readonly [string, (bytes: Uint8Array) => Uint8Array, Readonly<Record<string, string>>]>([
    ['says UTF-16', (bytes) => strToU8(said(bytes, 'UTF-16')), { declared: 'UTF-16', encoding: 'UTF-8' }],
    [
      'says GB18030 behind a mark of UTF-8',
      (bytes) => strToU8(`\ufeff${said(bytes, 'GB18030')}`),
      { declared: 'GB18030' },
    ],
    ['says UTF-8 in UTF-16', (bytes) => le(`\ufeff${xml(bytes)}`), { declared: 'UTF-8', encoding: 'UTF-16' }],
    ['says the other order', (bytes) => le(`\ufeff${said(bytes, 'UTF-16BE')}`), { declared: 'UTF-16BE' }],
    [
      'says what nobody knows',
      (bytes) => strToU8(said(bytes, 'x-mine')),
      { case: 'encoding-unknown', declared: 'x-mine' },
    ],
  ])('is refused where it %s', (_, change, values) => {
    expect(readAs(change)).toMatchObject({
      problems: [{ rule: 'import-damaged', values: { case: 'encoding', part: main, ...values } }],
      source: undefined,
    });
  });

  test.each<readonly [string, (bytes: Uint8Array) => Uint8Array]>([
    [
      'ASCII',
      (bytes) =>
        strToU8(said(bytes, 'us-ascii').replace('<w:p>', `<w:p><!--\xe9-->`)).map((byte) =>
          byte === 0xc3 ? 0xe9 : byte,
        ),
    ],
    [
      'UTF-16 with half a character',
      (bytes) => le(`\ufeff${said(bytes, 'UTF-16').replace('建设', '建设\ud800')}`),
    ],
    ['UTF-16 with half a unit', (bytes) => le(`\ufeff${said(bytes, 'UTF-16')}`).slice(0, -1)],
    [
      'GB 18030 with a byte that is none',
      (bytes) => asBytes(latin(strToU8(said(bytes, 'gb18030'))).replace('</w:body>', '\xff</w:body>')),
    ],
  ])('is refused at a byte that is none of it: %s', (_, change) => {
    expect(readAs(change)).toMatchObject({ problems: [{ rule: 'import-bad-byte' }], source: undefined });
  });
});
