import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkEmptyColumns, readTemplate } from '../../scripts/compose/index.ts';
import type { PageRole } from '../../scripts/document/index.ts';
import { defaultProgrammes, field, makeAttachment, paragraph } from './make-attachment.ts';

const shipped = (kind: PageRole) =>
  readFileSync(new URL(`../../templates/${kind}.md.hbs`, import.meta.url), 'utf8');
const columns = {
  programme: ['名称', '目标', '原则'],
  task: ['任务', '举措', '单位'],
  step: ['步骤', '时限'],
};
/** 原则, 单位 and both columns of the steps are empty everywhere. */
const attachment = makeAttachment({ columns });

/** The columns found, each with its place in the front matter. */
function found(kind: PageRole, template: string, given = attachment, leftOut: readonly string[] = []) {
  const { value, problems } = readTemplate(new TextEncoder().encode(template), `${kind}.md.hbs`, kind, given);
  if (!value) throw new Error(JSON.stringify(problems));
  return checkEmptyColumns(value, given, leftOut).map(({ rule, place, values }) => {
    expect(rule).toBe('template-column-not-shown');
    const declared = Object.values(given.columns).flat();
    expect(declared.find(({ text }) => text === values.column)?.place).toEqual(place);
    return values.column;
  });
}

const fixed = `# {{programme.name}}

{{#if programme.fields.目标}}
{{prose programme.fields.目标}}

{{/if}}
{{#each programme.tasks}}
## {{name}}

{{#if fields.举措}}
{{prose fields.举措}}

{{/if}}
{{/each}}
`;

describe('columns that are empty so far', () => {
  test.each(['overview', 'briefing'] as const)('are all printed by the shipped %s', (kind) => {
    expect(found(kind, shipped(kind))).toEqual([]);
  });

  test('are found where a template prints only the columns it names', () => {
    expect(found('briefing', fixed)).toEqual(['原则', '单位', '步骤', '时限']);
  });

  test('are found where a template leaves them out by name', () => {
    const but = '{{#unless (eq @key "原则")}}';
    const without = shipped('briefing')
      .replace('{{#if (brief this)}}', `${but}{{#if (brief this)}}`)
      .replace('{{text this}}</p>\n\n{{/if}}', '{{text this}}</p>\n\n{{/if}}{{/unless}}')
      .replace('{{#if this}}', `${but}{{#if this}}`)
      .replace('{{prose this}}\n\n{{/if}}', '{{prose this}}\n\n{{/if}}{{/unless}}');
    expect(found('briefing', without)).toEqual(['原则']);
  });

  test('are not found where the template prints them only if they have text', () => {
    const conditional = `${fixed}\n{{#if programme.fields.原则}}\n{{prose programme.fields.原则}}\n\n{{/if}}\n`;
    expect(found('briefing', conditional)).toEqual(['单位', '步骤', '时限']);
  });

  test('are not found where check.yaml names them as left out', () => {
    expect(found('briefing', fixed, attachment, ['原则', '步骤', '时限'])).toEqual(['单位']);
  });

  test('are no longer empty once one cell has text: then what is lost is found by itself', () => {
    const [first, ...others] = defaultProgrammes;
    const written = { name: '甲', ...first, fields: { 原则: field(paragraph('坚持甲。')) } };
    const given = makeAttachment({
      columns: { programme: columns.programme },
      programmes: [written, ...others].map(({ name, fields }) => ({ name, ...(fields ? { fields } : {}) })),
    });
    expect(found('briefing', '# {{programme.name}}\n', given)).not.toContain('原则');
  });
});
