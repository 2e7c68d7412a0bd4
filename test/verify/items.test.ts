import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { verifyDocx, verifyMarkdown } from '../../scripts/verify/index.ts';
import { writeDocx } from '../../scripts/write/docx/index.ts';
import { writeMarkdown } from '../../scripts/write/markdown/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, item, paragraph, strong, table } from '../fixtures/document.ts';
import { brief } from './sample.ts';

const part = 'word/document.xml';
const context = shippedContext();
const line = paragraph('tableText', item('1.', '产业'), '；', item('2.', strong('科创')), '。');
const document = documentOf([table(['行动计划', '任务'], [['大湾区', [line]]])]);

async function problemsInWord(change: (xml: string) => string) {
  const { bytes } = await writeDocx(document, context);
  const files = unzipSync(bytes);
  const xml = change(strFromU8(files[part] ?? new Uint8Array()));
  return brief(verifyDocx(zipSync({ ...files, [part]: strToU8(xml) }), document, 'a.docx'));
}

async function problemsInMarkdown(change: (text: string) => string) {
  const { bytes } = await writeMarkdown(document, context);
  const text = change(new TextDecoder().decode(bytes));
  return brief(verifyMarkdown(new TextEncoder().encode(text), document, 'a.md'));
}

const cell = { rule: 'verify-item', table: 1, row: 2, column: 2, name: '任务' };

describe('items marked in a cell', () => {
  it('are found as they are in the Document', async () => {
    expect(await problemsInWord((xml) => xml)).toEqual([]);
    expect(await problemsInMarkdown((text) => text)).toEqual([]);
  });

  it('are missed where a mark is gone', async () => {
    const inWord = await problemsInWord((xml) =>
      xml.replace(
        /(<w:bookmarkStart w:name="_yigao_item_.*)<w:bookmarkStart w:name="_yigao_item_[^>]*>/u,
        '$1',
      ),
    );
    expect(inWord).toEqual([{ ...cell, item: 2, expected: '2.科创', found: '' }]);
    const inMarkdown = await problemsInMarkdown((text) => text.replace(' class="item"', ''));
    expect(inMarkdown).toMatchObject([{ ...cell, item: 1, expected: '1.产业', found: '2.科创' }]);
  });

  it('are missed where a mark ends too late', async () => {
    const late = await problemsInWord((xml) =>
      xml.replace(
        /(<w:bookmarkEnd [^>]*>)((?:(?!<w:bookmark).)*<w:t[^>]*>；<.*?)(?=<w:bookmarkStart)/u,
        '$2$1',
      ),
    );
    expect(late).toEqual([{ ...cell, item: 1, expected: '1.产业', found: '1.产业；' }]);
  });
});
