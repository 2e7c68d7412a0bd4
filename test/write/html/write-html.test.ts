import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Inline } from '../../../scripts/document/index.ts';
import { withRoles } from '../../../scripts/style/index.ts';
import { verifyHtml } from '../../../scripts/verify/index.ts';
import { writeHtml } from '../../../scripts/write/html/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import {
  cell,
  documentOf,
  emphasis,
  heading,
  item,
  list,
  paragraph,
  place,
  strong,
  table,
  text,
  timeline,
} from '../../fixtures/document.ts';
import { blockArbitrary } from '../../fixtures/nasty-document.ts';
import { exactTexts } from '../markdown/read-exactly.ts';
import { readExactly } from './read-exactly.ts';

const context = shippedContext();
const lineBreak: Inline = { type: 'break', place };
const link = (url: string, ...children: Inline[]): Inline => ({ type: 'link', url, children, place });

async function page(blocks: readonly Block[], given: Partial<Document> = {}, used = context) {
  const { bytes } = await writeHtml(documentOf(blocks, given), used);
  return new TextDecoder().decode(bytes);
}

/** What stands between the tags of `main`. */
async function html(...blocks: Block[]): Promise<string> {
  return /<main>\n(.*)<\/main>/s.exec(await page(blocks))?.[1] ?? '';
}

const left = 'style="text-align:left"';
const body = 'class="body" style="text-align:justify"';

describe('a page', () => {
  it('says its language, its title and the width of its screen, and asks for nothing beside itself', async () => {
    const written = await page([paragraph('body', '甲')], { lang: 'zh-CN', title: 'R&D </title>' });
    expect(written).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n/);
    expect(written).toContain('<title>R&amp;D &lt;/title&gt;</title>');
    expect(written).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(written).not.toMatch(/<script|<link|<img|@import|url\(/);
    expect(written.endsWith('</html>\n')).toBe(true);
  });

  it('keeps headings in their order, and their levels', async () => {
    const blocks = [
      heading(1, 'title', '概览'),
      heading(2, 'heading1', '目标'),
      heading(3, 'heading2', '甲'),
    ];
    expect(await html(...blocks)).toBe(
      `<h1 class="title" style="text-align:center">概览</h1>\n` +
        `<h2 class="heading1" ${left}>目标</h2>\n` +
        `<h3 class="heading2" style="text-align:left;font-weight:bold">甲</h3>\n`,
    );
  });

  it('prints the numbers of a list as text, in paragraphs that are a list for a screen reader', async () => {
    expect(await html(list('listItem', '甲', '乙'))).toBe(
      [
        '<div role="list">',
        '<p role="listitem" class="listItem" style="text-align:justify">1.甲</p>',
        '<p role="listitem" class="listItem" style="text-align:justify">2.乙</p>',
        '</div>\n',
      ].join('\n'),
    );
  });

  it('is the same in every build', async () => {
    const blocks = [list('listItem', '甲'), table(['甲', '乙', '丙'], [['1', '2', '3']])];
    expect(await page(blocks)).toBe(await page(blocks));
  });
});

describe('text', () => {
  it('is escaped where it could be markup', async () => {
    expect(await html(paragraph('body', 'R&D <b>*1*</b> "引" &lt; </p>'))).toBe(
      `<p ${body}>R&amp;D &lt;b&gt;*1*&lt;/b&gt; &quot;引&quot; &amp;lt; &lt;/p&gt;</p>\n`,
    );
  });

  it('keeps its white space where a browser would show less', async () => {
    const kept = 'class="body" style="text-align:justify;white-space:pre-wrap"';
    expect(await html(paragraph('body', '甲 乙　　丙'))).toBe(`<p ${body}>甲 乙　　丙</p>\n`);
    expect(await html(paragraph('body', '甲  乙'))).toBe(`<p ${kept}>甲  乙</p>\n`);
    expect(await html(paragraph('body', ' 甲'))).toBe(`<p ${kept}> 甲</p>\n`);
    expect(await html(paragraph('body', '甲\t乙'))).toBe(`<p ${kept}>甲\t乙</p>\n`);
    expect(await html(paragraph('body', text('甲 '), lineBreak, text('乙')))).toBe(
      `<p ${kept}>甲 <br>乙</p>\n`,
    );
    expect(await html(paragraph('body', '甲\u00a0乙\u00ad丙'))).toBe(`<p ${body}>甲&#160;乙\u00ad丙</p>\n`);
  });

  it('keeps strong text, emphasis, links and marked items', async () => {
    const inlines = [
      strong('重', emphasis('点')),
      link('https://x.cn/?a=1&b="2"', text('站')),
      item('1.', '项'),
    ];
    expect(await html(paragraph('body', ...inlines))).toBe(
      `<p ${body}><strong>重<em>点</em></strong><a href="https://x.cn/?a=1&amp;b=&quot;2&quot;">站</a>` +
        '<span class="item">1.项</span></p>\n',
    );
  });

  it('links to nothing that a browser could run, and in no link', async () => {
    const bad = link('javascript:alert(1)', text('甲'));
    const nested = link('https://a.cn', link('https://b.cn', text('乙')));
    expect(await html(paragraph('body', bad, nested))).toBe(
      `<p ${body}>甲<a href="https://a.cn">乙</a></p>\n`,
    );
  });
});

