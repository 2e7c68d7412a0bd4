import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, List } from '../../../scripts/document/index.ts';
import { verifyMarkdown } from '../../../scripts/verify/index.ts';
import { writeMarkdown } from '../../../scripts/write/markdown/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import {
  cell,
  documentOf,
  emphasis,
  heading,
  list,
  paragraph,
  place,
  strong,
  table,
  text,
} from '../../fixtures/document.ts';
import { blockArbitrary } from '../../fixtures/nasty-document.ts';
import { exactTexts, readExactly } from './read-exactly.ts';

const context = shippedContext();
const lineBreak: Inline = { type: 'break', place };
const link = (url: string, ...children: Inline[]): Inline => ({ type: 'link', url, children, place });
const items = (ordered: boolean, ...numbers: string[]): List => ({
  ...list('listItem'),
  ordered,
  items: numbers.map((number) => ({ type: 'listItem', number, children: [text('项')], place })),
});

async function markdown(...blocks: Block[]): Promise<string> {
  const { bytes } = await writeMarkdown(documentOf(blocks), context);
  return new TextDecoder().decode(bytes);
}

const inParagraph = async (value: string) => (await markdown(paragraph('body', value))).slice(0, -1);

describe('blocks', () => {
  it('writes headings, paragraphs and lists apart by blank lines and ends with one line end', async () => {
    expect(
      await markdown(
        paragraph('label', '附件2：'),
        heading(1, 'title', '概览'),
        list('listItem', '坚持重点', '交通先行'),
        paragraph('note', '备注：无'),
      ),
    ).toBe('附件2：\n\n# 概览\n\n1. 坚持重点\n2. 交通先行\n\n备注：无\n');
  });

  it('writes nothing for an empty document but the line end', async () => {
    expect(await markdown()).toBe('\n');
  });

  it('counts on from the number a list begins with', async () => {
    expect(await markdown(items(true, '3.', '4.'))).toBe('3. 项\n4. 项\n');
  });

  it.each([
    ['（1）', '（2）'],
    ['一、', '二、'],
    ['1.', '3.'],
    ['', ''],
    ['01.', '02.'],
  ])(
    'writes items numbered %s %s as paragraphs that begin with their printed numbers',
    async (...numbers) => {
      expect(await markdown(items(true, ...numbers))).toBe(`${numbers.map((n) => `${n}项`).join('\n\n')}\n`);
    },
  );

  it('writes bullets for an unordered list', async () => {
    expect(await markdown(items(false, '', ''))).toBe('- 项\n- 项\n');
  });

  it('keeps two neighbouring lists apart, an empty paragraph between them too', async () => {
    const lists = [items(false, ''), paragraph('body', ''), items(false, '')];
    expect(await markdown(...lists)).toBe('- 项\n\n<!-- -->\n\n- 项\n');
    const [first, last] = [list('listItem', '甲'), list('listItem', '乙')];
    const blank = { ...first, items: first.items.map((item) => ({ ...item, number: '', children: [] })) };
    const between = { ...blank, items: [...blank.items, ...blank.items] };
    expect(await markdown(first, between, last)).toBe('1. 甲\n\n<!-- -->\n\n1. 乙\n');
  });

  it('writes a hard break as a backslash, in a list under the text, in a heading as a tag', async () => {
    const broken = [text('甲'), lineBreak, text('乙')];
    expect(await markdown(paragraph('body', ...broken))).toBe('甲\\\n乙\n');
    expect(await markdown(heading(2, 'heading1', ...broken))).toBe('## 甲<br>乙\n');
    const broken1 = { ...items(true, '1.'), items: [{ ...items(true, '1.').items[0], children: broken }] };
    expect(await markdown(broken1 as List)).toBe('1. 甲\\\n   乙\n');
    expect(await markdown(paragraph('body', text('甲'), lineBreak))).toBe('甲<br>\n');
  });

  it('writes emphasis as tags and a link with its address in angle brackets', async () => {
    const inline = [strong('重点', emphasis('中')), link('https://x.cn/a b?<c>&amp;', text('[网站]'))];
    expect(await markdown(paragraph('body', ...inline))).toBe(
      '<strong>重点<em>中</em></strong>[\\[网站\\]](<https://x.cn/a b?\\<c\\>\\&amp;>)\n',
    );
  });
});

