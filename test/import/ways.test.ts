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
    { rule: 'import-damaged', values: { reason: 'no a.xml' } },
  ]);
});
