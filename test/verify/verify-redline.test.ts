import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { verifyRedline } from '../../scripts/verify/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, paragraph, table } from '../fixtures/document.ts';
import { mixtures, redlineCases, redlineOf } from '../fixtures/redlines.ts';
import { brief } from './sample.ts';

const context = shippedContext();
const part = 'word/document.xml';

describe.each(Object.entries(redlineCases))('%s', (_, { before, after, redline }) => {
  const written = writeDocx(redline, context);

  test('reads back as both versions', async () => {
    const { bytes } = await written;
    expect(brief(verifyRedline(bytes, before, after, 'a.docx'))).toEqual([]);
  });

  test('does so no more where a text, a row or a cell is marked as the other version’s', async () => {
    const files = unzipSync((await written).bytes);
    const faulty = turned(strFromU8(files[part] ?? new Uint8Array()));
    expect(faulty.length).toBeGreaterThan(0);
    for (const xml of faulty) {
      const bytes = zipSync({ ...files, [part]: strToU8(xml) }, { level: 1 });
      expect(verifyRedline(bytes, before, after, 'a.docx')).not.toEqual([]);
    }
  });
});

const text = paragraph('body', '文');
const grid = table(
  ['栏', '目'],
  [
    ['甲', '一'],
    ['^', '二'],
  ],
);

test.each([
  ['texts', [text, text, text]],
  ['a text between tables', [grid, text, grid]],
  ['a table between texts', [text, grid, text]],
  ['tables', [grid, grid, grid]],
])('%s, each in both versions or in one alone, read back as both', async (_, blocks) => {
  for (const { before, after, redline } of mixtures(blocks)) {
    const { bytes } = await writeDocx(redlineOf(redline), context);
    expect(brief(verifyRedline(bytes, documentOf(before), documentOf(after), 'a.docx'))).toEqual([]);
  }
});

test('a file that cannot be read is told once', () => {
  const { before, after } = redlineCases['a changed word'] ?? {};
  const problems = before && after && verifyRedline(new Uint8Array(), before, after, 'a.docx');
  expect(problems?.map(({ rule }) => rule)).toEqual(['verify-unreadable']);
});

/**
 * A body with one of its marks turned, for each that a reader of texts and cells can tell: not a paragraph's end, nor
 * what stands in a row or cell that is gone as a whole.
 */
function turned(xml: string): string[] {
  const marks = /<w:(ins|del|cellIns|cellDel) [^>]*?(?:\/>|>(?!<\/w:rPr>)(.*?)<\/w:\1>)/g;
  return [...xml.matchAll(marks)].flatMap(({ 0: mark, 1: name = '', index }) => {
    const above = xml.slice(0, index);
    const row = above.slice(above.lastIndexOf('<w:tr>'));
    const cell = above.slice(above.lastIndexOf('<w:tc>'));
    const isInGone =
      /<w:trPr>(?:(?!<\/w:trPr>).)*<w:(?:ins|del) /.test(row) || /<w:cell(?:Ins|Del) /.test(cell);
    if (above.endsWith('<w:rPr>') || mark.includes('<w:br/>') || isInGone) return [];
    const other = name.replace(/ins|del/i, (kind) => others[kind] ?? '');
    return [above + mark.replaceAll(`w:${name}`, `w:${other}`) + xml.slice(index + mark.length)];
  });
}

const others: Readonly<Record<string, string>> = { ins: 'del', del: 'ins', Ins: 'Del', Del: 'Ins' };
