import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';
import { cell, paragraph, row, run, table, wordFile } from './word-file.ts';

const read = (name: string) => new Uint8Array(readFileSync(new URL(`cases/${name}`, import.meta.url)));
const fromCase = (name: string) => imported(read(name), name);

/** What most of the cases say. */
const plan = ({ label = '', numbers = 'none', unit = '单位甲' } = {}) => `---
${label && `label: ${label}\n`}title: 示例市重点工作任务分解表
columns:
  programme: [项目名称]
  task: [主要任务, 责任单位]
numbers:
  task: ${numbers}
---

# 甲项目

## 主要任务

### 任务一

${unit}

### 任务二

单位乙
`;

describe('a Word file of whatever program', () => {
  test('whose body is named otherwise, as by Word Online, is found by the relations', () => {
    const { source, rules } = fromCase('10-word-online.docx');
    expect(rules).toEqual([]);
    expect(source).toBe(plan({ label: '附件2' }));
  });

  test('with other prefixes is read by its namespaces', () => {
    const { source, rules } = fromCase('21-ns0.docx');
    expect(rules).toEqual([]);
    expect(source).toBe(plan({ label: '附件2' }));
  });

  test('case 53, whose numbers stand in brackets, has them from the order', () => {
    const { source } = fromCase('53-strict-lang-number.docx');
    expect(source).toBe(plan({ label: '附件2', numbers: '（一）' }));
  });
});

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const body = [
  paragraph('表', '<w:pStyle w:val="t"/>'),
  table(
    row([cell('项目'), cell('任务')]),
    row([
      cell('甲'),
      cell(`<w:p><w:hyperlink r:id="rId9">${run('乙', '<w:b/>')}</w:hyperlink>${run('丙')}</w:p>`),
    ]),
  ),
].join('');
const styles = `<w:styles NS><w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style></w:styles>`;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...all: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const relation = (id: string, kind: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
const link = relation('rId9', 'hyperlink', 'https://example.org/乙', 'External');

/** The same file with its text parts changed, under other names where `names` has any. */
function changed(change: (xml: string) => string, names: Readonly<Record<string, string>> = {}): Uint8Array {
  const file = wordFile(body, {
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels': relations(relation('rId1', 'styles', 'styles.xml'), link),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
  });
  const parts = Object.entries(unzipSync(file)).map(([name, part]) => [
    names[name] ?? name,
    strToU8(change(new TextDecoder().decode(part))),
  ]);
  return zipSync(Object.fromEntries(parts));
}

const expected = imported(
  changed((xml) => xml),
  'a.docx',
);

test('the file that the next ones are made from has its title by its style, and its link', () => {
  expect(expected.rules).toEqual([]);
  expect(expected.source).toContain('title: 表');
  expect(expected.source).toContain('https://example.org/乙');
});

test.each<readonly [string, (xml: string) => string, Readonly<Record<string, string>>]>([
  [
    'strict namespaces and types',
    (xml) =>
      xml
        .replaceAll(transitional, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
        .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    {},
  ],
  [
    'a default namespace, attributes with a prefix',
    (xml) =>
      xml
        .replaceAll('xmlns:w=', 'xmlns:x="urn:x" xmlns:q="NS0" xmlns=')
        .replaceAll('NS0', transitional)
        .replaceAll(/(<\/?)w:/g, '$1')
        .replaceAll(' w:', ' q:'),
    {},
  ],
  [
    'a default namespace, attributes without a prefix',
    (xml) =>
      xml
        .replaceAll('xmlns:w=', 'xmlns=')
        .replaceAll(/(<\/?)w:/g, '$1')
        .replaceAll(' w:', ' '),
    {},
  ],
  [
    'a prefix of the relations declared where it is used',
    (xml) => xml.replace(`xmlns:r="${office}"`, '').replaceAll('r:id=', `xmlns:ns7="${office}" ns7:id=`),
    {},
  ],
  [
    'a prefix on the relations',
    (xml) =>
      xml.includes('<Relationships')
        ? xml.replaceAll(/(<\/?)R/g, '$1p:R').replaceAll('xmlns=', 'xmlns:p=')
        : xml,
    {},
  ],
  [
    'another meaning of a prefix inside',
    (xml) => xml.replaceAll('<w:p><w:hyperlink', '<w:t xmlns:w="urn:other">无</w:t><w:p><w:hyperlink'),
    {},
  ],
  [
    'parts of other names, and targets from the root',
    (xml) =>
      xml
        .replaceAll('"styles.xml"', '"/parts/look%20one.part"')
        .replaceAll('"word/document.xml"', '"/main/../body"'),
    {
      'word/document.xml': 'body',
      'word/styles.xml': 'parts/look one.part',
      'word/_rels/document.xml.rels': '_rels/body.rels',
    },
  ],
  [
    'names in other letters than the relations have',
    (xml) =>
      xml.replaceAll('"styles.xml"', '"STYLES.xml"').replaceAll('"word/document.xml"', '"Word/Document.XML"'),
    { 'word/_rels/document.xml.rels': 'word/_rels/Document.xml.rels' },
  ],
  [
    'names with the slashes of Windows',
    (xml) => xml,
    {
      'word/document.xml': 'word\\document.xml',
      'word/styles.xml': 'word\\styles.xml',
      'word/_rels/document.xml.rels': 'word\\_rels\\document.xml.rels',
      '_rels/.rels': '_rels\\.rels',
    },
  ],
])('%s change nothing', (_, change, names) => {
  const { source, rules } = imported(changed(change, names), 'a.docx');
  expect(rules).toEqual([]);
  expect(source).toBe(expected.source);
});

test('an attribute without a prefix is the element’s where that has none: that of a picture is not', () => {
  const picture =
    '<w:p><w:r><w:drawing><wp:docPr xmlns:wp="http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" name="图"/></w:drawing></w:r></w:p>';
  const bare = (xml: string) =>
    xml
      .replace('</w:body>', `${picture}</w:body>`)
      .replaceAll('xmlns:w=', 'xmlns=')
      .replaceAll(/(<\/?)w:/g, '$1')
      .replaceAll(' w:', ' ');
  expect(imported(changed(bare), 'a.docx').problems).toMatchObject([
    { rule: 'import-image', values: { text: '图' } },
  ]);
});

test('parts in UTF-16 are read', () => {
  const parts = Object.entries(unzipSync(changed((xml) => xml)));
  const wide = parts.map(([name, bytes]) => [
    name,
    utf16(`\ufeff${new TextDecoder().decode(bytes).replace('UTF-8', 'UTF-16')}`),
  ]);
  expect(imported(zipSync(Object.fromEntries(wide)), 'a.docx').source).toBe(expected.source);
});

test('footnotes and headers are found by the relations, too', () => {
  const file = wordFile(body.replace('<w:r>', '<w:r><w:footnoteReference w:id="1"/></w:r><w:r>'), {
    'n.xml': `<w:footnotes NS><w:footnote w:id="1">${paragraph('注')}</w:footnote></w:footnotes>`,
    'h.xml': `<w:hdr NS>${paragraph('页眉')}</w:hdr>`,
    'word/header1.xml': `<w:hdr NS>${paragraph('不用的页眉')}</w:hdr>`,
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'footnotes', '../n.xml'),
      relation('rId2', 'header', '/h.xml'),
      link,
    ),
  });
  expect(imported(file, 'a.docx').problems).toMatchObject([
    { rule: 'import-footnote', values: { text: '注' } },
    { rule: 'import-page-text', values: { text: '页眉' } },
  ]);
});

