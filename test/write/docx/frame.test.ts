import { beforeEach, expect, it, vi } from 'vitest';
import type { Document } from '../../../scripts/document/index.ts';
import type { WriteContext } from '../../../scripts/write/index.ts';
import { shippedContext } from '../../fixtures/context.ts';
import { documentOf, heading, paragraph, strong, table } from '../../fixtures/document.ts';
import { link } from './document-of-all.ts';

const context = shippedContext();
const { style } = context;

/** Each unlike the first in one thing that a part beside the body's is made of. */
const documents: readonly (readonly [string, Document, WriteContext?])[] = [
  ['a sheet', sheet()],
  ['another title', sheet({ title: '{body} & <b>' })],
  ['another page', sheet({ page: 'overview' })],
  ['another first page', sheet({ startPage: 2 })],
  ['another language', sheet({ lang: 'en' })],
  ['a day', sheet({ date: '2018-05-01' })],
  [
    'a link',
    documentOf([paragraph('body', link('https://example.cn/a', strong('甲')))], { page: 'briefing' }),
  ],
  [
    'another link',
    documentOf([paragraph('body', link('https://example.cn/b', strong('甲')))], { page: 'briefing' }),
  ],
  [
    'an indented title',
    sheet({ children: [heading(1, 'title', '浙江省“四大建设”建设目标、主要任务、主要举措概览表')] }),
  ],
  ['another version', sheet(), { ...context, version: '9' }],
  ['another font', sheet(), withStyle({ fonts: new Map([...style.fonts].reverse()) })],
  [
    'another size',
    sheet(),
    withStyle({ roles: { ...style.roles, body: { ...style.roles.body, size: 12 } } }),
  ],
  ['another mark', sheet(), withStyle({ table: { ...style.table, continued: '（接）' } })],
];

function sheet(given: Partial<Document> = {}): Document {
  return documentOf([heading(1, 'title', '甲'), table(['名称'], [['乙']])], { page: 'briefing', ...given });
}

function withStyle(changed: Partial<WriteContext['style']>): WriteContext {
  return { ...context, style: { ...style, ...changed } };
}

/** A writer that has written nothing yet. */
async function newWriter() {
  vi.resetModules();
  const { writeDocx } = await import('../../../scripts/write/docx/index.ts');
  return async (document: Document, given = context) => Buffer.from((await writeDocx(document, given)).bytes);
}

let write: Awaited<ReturnType<typeof newWriter>>;
beforeEach(async () => {
  write = await newWriter();
  for (const [, document, given] of documents) await write(document, given);
});

it.each(documents.map(([name, document, given]) => ({ name, document, given })))(
  'writes $name after others as it does alone',
  async ({ document, given }) => {
    const alone = await newWriter();
    expect((await write(document, given)).equals(await alone(document, given))).toBe(true);
  },
);

it('gives no two of them the same bytes', async () => {
  const written = await Promise.all(documents.map(([, document, given]) => write(document, given)));
  expect(new Set(written.map((bytes) => bytes.toString('base64'))).size).toBe(documents.length);
});

it('writes a document as before when the parts kept for it have made room for others', async () => {
  const before = await write(sheet());
  for (let startPage = 1; startPage <= 40; startPage++) await write(sheet({ startPage }));
  expect((await write(sheet())).equals(before)).toBe(true);
});
