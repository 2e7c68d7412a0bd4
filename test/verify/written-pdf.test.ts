import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '../../scripts/document/index.ts';
import { verifyPages, verifyPdf } from '../../scripts/verify/index.ts';
import { writePdf } from '../../scripts/write/pdf/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { cell, documentOf, paragraph, place, type Square, table } from '../fixtures/document.ts';
import { blockArbitrary } from '../fixtures/nasty-document.ts';

const context = shippedContext();

async function verifyWritten(blocks: readonly Block[]): Promise<void> {
  const document = documentOf(blocks);
  const { bytes, pages } = await writePdf(document, context);
  expect(verifyPages(pages ?? [], document, 'a.pdf')).toEqual([]);
  expect(await verifyPdf(bytes, document, 'a.pdf')).toEqual([]);
}

it('finds nothing in what the PDF writer made, whatever the texts and whatever stands next to what', async () => {
  await fc.assert(fc.asyncProperty(fc.array(blockArbitrary, { minLength: 1, maxLength: 4 }), verifyWritten), {
    numRuns: 40,
  });
});

it('finds nothing in tables right below one another, nor in names that draw nothing, at any place on a page', async () => {
  for (const lines of [0, 17, 21, 24]) {
    await verifyWritten([
      ...Array.from({ length: lines }, () => paragraph('body', '文')),
      table(['甲', '乙'], [['一', '二']]),
      table(['甲', '乙'], [['一', '二']]),
      table(
        ['名', '乙'],
        Array.from({ length: 40 }, (_, index): Square[] => [index === 0 ? '\u200b' : '^', '二']),
        ['programmeName'],
      ),
    ]);
  }
});

it('finds a briefing’s name above each further page, however long, and misses another’s', async () => {
  const blocks = Array.from({ length: 90 }, (_, index) => paragraph('body', `第${index}段`));
  for (const title of ['大湾区建设（六大建设行动）', '以人为核心的新型城镇化战略'.repeat(8), 'Data Needs']) {
    const document = { ...documentOf(blocks, { page: 'briefing' }), title };
    const { bytes } = await writePdf(document, context);
    expect(await verifyPdf(bytes, document, 'a.pdf')).toEqual([]);
    const found = await verifyPdf(bytes, { ...document, title: '大花园建设' }, 'a.pdf');
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: 'verify-page-head',
        values: expect.objectContaining({ page: 2, expected: '大花园建设' }),
      }),
    );
  }
});

it.each(['（续上页，本项目简报第二面及以下各面）', ' ', '—— 续'])(
  'finds it with “%s” behind it',
  async (continued) => {
    const lines = Array.from({ length: 44 }, (_, index) => paragraph('body', `第${index}段`));
    const rows = Array.from({ length: 20 }, (_, index) => [`事项${index}`, '完成']);
    const document = documentOf([...lines, table(['主要任务', '责任'], rows)], {
      page: 'briefing',
      title: '大湾区建设',
    });
    const style = { ...context.style, table: { ...context.style.table, continued } };
    const { bytes } = await writePdf(document, { ...context, style });
    expect(await verifyPdf(bytes, document, 'a.pdf')).toEqual([]);
  },
);

it('takes no offence at two characters that a font draws with one glyph', async () => {
  await verifyWritten([paragraph('body', '一⼀、长⻓、Ω\u2126、－-‑、～〜、…⋯、①➀、·•、郎\uf92c')]);
});

it('finds the only text of a table in a wide cell whose columns hold no other', async () => {
  const given = table(['', '', ''], [['', '', '']]);
  const cells = [cell(0, '', 'tableText', 1), cell(1, '建', 'tableText', 1, 2)];
  await verifyWritten([{ ...given, rows: [...given.rows, { type: 'row', cells, place }] }]);
});

/** Texts up to two pages long, often alike, so that a row's rest could be taken for the next row. */
const text = fc
  .tuple(fc.constantFrom('啊', '一二三四五', 'R&D '), fc.constantFrom(0, 1, 1, 8, 60, 700))
  .map(([part, times]) => part.repeat(times));
const programme = fc.record({
  name: text.map((name) => `名${name.slice(0, 30)}`),
  goal: text,
  tasks: fc.array(text, { minLength: 1, maxLength: 9 }),
});

it('finds nothing in what it made of rows and merged cells cut at page ends', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(programme, { minLength: 1, maxLength: 5 }), async (programmes) => {
      const rows = programmes.flatMap(({ name, goal, tasks }) =>
        tasks.map((task, index): Square[] => (index === 0 ? [name, goal, task] : ['^', '^', task])),
      );
      await verifyWritten([
        paragraph('label', '附件'),
        table(['名称', '目标', '任务'], rows, ['programmeName']),
        paragraph('note', '注'),
      ]);
    }),
    { numRuns: 30 },
  );
});
