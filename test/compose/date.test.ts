import { describe, expect, test } from 'vitest';
import { printDate } from '../../scripts/compose/print-date.ts';
import { compose, composed, outline, textsIn } from './compose-with.ts';
import { makeAttachment } from './make-attachment.ts';

const briefing = `

{{programme.name}}{{#each programme.fields}}{{text this}}{{/each}}{{#each programme.tasks}}{{name}}{{#each fields}}{{text this}}{{/each}}{{/each}}`;

/** What stands before a briefing's texts. */
function firstLine(template: string, plan: Parameters<typeof makeAttachment>[0]): string | undefined {
  return outline(composed(makeAttachment(plan), 'briefing', template + briefing))[0];
}

/** The rules a template breaks, with their places. */
function problemsOf(template: string): string[] {
  return compose(makeAttachment(), 'briefing', template + briefing).problems.map(
    ({ rule, place, values }) =>
      `${place?.line}:${place?.column} ${rule} ${values.usage ?? values.suggestion ?? ''}`,
  );
}

test.each([
  ['2026-03-20', 'zh-CN', '2026年3月20日'],
  ['2026-10-01', 'zh-Hant', '2026年10月1日'],
  ['2026-03-20', 'en', '20 March 2026'],
  ['2026-12-01', 'en-GB', '1 December 2026'],
  ['2026-03-20', 'fr', '2026-03-20'],
])('%s in %s is %s', (date, lang, expected) => {
  expect(printDate(date, lang)).toBe(expected);
});

describe('`date` is a helper and a value', () => {
  const date = '2026-03-20';

  test.each([
    ['甲{{date date}}乙', '甲2026年3月20日乙'],
    ['甲{{date}}乙', '甲2026-03-20乙'],
    ['{{#if date}}\n{{date date}}\n{{/if}}', '2026年3月20日'],
    ['{{#if date}}\n{{date}}\n{{/if}}', '2026-03-20'],
    ['{{#if (eq date "2026-03-20")}}甲{{/if}}', '甲'],
    ['{{#unless date}}甲{{else}}乙{{/unless}}', '乙'],
    [
      '{{#each programmes}}{{#if @first}}{{date ../date}}、{{../date}}{{/if}}{{/each}}',
      '2026年3月20日、2026-03-20',
    ],
  ])('%j', (template, expected) => {
    expect(firstLine(template, { date })).toBe(`body: ${expected}`);
  });

  test('in English', () => {
    expect(firstLine('Of {{date date}}', { date, lang: 'en' })).toBe('body: Of 20 March 2026');
  });

  test('where there is none, both print nothing', () => {
    expect(firstLine('甲{{date date}}{{date}}{{#if date}}乙{{/if}}', {})).toBe('body: 甲');
  });

  test('what it prints has the place of the date in the source', () => {
    const attachment = makeAttachment({ date });
    const printed = textsIn(composed(attachment, 'briefing')).find(({ value }) => value.includes('2026年'));
    expect(printed?.place).toEqual(attachment.date?.place);
  });
});

test.each([
  ['{{date title}}', '1:1 template-argument {{date date}}'],
  ['{{date "2026-03-20"}}', '1:1 template-argument {{date date}}'],
  ['甲\n{{date startPage}}', '2:1 template-argument {{date date}}'],
  ['{{date date date}}', '1:1 template-argument {{date date}}'],
  ['甲{{date date form="long"}}', '1:2 template-argument {{date date}}'],
  ['{{#date date}}甲{{/date}}', '1:1 template-argument {{date date}}'],
  ['{{#if (date date)}}甲{{/if}}', '1:7 template-argument {{date date}}'],
  ['{{date dato}}', '1:8 template-path date'],
  ['{{#each programmes}}{{date}}{{/each}}', '1:23 template-path ../date'],
  ['{{cell date}}', '1:1 template-argument {{cell content}}'],
  ['{{date date}}', '1:1 template-empty-line '],
  ['{{date}}', '1:1 template-empty-line '],
])('%j is an error: %s', (template, expected) => {
  expect(problemsOf(template)).toEqual([expected]);
});