describe('tables', () => {
  it('have true spans, header cells with their scope, and the names of columns for a telephone', async () => {
    const made = await html(
      table(
        ['计划', '任务', '举措'],
        [
          ['大湾区', '1.产业', '甲'],
          ['^', '2.科创', ''],
        ],
      ),
    );
    const box = (vertical: string) => `border:0.5pt solid;padding:2pt 4pt 2pt 4pt;vertical-align:${vertical}`;
    expect(made.replace(/<col .*?>/g, '<col>')).toBe(
      [
        '<table class="wide" border="1" cellspacing="0" style="border-collapse:collapse;width:100%">',
        '<colgroup><col><col><col></colgroup>',
        '<thead>',
        `<tr>${['计划', '任务', '举措'].map((name) => `<th scope="col" class="tableHead" style="${box('middle')};text-align:center">${name}</th>`).join('')}</tr>`,
        '</thead>',
        '<tbody>',
        `<tr><td class="tableText" rowspan="2" data-label="计划" style="${box('top')};text-align:justify">大湾区</td>` +
          `<td class="tableText" data-label="任务" style="${box('middle')};text-align:justify">1.产业</td>` +
          `<td class="tableText" data-label="举措" style="${box('middle')};text-align:justify">甲</td></tr>`,
        `<tr><td class="tableText" data-label="任务" style="${box('middle')};text-align:justify">2.科创</td>` +
          `<td class="tableText" data-label="举措" style="${box('middle')};text-align:justify"></td></tr>`,
        '</tbody>',
        '</table>\n',
      ].join('\n'),
    );
    const shares = [...made.matchAll(/<col style="width:([\d.]+)%">/g)].map(([, share]) => Number(share));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 1);
  });

  it('have each paragraph of a cell as one, with the look of its role, where they are several or of another role', async () => {
    const items = [paragraph('tableItem', '1.甲'), paragraph('tableText', strong('乙'), '丙')];
    const made = await html(table(['a'], [[items], [[paragraph('tableItem', '丁')]]]));
    expect(made).toContain(
      '<p class="tableItem" style="margin:0 0 0 1em;text-indent:-1em;text-align:justify">1.甲</p>' +
        '<p class="tableText" style="margin:0;text-indent:0;text-align:justify"><strong>乙</strong>丙</p></td>',
    );
    expect(made).toContain('text-align:justify">丁</p></td>');
  });

  it('of numbers are centred under their heads, as in Word', async () => {
    expect(await html(table(['年份', '文'], [['2022', '甲，乙']]))).toContain('class="sequence"');
  });

  it('have a header cell over several columns for a group of them', async () => {
    const made = table(['a', 'b', 'c'], []);
    const rows = [
      {
        type: 'row' as const,
        cells: [cell(0, '甲', 'tableHead', 1, 2), cell(2, '乙', 'tableHead', 1)],
        place,
      },
    ];
    expect(await html({ ...made, rows })).toMatch(/<th scope="colgroup" .*?colspan="2".*<th scope="col" /);
  });

  it('that follow one another are apart', async () => {
    const made = await html(table(['a'], [['1']]), table(['a'], [['1']]));
    expect(made.match(/margin-top:6pt/g)).toHaveLength(1);
  });

  it('of years have a line under the years alone', async () => {
    const made = await html(timeline(['2022年', '2035年'], ['建成', '完成']));
    expect(made).toContain('<table class="timeline" border="0"');
    expect(made.match(/border:0;border-bottom:0.5pt solid/g)).toHaveLength(2);
    expect(made.match(/<td .*?style="border:0;padding/g)).toHaveLength(2);
  });
});

describe('the style sheet', () => {
  it('has the paper and margins of the page, and the number where clauses 7.5 and 8 have it', async () => {
    const wide = await page([], { page: 'overview' });
    expect(wide).toContain('@page{size:297mm 210mm;margin:28mm 37mm 26mm 35mm}');
    expect(wide).toMatch(
      /@page:right\{@left-bottom\{content:"— " counter\(page\) " —";.*writing-mode:vertical-rl/,
    );
    expect(wide).toMatch(/@page:left\{@left-top\{/);
    const upright = await page([], { page: 'briefing' });
    expect(upright).toContain('@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}');
    expect(upright).toMatch(/@page:right\{@bottom-right\{.*\n@page:left\{@bottom-left\{/);
    expect(upright).not.toContain('@page:first');
  });

  it('begins with the document’s page number, at the left where it is even', async () => {
    const written = await page([], { page: 'briefing', startPage: 4 });
    expect(written).toContain('@page:first{counter-increment:page 4}');
    expect(written).toMatch(/@page:left\{@bottom-right\{.*\n@page:right\{@bottom-left\{/);
  });

  it('has the faces of Word, others for systems without them, and sizes in points for paper', async () => {
    const written = await page([]);
    expect(written).toMatch(
      /\.title\{font-family:"Times New Roman beside Chinese","方正小标宋简体",.*,serif\}/,
    );
    expect(written).toMatch(/\.label,.*\{font-family:"黑体","SimHei",.*,sans-serif\}/);
    expect(written).toMatch(/@media print\{[^@]*\.title\{font-size:22pt;line-height:28\.95pt\}/);
    expect(written).toMatch(/@media screen\{[^@]*font-size:1rem/);
  });

  it('has Latin faces for their own marks in English, and hyphens', async () => {
    const written = await page([], { lang: 'en' });
    expect(written).toMatch(/\.title\{font-family:"Times New Roman",/);
    expect(written).toContain('hyphens:auto');
    expect(written).not.toContain('unicode-range');
  });

  it('cannot be ended by a font’s name', async () => {
    const named = { chinese: '</style>"<b>', latin: 'a\\' };
    const fonts = new Map([...context.style.fonts].map(([key, font]) => [key, { ...font, word: named }]));
    const written = await page([], {}, { ...context, style: { ...context.style, fonts } });
    expect(written.match(/<\/style>/g)).toHaveLength(1);
    expect(written).toContain('"\\3c /style\\3e \\22 \\3c b\\3e "');
  });

  it('has names of tasks bold on a telephone, unless they are as long as a text', async () => {
    const bold = '.wide .taskName{font-weight:bold}';
    expect(await page([])).toContain(bold);
    const style = withRoles(context.style, ['taskName'], (own) => ({ ...own, align: 'justify' }));
    expect(await page([], {}, { ...context, style })).not.toContain(bold);
  });

  it('has the size that a document was fitted to', async () => {
    const style = withRoles(context.style, ['body'], (own) => ({ ...own, size: 13, lineHeight: 20 }));
    expect(await page([], {}, { ...context, style })).toContain('{font-size:13pt;line-height:20pt}');
  });
});

describe('in a mail that has lost its style sheet and classes', () => {
  const bare = async (...blocks: Block[]) =>
    (await page(blocks)).replace(/<style>.*<\/style>/s, '').replace(/ class="[^"]*"/g, '');

  it('tables have their merges, borders and alignment', async () => {
    const made = await bare(
      table(
        ['计划', '任务'],
        [
          ['湾区', '1.产业'],
          ['^', '2.科创'],
        ],
        ['programmeName'],
      ),
    );
    const cells = [...made.matchAll(/<t[hd] [^>]*>/g)].map(([tag]) => tag);
    expect(cells).toHaveLength(5);
    for (const tag of cells) expect(tag).toMatch(/style="border:0\.5pt solid;padding:.*;text-align:\w+/);
    expect(made).toContain('rowspan="2"');
    expect(made).toContain('border="1"');
  });

  it('titles stay in the middle, and bold text bold', async () => {
    const made = await bare(
      heading(1, 'title', '概览'),
      heading(3, 'heading2', '甲'),
      paragraph('body', strong('乙')),
    );
    expect(made).toContain('<h1 style="text-align:center">');
    expect(made).toContain('font-weight:bold">甲');
    expect(made).toContain('<strong>乙</strong>');
  });

  it('nothing is placed by what mail programs leave out', async () => {
    expect(await page([table(['甲', '乙', '丙'], [['1', '2', '3']])])).not.toMatch(
      /[;{"](?:display:(?:flex|grid)|position:|float:)/,
    );
  });
});

describe('laws', () => {
  it('reads back as the same blocks, texts character for character, and grids, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(blockArbitrary, { maxLength: 5 }), async (blocks) => {
        const document = documentOf(blocks);
        const { bytes } = await writeHtml(document, context);
        expect(readExactly(new TextDecoder().decode(bytes))).toEqual(exactTexts(document));
        expect(verifyHtml(bytes, document, 'a.html')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