test('relations that are no XML, or lead to no part, are an error', () => {
  const bad = wordFile(body, { '_rels/.rels': '<Relationships>' });
  expect(imported(bad, 'a.docx').problems).toMatchObject([
    { rule: 'import-damaged', values: { part: '_rels/.rels' } },
  ]);
  const lost = wordFile(body, { '_rels/.rels': relations(relation('rId1', 'officeDocument', 'a.xml')) });
  expect(imported(lost, 'a.docx').problems).toMatchObject([
    { rule: 'import-damaged', values: { case: 'main', part: 'a.xml' } },
  ]);
});

/** Bytes of a text in which `{…}` are those of GBK or Big5 in hexadecimal. */
const inBytes = (text: string) =>
  Uint8Array.from(
    Buffer.from(
      text.replace(/\{(\w+)\}/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('latin1')),
      'latin1',
    ),
  );
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => Uint8Array.from(Buffer.from(bytes).swap16());

describe('a text says its encoding, or it is found', () => {
  const html = (meta: string, name: string, item: string) =>
    `${meta}<h1>${name}</h1><table><tr><th>${name}<th>A<tr><td>${item}<td>B</table>`;
  const gbk = (meta: string) => inBytes(html(meta, '{cfeec4bf}', '{bcd7b7bd}'));
  const unicode = (meta: string) => html(meta, '项目', '甲方');
  const text = '项目\n项目\tA\n甲方\tB\n';

  test.each<readonly [string, Uint8Array, hints: readonly (readonly [string, string])[]]>([
    ['meta.html', gbk('<meta charset=GB2312>'), []],
    ['http.html', gbk('<meta http-equiv="Content-Type" content="text/html; charset=gbk">'), []],
    ['xml.xhtml', gbk('<?xml version="1.0" encoding="GB18030"?><html>'), []],
    ['big5.html', inBytes(html('<meta charset="big5">', '{b6b5a5d8}', '{a5d2a4e8}')), []],
    ['none.html', gbk(''), [['', 'GB18030']]],
    ['wrong.html', gbk('<meta charset="utf-8">'), [['UTF-8', 'GB18030']]],
    ['unknown.html', gbk('<meta charset="iso-8859-1">'), [['iso-8859-1', 'GB18030']]],
    ['wide.html', gbk('<meta charset="utf-16">'), [['UTF-16', 'GB18030']]],
    [
      'other.html',
      inBytes(html('<meta charset="big5">', '{cfeec4bf}', '{bcd7b7bd}').replace('<td>B', '<td>{8180}')),
      [['Big5', 'GB18030']],
    ],
    ['latin.html', new TextEncoder().encode(unicode('<meta charset="us-ascii">')), [['us-ascii', 'UTF-8']]],
    ['utf8.html', new TextEncoder().encode(unicode('<meta charset="gb2312">')), [['GB18030', 'UTF-8']]],
    ['mark.html', utf16(unicode('\ufeff<meta charset="gb2312">')), []],
    ['big.html', swapped(utf16(unicode('\ufeff'))), []],
    ['named.doc', utf16(unicode('\ufeff<html>')), []],
    ['a.txt', inBytes('{cfeec4bf}\n{cfeec4bf}\tA\n{bcd7b7bd}\tB\n'), [['', 'GB18030']]],
    ['mark.txt', utf16(`\ufeff${text}`), []],
    ['little.txt', utf16(text), [['', 'UTF-16']]],
    ['big.txt', swapped(utf16(text)), [['', 'UTF-16']]],
    ['fake.xls', inBytes('{cfeec4bf}\n{cfeec4bf}\tA\n{bcd7b7bd}\tB\n'), [['', 'GB18030']]],
  ])('%s', (name, bytes, hints) => {
    const { attachment, problems } = imported(bytes, name);
    expect(problems.map(({ rule, values }) => [rule, values.declared ?? '', values.encoding ?? ''])).toEqual(
      hints.map((hint) => ['import-encoding', ...hint]),
    );
    const [title, item] = name === 'big5.html' ? ['項目', '甲方'] : ['项目', '甲方'];
    expect([attachment?.title.text, attachment?.programmes[0]?.name.text]).toEqual([title, item]);
  });

  test('a page in GB 2312 says the same as it does in UTF-8', () => {
    const page = fromCase('70-gbk.html');
    expect(page.rules).toEqual(['import-struck', 'import-raised']);
    expect(page.source).toContain('title: 示例市重点工作任务分解表');
    expect(page.source).toBe(fromCase('71-utf8.html').source);
  });
});

