import { inflateSync } from 'node:zlib';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { type Block, blockLines, contentHash, type Document } from '../../../scripts/document/index.ts';
import { writePdf } from '../../../scripts/write/pdf/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import {
  cell,
  documentOf,
  emphasis,
  heading,
  list,
  paragraph,
  place,
  type Square,
  strong,
  table,
  text,
} from '../../fixtures/document.ts';

const context = shippedContext();
const millimetre = 72 / 25.4;

type Item = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

async function read(bytes: Uint8Array) {
  return getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
}

/** The texts of each page, in the order drawn. */
async function itemsOf(document: Document): Promise<Item[][]> {
  const { bytes } = await writePdf(document, context);
  const pdf = await read(bytes);
  const pages: Item[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : [])));
  }
  return pages;
}

/** What the compressed streams of a PDF hold. */
function contentsOf(raw: string): string[] {
  return [...raw.matchAll(/\/FlateDecode[\s\S]*?stream\n([\s\S]*?)\nendstream/gu)].map(([, data = '']) =>
    inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
  );
}

async function textOf(...blocks: readonly Block[]): Promise<string> {
  const pages = await itemsOf(documentOf(blocks, { page: 'briefing' }));
  return pages
    .flat()
    .map(({ str }) => str)
    .join('');
}

async function rulesMet(...blocks: readonly Block[]) {
  return (await writePdf(documentOf(blocks), context)).problems;
}

