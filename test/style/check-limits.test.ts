import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, check } from '../../scripts/commands.ts';
import { printText } from '../../scripts/index.ts';
import { type Problem, word } from '../../scripts/problem/index.ts';
import { readStyle } from '../../scripts/style/index.ts';
import { folderWith } from '../fixtures/folder.ts';

const style = readFileSync(new URL('../../templates/style.yaml', import.meta.url), 'utf8');

function problemsOf(text: string): readonly Problem[] {
  return readStyle(new TextEncoder().encode(text), 'style.yaml').problems;
}

/** Changes one value of a role, or of another line that begins so; the key is added where it is not there. */
function changed(line: string, key: string, value: string): string {
  const own = style.split('\n').find((one) => one.trim().startsWith(`${line}:`)) ?? '';
  expect(own, line).not.toBe('');
  const pattern = new RegExp(`\\b(${key}: )[^,}#]*?(?= *(?:[,}#]|$))`);
  const made = pattern.test(own)
    ? own.replace(pattern, `$1${value}`)
    : own.replace('{ ', `{ ${key}: ${value}, `);
  return style.replace(own, made);
}

/** Where it is changed, to what; the severity and the words of its finding, and what the fix says to write. */
type Slip = readonly [
  line: string,
  key: string,
  value: string,
  severity: string,
  zh: string,
  en: string,
  mended: string,
];

describe('a style sheet from which no page can come', () => {
  test('is none of ours', () => expect(problemsOf(style)).toEqual([]));

  test.each<Slip>([
    [
      'tableText',
      'lineHeight',
      '9pt',
      'error',
      '小于字号 10.5 磅 … 10.5pt 以上',
      'overlap … 10.5pt or more',
      '10.5pt',
    ],
    ['title', 'lineHeight', '20pt', 'error', '行距 20 磅小于字号 22 磅', '20 pt apart overlap', '22pt'],
    ['body', 'lineHeight', '0pt', 'error', '上下两行会叠在一起', 'overlap', '14.7pt'],
    ['title', 'lineHeight', '500pt', 'error', '超过半页高', 'more than half a page', '112mm'],
    ['title', 'size', '200pt', 'error', '一行放不下五个字 … 127.5pt', 'no five characters … 127.5pt', '二号'],
    ['body', 'size', '0.1pt', 'error', '字号 0.1 磅太小 … 5pt', 'cannot be read … 5pt', '5pt'],
    ['body', 'characterSpacing', '-12pt', 'error', '叠在一起 … -2.1pt', 'overlap … -2.1pt', '-2.1pt'],
    [
      'body',
      'characterSpacing',
      '900pt',
      'error',
      '放不下五个字 … 117pt',
      'no five characters … 117pt',
      '117pt',
    ],
    ['body', 'firstIndent', '60em', 'error', '超过半行 … 2em', 'more than half … 2em', '2em'],
    ['tableItem', 'hangingIndent', '60em', 'error', '超过半行 … 1em', 'more than half … 1em', '1em'],
    ['title', 'spaceAfter', '1000pt', 'error', 'roles.title.spaceAfter 超过半页高', 'half a page', '112mm'],
    ['note', 'spaceBefore', '500pt', 'error', 'roles.note.spaceBefore 超过半页高', 'half a page', '112mm'],
    ['border', 'border', '30pt', 'error', '框线太粗 … 4pt', 'so thick … 4pt', '4pt'],
    ['border', 'border', '0pt', 'warning', '没有框线', 'no lines', '0.5pt'],
    ['spaceBetween', 'spaceBetween', '1000pt', 'error', '超过半页高', 'half a page', '6pt'],
    ['padding', 'left', '200pt', 'error', '放不下文字 … 22.5mm', 'no room … 22.5mm', '22.5mm'],
    ['padding', 'bottom', '600pt', 'error', '放不下文字', 'no room', '22.5mm'],
    ['continued', 'continued', '""', 'warning', '写成 continued: （续）', 'write continued', '（续）'],
    ['dashDistance', 'dashDistance', '0mm', 'warning', '碰到正文 … 3mm', 'touches … 3mm', '3mm'],
    ['inset', 'inset', '40em', 'error', '版心之外', 'beyond the type area', '1em'],
  ])('with %s %s %s', (line, key, value, severity, zh, en, mended) => {
    const text = changed(line, key, value);
    const found = problemsOf(text).filter(({ values: { page = 'overview' } }) => page === 'overview');
    expect(found.map((one) => one.severity)).toEqual([severity]);
    const [first] = found;
    if (!first) return;
    const { line: at = 0, column = 0, endColumn } = first.place ?? {};
    expect(text.split('\n')[at - 1]?.slice(column - 1, (endColumn ?? 0) - 1)).toBe(value);
    for (const part of zh.split(' … ')) expect(JSON.stringify(word(first, 'zh'))).toContain(part);
    for (const part of en.split(' … ')) expect(JSON.stringify(word(first, 'en'))).toContain(part);
    expect(problemsOf(changed(line, key, mended))).toEqual([]);
  });

  test.each([
    ['left: 35mm', 'left: 250mm', 'left、right 共 287 毫米', '278mm'],
    ['top: 37mm', 'top: 270mm', 'top、bottom 共 305 毫米', '271mm'],
  ])('with the margin %s made %s', (from, to, zh, most) => {
    const [found, ...others] = problemsOf(style.replace(from, to));
    if (!found) throw new Error('nothing is found');
    expect([found.rule, others]).toEqual(['style-impossible', []]);
    expect(word(found, 'zh').message).toContain(zh);
    expect(word(found, 'en').fix).toContain(most);
  });

  test.each([['dashDistance: 7mm', 'dashDistance: 100mm', '32mm', 'dashDistance: 32mm']])(
    'with the page number outside the page, as %s made %s',
    (from, to, most, mended) => {
      expect(style).toContain(from);
      const found = problemsOf(style.replace(from, to));
      expect(found.map(({ values }) => values.page)).toEqual(['overview', 'briefing', 'comparison']);
      for (const one of found) expect(word(one, 'zh').fix).toContain(most);
      expect(problemsOf(style.replace(from, mended))).toEqual([]);
    },
  );
});