describe('a page that is named as a Word file', () => {
  test('in HTML is read as HTML', () => {
    const { source, rules } = fromCase('72-html-named.doc');
    expect(rules).toEqual(['import-struck', 'import-raised']);
    expect(source).toBe(fromCase('71-utf8.html').source);
  });

  test('in HTML, named .docx or .xls, too', () => {
    for (const name of ['a.docx', 'a.xls', 'a.wps'])
      expect(imported(read('71-utf8.html'), name).source).toBe(fromCase('71-utf8.html').source);
  });

  test('in MIME is read: this one has a table of one cell', () => {
    expect(fromCase('75-mhtml.doc').rules).toEqual(['import-no-rows']);
  });
});

describe('a page in MIME', () => {
  const page = (charset: string, encoding: string, content: string) =>
    `Content-Location: file:///C:/a.htm\r\nContent-Type: text/html; charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}`;
  const related = (...parts: readonly string[]) =>
    [
      'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="----=_Next.x"\r\n\r\nThis is MIME.\r\n',
      ...parts.map((part) => `\r\n------=_Next.x\r\n${part}`),
      '\r\n------=_Next.x--\r\n',
    ].join('');
  const picture = 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=';
  const html = '<h1>表</h1><table><tr><th>项目<th>任务<tr><td>甲<td>一=二</table>';
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{40}/g, '$&\r\n');
  const utf8 = Buffer.from(html);
  const quoted = Array.from(utf8, (byte) =>
    byte > 0x7e || byte === 0x3d
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  ).join('');
  const gbk = '<h1>{b1ed}</h1><table><tr><th>{cfeec4bf}<th>{c8cecef1}<tr><td>{bcd7}<td>{d2bb}={b6fe}</table>';
  const headers = 'From: <Saved by Blink>\r\nSubject: =?utf-8?Q?=E8=A1=A8?=\r\n';

  test.each<readonly [string, string]>([
    ['in base64, a picture after it', related(page('utf-8', 'base64', base64(utf8)), picture)],
    ['quoted, in lines', related(page('utf-8', 'quoted-printable', quoted.replace(/<t/g, '=  \r\n<t')))],
    ['in bytes of GBK', related(page('gb2312', '8bit', gbk))],
    ['in base64 of GBK', related(page('gb2312', 'base64', base64(inBytes(gbk))))],
    ['after a page without a table', related(page('utf-8', '7bit', '<p>frame'), page('gbk', '8bit', gbk))],
    ['alone, without parts', `MIME-Version: 1.0\r\n${page('gbk', '8bit', gbk)}`],
    ['as a browser saves it', headers + related(page('utf-8', 'quoted-printable', quoted))],
    [
      'within a part, whose boundary begins as the outer one does',
      related(
        `Content-Type: multipart/alternative; boundary=----=_Next.xy\r\n\r\n------=_Next.xy\r\n${page('gbk', '8bit', gbk)}\r\n------=_Next.xy--`,
      ),
    ],
    ['with line ends of Unix', related(page('gbk', '8bit', gbk)).replaceAll('\r', '')],
  ])('%s', (_, message) => {
    const { attachment, source, rules } = imported(inBytes(message), 'a.mht');
    expect(rules).toEqual([]);
    expect(attachment?.title.text).toBe('表');
    expect(attachment?.programmes[0]?.name.text).toBe('甲');
    expect(source).toContain('一=二');
  });

  test('without a page has no table', () => {
    expect(imported(related(picture), 'a.mht').rules).toEqual(['import-no-table']);
    expect(imported(`${headers}Content-Type: multipart/related\r\n\r\n`, 'a.mht').rules).toEqual([
      'import-no-table',
    ]);
  });
});

