import { describe, expect, test } from 'vitest';
import { languages, type Problem, printJson, printText, problem } from '../../scripts/problem/index.ts';
import type { RuleText } from '../../scripts/problem/rule.ts';
import { rules } from '../../scripts/problem/rules.ts';

const place = { file: 'source/x.md', line: 2, column: 3, endLine: 2, endColumn: 5 };
const one = problem('yaml-unknown-key', place, { key: 'lable', suggestion: 'label' });
const texts = new Map([['source/x.md', '第一行\r\n标题lable: 甲\r\n']]);

describe('the report for people', () => {
  test('gives place, severity, message, rule, the source line with a caret, and the fix', () => {
    expect(printText([one], texts, 'en')).toBe(
      [
        'source/x.md:2:3 error unknown key "lable" yaml-unknown-key',
        '  标题lable: 甲',
        '  　　^^',
        '  fix: write "label", or delete it',
        '',
      ].join('\n'),
    );
    expect(printText([one], texts, 'zh')).toContain('错误 没有“lable”这个键 yaml-unknown-key');
  });

  test('names the file alone where the message names the cell', () => {
    const cell = { file: 'a.docx', tableRow: 3, tableColumn: 2 };
    const found = problem('import-image', cell, { text: '图', row: 3, column: 2 });
    expect(printText([found], texts, 'zh')).toMatch(/^a\.docx 警告 .*\n {2}改法: 原在表格第 3 行第 2 列/);
    const { problems } = JSON.parse(printJson('import', [found], [], 'zh'));
    expect(problems[0]).toMatchObject(cell);
    expect(problems[0]).not.toHaveProperty('line');
  });

  test('a part whose values are empty is left out', () => {
    const bare = problem('yaml-unknown-key', place, { key: 'x', suggestion: '' });
    expect(printText([bare], texts, 'en')).not.toContain('fix');
  });

  test('long lines are cut round the place and hidden characters shown', () => {
    const far = { file: 'f', line: 1, column: 301 };
    const text = `${'x'.repeat(300)}y\u202E${'z'.repeat(300)}`;
    const [, line = '', caret = ''] = printText(
      [problem('yaml-value', far)],
      new Map([['f', text]]),
      'en',
    ).split('\n');
    expect(line.length).toBeLessThan(110);
    expect(line[caret.indexOf('^')]).toBe('y');
    expect(line).not.toContain('\u202E');
  });

  test('a value with control characters cannot break the report', () => {
    const nasty = problem('yaml-unknown-key', place, { key: 'a\nb\u001b[31m', suggestion: '' });
    expect(printText([nasty], texts, 'en').split('\n')[0]).toContain('"aU+000AbU+001B[31m"');
    const named = { ...nasty, place: { file: 'a\u001b[31m\n.md', line: 1, column: 2 } };
    expect(printText([named], texts, 'en')).toMatch(/^aU\+001B\[31mU\+000A\.md:1:2 /u);
  });
});

describe('a long value', () => {
  const long = 'x'.repeat(100_000);
  const names = (text: RuleText) =>
    [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const cases = (Object.entries(rules) as [Problem['rule'], RuleText][]).flatMap(([rule, text]) =>
    ['', ...Object.keys(text.cases ?? {})].map((one) => ({ rule, text, case: one })),
  );
  const filled = ({ rule, text, case: one }: (typeof cases)[number]) =>
    problem(rule, place, { ...Object.fromEntries(names(text).map((name) => [name, long])), case: one });

  test('is shortened in every message', () => {
    for (const one of cases)
      for (const language of languages)
        expect(printText([filled(one)], texts, language).length, `${one.rule} ${one.case}`).toBeLessThan(
          3000,
        );
  });

  test('is told whole to a script where an import found it, and nowhere else', () => {
    const whole = cases.filter((one) => printJson('check', [filled(one)], [], 'zh').length > 8000);
    expect(new Set(whole.map(({ rule }) => rules[rule].group))).toEqual(new Set(['import']));
  });

  test('is no line to be written: what to do is said in general', () => {
    const write = (line: string) =>
      printText([problem('yaml-quote', place, { case: 'line', text: '@', write: line })], texts, 'zh');
    expect(write('title: "@甲"')).toContain('改法: 把这一行写成 title: "@甲"');
    expect(write(`title: "@${long}"`)).toContain('改法: 给整个值加上英文双引号\n');
  });
});

test('a rule of several causes has the words of the one that is found', () => {
  const values = { mark: '●', count: 2, form: '' };
  const report = printText([problem('list-unmarked', place, { ...values, case: 'bullet' })], texts, 'en');
  expect(report).toContain('2 lines, the first beginning with "●", are no list and run together');
  expect(report).toContain('begin each line with "- "');
});

describe('the report for a terminal', () => {
  test('colours by severity and says the same', () => {
    const coloured = printText([one], texts, 'en', true);
    expect(coloured).toContain('\u001b[31merror\u001b[39m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(printText([one], texts, 'en'));
  });
});

describe('the report for scripts', () => {
  test('gives what replaces the text at the place, where that is safe', () => {
    const [first, second] = JSON.parse(printJson('check', [{ ...one, edit: '' }, one], [], 'en')).problems;
    expect(first.edit).toBe('');
    expect(second).not.toHaveProperty('edit');
  });

  test('has version 1, flat places, and no key without a value', () => {
    const report = JSON.parse(printJson('build', [one, problem('source-none', undefined)], [], 'en'));
    expect(report).toEqual({
      version: 1,
      command: 'build',
      problems: [
        {
          rule: 'yaml-unknown-key',
          severity: 'error',
          ...place,
          message: 'unknown key "lable"',
          fix: 'write "label", or delete it',
        },
        {
          rule: 'source-none',
          severity: 'error',
          message: 'no source file found',
          expected: 'source/*.md',
          fix: 'name a source, or run in a folder that has source/; to start from nothing, run yigao init',
        },
      ],
      files: [],
    });
  });
});

describe('the words', () => {
  test.each(Object.keys(rules) as (keyof typeof rules)[])(
    'of %s name the same values in both languages',
    (rule) => {
      const names = (text: object) =>
        [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const said: RuleText = rules[rule];
      for (const { zh, en } of [said, ...Object.values(said.cases ?? {})]) {
        expect(new Set(names(zh))).toEqual(new Set(names(en)));
        expect(Object.keys(zh)).toEqual(Object.keys(en));
      }
    },
  );
});