describe('tables', () => {
  it('writes a table as HTML, one row a line, with its spans', async () => {
    expect(
      await markdown(
        table(
          ['行动计划', '任务'],
          [
            ['大湾区', '1.产业'],
            ['^', '2.科创'],
          ],
        ),
      ),
    ).toBe(
      [
        '<table>',
        '<thead>',
        '<tr><th>行动计划</th><th>任务</th></tr>',
        '</thead>',
        '<tbody>',
        '<tr><td rowspan="2">大湾区</td><td>1.产业</td></tr>',
        '<tr><td>2.科创</td></tr>',
        '</tbody>',
        '</table>',
        '',
      ].join('\n'),
    );
  });

  it('tells several paragraphs of a cell from a hard break, and prints the numbers of a list', async () => {
    const blocks = [paragraph('tableText', text('甲'), lineBreak, text('乙')), list('tableText', '丙')];
    const squares = [[[blocks[0]], blocks, '']];
    const text1 = await markdown(table(['a', 'b', 'c'], squares as never));
    expect(text1).toContain('<tr><td>甲<br>乙</td><td><p>甲<br>乙</p><p>1.丙</p></td><td></td></tr>');
  });

  it('writes a column span, and escapes in HTML only what HTML would misread', async () => {
    const wide = cell(0, 'R&D <b>*1*</b> "引"', 'tableText', 1, 2);
    const made = table(['a', 'b'], []);
    const rows = [{ type: 'row' as const, cells: [wide], place }];
    expect(await markdown({ ...made, headerRows: 0, rows })).toBe(
      '<table>\n<tbody>\n<tr><td colspan="2">R&amp;D &lt;b&gt;*1*&lt;/b&gt; &quot;引&quot;</td></tr>\n</tbody>\n</table>\n',
    );
  });
});

describe('escapes', () => {
  it.each([
    [
      '中国(浙江)自由贸易试验区、R&D、3-5年、10%、1.5倍、9：30，“四大建设”……',
      '中国(浙江)自由贸易试验区、R&D、3-5年、10%、1.5倍、9：30，“四大建设”……',
    ],
    ['1.坚持突出重点；2.坚持交通先行', '1.坚持突出重点；2.坚持交通先行'],
    ['C# 与 a<b>c、a < b > c', 'C# 与 a\\<b>c、a < b > c'],
    ['*a* _b_ `c` ~~d~~ \\', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\\\'],
    ['[x] ![y] [^1] [a]: b', '\\[x\\] !\\[y\\] \\[^1\\] \\[a\\]: b'],
    ['a | b', 'a \\| b'],
    ['$a$', '\\$a\\$'],
    ['&lt; &#42; &x', '\\&lt; \\&#42; &x'],
    ['http://a.cn www.a.cn a@b.cn @user', 'http\\://a.cn www\\.a.cn a\\@b.cn \\@user'],
    [':smile: #12', '\\:smile: \\#12'],
    ['# 甲', '\\# 甲'],
    ['- 甲', '\\- 甲'],
    ['+ 甲', '\\+ 甲'],
    ['> 甲', '\\> 甲'],
    ['===', '\\==='],
    ['---', '\\---'],
    [':-:', '\\:-:'],
    ['1. 甲', '1\\. 甲'],
    ['12) 甲', '12\\) 甲'],
    ['1.', '1\\.'],
    ['<!-- 注 -->', '\\<!-- 注 -->'],
    ['  甲  ', '&#32;&#32;甲&#32;&#32;'],
    ['　　甲　', '　　甲　'],
    ['甲\u00a0乙\t丙\n丁\u2003戊', '甲&#160;乙&#9;丙&#10;丁&#8195;戊'],
  ])('writes %j in a paragraph as %j', async (value, expected) => {
    expect(await inParagraph(value)).toBe(expected);
  });

  it('sees what two neighbouring texts mean together', async () => {
    expect(await markdown(paragraph('body', 'www', '.a.cn'))).toBe('www\\.a.cn\n');
  });

  it('escapes at the start of every line and of every item, and the end of a heading', async () => {
    expect(await markdown(paragraph('body', text('甲'), lineBreak, text('- 乙')))).toBe('甲\\\n\\- 乙\n');
    expect(await markdown(list('listItem', '1. 甲'))).toBe('1. 1\\. 甲\n');
    expect(await markdown(heading(2, 'heading1', '1. 甲 ##'))).toBe('## 1. 甲 #\\#\n');
  });

  it('escapes an exclamation mark before a link', async () => {
    expect(await markdown(paragraph('body', text('看!'), link('#a', text('此'))))).toBe('看\\![此](<#a>)\n');
  });
});

describe('laws', () => {
  it('reads back as the same blocks, texts character for character, and grids, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(blockArbitrary, { maxLength: 5 }), async (blocks) => {
        const document = documentOf(blocks);
        const { bytes } = await writeMarkdown(document, context);
        expect(readExactly(new TextDecoder().decode(bytes))).toEqual(exactTexts(document));
        expect(verifyMarkdown(bytes, document, 'a.md')).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
