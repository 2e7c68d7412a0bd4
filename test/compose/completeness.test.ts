import { describe, expect, test } from 'vitest';
import { readSettings } from '../../scripts/check/index.ts';
import { word } from '../../scripts/problem/index.ts';
import { brief, compose } from './compose-with.ts';
import { field, makeAttachment, paragraph } from './make-attachment.ts';

const head = '<p class="label">{{label}}</p>\n\n# {{title}}\n\n';
const table = `<table>
<tr>
{{#each columns}}
<th>{{name}}</th>
{{/each}}
</tr>
{{#each rows}}
<tr>
{{#each cells}}
<td rowspan="{{rowSpan}}">{{cell content}}</td>
{{/each}}
</tr>
{{/each}}
</table>

`;
const notes = '{{#each notes}}\n{{prose this}}\n\n{{/each}}';

function problemsOf(template: string, leftOut: readonly string[] = []) {
  return compose(makeAttachment(), 'overview', template, leftOut).problems.map(
    (found) => `${brief(found)} ${found.values.column ?? found.values.text} ${found.severity}`,
  );
}

/** The table without a column: its header and its cells. */
const without = (column: string) =>
  table
    .replace('<th>{{name}}</th>', `{{#unless (eq name "${column}")}}\n<th>{{name}}</th>\n{{/unless}}`)
    .replace(/<td.*<\/td>/, (cell) => `{{#unless (eq column "${column}")}}\n${cell}\n{{/unless}}`);

describe('the overview', () => {
  test('that prints everything once and in order has no problem', () => {
    expect(problemsOf(head + table + notes)).toEqual([]);
  });

  test.each(['目标', '举措', '任务'])('without the column %s is an error that names it', (column) => {
    expect(problemsOf(head + without(column) + notes)).toEqual([
      `overview.md.hbs:1:1 template-column-left-out ${column} error`,
    ]);
  });

  test('without a column is a hint where it is left out on purpose', () => {
    const { value, problems } = compose(makeAttachment(), 'overview', head + without('目标') + notes, [
      '目标',
    ]);
    expect(value).toBeDefined();
    expect(problems.map(({ severity }) => severity)).toEqual(['hint']);
    expect(problemsOf(head + without('举措') + notes, ['目标'])).toEqual([
      'overview.md.hbs:1:1 template-column-left-out 举措 error',
    ]);
  });

  test.each([
    ['目标', 'leftOut: [目标]'],
    ['目标（2035年）', 'leftOut: [目标（2035年）]'],
    ['目标: 近期, 远期', 'leftOut: ["目标: 近期, 远期"]'],
    ['"目标"', 'leftOut: ["\\"目标\\""]'],
  ])('without the column %s says what to write, and asks for nothing once it is written', (column, entry) => {
    const other = makeAttachment({
      columns: { programme: ['名称', column] },
      programmes: [{ name: '甲', fields: { [column]: field(paragraph('到2035年。')) } }],
    });
    const cut = without('目标').replaceAll('"目标"', `'${column}'`);
    const [found] = compose(other, 'overview', head + cut + notes).problems;
    if (!found) throw new Error(cut);
    for (const language of ['zh', 'en'] as const) expect(word(found, language).fix).toContain(entry);
    const { value } = readSettings(new TextEncoder().encode(`${entry}\n`), 'check.yaml');
    const [named] = compose(other, 'overview', head + cut + notes, value?.leftOut).problems;
    if (!named) throw new Error(cut);
    for (const language of ['zh', 'en'] as const)
      expect(Object.keys(word(named, language))).toEqual(['message']);
  });

  test('without its table is an error for each column', () => {
    expect(problemsOf(head + notes)).toHaveLength(4);
  });

  test('that loses the label, a header, one cell or a note says which text', () => {
    const lost = (template: string) => problemsOf(template);
    expect(lost(head.replace('{{label}}', '附件') + table + notes)).toEqual([
      'overview.md.hbs:1:1 template-text-lost 附件2： error',
    ]);
    expect(lost(head + table.replace('{{name}}', '{{#if @first}}栏{{else}}{{name}}{{/if}}') + notes)).toEqual(
      ['overview.md.hbs:1:1 template-text-lost 名称 error'],
    );
    expect(
      lost(
        head +
          table.replace(
            '{{cell content}}',
            '{{#if @../first}}{{#if @last}}x{{else}}{{cell content}}{{/if}}{{else}}{{cell content}}{{/if}}',
          ) +
          notes,
      ),
    ).toEqual(['overview.md.hbs:1:1 template-text-lost 做甲 error']);
    expect(lost(head + table)).toEqual(['overview.md.hbs:1:1 template-text-lost 备注：说明。 error']);
  });

  test('that hides a text in a comment has lost it', () => {
    expect(problemsOf(`<!-- {{label}} -->\n\n# {{title}}\n\n${table}${notes}`)).toEqual([
      'overview.md.hbs:1:1 template-text-lost 附件2： error',
    ]);
  });

  test('that prints a text twice is an error where it is printed again', () => {
    expect(problemsOf(`${head}${table}${notes}\n\n甲{{title}}`)).toEqual([
      'overview.md.hbs:25:2 template-text-doubled 浙江省“四大建设”概览 error',
    ]);
  });

  test('that prints texts out of order is an error at the first', () => {
    expect(problemsOf(`${notes}${head}${table}`)).toEqual([
      'overview.md.hbs:2:1 template-text-order 备注：说明。 error',
    ]);
  });
});

describe('a briefing', () => {
  const fields = '{{#each programme.fields}}\n{{#if this}}\n{{prose this}}\n{{/if}}\n\n{{/each}}\n';
  const tasks =
    '{{#each programme.tasks}}\n<p>{{name}}</p>\n{{#each fields}}\n{{#if this}}\n{{cell this}}\n{{/if}}\n{{/each}}\n{{/each}}';
  const problems = (template: string) =>
    compose(makeAttachment(), 'briefing', template).problems.map(
      (found) => `${brief(found)} ${found.values.column ?? found.values.text}`,
    );

  test('may print its texts in any order, and names more than once', () => {
    expect(problems(`${tasks}\n\n${fields}\n\n{{programme.name}}\n\n{{programme.name}}`)).toEqual([]);
  });

  test('must hold each field once and each name', () => {
    expect(problems(`# {{programme.name}}\n\n${tasks}`)).toEqual([
      'briefing.md.hbs:1:1 template-column-left-out 目标',
    ]);
    expect(problems(`# {{programme.shortName}}\n\n${fields}${tasks}`)).toEqual([
      'briefing.md.hbs:1:1 template-column-left-out 名称',
    ]);
    expect(problems(`# {{programme.name}}\n\n${fields}${tasks}\n\n${fields}`)).toEqual([
      'briefing.md.hbs:20:1 template-text-doubled 到2022年达到甲；到2035年达到乙。',
    ]);
  });

  test('is held against its own programme alone', () => {
    const attachment = makeAttachment({
      columns: { programme: ['名称', '目标'] },
      programmes: [{ name: '甲' }, { name: '乙', fields: { 目标: field(paragraph('丙')) } }],
    });
    expect(compose(attachment, 'briefing', '{{programme.name}}').problems).toEqual([]);
  });
});