describe('a written PDF', () => {
  it('is the same, byte for byte, each time', async () => {
    const document = documentOf([
      heading(1, 'title', '概览'),
      table(['名称', '目标'], [['大湾区', '到2022年']]),
    ]);
    const [first, second] = [await writePdf(document, context), await writePdf(document, context)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it('is PDF/A-2b: marked so, with an output intent, its fonts embedded and no glyph without a character', async () => {
    const document = documentOf([
      heading(1, 'title', '概览'),
      table(
        ['名称', '目标'],
        [['大湾区', emphasis('e\u0301 😀 𠮷 ——')].map((each) => [paragraph('tableText', each)])],
      ),
    ]);
    const { bytes } = await writePdf(document, context);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(raw).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(raw).toMatch(/\/Type \/OutputIntent\s+\/S \/GTS_PDFA1/u);
    expect(raw).toMatch(/\/DestOutputProfile \d+ 0 R/u);
    expect(raw).toContain('/Lang (zh-CN)');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).not.toMatch(/\/Encrypt|\/JavaScript|\/EmbeddedFiles/u);
    const fonts = raw.match(/\/Type \/FontDescriptor/gu) ?? [];
    expect(raw).toContain('/Marked true');
    expect(fonts.length).toBeGreaterThan(3);
    expect(raw.match(/\/FontFile2 \d+ 0 R/gu)).toHaveLength(fonts.length);
    const shown = contentsOf(raw).flatMap((content) => [...content.matchAll(/<([\da-f]+)> Tj/gu)]);
    expect(shown.length).toBeGreaterThan(3);
    const glyphs = shown.flatMap(([, hex = '']) => hex.match(/.{4}/gu) ?? []);
    expect(glyphs).not.toContain('0000');
  });

  it.each([
    ['R&D <甲>\n“乙” ]]>', 'R&D <甲> “乙” ]]>'],
    ['&amp; &#60; 𠮷\u0000\ud800\uffff', '&amp; &#60; 𠮷 \ufffd\ufffd'],
    ['', undefined],
  ])('has its title %j, and what else it tells of itself, alike in Info and XMP', async (title, kept) => {
    const document = documentOf([paragraph('body', '文')], { title, date: '2024-05-06' });
    const { bytes } = await writePdf(document, context);
    const { info, metadata } = await (await read(bytes)).getMetadata();
    expect(info).toMatchObject({
      Creator: 'yigao 0.0.0',
      Producer: 'yigao 0.0.0 (pdfmake, pdfkit)',
      Keywords: `sha256:${contentHash(document)}`,
      CreationDate: 'D:20240506000000Z',
      ModDate: 'D:20240506000000Z',
    });
    const { Title, Creator, Producer, Keywords } = info as Record<string, unknown>;
    expect(Title).toBe(kept);
    expect(metadata.get('dc:title') || undefined).toBe(kept);
    expect([Creator, Producer, Keywords]).toEqual(
      ['xmp:creatortool', 'pdf:producer', 'pdf:keywords'].map((name) => metadata.get(name)),
    );
    expect(metadata.get('xmp:createdate')).toBe('2024-05-06T00:00:00Z');
    expect(metadata.get('xmp:modifydate')).toBe('2024-05-06T00:00:00Z');
  });

  it('holds every text in reading order, cell by cell', async () => {
    const document = documentOf([
      paragraph('label', '附件2'),
      heading(1, 'title', '概览'),
      table(
        ['名称', '目标', '任务'],
        [
          ['大湾区', '到2035年', '一、甲'],
          ['^', '^', '二、乙'],
        ],
      ),
      paragraph('note', '备注。'),
    ]);
    const [items = []] = await itemsOf(document);
    expect(items.map(({ str }) => str.trim()).join('')).toBe(
      '附件2概览名称目标任务大湾区到2035年一、甲二、乙备注。— 1 —',
    );
  });

  it('keeps all text inside the type area', async () => {
    const long = '“AVTo fi ffi”到2022年，湾区（“经济总量”）达到6万亿元以上——WAVE……Type, P.'.repeat(40);
    const rows: Square[][] = [
      ['大湾区建设', long, '1.', long],
      ['^', '^', '2.', 'https://www.zj.gov.cn/'.repeat(20)],
    ];
    const pages = await itemsOf(
      documentOf([paragraph('body', long), table(['名称', '目标', '序号', '举措'], rows)]),
    );
    expect(pages.length).toBeGreaterThan(2);
    for (const items of pages) {
      for (const {
        transform: [, turned = 0, , , x = 0, y = 0],
        str,
        width,
      } of items) {
        if (turned !== 0) continue;
        // Of a mark squeezed at a line's end only the blank half lies outside.
        const blank = /[，。、；：？！）”]$/u.test(str) ? 10.5 / 2 : 0;
        expect(x).toBeGreaterThanOrEqual(35 * millimetre - 0.01);
        expect(x + width - blank).toBeLessThanOrEqual((297 - 37) * millimetre + 0.01);
        expect(y).toBeGreaterThanOrEqual(26 * millimetre);
        expect(y).toBeLessThanOrEqual((210 - 28) * millimetre);
      }
    }
  });

  it('starts the title on the third line below a label', async () => {
    const [items = []] = await itemsOf(
      documentOf([paragraph('label', '附件'), heading(1, 'title', '题')], { page: 'briefing' }),
    );
    const [label, title] = items.map(({ transform }) => transform[5] ?? 0);
    const baselines = (28.95 - 16) / 2 + 0.88 * 16 - ((28.95 - 22) / 2 + 0.88 * 22);
    expect((label ?? 0) - (title ?? 0)).toBeCloseTo(2 * 28.95 - baselines, 1);
  });

  it('bookmarks the title and each programme once', async () => {
    const rows = ['大湾区', '大花园'].flatMap((name) =>
      Array.from({ length: 30 }, (_, index): Square[] => [index === 0 ? name : '^', `任务${index}`]),
    );
    const document = documentOf([
      heading(1, 'title', '概览'),
      table(['名称', '任务'], rows, ['programmeName']),
    ]);
    const { bytes } = await writePdf(document, context);
    const outline = await (await read(bytes)).getOutline();
    expect(outline.map(({ title }) => title)).toEqual(['概览']);
    expect(outline[0]?.items.map(({ title }: { title: string }) => title)).toEqual(['大湾区', '大花园']);
  });

  it('bookmarks each of several titles with the programmes below it, and nothing without a text', async () => {
    const document = documentOf([
      table(['名称'], [['前']], ['programmeName']),
      heading(1, 'title', '甲 '),
      heading(2, 'heading1', '一'),
      heading(1, 'title', '\u200b'),
      heading(1, 'title', '乙'),
      heading(2, 'heading1', '二'),
      table(['名称'], [['\u200b']], ['programmeName']),
    ]);
    const { bytes } = await writePdf(document, context);
    const outline = await (await read(bytes)).getOutline();
    expect(
      outline.map(({ title, items }) => [title, items.map((item: { title: string }) => item.title)]),
    ).toEqual([
      ['前', []],
      ['甲', ['一']],
      ['乙', ['二']],
    ]);
  });

  it('leaves a gap between two tables, so that they are not read as one', async () => {
    const document = documentOf([table(['名'], [['一']]), table(['名'], [['二']])], { page: 'briefing' });
    const [items = []] = await itemsOf(document);
    const [, first = 0, head = 0] = items.map(({ transform }) => transform[5] ?? 0);
    expect(first - head).toBeCloseTo(context.style.roles.tableText.lineHeight + 4 + 6, 1);
  });

  it('links to the web and nowhere else', async () => {
    const link = (url: string, label: string) => ({
      type: 'link' as const,
      url,
      children: [text(label)],
      place,
    });
    const document = documentOf([
      paragraph(
        'body',
        link('https://www.zj.gov.cn/', '网'),
        link('#a', '内'),
        link('file:///etc/passwd', '文'),
      ),
    ]);
    const { bytes } = await writePdf(document, context);
    const annotations = await (await (await read(bytes)).getPage(1)).getAnnotations();
    expect(annotations.map(({ url }: { url?: string }) => url)).toEqual(['https://www.zj.gov.cn/']);
  });

  it('writes the address of a link once, over however many lines it goes', async () => {
    const url = `https://www.zj.gov.cn/${'a'.repeat(2_000)}`;
    const link = { type: 'link' as const, url, children: [text(url)], place };
    const { bytes } = await writePdf(documentOf([paragraph('body', link)]), context);
    const annotations = await (await (await read(bytes)).getPage(1)).getAnnotations();
    expect(annotations.length).toBeGreaterThan(10);
    expect(new Set(annotations.map(({ url }: { url?: string }) => url))).toEqual(new Set([url]));
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/URI \(/g),
    ).toHaveLength(1);
  });

  it('writes a document without any text', async () => {
    const { bytes, pages, problems } = await writePdf(documentOf([]), context);
    expect(problems).toEqual([]);
    expect(pages).toEqual([{ blocks: [], cells: [] }]);
    expect((await read(bytes)).numPages).toBe(1);
  });
});

describe('the page number', () => {
  const lines = Array.from({ length: 90 }, (_, index) => paragraph('body', `第${index}行`));

  it('stands 7 mm below the type area, right on odd pages and left on even ones, one character in', async () => {
    const pages = await itemsOf(documentOf(lines, { page: 'briefing', startPage: 3 }));
    const numbers = pages.map((items) =>
      items.filter(({ transform }) => (transform[5] ?? 0) < 35 * millimetre),
    );
    expect(numbers.map((items) => items.map(({ str }) => str).join(''))).toEqual(
      ['— 3 —', '— 4 —', '— 5 —'].slice(0, pages.length),
    );
    const [odd, even] = numbers;
    const last = odd?.at(-1);
    expect((last?.transform[4] ?? 0) + (last?.width ?? 0)).toBeCloseTo((210 - 26) * millimetre - 14, 1);
    expect(even?.[0]?.transform[4]).toBeCloseTo(28 * millimetre + 14, 1);
    expect(even?.[0]?.transform[5]).toBeCloseTo((35 - 7) * millimetre - 0.27 * 14, 1);
  });

  it('stands where the style sheet puts it', async () => {
    const { style } = context;
    expect(style.pageNumber).toEqual({ dashDistance: 7 * millimetre, inset: style.roles.pageNumber.size });
    const pageNumber = { dashDistance: 12 * millimetre, inset: 20 };
    const { bytes } = await writePdf(documentOf([], { page: 'briefing', startPage: 2 }), {
      ...context,
      style: { ...style, pageNumber },
    });
    const { items } = await (await (await read(bytes)).getPage(1)).getTextContent();
    const [, , , , x, y] =
      items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []))[0]?.transform ?? [];
    expect(x).toBeCloseTo(28 * millimetre + 20, 1);
    expect(y).toBeCloseTo((35 - 12) * millimetre - 0.27 * 14, 1);
  });

  it('is turned clockwise at the left side of a landscape page, low on odd pages and high on even ones', async () => {
    const pages = await itemsOf(documentOf(lines, { page: 'overview' }));
    const turned = pages.map((items) => items.filter(({ transform }) => (transform[1] ?? 0) < 0));
    expect(turned.slice(0, 2).map((items) => items.map(({ str }) => str).join(''))).toEqual([
      '— 1 —',
      '— 2 —',
    ]);
    const odd = turned[0]?.at(-1);
    const even = turned[1]?.[0];
    expect(odd?.transform[4]).toBeCloseTo((35 - 7) * millimetre - 0.27 * 14, 1);
    expect((odd?.transform[5] ?? 0) - (odd?.width ?? 0)).toBeCloseTo(26 * millimetre + 14, 1);
    expect(even?.transform[5]).toBeCloseTo((210 - 28) * millimetre - 14, 1);
  });
});