describe('a Word file in one XML', () => {
  const part = (name: string, content: string) =>
    `<pkg:part pkg:name="/${name}" pkg:contentType="a"><pkg:xmlData>${content.replace(/<\?.*?\?>/, '')}</pkg:xmlData></pkg:part>`;
  const flat = (...parts: readonly string[]) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('\r\n')}</pkg:package>`;
  const whole = flat(
    ...Object.entries(unzipSync(changed((xml) => xml))).map(([name, bytes]) =>
      part(name, new TextDecoder().decode(bytes)),
    ),
    '<pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>iVBORw0KGgo=</pkg:binaryData></pkg:part>',
  );

  test.each(['a.xml', 'a.doc', 'a.docx'])('named %s', (name) => {
    const { source, rules } = imported(whole, name);
    expect(rules).toEqual([]);
    expect(source).toBe(expected.source);
  });

  test('with another prefix, or in UTF-16', () => {
    expect(imported(whole.replaceAll('pkg:', 'p:').replace('xmlns:pkg', 'xmlns:p'), 'a.xml').source).toBe(
      expected.source,
    );
    expect(imported(utf16(`\ufeff${whole}`), 'a.xml').source).toBe(expected.source);
  });

  test('that is cut off, has a DOCTYPE or no body is an error', () => {
    expect(imported(whole.slice(0, -20), 'a.xml').rules).toEqual(['import-damaged']);
    expect(imported(whole.replace('<pkg:package', '<!DOCTYPE a><pkg:package'), 'a.xml').rules).toEqual([
      'import-doctype',
    ]);
    expect(imported(flat(part('a', '<a/>')), 'a.xml').rules).toEqual(['import-damaged']);
  });
});

describe('a table that a spreadsheet saved as text', () => {
  test('is read, a blank cell as one with that above it', () => {
    const { source, rules } = fromCase('74-table.csv');
    expect(rules).toEqual(['import-title-missing']);
    expect(source).toBe(plan().replace('示例市重点工作任务分解表', '74-table'));
  });

  const rows = [
    ['附件2', '', '', ''],
    ['示例市重点工作任务分解表', '', '', ''],
    ['', '', '', ''],
    ['项目名称', '主要任务', '责任单位', ''],
    ['甲项目', '任务一', '单位"甲"，\n1,234；5;6', ''],
    ['', '任务二', '单位乙', ''],
    ['', '', '', ''],
    ['备注：略。', '', '', ''],
    ['又及。', '', '', ''],
  ];
  const csv = (separator: string, end = '\r\n') =>
    rows
      .map((cells) =>
        cells
          .map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
          .join(separator),
      )
      .join(end) + end;
  const expectedRows = `${plan({ label: '附件2', unit: '单位"甲"，\n\n1,234；5;6' })}\n> 备注：略。\n\n> 又及。\n`;

  test.each<readonly [string, string]>([
    ['a.csv', csv(',')],
    ['a.csv', csv(';')],
    ['a.csv', csv('\t')],
    ['a.tsv', csv('\t', '\n')],
    ['mark.csv', `\ufeff${csv(',')}`],
    ['old.csv', csv(',', '\r')],
    ['sep.csv', `sep=|\r\n${csv('|')}`],
    ['short.csv', csv(',').replace(/,+(?=\r\n)/g, '')],
  ])('%s, number %#', (name, text) => {
    const { source, rules } = imported(text, name);
    expect(rules).toEqual([]);
    expect(source).toBe(expectedRows);
  });

  test('in UTF-16, as Excel calls Unicode text', () => {
    expect(imported(utf16(`\ufeff${csv('\t')}`), 'a.csv').source).toBe(expectedRows);
  });

  test('in GBK, as Excel writes CSV in China, which is told', () => {
    const { attachment, problems } = imported(inBytes('{cfeec4bf},{c8cecef1}\r\n{bcd7},{d2d2}\r\n'), 'a.csv');
    expect(attachment?.programmes[0]?.name.text).toBe('甲');
    expect(problems.map(({ rule }) => rule)).toEqual(['import-encoding', 'import-title-missing']);
  });

  test('has an error at the line of a row that is too long, or of a quotation mark that is not closed', () => {
    expect(imported('表\n项目,任务\n甲,"乙\n丙"\n丁,戊,己\n', 'a.csv').problems).toMatchObject([
      { rule: 'import-row-width', place: { line: 5 }, values: { row: 3, found: 3, columns: 2 } },
    ]);
    expect(imported('表\n项目,任务\n甲,乙\n丁,"戊\n己\n', 'a.csv').problems[0]).toMatchObject({
      rule: 'import-open-quote',
      place: { line: 4 },
    });
    expect(imported('sep=;\n项目;任务\n甲;"乙', 'a.csv').problems[0]).toMatchObject({
      rule: 'import-open-quote',
      place: { line: 3 },
    });
  });

  test('a last row of one cell is a row: its others are one with those above', () => {
    const { attachment, problems } = imported('表\n项目,任务\n甲,乙\n丙\n', 'a.csv');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(attachment?.programmes.map(({ name }) => name.text)).toEqual(['甲', '丙']);
  });

  test('without a separator is no table', () => {
    expect(imported('表\n甲\n乙\n', 'a.csv').rules).toEqual(['import-no-table']);
    expect(imported('项目,任务\n', 'a.csv').rules).toContain('import-no-rows');
  });
});
