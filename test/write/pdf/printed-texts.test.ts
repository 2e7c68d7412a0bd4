import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compose } from '../../../scripts/index.ts';
import { writePdf } from '../../../scripts/write/pdf/index.ts';
import { shippedContext } from '../../fixtures/context.ts';

const name = 'four-initiatives.md';
const text = readFileSync(join(import.meta.dirname, '../../../source', name), 'utf8');
const lines = text.split('\n');

test('every text on the pages of the sample says in which line of the source it stands, and where it is printed', async () => {
  const { documents } = await compose({ sources: [{ name, text }] });
  for (const { document } of documents) {
    const { texts = [], pages = [] } = await writePdf(document, shippedContext());
    expect(texts).toHaveLength(pages.length);
    const found = texts.flat().filter(({ place }) => place.file === name);
    expect(found.length).toBeGreaterThan(20);
    for (const { left, right, top, bottom } of found) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right - left).toBeGreaterThan(5);
      expect(bottom - top).toBeGreaterThan(10);
      expect(right).toBeLessThan(842);
    }
  }
});

test('a click in a cell leads to the line of its text', async () => {
  const { documents } = await compose({ sources: [{ name, text }], only: 'overview' });
  const [overview] = documents;
  if (!overview) throw new Error('no overview');
  const { texts = [] } = await writePdf(overview.document, shippedContext());
  const [first = []] = texts;
  const shown = first.map(({ place }) => lines[place.line - 1]);
  expect(shown[0]).toBe('label: 附件2：');
  expect(shown).toContain('# 大湾区建设（六大建设行动）');
  const boxes = first.filter(({ place }) => place.file === name);
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      expect(
        one.right <= other.left + 12 ||
          other.right <= one.left + 12 ||
          one.bottom <= other.top ||
          other.bottom <= one.top,
        `${lines[one.place.line - 1]} | ${lines[other.place.line - 1]}`,
      ).toBe(true);
});
