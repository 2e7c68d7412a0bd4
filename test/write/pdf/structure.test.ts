import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, Table } from '../../../scripts/document/index.ts';
import { blockLines } from '../../../scripts/document/index.ts';
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
  table,
  text,
} from '../../fixtures/document.ts';
import { blockArbitrary } from '../../fixtures/nasty-document.ts';

const context = shippedContext();

async function write(...blocks: readonly Block[]): Promise<Uint8Array> {
  return (await writePdf(documentOf(blocks, { page: 'briefing' }), context)).bytes;
}

/** A node as pdfjs gives it: an element by its role, or content by its kind. */
type Node = {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
};

/** The structure as nested lists, each element its role, its texts and its kids, as far as it stands on each page. */
type Outline = readonly [string, ...(string | Outline)[]];

async function structureOf(bytes: Uint8Array): Promise<Outline[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const pages: Outline[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    let id = '';
    for (const item of items) {
      if ('str' in item) texts.set(id, (texts.get(id) ?? '') + item.str);
      else id = item.id ?? '';
    }
    const root = (await page.getStructTree()) as Node | null;
    if (root) pages.push(outlineOf(root, texts));
  }
  return pages;
}

function outlineOf({ role = '', children = [] }: Node, texts: ReadonlyMap<string, string>): Outline {
  const kids = children.map((kid) =>
    kid.role === undefined ? (texts.get(kid.id ?? '') ?? `(${kid.type})`) : outlineOf(kid, texts),
  );
  return [role, ...kids];
}

/** The texts of each cell of the only table, joined over the pages, white space left out. */
function cellTexts(pages: readonly Outline[]): string[] {
  const byPage = pages.map((page) => elementsOf(page, ['TH', 'TD']).map(textOf));
  const [first = []] = byPage;
  return first.map((_, index) => byPage.map((cells) => cells[index] ?? '').join(''));
}

function elementsOf([role, ...kids]: Outline, wanted: readonly string[]): Outline[] {
  if (wanted.includes(role)) return [[role, ...kids]];
  return kids.flatMap((kid) => (typeof kid === 'string' ? [] : elementsOf(kid, wanted)));
}

function textOf([, ...kids]: Outline): string {
  return kids.map((kid) => (typeof kid === 'string' ? kid.replace(/\s/gu, '') : textOf(kid))).join('');
}

/** What the compressed streams of a PDF hold, those of fonts and the like among them. */
function streamsOf(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes).toString('latin1');
  return [...raw.matchAll(/\/FlateDecode[\s\S]*?stream\n([\s\S]*?)\nendstream/gu)].map(([, data = '']) =>
    inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
  );
}

/** The attributes of each cell's element, in the order of the table. */
function cellAttributes(bytes: Uint8Array): string[] {
  return streamsOf(bytes).flatMap((stream) =>
    [...stream.matchAll(/<<\n\/S \/T[HD]\n(?:\/A <<\n([^>]*)\n>>\n)?\/P /gu)].map(([, attributes = '']) =>
      attributes.replaceAll('\n', ' '),
    ),
  );
}

function expectedCells({ rows }: Table): string[] {
  return rows.flatMap(({ cells }) =>
    cells.map(({ children }) => children.flatMap(blockLines).join('').replace(/\s/gu, '')),
  );
}

