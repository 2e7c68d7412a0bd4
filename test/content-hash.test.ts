import { expect, test } from 'vitest';
import { contentHash, type Document } from '../scripts/document/index.ts';
import { documentOf, paragraph } from './fixtures/document.ts';

const document = documentOf([paragraph('body', '文')], { title: '概览' });

test('what a document says has one hash, wherever it is from', () => {
  const moved = JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'place' ? { file: 'other.md', line: 9, column: 9 } : value,
  );
  expect(contentHash(moved)).toBe(contentHash(document));
  expect(contentHash(document)).toMatch(/^[0-9a-f]{64}$/);
});

test.each<[string, Document]>([
  ['character', documentOf([paragraph('body', '丈')], { title: '概览' })],
  ['role', documentOf([paragraph('note', '文')], { title: '概览' })],
  ['date', documentOf([paragraph('body', '文')], { title: '概览', date: '2026-01-01' })],
])('another %s is another hash', (_, other) => {
  expect(contentHash(other)).not.toBe(contentHash(document));
});
