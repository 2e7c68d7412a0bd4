import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentHash } from '../../../scripts/document/index.ts';
import { verifyDocx } from '../../../scripts/verify/index.ts';
import { writeDocx } from '../../../scripts/write/docx/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf, list, paragraph, strong, table } from '../../fixtures/document.ts';
import { blockArbitrary } from '../../fixtures/nasty-document.ts';
import { documentOfAll, link } from './document-of-all.ts';
import { all, elements, openPackage, parsePart, textOf, value } from './open-package.ts';

const context = shippedContext();

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function write(document = documentOfAll()) {
  return openPackage((await writeDocx(document, context)).bytes);
}

async function bodyOf(...args: Parameters<typeof documentOf>) {
  return parsePart(await write(documentOf(...args)), 'word/document.xml');
}

describe('text', () => {
  it('stands in the file in the document’s order, list numbers and line breaks included', async () => {
    const body = parsePart(await write(), 'word/document.xml');
    expect(all(body, 'w:p').map(textOf).filter(Boolean)).toEqual([
      ...['附件2', '建设概览', '一、目标', '（一）加重', '1.着重', '见网页\n下文', '1.一项', '2.二项'],
      ...['名称', '目标', '任务', '大湾区', '1.坚持重点', '2.坚持优先', '1.甲；2.乙。', '三', '全行', '备注'],
    ]);
  });

  it.each([
    ['marks of XML', 'R&D <b> ]]> "引" \'号\' &amp; &#42;'],
    ['white space at both ends and in a row', '  a　 b  '],
    ['characters beyond the basic plane', '𠮷😀👨‍👩‍👧'],
    ['invisible and direction marks', 'a\u200b\u202e\u2060\ufeffb\u0301'],
    [
      'what docx replaces in its own numbering',
      '{default-bullet-numbering-0}{{default-bullet-numbering-12}}',
    ],
    ['what docx replaces in its own pictures', '{image.png} {0}'],
    ['tabs and hyphens of every kind', '\tCom\u00admu\u2011ni-ca\u00adtion\t\tCURRENT\u00ad'],
    ['what docx takes for a page number', 'CURRENT'],
    ['what every object has', 'constructor'],
    ['what docx takes for the number of a section', 'SECTION'],
  ])('is exact with %s', async (_, value) => {
    const body = await bodyOf([paragraph('body', value), list('listItem', value), table([value], [[value]])]);
    expect(all(body, 'w:p').map(textOf)).toEqual([value, `1.${value}`, value, value, '']);
  });

  it('has tabs, soft hyphens and hyphens that hold together as the elements Word has for them', async () => {
    const value = 'Com\u00admu\u2011nity\t乙';
    const [only] = all(await bodyOf([paragraph('body', value)]), 'w:r');
    const shown = only?.children.map((child) =>
      typeof child === 'string' ? child : [child.name, ...child.children],
    );
    expect(shown?.filter(([name]) => name !== 'w:rPr')).toEqual([
      ...[['w:t', 'Com'], ['w:softHyphen'], ['w:t', 'mu'], ['w:noBreakHyphen'], ['w:t', 'nity']],
      ...[['w:tab'], ['w:t', '乙']],
    ]);
  });

  it('and grid are what verify reads back, whatever the text', async () => {
    const documents = fc.array(blockArbitrary, { maxLength: 5 }).map((blocks) => documentOf(blocks));
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const { bytes } = await writeDocx(document, context);
        expect(verifyDocx(bytes, document, 'x.docx')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is bold where strong and dotted where emphasised, on the run itself', async () => {
    const body = parsePart(await write(), 'word/document.xml');
    const marked = (name: string) =>
      all(body, 'w:r')
        .filter((run) => all(run, name).length > 0)
        .map(textOf);
    expect(marked('w:b')).toEqual(['加重', '网页', '乙']);
    expect(marked('w:em')).toEqual(['着重', '下文']);
  });
});

describe('links', () => {
  it('name an address once for all its uses, each part of the text clickable', async () => {
    const url = 'https://example.cn/?a=1&b=“二”';
    const parts = await write(
      documentOf([paragraph('body', link(url, strong('甲')), '乙', link(url, strong('丙')))]),
    );
    const links = all(parsePart(parts, 'word/document.xml'), 'w:hyperlink');
    expect(links.map(textOf)).toEqual(['甲', '丙']);
    expect(new Set(links.map(({ attributes }) => attributes['r:id'])).size).toBe(1);
    const relationships = all(parsePart(parts, 'word/_rels/document.xml.rels'), 'Relationship');
    const external = relationships.filter(({ attributes }) => attributes.TargetMode === 'External');
    expect(external.map(({ attributes }) => attributes.Target)).toEqual([url]);
    expect(external[0]?.attributes.Id).toBe(links[0]?.attributes['r:id']);
    expect(new Set(relationships.map(({ attributes }) => attributes.Id)).size).toBe(relationships.length);
  });

  it('hold no character an address may not hold', async () => {
    const parts = await write(documentOf([paragraph('body', link('a b%20%<c>\\', strong('甲')))]));
    const targets = all(parsePart(parts, 'word/_rels/document.xml.rels'), 'Relationship').map(
      ({ attributes }) => attributes.Target,
    );
    expect(targets).toContain('a%20b%20%25%3Cc%3E%5C');
  });

  it('into the document are anchors, and without an address plain text', async () => {
    const body = await bodyOf([paragraph('body', link('#二、原则', strong('甲')), link('', strong('乙')))]);
    expect(all(body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor'])).toEqual(['二、原则']);
    expect(textOf(body)).toBe('甲乙');
  });

  it('do not nest', async () => {
    const body = await bodyOf([paragraph('body', link('a', strong('甲'), link('b', strong('乙'))))]);
    expect(all(body, 'w:hyperlink').map(textOf)).toEqual(['甲乙']);
  });
});

describe('the package', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('is the same byte for byte at any time, in any time zone, whatever was written before', async () => {
    const { bytes } = await writeDocx(documentOfAll(), context);
    for (const [zone, time] of [
      ['Asia/Shanghai', '2031-07-01'],
      ['America/Los_Angeles', '1999-12-31'],
    ] as const) {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
      vi.spyOn(Math, 'random').mockReturnValue(time.length / 100 + zone.length / 1000);
      expect(hashOf((await writeDocx(documentOfAll(), context)).bytes)).toBe(hashOf(bytes));
    }
  });

  it('carries the source’s date and no other, its title, a hash of what it says and our version', async () => {
    const document = documentOfAll({ title: 'R&D“概览”', date: '2018-06-01' });
    const parts = await write(document);
    const core = parsePart(parts, 'docProps/core.xml');
    const text = (name: string) => all(core, name)[0]?.children;
    expect(text('dc:title')).toEqual(['R&D“概览”']);
    expect(text('dcterms:created')).toEqual(['2018-06-01T00:00:00Z']);
    expect(text('dcterms:modified')).toEqual(['2018-06-01T00:00:00Z']);
    const custom = all(parsePart(parts, 'docProps/custom.xml'), 'property');
    expect(custom.map((each) => [each.attributes.name, elements(each)[0]?.children[0]])).toEqual([
      ['yigao.version', context.version],
      ['yigao.content', `sha256:${contentHash(document)}`],
    ]);
  });

  it.each([
    ['2018-06-01', '2018-06-01'],
    [undefined, '1980-01-01'],
    ['1949-10-01', '1980-01-01'],
    ['2100-01-01', '1980-01-01'],
  ])('of %s has entries of %s', async (date, expected) => {
    const { bytes } = await writeDocx(documentOfAll({ date }), context);
    // The first local file header: its date is at 12 (APPNOTE.TXT 4.3.7), as a DOS date.
    const packed = new DataView(bytes.buffer, bytes.byteOffset).getUint16(12, true);
    const parts = [1980 + (packed >> 9), (packed >> 5) & 15, packed & 31];
    expect(parts.map((part) => String(part).padStart(2, '0')).join('-')).toBe(expected);
  });

  it('names every part it holds and holds every part it names', async () => {
    const parts = await write();
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    const types = all(parsePart(parts, '[Content_Types].xml'), 'Override');
    const named = types.map(({ attributes }) => attributes.PartName?.slice(1));
    const held = [...parts.keys()].filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml');
    expect(named.sort()).toEqual(held.sort());
    const targets = all(parsePart(parts, 'word/_rels/document.xml.rels'), 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes }) => `word/${attributes.Target}`);
    expect(targets.filter((path) => !parts.has(path))).toEqual([]);
  });

  it('does not ask to update fields on opening', async () => {
    expect((await write()).get('word/settings.xml')).not.toContain('updateFields');
  });

  it('of an empty document holds its page and no paragraph', async () => {
    const body = await bodyOf([]);
    expect(
      all(body, 'w:body')
        .flatMap(elements)
        .map(({ name }) => name),
    ).toEqual(['w:sectPr']);
  });
});

describe('paragraphs', () => {
  it('stand where the document has one, and after a table only where OOXML asks for one', async () => {
    const one = table(['甲'], [['乙']]);
    const body = await bodyOf([one, one, paragraph('note', '注'), one]);
    const blocks = all(body, 'w:body').flatMap(elements);
    const styles = blocks.map((each) => (each.name === 'w:p' ? value(each, 'w:pStyle') : each.name));
    expect(styles).toEqual(['w:tbl', 'separator', 'w:tbl', 'note', 'w:tbl', 'separator', 'w:sectPr']);
  });
});
