import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWords } from '../../scripts/command/change-words.ts';
import { wordComparison } from '../../scripts/command/word-comparison.ts';
import { listChanges } from '../../scripts/compare/index.ts';
import { composeComparison, readTemplate } from '../../scripts/compose/index.ts';
import { blockLines, type Document } from '../../scripts/document/index.ts';
import { isChinese } from '../../scripts/language/index.ts';
import type { Attachment } from '../../scripts/model/index.ts';
import { formatTable } from '../../scripts/pipeline/format-table.ts';
import { hasErrors } from '../../scripts/problem/index.ts';
import { type Format, formats } from '../../scripts/write/index.ts';
import { anyPair } from '../arbitrary/pairs.ts';
import { shippedContext } from '../fixtures/context.ts';
import { shippedTemplate } from '../fixtures/shipped-template.ts';

function composed(before: Attachment, after: Attachment): Document {
  const compared = {
    ...{ before: '一稿.md', after: '二稿.md', title: '' },
    ...{ changes: listChanges(before, after), briefings: [], withdrawn: [], unread: [] },
  };
  const template = readTemplate(shippedTemplate('comparison'), 'x.hbs', 'comparison', after);
  const made = template.value && composeComparison(template.value, wordComparison(compared, after));
  expect([...template.problems, ...(made?.problems ?? [])]).toEqual([]);
  if (!made?.value) throw new Error('there is no document');
  return made.value;
}

/** The lines of a column of the table. */
function linesOf({ children }: Document, column: number): string[] {
  const table = children.find((block) => block.type === 'table');
  const rows = table?.type === 'table' ? table.rows.slice(1) : [];
  return rows.map(({ cells }) => cells[column]?.children.flatMap(blockLines).join('\n') ?? '');
}

/** A cell with the text whose unchanged lines it leaves out, where all its other lines are the text's. */
function withUnchanged(cell: string, text: string): string {
  const lines = cell.split('\n');
  const given = new Set(text.split('\n'));
  return lines.includes('……') && lines.every((line) => line === '……' || given.has(line)) ? text : cell;
}

test('the table has the texts of both sides of every change, and no other', () => {
  fc.assert(
    fc.property(anyPair(), ({ before, after }) => {
      const language = isChinese(after.lang) ? 'zh' : 'en';
      const changes = listChanges(before, after).map((change) => inWords(change, language));
      const document = composed(before, after);
      // A line with nothing in it is left out.
      const texts = (side: 'before' | 'after') =>
        changes.map((change) => change[side]?.text.replace(/\n+/gu, '\n') ?? '');
      const shown = (column: number, side: 'before' | 'after') =>
        linesOf(document, column).map((cell, at) => withUnchanged(cell, texts(side)[at] ?? ''));
      expect(shown(1, 'before')).toEqual(texts('before'));
      expect(shown(2, 'after')).toEqual(texts('after'));
    }),
    { numRuns: 100 },
  );
});

test.each(formats)('every table is read back from its file in %s', async (format: Format) => {
  const { writer, readBack } = formatTable[format];
  const [write, context] = [await writer(), shippedContext()];
  await fc.assert(
    fc.asyncProperty(anyPair(), async ({ before, after }) => {
      const document = composed(before, after);
      const written = await write(document, context);
      expect(hasErrors(written.problems)).toBe(false);
      expect(readBack(written, document, `x.${format}`)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
