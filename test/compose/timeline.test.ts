import { expect, test } from 'vitest';
import { type Block, type Document, gridOf } from '../../scripts/document/index.ts';
import { brief, compose, composed, outline } from './compose-with.ts';
import { field, makeAttachment, paragraph } from './make-attachment.ts';

const template = `# {{programme.name}}

{{#each programme.fields}}
{{#if this}}
{{prose this}}

{{/if}}
{{/each}}
{{#if programme.milestones}}
{{timeline programme.milestones}}

{{/if}}
{{#each programme.tasks}}
<p>{{name}}</p>

{{#each fields}}
{{#if this}}
{{prose this}}

{{/if}}
{{/each}}
{{/each}}
`;

function attachmentWith(aim: string, lang = 'zh-CN') {
  return makeAttachment({
    lang,
    columns: { programme: ['名称', '目标'], task: ['任务', '时限'] },
    milestones: ['目标', '时限'],
    programmes: [
      {
        name: '甲',
        fields: { 目标: field(paragraph(aim)) },
        below: [{ name: '乙', fields: { 时限: field(paragraph('到2030年完成')) } }],
      },
    ],
  });
}

const isTimeline = (block: Block) => block.type === 'table' && block.timeline === true;

/** The timelines of a document, each as its rows of cells. */
function timelinesOf(document: Document): string[] {
  return outline({ ...document, children: document.children.filter(isTimeline) });
}

test('a timeline has each year once, with all that is due in it, and the task it is of', () => {
  const document = composed(
    attachmentWith('到2022年，起步；到2035年，建成；到2035年，完善'),
    'briefing',
    template,
  );
  expect(timelinesOf(document)).toEqual([
    '2022 | 2030 | 2035',
    '到2022年，起步 | 乙：到2030年完成 | 到2035年，建成⏎到2035年，完善',
  ]);
});

test('its words are of the document’s language', () => {
  const document = composed(attachmentWith('到2022年，起步', 'en'), 'briefing', template);
  expect(timelinesOf(document)).toEqual(['2022 | 2030', '到2022年，起步 | 乙: 到2030年完成']);
});

test('more than six years stand on lines of as many columns', () => {
  const years = [2019, 2020, 2021, 2022, 2025, 2027];
  const document = composed(
    attachmentWith(years.map((year) => `到${year}年，甲`).join('；')),
    'briefing',
    template,
  );
  const tables = document.children.filter((block) => block.type === 'table' && block.timeline === true);
  expect(tables).toHaveLength(2);
  expect(timelinesOf(document).map((row) => row.split(' | ').length)).toEqual([4, 4, 4, 4]);
  for (const table of tables) if (table.type === 'table') expect(gridOf(table)).toHaveLength(2);
});

test('there is none without milestones', () => {
  const attachment = makeAttachment({
    columns: { programme: ['名称', '目标'] },
    programmes: [{ name: '甲', fields: { 目标: field(paragraph('建成')) } }],
  });
  const bare = template
    .replace('{{#if programme.milestones}}\n', '')
    .replace('}}\n\n{{/if}}\n{{#each programme.tasks', '}}\n\n{{#each programme.tasks');
  for (const each of [template, bare])
    expect(composed(attachment, 'briefing', each).children.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
    ]);
});

test('a table has no other class', () => {
  const wrong = `${template}\n<table class="timelin"><tr><th>甲</th></tr></table>\n`;
  expect(compose(attachmentWith('建成'), 'briefing', wrong).problems.map(brief)).toEqual([
    'briefing.md.hbs:24:1 template-class',
  ]);
});
