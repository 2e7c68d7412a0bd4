import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Block, blockLines } from '../../scripts/document/index.ts';
import { redline } from '../../scripts/redline/index.ts';
import { verifyDocx } from '../../scripts/verify/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { changesCase, changesCases } from '../compare/changes-case.ts';
import { composed } from '../compose/compose-with.ts';
import { shippedContext } from '../fixtures/context.ts';
import { folderWith } from '../fixtures/folder.ts';
import { redlineCases, tracked } from '../fixtures/redlines.ts';
import { brief } from '../verify/sample.ts';
import { all, openPackage, parsePart, textOf } from '../write/docx/open-package.ts';
import { settleChanges } from './settle-changes.ts';
import { wordErrors } from './word-judge.ts';

/**
 * LibreOffice 7.4 takes the texts out of columns that came or went, but not their cells; and a cell that each version
 * begins in a row of its own it joins, when it opens the file, to the rows below in the new version alone.
 */
const beyondLibreOffice = /column|the first row|front-matter-changed/;

/** Redlines of two sources, as the command makes them. */
const madeOfSources = changesCases.map((name) => {
  const { before, after } = changesCase(name);
  const [old, now] = [composed(before, 'overview'), composed(after, 'overview')];
  return [name, { before: old, after: now, redline: redline(old, now, tracked) }] as const;
});
const pairs = [...Object.entries(redlineCases), ...madeOfSources];
const names = pairs.map(([name]) => name);
const cases = pairs.map(([, one]) => one);
const context = shippedContext();
const written = await Promise.all(
  cases.map(async ({ redline }) => (await writeDocx(redline, context)).bytes),
);
const none = new Uint8Array();

test.each(names.map((name, index) => [name, written[index] ?? none] as const))(
  'Word’s own judge finds nothing wrong in a redline of %s',
  (_, bytes) => {
    expect(wordErrors(join(folderWith({ 'x.docx': bytes }), 'x.docx'))).toEqual([]);
  },
);

describe.each([
  ['accept', 'after'],
  ['reject', 'before'],
] as const)('LibreOffice, told to %s all changes, has the version %s them', (settling, version) => {
  const settled = settleChanges(written, settling);

  test.each(names.map((name, index) => [name, cases[index]?.[version], settled[index] ?? none] as const))(
    'of %s',
    (name, document, bytes) => {
      if (!document) throw new Error(name);
      const body = parsePart(openPackage(bytes), 'word/document.xml');
      const texts = all(body, 'w:p').map(textOf);
      expect(texts.filter((text) => text !== '')).toEqual(document.children.flatMap(linesOf));
      expect(all(body, 'w:ins').length + all(body, 'w:del').length).toBe(0);
      if (!beyondLibreOffice.test(name)) expect(brief(verifyDocx(bytes, document, 'a.docx'))).toEqual([]);
    },
  );
});

function linesOf(block: Block): string[] {
  return block.type === 'table'
    ? block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => children.flatMap(blockLines)))
    : blockLines(block);
}