describe('the characters', () => {
  it('of every bundled face are found', async () => {
    expect(await textOf(paragraph('body', '𠮷😀é e\u0301 ±×÷αβ①㎡'))).toContain('𠮷😀é');
  });

  it('that are a letter and its mark are drawn as one, and read as each was written', async () => {
    const { bytes } = await writePdf(documentOf([paragraph('body', 'éae\u0301be\u0301é')]), context);
    const shown = contentsOf(Buffer.from(bytes).toString('latin1')).flatMap(
      (content) => /<([\da-f]+)> Tj/u.exec(content)?.[1]?.match(/.{4}/gu) ?? [],
    );
    const [composed, , decomposed] = shown;
    expect(shown).toHaveLength(6);
    expect([shown[4], shown[5]]).toEqual([decomposed, composed]);
    const { items } = await (await (await read(bytes)).getPage(1)).getTextContent({
      disableNormalization: true,
    });
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('éae\u0301be\u0301é');
  });

  it('that a line ends with are drawn past its end where they are spaces', async () => {
    const { bytes } = await writePdf(documentOf([paragraph('label', 'word '.repeat(40))]), context);
    const shown = contentsOf(Buffer.from(bytes).toString('latin1')).flatMap((content) =>
      [...content.matchAll(/<([\da-f]+)> Tj/gu)].map(([, hex = '']) => hex.length / 4),
    );
    const words = shown.filter((glyphs) => glyphs > 10);
    expect(words.length).toBeGreaterThan(1);
    expect(words.reduce((sum, glyphs) => sum + glyphs, 0)).toBe(200);
  });

  it('no face has are errors, once a place, and leave no file', async () => {
    const at = { file: 'a.md', line: 3, column: 5, endLine: 3, endColumn: 8 };
    const document = documentOf([paragraph('body', text('甲\u{e000}乙', at), '\u{e000}\u{e000}\u{f0000}')]);
    const { bytes, problems } = await writePdf(document, context);
    expect(bytes).toHaveLength(0);
    const lists = 'fonts.仿宋.pdf.chinese';
    expect(problems).toEqual([
      {
        rule: 'glyph-missing',
        severity: 'error',
        place: { file: 'a.md', line: 3, column: 6, endLine: 3, endColumn: 7 },
        values: { character: '\u{e000}', codePoint: 'U+E000', count: 1, lists },
      },
      {
        rule: 'glyph-missing',
        severity: 'error',
        place,
        values: { character: '\u{e000}', codePoint: 'U+E000', count: 2, lists },
      },
      {
        rule: 'glyph-missing',
        severity: 'error',
        place,
        values: { character: '\u{f0000}', codePoint: 'U+F0000', count: 1, lists },
      },
    ]);
  });

  it('that are not seen draw nothing and are warned of', async () => {
    const blocks = [paragraph('body', '甲\u200b乙\u200b，丙')];
    expect(await textOf(...blocks)).toContain('甲乙，丙');
    expect((await rulesMet(...blocks)).map(({ rule, severity, values }) => [rule, severity, values])).toEqual(
      [['format-character', 'warning', { codePoint: 'U+200B', name: 'ZERO WIDTH SPACE' }]],
    );
  });

  it('of strong text are bold, those of emphasis the same', async () => {
    const { bytes } = await writePdf(
      documentOf([paragraph('body', '文', strong('重 a'), emphasis('着，重'))]),
      context,
    );
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('NotoSerifSC-Bold');
    expect(raw).toContain('Tinos-Bold');
    expect(raw).not.toMatch(/FontName \/\S*Italic/u);
  });
});

