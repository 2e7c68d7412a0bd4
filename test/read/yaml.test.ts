import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { problem } from '../../scripts/problem/index.ts';
import { readMarkdown, readYaml, type YamlOptions } from '../../scripts/read/index.ts';
import { withMendedLines } from '../../scripts/read/mend-yaml.ts';

const schema = z.strictObject({
  title: z.string().min(1),
  label: z.string().optional(),
  columns: z.strictObject({ programme: z.array(z.string()).min(1), task: z.array(z.string()).optional() }),
  numbers: z.strictObject({ task: z.enum(['none', '1.']).optional() }).optional(),
});
const columns = 'columns: { programme: [甲] }\n';

function findings(text: string, options: YamlOptions = { oneLine: true }) {
  const { problems } = readYaml(text, 'f.yaml', schema, options);
  return problems.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`);
}

describe('every fault is found at its line and column', () => {
  test.each([
    ['a full-width colon after a key', `title：甲\n${columns}`, ['yaml-full-width 1:6']],
    [
      'a full-width colon after a key with lines below it',
      `title: 甲\nnumbers：\n  task: none\n${columns}`,
      ['yaml-full-width 2:8'],
    ],
    [
      'a full-width colon in the middle of the lines',
      `title: 甲\ncolumns:\n  programme: [甲]\n  task：[乙]\n`,
      ['yaml-full-width 4:7'],
    ],
    [
      'a full-width comma in a list',
      'title: 甲\ncolumns:\n  programme: [甲，乙]\n',
      ['yaml-full-width 3:16'],
    ],
    ['no space after the colon', `title:甲\n${columns}`, ['yaml-colon-space 1:6']],
    ['a line without a colon', `title 甲\n${columns}`, ['yaml-no-key 1:1']],
    ['a value over two lines', `title: 甲\n  乙\n${columns}`, ['yaml-one-line 2:3']],
    ['a block of text', `title: |\n  乙\n${columns}`, ['yaml-one-line 1:8']],
    ['a quoted value over two lines', `title: "甲\n  乙"\n${columns}`, ['yaml-one-line 1:8']],
    ['a comment after a value', `title: 甲 # 乙\n${columns}`, ['yaml-comment 1:10']],
    ['an anchor and an alias', `title: &a 甲\nlabel: *a\n${columns}`, ['yaml-anchor 1:8', 'yaml-anchor 2:8']],
    ['a tag', `title: !!str 甲\n${columns}`, ['yaml-anchor 1:8']],
    ['emphasis that YAML takes for an alias', `title: *重点* 甲\n${columns}`, ['yaml-anchor 1:8']],
    [
      'a list that is not closed',
      'title: 甲\ncolumns:\n  programme: [甲, 乙\nlabel: 丙\n',
      ['yaml-unclosed 3:14'],
    ],
    [
      'a list closed by the wrong bracket',
      'title: 甲\ncolumns: { programme: [甲} }\n',
      ['yaml-unclosed 2:23'],
    ],
    ['a quote that is not closed', `title: "甲\n${columns}`, ['yaml-unclosed 1:8']],
    ['a value that needs quotes', `title: 甲: 乙\n${columns}`, ['yaml-quote 1:8']],
    ['a value that begins with @', `title: @甲\n${columns}`, ['yaml-quote 1:8']],
    ['a broken escape', `title: "\\d"\n${columns}`, ['yaml-escape 1:9']],
    ['a tab as indent', 'title: 甲\ncolumns:\n\tprogramme: [甲]\n', ['yaml-indent 3:1']],
    [
      'a key given twice, and what else is wrong',
      `title: 甲\ntitle: 乙\ncolumn: 丙\n${columns}`,
      ['yaml-duplicate-key 2:1', 'yaml-unknown-key 3:1'],
    ],
    [
      'a key given twice within another',
      'title: 甲\ncolumns: { programme: [甲], programme: [乙] }\n',
      ['yaml-duplicate-key 2:28'],
    ],
    ['keys that are missing', 'label: 甲\n', ['yaml-missing-key 1:1', 'yaml-missing-key 1:1']],
    ['a key missing in a map', 'title: 甲\ncolumns:\n  task: [乙]\n', ['yaml-missing-key 2:1']],
    ['an empty text', `title:\n${columns}`, ['yaml-empty 1:7']],
    ['an empty list', 'title: 甲\ncolumns: { programme: [] }\n', ['yaml-empty 2:23']],
    ['a list instead of a text', `title: [甲]\n${columns}`, ['yaml-not-text 1:8']],
    ['a text instead of a list', 'title: 甲\ncolumns: { programme: 甲 }\n', ['yaml-not-list 2:23']],
    ['a text instead of a map', 'title: 甲\ncolumns: 甲\n', ['yaml-not-map 2:10']],
    ['a list instead of the whole', '- 甲\n', ['yaml-not-map 1:1']],
    ['a value out of its list', `title: 甲\nnumbers: { task: １. }\n${columns}`, ['yaml-value 2:18']],
    ['two documents', `title: 甲\n${columns}...\ntitle: 乙\n`, ['yaml-syntax 3:1']],
    ['thirty thousand open brackets', '['.repeat(30_000), ['nested-too-deep 1:51', 'yaml-unclosed 1:30000']],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
    expect(findings(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });
});

