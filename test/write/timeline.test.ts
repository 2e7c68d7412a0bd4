import { describe, expect, it } from 'vitest';
import type { Document } from '../../scripts/document/index.ts';
import { verifyDocx, verifyMarkdown, verifyPages, verifyPdf } from '../../scripts/verify/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { writeMarkdown } from '../../scripts/write/markdown/index.ts';
import { writePdf } from '../../scripts/write/pdf/index.ts';
import { layOut } from '../../scripts/write/pdf/lay-out.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, heading, paragraph, table, timeline } from '../fixtures/document.ts';
import { descendants, openPackage, parsePart } from './docx/open-package.ts';

const context = shippedContext();
const long = '全面建成绿色美丽和谐幸福的现代化大花园，基本建成省域1小时交通圈';
const first = timeline(
  ['2020', '2022', '2035'],
  [long, [paragraph('tableText', '建成'), paragraph('tableText', '完善')], long],
);

function documentWith(...timelines: readonly ReturnType<typeof timeline>[]): Document {
  const blocks = [
    heading(1, 'title', '大花园建设'),
    paragraph('body', '甲', '乙'),
    ...timelines,
    heading(2, 'heading1', '任务'),
    table(['任务', '举措'], [['一', '二']]),
    paragraph('provenance', '摘自'),
  ];
  return documentOf(blocks, { page: 'briefing' });
}

const document = documentWith(first, timeline(['2050', '', ''], ['丙', '', '']));

describe('a timeline', () => {
  it('in a PDF is a line with a dot at each year, and no border', () => {
    const { pages } = layOut(documentWith(first), context);
    const [page] = pages;
    const { lines = [], rules = [], dots = [] } = page ?? {};
    const heads = lines.filter(({ line }) => /^20\d\d$/.test(line.text));
    const [axis] = rules.filter(({ x1, x2, y1 }) => x2 > x1 && y1 === dots[0]?.y);
    expect(dots).toHaveLength(3);
    expect(new Set(dots.map(({ y }) => y)).size).toBe(1);
    expect(dots.map(({ x, radius }) => x - radius)).toEqual(heads.map(({ x }) => x));
    expect(axis).toBeDefined();
    const below = lines.filter(({ y }) => y > (axis?.y1 ?? 0)).map(({ y }) => y);
    expect(Math.min(...below)).toBeGreaterThan(axis?.y1 ?? 0);
    const upright = rules.filter(({ x1, x2, y1 }) => x1 === x2 && y1 <= (axis?.y1 ?? 0));
    expect(upright).toEqual([]);
  });

  it('has its texts flush left and unstretched, in PDF and Word', async () => {
    const one = documentWith(first);
    const { pages } = layOut(one, context);
    const lines = (pages[0]?.lines ?? []).filter(({ line }) => long.includes(line.text));
    expect(lines.length).toBeGreaterThan(4);
    expect(
      lines.flatMap(({ line }) => line.runs.map(({ spacing }) => spacing)).every((each) => each === 0),
    ).toBe(true);
    const document = openPackage((await writeDocx(one, context)).bytes).get('word/document.xml') ?? '';
    const [axis = ''] = document.split('</w:tbl>');
    const paragraphs = axis.split('<w:tbl>')[1]?.match(/<w:pPr>.*?<\/w:pPr>/gu) ?? [];
    expect(paragraphs).toHaveLength(7);
    for (const properties of paragraphs) expect(properties).toContain('<w:jc w:val="left"/>');
  });

  it('stands on one page', () => {
    const filler = Array.from({ length: 38 }, () => paragraph('body', '甲'));
    const many = documentOf([...filler, timeline(['2020', '2035'], [long.repeat(4), '乙'])], {
      page: 'briefing',
    });
    const { pages } = layOut(many, context);
    expect(pages).toHaveLength(2);
    expect(pages[1]?.cells.map(({ text }) => text).slice(0, 2)).toEqual(['2020', '2035']);
  });

  it('in Word is a table without borders, a dot with an id of its own anchored to each year', async () => {
    const { bytes } = await writeDocx(document, context);
    const elements = descendants(parsePart(openPackage(bytes), 'word/document.xml'));
    const dots = elements.filter(({ name }) => name === 'wp:anchor');
    const ids = elements.filter(({ name }) => name === 'wp:docPr').map(({ attributes }) => attributes.id);
    expect(dots).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    expect(elements.filter(({ name }) => name === 'adec:decorative')).toHaveLength(4);
    expect((await writeDocx(document, context)).bytes).toEqual(bytes);
  });

  it('in Markdown is a list of its years', async () => {
    const { bytes } = await writeMarkdown(document, context);
    expect(new TextDecoder().decode(bytes)).toContain(
      `- <strong>2020</strong> ${long}\n- <strong>2022</strong> 建成\\\n  完善\n- <strong>2035</strong> ${long}\n`,
    );
  });

  it('is read back from every file, and a text that is another one is found', async () => {
    const other = documentWith(
      timeline(['2020', '2022', '2035'], [long, '建起', long]),
      timeline(['2050', '', ''], ['丙', '', '']),
    );
    const pdf = await writePdf(document, context);
    const docx = await writeDocx(document, context);
    const markdown = await writeMarkdown(document, context);
    const verified = async (against: Document) => [
      verifyPages(pdf.pages ?? [], against, 'x.pdf'),
      await verifyPdf(pdf.bytes, against, 'x.pdf'),
      await verifyDocx(docx.bytes, against, 'x.docx'),
      verifyMarkdown(markdown.bytes, against, 'x.md'),
    ];
    expect(await verified(document)).toEqual([[], [], [], []]);
    for (const problems of await verified(other)) expect(problems).not.toEqual([]);
  });
});
