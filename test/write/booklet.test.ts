import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../scripts/document/index.ts';
import { readStyle, type Style } from '../../scripts/style/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { writePdf } from '../../scripts/write/pdf/index.ts';
import { bookletOf, boundContext } from '../fixtures/booklet.ts';
import { shippedContext } from '../fixtures/context.ts';
import { heading, paragraph } from '../fixtures/document.ts';
import { all, type Element, elements, openPackage, parsePart, textOf, value } from './docx/open-package.ts';

const context = shippedContext();
/** The overview takes two pages, the second briefing two. */
const parts = [
  { title: '四大建设概览', rows: 30 },
  { title: '大湾区建设', rows: 3 },
  { title: '大花园建设', rows: 50 },
  { title: '大都市区建设', rows: 2 },
];
const right = { booklet: bookletOf(parts), starts: [1, 3, 5, 7] };
const single = { booklet: bookletOf(parts, true), starts: [1, 3, 4, 6] };

async function pagesOf(document: Document, given = context) {
  const { bytes, problems } = await writePdf(document, given);
  expect(problems).toEqual([]);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    const [, printed] = /— (\d+) —/.exec(text) ?? [];
    const links: { dest?: string }[] = await page.getAnnotations();
    const [left = 0, bottom = 0, width = 0, height = 0] = page.view;
    const upright = width - left < height - bottom;
    pages.push({ text, printed, upright, links: links.map(({ dest }) => dest) });
  }
  const outline: readonly { readonly title: string }[] = await pdf.getOutline();
  const targets = new Map<string, number>();
  for (const [name, dest] of Object.entries(await pdf.getDestinations()))
    targets.set(name, (await pdf.getPageIndex(dest[0])) + 1);
  return { pages, outline: outline.map(({ title }) => title), targets };
}

describe('a booklet as PDF', () => {
  test('begins each part on a right-hand page and numbers the pages through', async () => {
    const { pages, outline, targets } = await pagesOf(right.booklet);
    expect(pages.map(({ text, printed }) => (text === '' ? 'blank' : printed))).toEqual([
      undefined,
      'blank',
      undefined,
      'blank',
      ...['1', '2', '3', 'blank', '5', '6', '7'],
    ]);
    expect(pages.map(({ upright }) => upright)).toEqual([
      ...[true, true, true, true, false, false],
      ...[true, true, true, true, true],
    ]);
    expect(outline).toEqual(['目 录', ...parts.map(({ title }) => title)]);
    expect([...targets]).toEqual([
      ['part-1', 5],
      ['part-2', 7],
      ['part-3', 9],
      ['part-4', 11],
    ]);
  });

  test('has the number of its page behind each entry of the contents, and leads there', async () => {
    for (const { booklet, starts } of [right, single]) {
      const { pages } = await pagesOf(booklet);
      const contents = pages.find(({ text }) => text.startsWith('目'));
      const entries = parts.map(({ title }, index) => `${title}…${starts[index]}`);
      expect(contents?.text.replace(/\s*…+\s*/g, '…')).toBe(`目 录${entries.join('')}`);
      expect(new Set(contents?.links)).toEqual(new Set(['part-1', 'part-2', 'part-3', 'part-4']));
    }
  });

  test('has no blank page where one side alone is printed', async () => {
    const { pages } = await pagesOf(single.booklet);
    expect(pages.map(({ printed }) => printed)).toEqual([undefined, undefined, '1', '2', '3', '4', '5', '6']);
  });
});

test.each([
  ['as the package’s style sheet has it', context.style],
  ['as a style sheet has it that does not know booklets', derivedStyle()],
])(
  'a cover with a title of five lines and all else that may stand on it is one page, %s',
  async (_, style) => {
    const children = [
      paragraph('label', '附件12'),
      heading(1, 'coverTitle', '关于推进现代化先行区建设有关重大事项的通知'.repeat(4).slice(0, 5 * 16)),
      paragraph('coverText', '（摘自全表：责任单位为“省教育厅”的18行，编号与全表一致）'),
      paragraph('coverText', '某省人民政府办公厅'),
      paragraph('coverText', '2025年3月18日'),
    ];
    const { pages } = await pagesOf(
      { ...bookletOf(parts.slice(0, 2), true), children },
      { ...context, style },
    );
    expect(pages[0]?.text).toContain('2025年3月18日');
    expect(pages[1]?.text).toContain('目 录');
  },
);

/** The shipped style sheet as it was without booklets. */
function derivedStyle(): Style {
  const sheet = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8');
  const old = sheet.replace(/^ {2}(?:cover|contents)[A-Z]\w+: .*\n/gmu, '');
  expect(old).not.toContain('coverTitle');
  const { value } = readStyle(new TextEncoder().encode(old), 'style.yaml');
  if (!value) throw new Error('no style');
  return value;
}

/** The sections of a Word file: how each begins, its paper, and what its headers and footers say. */
function sectionsOf(bytes: Uint8Array) {
  const files = openPackage(bytes);
  const relations = new Map(
    elements(elements(parsePart(files, 'word/_rels/document.xml.rels'))[0] as Element).map(
      ({ attributes }) => [attributes.Id, attributes.Target],
    ),
  );
  const margins = (section: Element, name: string) =>
    all(section, name).map(({ attributes }) => ({
      type: attributes['w:type'] ?? '',
      part: parsePart(files, `word/${relations.get(attributes['r:id'] ?? '')}`),
    }));
  const marginText = (section: Element, name: string) =>
    margins(section, name).map(({ type, part }) => `${type}:${textOf(part)}`);
  const sidesOf = (section: Element): Partial<Record<string, string | undefined>> =>
    Object.fromEntries(
      margins(section, 'w:footerReference').map(({ type, part }) => [type, value(part, 'w:jc')]),
    );
  return all(parsePart(files, 'word/document.xml'), 'w:sectPr').map((section) => ({
    type: value(section, 'w:type'),
    turned: value(section, 'w:pgSz', 'w:orient') === 'landscape',
    start: value(section, 'w:pgNumType', 'w:start'),
    headers: marginText(section, 'w:headerReference'),
    footers: marginText(section, 'w:footerReference'),
    sides: sidesOf(section),
  }));
}