test('lines are counted from the line where the text begins', () => {
  expect(findings('标题: 😀\n', { firstLine: 7 })[0]).toBe('yaml-missing-key 7:1');
  expect(findings(`title: 😀甲 # 乙\n${columns}`, { firstLine: 2, oneLine: true })).toEqual([
    'yaml-comment 2:12',
  ]);
});

test('an unknown key names the nearest known one of its map', () => {
  const values = (text: string) => readYaml(text, 'f.yaml', schema).problems.map((problem) => problem.values);
  expect(values(`titel: 甲\ntitle: 乙\n${columns}`)).toEqual([
    { key: 'titel', suggestion: 'title', known: 'title / label / columns / numbers' },
  ]);
  expect(values('title: 甲\ncolumns: { programme: [甲], tasks: [乙] }\n')).toEqual([
    { key: 'tasks', suggestion: 'task', known: 'programme / task' },
  ]);
});

test('numbers, booleans, empty words and full-width marks inside values are plain text', () => {
  const text = 'title: 附件2：甲，乙\nlabel: no\ncolumns:\n  programme:\n    - 2027\n    - 甲：乙\n    - ~\n';
  const { value, problems } = readYaml(text, 'f.yaml', schema, { oneLine: true });
  expect(problems).toEqual([]);
  expect(value?.value).toEqual({
    title: '附件2：甲，乙',
    label: 'no',
    columns: { programme: ['2027', '甲：乙', '~'] },
  });
});

test('without oneLine a comment may follow a value and a value may run on', () => {
  const text = `title: 甲 # 注\nlabel: 乙\n  丙\n${columns}`;
  const { value, problems } = readYaml(text, 'f.yaml', schema);
  expect(problems).toEqual([]);
  expect(value?.value.label).toBe('乙 丙');
});

test('places are those of the key, the value, or what is round a thing that is not there', () => {
  const { value } = readYaml(`title: 甲\ncolumns:\n  programme: [一, 二]\n`, 'f.yaml', schema);
  const place = (path: (string | number)[], what?: 'key' | 'value') => {
    const { line, column, endColumn } = value?.placeOf(path, what) ?? {};
    return [line, column, endColumn];
  };
  expect(place(['title'])).toEqual([1, 8, 9]);
  expect(place(['title'], 'key')).toEqual([1, 1, 6]);
  expect(place(['columns', 'programme', 1])).toEqual([3, 18, 19]);
  expect(place(['columns', 'task'])).toEqual([2, 1, 8]);
  expect(place(['label'])).toEqual([1, 1, undefined]);
});

