import { expect, test } from 'vitest';
import { brief, compose } from './compose-with.ts';
import { makeAttachment } from './make-attachment.ts';

const attachment = makeAttachment({
  columns: { programme: ['名称', '目标'] },
  programmes: Array.from({ length: 300 }, (_, index) => ({ name: `计划${index}` })),
});

const times = (count: number, text: string) => text.repeat(count);
const each = '{{#each programmes}}';
const end = '{{/each}}';
const again = (depth: number) => `{{#each ${'../'.repeat(depth)}programmes}}`;

/** What is found in a template, each as `line:column rule`. */
function found(template: string): string[] {
  return compose(attachment, 'overview', template).problems.map((one) =>
    brief(one).replace('overview.md.hbs:', ''),
  );
}

// Each ended in a stack trace, or never.
test.each([
  [
    'blocks in each other',
    `${times(3000, '{{#if title}}')}甲${times(3000, '{{/if}}')}`,
    '1:651 nested-too-deep',
  ],
  [
    'a block with an else for every case',
    `{{#if title}}甲${times(3000, '{{else if title}}乙')}{{/if}}`,
    '1:897 nested-too-deep',
  ],
  [
    'calls in each other',
    `{{#if ${times(3000, '(eq ')}title${times(3000, ' "a")')}}}甲{{/if}}`,
    '1:207 nested-too-deep',
  ],
  ['6,000 comments', `# {{title}}\n\n${times(6000, '{{!-- 甲 --}}\n')}`, '1:1 file-too-large'],
  ['quotes in each other', `# {{title}}\n\n${times(10_000, '>')} 甲\n`, '3:51 nested-too-deep'],
  [
    'tags in each other',
    `# {{title}}\n\n<p>${times(3000, '<strong>')}甲${times(48, '</strong>')}</p>\n`,
    '3:388 nested-too-deep',
  ],
  ['emphasis that never ends', `# {{title}}\n\n${times(5000, '*a_ ')}\n`, '3:4001 too-many-marks'],
  ['more bytes than are read', times(1_400_000, '甲'), '1:1 file-too-large'],
])('%s are one error at its place', (_, template, expected) => {
  expect(found(template)).toEqual([expected]);
});

test('lists in each other are stopped at the inmost', () => {
  const nested = (inmost: string) =>
    `# {{title}}\n\n${each}${again(1)}${again(2)}${again(3)}${inmost}${end}${end}${end}${end}\n`;
  expect(found(nested('<p>{{name}}，一个又一个又一个又一个又一个又一个</p>\n'))).toEqual([
    '3:70 template-endless',
  ]);
  expect(found(nested(''))).toEqual(['3:70 template-endless']);
});

test('more paragraphs than a document may have are stopped, before they are parsed', () => {
  const twice = (inmost: string) => `# {{title}}\n\n${each}${again(1)}${inmost}${end}${end}\n`;
  expect(found(twice('甲\n\n'))).toEqual(['1:1 template-endless']);
  expect(found(twice('<p><b>甲</b></p>'))).toEqual(['1:1 template-endless']);
});

test('blocks nested as people nest them are read', () => {
  const template = `# {{title}}\n\n${times(20, '{{#if title}}')}甲${times(20, '{{/if}}')}\n`;
  expect(found(template).filter((one) => one.endsWith('nested-too-deep'))).toEqual([]);
});
