import { beforeAll, describe, expect, it } from 'vitest';
import { verifyMarkdown } from '../../scripts/verify/index.ts';
import { writeMarkdown } from '../../scripts/write/markdown/index.ts';
import { shippedContext } from '../fixtures/context.ts';
import { documentOf, paragraph } from '../fixtures/document.ts';
import { brief, sample } from './sample.ts';

let good: string;

beforeAll(async () => {
  good = new TextDecoder().decode((await writeMarkdown(sample, shippedContext())).bytes);
});

function problemsOf(from: string | RegExp, to: string): unknown[] {
  const text = good.replace(from, to);
  expect(text).not.toBe(good);
  return brief(verifyMarkdown(new TextEncoder().encode(text), sample, 'a.md'));
}

const read = (text: string, ...texts: string[]) =>
  brief(
    verifyMarkdown(
      new TextEncoder().encode(text),
      documentOf(texts.map((each) => paragraph('body', each))),
      'a.md',
    ),
  );

it('finds nothing in a good file', () => {
  expect(verifyMarkdown(new TextEncoder().encode(good), sample, 'a.md')).toEqual([]);
});

describe('a planted fault', () => {
  it('names the cell of a character dropped', () => {
    expect(problemsOf('科创', '科')).toEqual([
      { rule: 'verify-cell', table: 1, row: 3, column: 3, name: '任务', expected: '2.科创', found: '2.科' },
    ]);
  });

  it('finds a wrong row span', () => {
    expect(problemsOf('<td rowspan="2">大湾区', '<td>大湾区')).toMatchObject([
      { rule: 'verify-span', row: 2, column: 1, expected: '2×1', found: '1×1' },
      { rule: 'verify-missing-cell', row: 3, column: 3, expected: '2.科创' },
      { rule: 'verify-extra-cell', row: 3, column: 1, found: '2.科创' },
    ]);
  });

  it('finds a header row made a body row', () => {
    expect(problemsOf(/<thead>\n(.*)\n<\/thead>\n<tbody>/, '<tbody>\n$1')).toEqual([
      { rule: 'verify-header', table: 1, expected: 1, found: 0 },
    ]);
  });

  it('finds a wrong item number and a text gone', () => {
    expect(problemsOf('1. 坚持突出', '2. 坚持突出')).toMatchObject([
      { rule: 'verify-text', text: 3, expected: '1.坚持突出重点', found: '2.坚持突出重点' },
      { rule: 'verify-text', text: 4 },
    ]);
    expect(problemsOf('# 建设目标概览\n\n', '')).toMatchObject([{ rule: 'verify-missing-text', text: 2 }]);
  });

  it('finds text that Markdown would not show as text', () => {
    for (const text of [
      '```\n文\n```',
      '```\n\n文\n\n```',
      '> 文',
      '![文](a)',
      '`文`',
      '<b>文',
      '<!--\n\n文\n\n-->',
      '<pre>\n\n文',
      '---\n\n文',
    ]) {
      expect(read(text, '文'), text).not.toEqual([]);
    }
  });
});

it('reads entities, escapes, emphasis tags and links as their text', () => {
  expect(read('\\*&#42;<strong>甲</strong>[乙](<u>)\\\n丙\n\n# 丁', '**甲乙丙', '丁')).toEqual([]);
});