test('of a text that is no YAML from its first line on, no more than the first few lines are tried', () => {
  const sheet = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8');
  const text = sheet.replace('# ', ' ').replace('align: justify', 'align:a: justify');
  const problems = Array.from({ length: 60 }, (_, index) =>
    problem('yaml-syntax', { file: 'style.yaml', line: index + 1, column: 1 }),
  );
  let read = 0;
  withMendedLines(
    { problems, readable: false },
    {
      text,
      firstLine: 1,
      aliases: new Map(),
      read: () => {
        read++;
        return { problems, readable: false };
      },
    },
  );
  expect(read).toBeLessThan(100);
});

describe('one cause is one error, at its line', () => {
  const sheet = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8').split('\n');
  const any = z.record(z.string(), z.unknown());
  const indented = (line: string) => ` ${line}`;
  const tabbed = (line: string) => line.replace(/^ {2}/, '\t');
  const quoted = (line: string) => line.replace(/: (?=\S)/, ': "甲" ');
  const worded = (line: string) => `说明\n${line}`;

  test.each([
    ['an indent', indented],
    ['a tab', tabbed],
    ['quotes within', quoted],
    ['a line of text', worded],
  ])('%s anywhere in the style sheet', (_, spoil) => {
    for (const [index, line] of sheet.slice(0, 70).entries()) {
      const text = sheet.with(index, spoil(line)).join('\n');
      if (/^\s*(?:#|$)/.test(line) || spoil(line) === line) continue;
      const { problems } = readYaml(text, 'style.yaml', any);
      expect(problems.length, `line ${index + 1}: ${line}`).toBeLessThan(2);
    }
  });

  test('a first key that is indented is told at its own line, and lines without a key once', () => {
    const first = sheet.indexOf('fonts:');
    const { problems } = readYaml(sheet.with(first, '  fonts:').join('\n'), 'style.yaml', any);
    expect(problems).toMatchObject([
      { rule: 'yaml-indent', place: { line: first + 1 }, values: { write: 'fonts:', indent: 0 } },
    ]);
    expect(findings(`${columns}甲\n乙\n丙\ntitle: 丁\n`)).toEqual(['yaml-no-key 2:1']);
  });

  test('a rule within the front matter is told, not what it makes of the rest', () => {
    const source = '---\ntitle: 甲\n---\ncolumns:\n  programme: [甲]\n---\n\n# 乙\n';
    const { problems } = readMarkdown(new TextEncoder().encode(source), 'a.md');
    expect(problems).toMatchObject([
      { rule: 'front-matter-unclosed', place: { line: 3 }, values: { case: 'early', lines: '3', last: 6 } },
    ]);
    const text = '---\ntitle: 甲\n---\n\n# 乙\n\n丙\n\n---\n';
    expect(readMarkdown(new TextEncoder().encode(text), 'a.md').value).toBeDefined();
  });
});

test('a list or map for a key is a fault like another, and no warning of the parser’s', () => {
  const warned = vi.spyOn(process, 'emitWarning');
  expect(findings(`? { title: 甲 }\n: 乙\n${columns}`, {})).toEqual([
    'yaml-missing-key 1:1',
    'yaml-unknown-key 1:1',
  ]);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

test.each([
  ['keys that nobody knows', (n: number) => `k${n}: a\n`, 5000, 'yaml-unknown-key'],
  ['one key again and again', () => 'title: a\n', 5000, 'yaml-duplicate-key'],
  ['anchors', () => 'a: &b c\n', 5000, 'yaml-anchor'],
  ['more than any settings have', () => 'title: 甲\n', 20_000, 'file-too-large'],
  ['maps in each other', (n: number) => `${' '.repeat(n)}a:\n`, 400, 'nested-too-deep'],
])('thousands of lines are soon done with: %s', (_, line, count, rule) => {
  const text = Array.from({ length: count }, (_, index) => line(index)).join('');
  expect(readYaml(text, 'f.yaml', schema).problems.map((one) => one.rule)).toContain(rule);
});

test.each(['- ', '? '])('marks of items in each other, %s', (mark) => {
  expect(findings(`title: 甲\n${mark.repeat(20_000)}甲\n`)).toEqual(['nested-too-deep 2:1']);
});