describe('what was laid out', () => {
  it('tells each cell’s text page by page, names and headers repeated marked so', async () => {
    const rows = Array.from({ length: 40 }, (_, index): Square[] => [
      index === 0 ? '大湾区建设' : '^',
      index === 0 ? '目标'.repeat(400) : '^',
      `任务${index}`,
    ]);
    const { pages = [] } = await writePdf(
      documentOf([table(['名称', '目标', '任务'], rows, ['programmeName'])]),
      context,
    );
    const cells = pages.flatMap((page) => page.cells);
    expect(pages.length).toBeGreaterThan(1);
    const own = (column: number) =>
      cells
        .filter((each) => each.column === column && !each.repeated)
        .map((each) => each.text)
        .join('');
    expect(own(0)).toBe('名称大湾区建设');
    expect(own(1)).toBe(`目标${'目标'.repeat(400)}`);
    const names = cells.filter((each) => each.column === 0 && each.repeated && each.row === 1);
    expect(new Set(names.map((each) => each.text))).toEqual(new Set(['大湾区建设（续）']));
    expect(names).toHaveLength(pages.length - 1);
  });

  it('tells the paragraphs and items outside tables', async () => {
    const { pages } = await writePdf(
      documentOf([paragraph('body', '甲 ', strong('乙')), list('listItem', '丙', '丁')]),
      context,
    );
    expect(pages).toEqual([{ blocks: ['甲 乙', '1.丙', '2.丁'], cells: [] }]);
  });

  it('holds a cell of 20,000 characters, and one that spans columns', async () => {
    const huge = '建设世界级现代化大湾区，'.repeat(1667);
    const given = table(['名称', '举措'], [['大湾区', huge]]);
    const wide = { type: 'row' as const, cells: [cell(0, '合计', 'tableText', 1, 2)], place };
    const { pages = [] } = await writePdf(documentOf([{ ...given, rows: [...given.rows, wide] }]), context);
    const cells = pages.flatMap((page) => page.cells).filter((each) => !each.repeated);
    expect(
      cells
        .filter((each) => each.column === 1 && each.row === 1)
        .map((each) => each.text)
        .join(''),
    ).toBe(huge);
    expect(cells.at(-1)).toEqual({ table: 0, row: 2, column: 0, text: '合计', repeated: false });
  });

  it('keeps a heading with what follows it, and two lines of a paragraph together', async () => {
    const filler = Array.from({ length: 60 }, (_, index) => [
      heading(2, 'heading1', `标题${index}`),
      paragraph('body', '正文内容'.repeat(20 + (index % 7) * 5)),
    ]).flat();
    const { pages = [] } = await writePdf(documentOf(filler, { page: 'briefing' }), context);
    expect(pages.length).toBeGreaterThan(2);
    for (const { blocks } of pages) expect(blocks.at(-1)).not.toMatch(/^标题/u);
    const written = filler.flatMap((block) => (block.type === 'table' ? [] : blockLines(block)));
    expect(pages.flatMap(({ blocks }) => blocks).join('')).toBe(written.join(''));
  });
});
