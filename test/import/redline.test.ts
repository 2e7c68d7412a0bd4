import { expect, test } from 'vitest';
import type { Document, Inline, Paragraph, Revision } from '../../scripts/document/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, heading, paragraph, place, table } from '../fixtures/document.ts';
import { mixtures, redlineCases, redlineOf } from '../fixtures/redlines.ts';
import { imported } from './imported.ts';

const context = shippedContext();

async function read(document: Document, changes?: 'accepted' | 'original') {
  const { bytes } = await writeDocx(document, context);
  const { source, problems } = imported(bytes, 'a.docx', changes);
  return { source, problems: problems.map(({ rule, values }) => ({ rule, values })) };
}

test.each(Object.entries(redlineCases))(
  '%s is imported as each version is from its own file',
  async (_, { before, after, redline }) => {
    expect(await read(redline, 'original')).toEqual(await read(before));
    expect(await read(redline, 'accepted')).toEqual(await read(after));
  },
);

test('paragraphs of a cell, each in both versions or in one alone, are those of its own file', async () => {
  const around = (cell: Paragraph[]) => [
    paragraph('label', '附件2'),
    heading(1, 'title', '概览'),
    table(
      ['名称', '目标'],
      [
        ['甲', cell],
        ['乙', '目标'],
      ],
    ),
  ];
  const cells = mixtures(['一。', '二。', '三。'].map((text) => paragraph('tableText', text)));
  // The first has no change to settle.
  for (const { before, after, redline } of cells.slice(1)) {
    const both = redlineOf(around(redline));
    expect(await read(both, 'original')).toEqual(await read(documentOf(around(before))));
    expect(await read(both, 'accepted')).toEqual(await read(documentOf(around(after))));
  }
});

test('tabs and hyphens of every kind are those of the version that has them', async () => {
  const strange = '甲\t乙\u00ad丙\u2011丁';
  const text = (value: string, revision: Revision): Inline => ({ type: 'text', value, revision, place });
  const cell = (...children: Inline[]) =>
    documentOf([table(['名称'], [[[paragraph('tableText', ...children)]]])]);
  const redline = redlineOf(cell(text(strange, 'deleted'), text('甲乙\t丙丁', 'inserted')).children);
  const { bytes } = await writeDocx(redline, context);
  expect(await read(redline, 'original')).toEqual(
    await read(cell(...paragraph('tableText', strange).children)),
  );
  expect(await read(redline, 'accepted')).toEqual(
    await read(cell(...paragraph('tableText', '甲乙\t丙丁').children)),
  );
  const told = imported(bytes, 'a.docx').problems.map(({ values }) => values.text);
  expect(told.join()).toContain('甲 乙\u00ad丙\u2011丁');
});
