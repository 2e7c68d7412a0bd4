import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printFiles } from '../../scripts/command/print-files.ts';
import type { ReportedFile } from '../../scripts/problem/index.ts';

const file = (path: string, state: ReportedFile['state'] = 'written'): ReportedFile => ({
  path: join('out', path),
  sha256: '',
  state,
});

test('names each folder written and each document with the endings of its files', () => {
  const files = [
    file('甲/甲.docx'),
    file('甲/甲.pdf'),
    file('甲/briefings/1-子.v2.docx', 'reused'),
    file('乙/乙.md'),
  ];
  expect(printFiles(files, 'zh', false)).toEqual([
    `${join('out', '甲/')}：写了 2 个文件，另有 1 个没有变化`,
    '  甲 .docx .pdf',
    `  ${join('briefings', '1-子.v2')} .docx`,
    `${join('out', '乙/')}：写了 1 个文件，另有 0 个没有变化`,
    '  乙 .md',
  ]);
});

test('of many documents the first are listed with the count of the rest, or all where asked for', () => {
  const files = Array.from({ length: 401 }, (_, index) => file(`a/briefings/${index + 1}-b.pdf`));
  const lines = printFiles(files, 'en', false);
  expect(lines).toHaveLength(1 + 12 + 1);
  expect(lines.at(-1)).toBe('  and 389 more (--verbose lists all)');
  expect(printFiles(files, 'en', true)).toHaveLength(1 + 401);
});

test('other sheets are listed with the briefings beside them, whether the attachment is made or not', () => {
  const sheets = [file('甲/briefings/1-子.md'), file('甲/清单/1-丑.md'), file('乙/briefings/1-寅.md')];
  expect(printFiles(sheets, 'zh', false)).toEqual([
    `${join('out', '甲/')}：写了 2 个文件，另有 0 个没有变化`,
    `  ${join('briefings', '1-子')} .md`,
    `  ${join('清单', '1-丑')} .md`,
    `${join('out', '乙/')}：写了 1 个文件，另有 0 个没有变化`,
    `  ${join('briefings', '1-寅')} .md`,
  ]);
});

test('a file in the current folder is listed by its whole name', () => {
  const file = { path: '附件2.docx', sha256: '', state: 'written' } as const;
  expect(printFiles([file], 'zh', false)).toEqual(['./：写了 1 个文件，另有 0 个没有变化', '  附件2 .docx']);
});