describe('a booklet as a Word file', () => {
  const number = '—  —';
  const blank = ['default:', 'even:'];
  const numbered = [`default:${number}`, `even:${number}`];

  test('has a section for each part, with headers and footers of its own', async () => {
    const { bytes } = await writeDocx(right.booklet, boundContext(context, right.starts));
    const sections = sectionsOf(bytes);
    expect(sections.map(({ type }) => type)).toEqual(Array.from({ length: 6 }, () => 'oddPage'));
    expect(sections.map(({ turned }) => turned)).toEqual([false, false, true, false, false, false]);
    expect(sections.map(({ start }) => start)).toEqual([
      undefined,
      undefined,
      '1',
      undefined,
      undefined,
      undefined,
    ]);
    const [cover, contents, overview, ...briefings] = sections;
    for (const section of [cover, contents])
      expect(section).toMatchObject({ headers: blank, footers: blank });
    expect(overview).toMatchObject({ headers: numbered, footers: blank });
    for (const [index, { headers, footers }] of briefings.entries()) {
      const title = parts[index + 1]?.title;
      // Its first page is a right-hand one.
      expect(headers).toEqual(['default:', `even:${title}（续）`]);
      expect(footers).toEqual(numbered);
    }
  });

  test('has a first page of its own in each briefing where one side alone is printed', async () => {
    const { bytes } = await writeDocx(single.booklet, boundContext(context, single.starts));
    const sections = sectionsOf(bytes);
    expect(sections.map(({ type }) => type)).toEqual(Array.from({ length: 6 }, () => 'nextPage'));
    for (const [index, { headers, footers }] of sections.slice(3).entries()) {
      const title = parts[index + 1]?.title;
      expect(headers).toEqual([`default:${title}（续）`, 'first:', `even:${title}（续）`]);
      expect(footers).toEqual([`default:${number}`, `first:${number}`, `even:${number}`]);
    }
    const first = sections.map(({ sides }) => sides.first);
    expect(first).toEqual([undefined, undefined, undefined, 'right', 'left', 'left']);
  });

  test('has entries that lead to bookmarks, each with the number of the page as a field', async () => {
    const { bytes } = await writeDocx(right.booklet, boundContext(context, right.starts));
    const body = parsePart(openPackage(bytes), 'word/document.xml');
    const entries = all(body, 'w:hyperlink').map((link) => ({
      to: link.attributes['w:anchor'],
      text: textOf(link),
      field: all(link, 'w:instrText')
        .map(({ children }) => children.join(''))
        .join(''),
    }));
    expect(entries).toEqual(
      parts.map(({ title }, index) => ({
        to: `_part_${index + 1}`,
        text: expect.stringContaining(`${title}`),
        field: ` PAGEREF _part_${index + 1} \\h `,
      })),
    );
    expect(entries.map(({ text }) => /(\d+)$/.exec(text)?.[1])).toEqual(['1', '3', '5', '7']);
    const named = all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    for (const { to } of entries) expect(named.filter((name) => name === to)).toHaveLength(1);
    const isPart = (one: Element) => value(one, 'w:bookmarkStart', 'w:name')?.startsWith('_part_');
    const paragraphs = all(body, 'w:p').filter(isPart);
    expect(paragraphs.map(textOf)).toEqual(parts.map(({ title }) => title));
  });

  test('keeps an entry of several lines on the page of its number', async () => {
    const { bytes } = await writeDocx(right.booklet, boundContext(context, right.starts));
    const styles = all(parsePart(openPackage(bytes), 'word/styles.xml'), 'w:style');
    const kept = styles.filter((style) => all(style, 'w:keepLines').length > 0);
    expect(kept.map(({ attributes }) => attributes['w:styleId'])).toEqual(['contentsEntry']);
  });

  test('has further styles where a part is set otherwise, by names that say so', async () => {
    const bound = boundContext(context, right.starts);
    const body = { ...context.style.roles.tableText, size: 16, lineHeight: 28 };
    const large = { ...context.style, roles: { ...context.style.roles, tableText: body } };
    const set = bound.bound?.map((part, index) => (index === 4 ? { ...part, style: large } : part));
    const { bytes } = await writeDocx(right.booklet, { ...bound, bound: set });
    const files = openPackage(bytes);
    const styles = all(parsePart(files, 'word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'],
      value(style, 'w:name'),
      value(style, 'w:sz'),
    ]);
    expect(styles).toContainEqual(['tableText', '表格正文', '21']);
    expect(styles).toContainEqual(['tableText_2', '表格正文（二）', '32']);
    const used = all(parsePart(files, 'word/document.xml'), 'w:pStyle').map(
      ({ attributes }) => attributes['w:val'],
    );
    expect(used.filter((id) => id === 'tableText_2')).toHaveLength(2);
    expect(new Set(used)).toEqual(new Set(used.filter((id) => styles.some(([own]) => own === id))));
  });
});