test('a page number too large for the margin is told at its size', () => {
  const far = style.replace('dashDistance: 7mm', 'dashDistance: 25mm');
  const found = problemsOf(far.replace('size: 四号, lineHeight: 16pt', 'size: 60pt, lineHeight: 60pt'));
  expect(found.map(({ values }) => values.page)).toEqual(['overview', 'briefing', 'comparison']);
  for (const one of found) expect(word(one, 'zh').message).toContain('页码 60 磅太大');
  for (const one of found) expect(word(one, 'zh').fix).toContain('49.6pt');
  expect(problemsOf(far.replace('size: 四号, lineHeight: 16pt', 'size: 49.6pt, lineHeight: 49.6pt'))).toEqual(
    [],
  );
});

describe('a column in which no character has room', () => {
  const source = `---
title: 概览
columns:
  programme: [名称, 目标, 单位]
---

# 甲

## 目标

到2022年建成。

## 单位

省政府办公厅
`;
  const run = async (text: string, command = check) => {
    const folder = folderWith({ 'x.md': source, 'templates/style.yaml': text });
    const templates = join(folder, 'templates');
    const given = { sources: [join(folder, 'x.md')], templates, out: join(folder, 'out') };
    const { problems, texts, exitCode } = await command(given);
    const found = problems.filter(({ rule }) => rule.startsWith('style-') || rule.startsWith('table-'));
    const said = [printText(found, texts, 'zh'), printText(found, texts, 'en')].join('\n');
    return { found, said, exitCode };
  };
  const width = (length: string) => style.replace(/# widths: .*/, `widths: { 单位: ${length} }`);

  test('is an error at the width the style sheet sets', async () => {
    for (const command of [check, build]) {
      const { found, said, exitCode } = await run(width('5mm'), command);
      expect(found).toMatchObject([
        { rule: 'style-impossible', place: { line: 101, column: 17, endColumn: 20 } },
      ]);
      expect(said).toContain('“单位”一栏宽 5 毫米，去掉留白只剩 2.1 毫米，放不下一个 10.5 磅的字');
      expect(said).toContain('the column "单位" is 5 mm wide, 2.1 mm inside: no character of 10.5 pt fits');
      expect(said).toContain('6.6mm');
      expect(exitCode).toBe(1);
    }
    expect((await run(width('6.6mm'), build)).found).toEqual([]);
  });

  test('is an error where its text is set in a size too large for it', async () => {
    const large = (text: string) =>
      text.replace(/(?<=tableText: .*)size: 五号, lineHeight: 14.5pt/, 'size: 初号, lineHeight: 50pt');
    const { found, said } = await run(large(width('12mm')));
    expect(found).toMatchObject([{ rule: 'style-impossible', values: { column: '单位', size: 42 } }]);
    expect(said).toContain('改为 17.7mm 以上');
    expect((await run(large(width('17.7mm')))).found).toEqual([]);
  });

  test('is told to be too wide where the style sheet sets it wider than the page', async () => {
    const { found, said } = await run(width('500mm'));
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['table-too-wide']));
    expect(said).toContain('在版式文件的 table.widths 中把“单位”改窄');
  });
});