describe('the structure of a PDF', () => {
  it('holds blocks by what they are, in the order of the Document', async () => {
    const link: Inline = { type: 'link', url: 'https://a.cn/', children: [text('网站')], place };
    const bytes = await write(
      paragraph('label', '附件'),
      heading(1, 'title', '概览'),
      heading(2, 'heading1', '一、甲'),
      paragraph('body', '见', link, '，', emphasis('重')),
      list('listItem', '子', '丑'),
      table(['名'], [['值'], [[]]]),
      paragraph('note', '注'),
    );
    expect(await structureOf(bytes)).toEqual([
      [
        'Root',
        [
          'Document',
          ['P', '附件'],
          ['H1', '概览'],
          ['H2', '一、甲'],
          ['P', '见', ['Link', '网站', '(object)'], '，重'],
          ['L', ['LI', ['LBody', '1.子']], ['LI', ['LBody', '2.丑']]],
          ['Table', ['THead', ['TR', ['TH', '名']]], ['TBody', ['TR', ['TD', '值']], ['TR', ['TD']]]],
          ['P', '注'],
        ],
      ],
    ]);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toMatch(/\/Marked true/u);
    expect(raw).toMatch(/\/Tabs \/S/u);
    expect(raw).toMatch(/<<[^>]*\/Contents \(https:\/\/a\.cn\/\)[^>]*\/StructParent \d+\s+>>/u);
  });

  it('holds a link that goes on over lines and pages where it stands, box by box', async () => {
    const link: Inline = { type: 'link', url: 'https://a.cn/', children: [text('网站'.repeat(1500))], place };
    const bytes = await write(paragraph('body', link, '。'), paragraph('body', '文'));
    const boxes = (await structureOf(bytes)).map((page) =>
      elementsOf(page, ['Link']).flatMap(([, , ...kids]) => kids),
    );
    expect(boxes.length).toBeGreaterThan(1);
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
    for (const [index, own] of boxes.entries()) {
      const drawn = await (await pdf.getPage(index + 1)).getAnnotations();
      expect(drawn.length).toBeGreaterThan(1);
      expect(own).toEqual(drawn.map(() => '(object)'));
    }
  });

  it('tells headers and what cells span, and parts a cell of several paragraphs', async () => {
    const given = table(
      ['甲', '乙'],
      [
        ['一', [paragraph('tableText', '子'), list('tableText', '丑')]],
        ['^', '二'],
      ],
    );
    const wide = { type: 'row' as const, cells: [cell(0, '合计', 'tableText', 1, 2)], place };
    const bytes = await write({ ...given, rows: [...given.rows, wide] });
    expect(cellAttributes(bytes)).toEqual([
      '/O /Table /Scope /Column',
      '/O /Table /Scope /Column',
      '/O /Table /RowSpan 2',
      '',
      '',
      '/O /Table /ColSpan 2',
    ]);
    const [page = ['']] = await structureOf(bytes);
    expect(elementsOf(page, ['TBody'])).toEqual([
      [
        'TBody',
        ['TR', ['TD', '一'], ['TD', ['P', '子'], ['L', ['LI', ['LBody', '1.丑']]]]],
        ['TR', ['TD', '二']],
        ['TR', ['TD', '合计']],
      ],
    ]);
  });

  it('has a table without header rows, and one of nothing else', async () => {
    const { rows, ...others } = table(['甲'], []);
    const [page = ['']] = await structureOf(
      await write({ ...others, rows, headerRows: 0 }, paragraph('body', '文'), { ...others, rows }),
    );
    expect(elementsOf(page, ['Table'])).toEqual([
      ['Table', ['TBody', ['TR', ['TD', '甲']]]],
      ['Table', ['THead', ['TR', ['TH', '甲']]]],
    ]);
  });

  it('holds a cell that is cut over pages once, and nothing that is only repeated', async () => {
    const rows = Array.from({ length: 90 }, (_, index): Square[] => [
      index === 0 ? '大湾区建设' : '^',
      index === 0 ? '目标，'.repeat(900) : '^',
      index % 2 === 0 ? `任务${index}` : [paragraph('tableText', `${index}`), list('tableText', '甲', '乙')],
    ]);
    const given = table(['名称', '目标', '任务'], rows, ['programmeName']);
    const bytes = await write(paragraph('label', '附件'), given, paragraph('note', '注'));
    const pages = await structureOf(bytes);
    expect(pages.length).toBeGreaterThan(3);
    expect(cellTexts(pages)).toEqual(expectedCells(given));
    expect(cellAttributes(bytes).slice(3, 6)).toEqual(['/O /Table /RowSpan 90', '/O /Table /RowSpan 90', '']);
    expect(pages.flatMap((page) => elementsOf(page, ['P']).map(textOf))).toEqual(
      expect.arrayContaining(['附件', '注']),
    );
  });

  it('holds hundreds of rows', async () => {
    const rows = Array.from({ length: 400 }, (_, index): Square[] => [`${index}`, `第${index}行`]);
    const given = table(['序号', '任务'], rows);
    expect(cellTexts(await structureOf(await write(given)))).toEqual(expectedCells(given));
  });
});

describe('whatever a PDF draws', () => {
  it('is part of an element or an artifact, and each content’s number is used once a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(blockArbitrary, { minLength: 1, maxLength: 4 }), async (blocks) => {
        const pages = streamsOf(await write(...blocks)).filter((stream) => stream.startsWith('1 0 0 -1 '));
        expect(pages.length).toBeGreaterThan(0);
        // pdfkit writes a mark's number on a line of its own.
        for (const page of pages) expectAllMarked(page.replace(/<<\n(.*)\n>>/gu, '<<$1>>').split('\n'));
      }),
      { numRuns: 30 },
    );
  });
});

/** Marks never stand in one another, and text, strokes and fills only in them. */
function expectAllMarked(operators: readonly string[]): void {
  const numbers: number[] = [];
  let marked = false;
  for (const operator of operators) {
    if (/ BDC$/u.test(operator)) {
      expect(marked).toBe(false);
      marked = true;
      const [, number] = /^\/(?:P|H[1-4]|LBody|T[HD]|Link) <<\/MCID (\d+)>> BDC$/u.exec(operator) ?? [];
      if (number !== undefined) numbers.push(Number(number));
      else expect(operator).toMatch(/^\/Artifact <<\/Type \/(?:Pagination|Layout)>> BDC$/u);
    } else if (operator === 'EMC') {
      expect(marked).toBe(true);
      marked = false;
    } else if (/(?:^| )(?:T[jJ]|['"SsfFbB]\*?|Do|sh)(?: Q)?$/u.test(operator)) expect(marked).toBe(true);
  }
  expect(marked).toBe(false);
  expect(numbers).toEqual(numbers.map((_, index) => index));
}
