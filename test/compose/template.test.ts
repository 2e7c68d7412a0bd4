import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../scripts/compose/index.ts';
import type { PageRole } from '../../scripts/document/index.ts';
import { brief, compose, composed, outline } from './compose-with.ts';
import { field, makeAttachment, ordered, paragraph } from './make-attachment.ts';

const attachment = makeAttachment({
  columns: { programme: ['名称', '目标', 'R&D经费'], task: ['任务', '举措'] },
});

function read(template: string, kind: PageRole = 'overview') {
  const bytes = new TextEncoder().encode(template);
  return readTemplate(bytes, 't.hbs', kind, attachment);
}

/** Problems as `line:column rule`. */
function problemsOf(template: string, kind: PageRole = 'overview'): string[] {
  return read(template, kind).problems.map((found) => brief(found).replace('t.hbs:', ''));
}

function suggestionOf(template: string, kind: PageRole = 'overview') {
  return read(template, kind).problems[0]?.values.suggestion;
}

describe('a path that leads nowhere is an error at its place', () => {
  test.each([
    ['# {{titel}}', '1:5 template-path'],
    ['# {{title}}\n{{#if lable}}x{{/if}}', '2:7 template-path'],
    ['\n\n{{#each rows}}{{cel}}{{/each}}', '3:17 template-path'],
    ['{{title.raw}}', '1:3 template-path'],
    ['{{title.length}}', '1:3 template-path'],
    ['{{programmes.0.name}}', '1:3 template-path'],
    ['{{#each programmes}}{{title}}{{/each}}', '1:23 template-path'],
    ['{{../title}}', '1:3 template-path'],
    ['{{#each programmes}}{{../../title}}{{/each}}', '1:23 template-path'],
    ['{{#each programmes}}{{fields.目票}}{{/each}}', '1:23 template-path'],
    ['{{#each programmes}}{{#each tasks}}{{cell fields.目标}}{{/each}}{{/each}}', '1:43 template-path'],
    ['{{#each programmes}}{{cell fields.名称}}{{/each}}', '1:28 template-path'],
    ['{{@index}}', '1:3 template-path'],
    ['{{#each programmes}}{{@key}}{{/each}}', '1:23 template-path'],
    ['{{@root.title}}', '1:3 template-path'],
    ['{{#if (eq titel "x")}}y{{/if}}', '1:11 template-path'],
    ['{{programme.name}}', '1:3 template-path'],
  ])('%s', (template, expected) => {
    expect(problemsOf(template)).toEqual([expected]);
  });

  test.each([
    ['{{constructor}}', '1:3 template-path'],
    ['{{__proto__}}', '1:3 template-path'],
    ['{{this.constructor.name}}', '1:3 template-path'],
    ['{{#each this.constructor}}{{/each}}', '1:9 template-path'],
    ['{{#each programmes}}{{fields.constructor}}{{/each}}', '1:23 template-path'],
    ['{{#each programmes}}{{fields.__proto__}}{{/each}}', '1:23 template-path'],
    ['{{lookup this "constructor"}}', '1:3 template-helper'],
    ['{{#with this}}{{title}}{{/with}}', '1:4 template-helper'],
    ['{{log title}}', '1:3 template-helper'],
    ['{{helperMissing}}', '1:3 template-path'],
    ['{{#toString}}{{/toString}}', '1:4 template-helper'],
    ['{{@constructor}}', '1:3 template-path'],
  ])('an attack is one too: %s', (template, expected) => {
    expect(problemsOf(template)).toEqual([expected]);
  });

  test('names the nearest path known there', () => {
    expect(suggestionOf('{{titel}}')).toBe('title');
    expect(suggestionOf('{{#each programmes}}{{fields.目票}}{{/each}}')).toBe('fields.目标');
    expect(suggestionOf('{{#each programmes}}{{fields.R}}{{/each}}')).toBe('');
    expect(suggestionOf('{{#each programmes}}{{cell fields.R&D经}}{{/each}}')).toBeUndefined();
    expect(suggestionOf('{{#each programmes}}{{cell fields.[R&D经]}}{{/each}}')).toBe('fields.[R&D经费]');
    expect(suggestionOf('{{#each programmes}}{{#each tasks}}{{title}}{{/each}}{{/each}}')).toBe(
      '../../title',
    );
  });
});

describe('a helper that is unknown or used wrongly is an error', () => {
  test.each([
    ['{{cel title}}', '1:3 template-helper'],
    ['{{#eech rows}}{{/eech}}', '1:4 template-helper'],
    ['{{#title}}x{{/title}}', '1:4 template-helper'],
    ['{{#if (cnt rows)}}x{{/if}}', '1:8 template-helper'],
    ['{{cell title}}', '1:1 template-argument'],
    ['{{cell}}', '1:1 template-argument'],
    ['{{if title}}', '1:1 template-argument'],
    ['{{#cell title}}{{/cell}}', '1:1 template-argument'],
    ['{{#each title}}{{/each}}', '1:1 template-argument'],
    ['{{#each}}{{/each}}', '1:1 template-argument'],
    ['{{#if title label}}x{{/if}}', '1:1 template-argument'],
    ['{{#if (eq title)}}x{{/if}}', '1:7 template-argument'],
    ['{{#if (cell title)}}x{{/if}}', '1:7 template-argument'],
    ['{{#each notes}}{{prose this role="nose"}}{{/each}}', '1:16 template-argument'],
    ['{{timeline programmes}}', '1:1 template-argument'],
    ['{{timeline notes}}', '1:1 template-argument'],
    ['{{timeline title}}', '1:1 template-argument'],
    ['{{#each notes}}{{prose this class="note"}}{{/each}}', '1:16 template-argument'],
    ['{{#each notes}}{{cell this role="note"}}{{/each}}', '1:16 template-argument'],
  ])('%s', (template, expected) => {
    expect(problemsOf(template)).toEqual([expected]);
  });
});

describe('what is no text cannot be printed', () => {
  test.each(['{{programmes}}', '{{#each notes}}{{this}}{{/each}}', '{{this}}', '{{eq title "x"}}'])(
    '%s',
    (template) => {
      expect(problemsOf(template)).toEqual([expect.stringContaining('template-value')]);
    },
  );
});

describe('constructs a template cannot use are errors', () => {
  test.each([
    ['{{{title}}}', '1:1'],
    ['a\n{{&title}}', '2:1'],
    ['{{> part}}', '1:1'],
    ['{{#> part}}{{/part}}', '1:1'],
    ['{{#*inline "x"}}{{/inline}}', '1:1'],
    ['{{* decorate}}', '1:1'],
    ['{{{{if title}}}}x{{{{/if}}}}', '1:1'],
    ['{{#each programmes as |p|}}x{{/each}}', '1:1'],
    ['x{{#each programmes as |p|}}{{/each}}', '1:2'],
    ['{{"title"}}', '1:1'],
    ['{{#if true}}x{{/if}}', '1:7'],
  ])('%s', (template, place) => {
    expect(problemsOf(template)).toEqual([`${place} template-construct`]);
  });
});

describe('a template that reaches for what is behind its values, or for itself, is an error', () => {
  test.each([
    '{{#with __proto__}}{{constructor}}{{/with}}',
    '{{#with (lookup this "constructor")}}{{name}}{{/with}}',
    '{{lookup (lookup this "constructor") "prototype"}}',
    '{{#each (lookup this "__proto__")}}x{{/each}}',
    '{{this.__proto__.polluted}}',
    '{{__defineGetter__ "title"}}',
    '{{#each programmes}}{{fields.[__proto__]}}{{/each}}',
    '{{#each programmes}}{{cell fields.[constructor]}}{{/each}}',
    '{{constructor.constructor "return process"}}',
    '{{helperMissing title}}',
    '{{#blockHelperMissing title}}x{{/blockHelperMissing}}',
    '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}',
    '{{#*inline "a"}}{{#> a}}{{> @partial-block}}{{/a}}{{/inline}}{{> a}}',
    '{{> @partial-block}}',
    '{{> (lookup this "title")}}',
    '{{> ../../../etc/passwd}}',
    '{{*constructor}}',
    '{{@root.constructor.name}}',
    '{{{this.constructor}}}',
    '{{#if (constructor)}}x{{/if}}',
    '{{cell this}}',
    '{{each programmes}}',
    '{{eq}}',
  ])('%s', (template) => {
    const { value, problems } = read(template);
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    for (const { rule, severity } of problems) {
      expect(rule).toMatch(/^template-/);
      expect(severity).toBe('error');
    }
  });
});

describe('broken Handlebars is an error at its place', () => {
  test.each([
    ['a\n{{#if title}}b\n\n', '2:1 template-unclosed'],
    ['{{#each rows}}\n{{#if title}}\n{{/if}}\n', '1:1 template-unclosed'],
    ['{{!-- {{#if x}} --}}\n {{#if title}}', '2:2 template-unclosed'],
    ['{{#if title}}\n{{#each rows}}\n{{/if}}', '2:4 template-unclosed'],
    ['# {{title', '1:5 template-syntax'],
    ['a {{}} b', '1:5 template-syntax'],
    ['x\n{{ti tle}', '2:9 template-syntax'],
    ['\n{{/if}}', '2:1 template-syntax'],
  ])('%j', (template, expected) => {
    expect(problemsOf(template)).toEqual([expected]);
  });

  test('all other problems are reported at once', () => {
    expect(problemsOf('{{a}}\n{{b}}\n{{{title}}}')).toEqual([
      '1:3 template-path',
      '2:3 template-path',
      '3:1 template-construct',
    ]);
  });
});

describe('emphasis marks that touch a value are an error', () => {
  test.each([
    ['**{{title}}**', '1:3'],
    ['a *{{title}}', '1:4'],
    ['{{title}}*', '1:1'],
    ['_{{title}}_', '1:2'],
    ['**甲{{title}}**', '1:4'],
    ['**{{#if title}}{{title}}{{/if}}**', '1:16'],
  ])('%s', (template, place) => {
    expect(problemsOf(template)).toEqual([`${place} template-emphasis`]);
  });

  test.each([
    '<strong>{{title}}</strong>',
    '**甲**{{#if label}}{{else}}{{title}}{{/if}}',
    '\\*{{title}}',
    '[a](https://x.cn/a_{{title}})',
    '**甲** {{title}}',
  ])('but not in %s', (template) => {
    expect(problemsOf(template)).toEqual([]);
  });
});

describe('a line that is only a value that can be empty is an error', () => {
  test.each([
    ['{{label}}', '1:1'],
    ['# {{title}}\n\n{{label}}\n', '3:1'],
    ['  {{label}}{{issuer}}\n', '1:3'],
    ['{{#each programmes}}\n{{#each fields}}\n{{prose this}}\n{{/each}}\n{{/each}}', '3:1'],
    ['{{#if title}}\n{{label}}\n{{/if}}', '2:1'],
  ])('%j', (template, place) => {
    expect(problemsOf(template)).toContain(`${place} template-empty-line`);
  });

  test.each([
    '{{title}}',
    '{{#if label}}\n{{label}}\n{{/if}}',
    '{{#unless label}}x{{else}}\n{{label}}\n{{/unless}}',
    '甲{{label}}',
    '{{label}}{{title}}',
    '{{#each notes}}\n{{prose this}}\n{{/each}}',
    '{{#each programmes}}\n{{#each fields}}\n{{#if (count this)}}\n{{prose this}}\n{{/if}}\n{{/each}}\n{{/each}}',
  ])('but not in %j', (template) => {
    expect(problemsOf(template)).toEqual([]);
  });
});

describe('what a template may say', () => {
  const print = (template: string) =>
    outline(
      composed(
        makeAttachment({
          programmes: [
            {
              name: '甲（一）',
              fields: { 目标: field(paragraph('乙。')) },
              below: [{ name: '丙', fields: { 举措: field(ordered('丁', '戊')) } }, { name: '己' }],
            },
          ],
        }),
        'briefing',
        `{{#each programme.fields}}${'\n'}{{#if this}}${'\n'}{{prose this}}${'\n'}{{/if}}${'\n'}{{/each}}

${template}

{{programme.name}}{{#each programme.tasks}}{{name}}{{#each fields}}{{text this}}{{/each}}{{/each}}`,
      ),
    ).slice(1, -1);

  test.each([
    ['{{programme.shortName}}、{{programme.rowCount}}、{{count programme.tasks}}', '甲、2、2'],
    [
      '{{#each programme.tasks}}{{@index}}{{number}}{{#if @first}}首{{/if}}{{#unless @last}}，{{/unless}}{{/each}}',
      '01.首，12.',
    ],
    [
      '{{#each columns}}{{#if (eq level "task")}}{{name}}{{else if (eq role "programmeName")}}[{{name}}]{{/if}}{{/each}}',
      '[名称]任务举措',
    ],
    ['{{#each programme.fields}}{{@key}}{{../programme.number}}{{/each}}', '目标'],
    [
      '{{#each programme.tasks}}{{#each fields}}{{@../index}}{{@key}}{{count this}}{{/each}}{{/each}}',
      '0举措21举措0',
    ],
    ['{{#each programmes}}{{#each ../programmes}}{{../shortName}}{{/each}}{{/each}}', '甲'],
    ['{{#each programme.tasks}}{{#if @first}}{{#each steps}}x{{else}}无{{/each}}{{/if}}{{/each}}', '无'],
    [
      '{{#each programme.tasks}}{{#each fields}}{{#if @first}}{{#if this}}有{{else}}无{{/if}}{{/if}}{{/each}}{{/each}}',
      '有无',
    ],
    ['{{lang}} {{startPage}} \\{{title}}', 'zh-CN 1 {{title}}'],
    ['甲 {{~ startPage ~}} 乙', '甲1乙'],
    ['{{!-- 说明 --}}甲{{! 说明 }}乙', '甲乙'],
  ])('%s', (template, expected) => {
    expect(print(template)).toEqual([`body: ${expected}`]);
  });

  test('the text of a milestone is `text`, though a helper has that name', () => {
    const { value, problems } = compose(
      makeAttachment(),
      'briefing',
      '{{#each programme.milestones}}{{year}}{{text}}{{field}}{{/each}}\n\n{{#each programme.fields}}{{text this}}{{/each}}{{programme.name}}{{#each programme.tasks}}{{name}}{{#each fields}}{{text this}}{{/each}}{{/each}}',
    );
    expect(problems).toEqual([]);
    expect(value && outline(value)[0]).toBe('body: 2022到2022年达到甲目标2035到2035年达到乙目标');
  });
});

describe('a template’s bytes', () => {
  test('may begin with a byte order mark and end lines with CR LF', () => {
    expect(problemsOf('\uFEFF{{titel}}\r\n{{lable}}')).toEqual(['1:3 template-path', '2:3 template-path']);
  });

  test('must be UTF-8', () => {
    const { value, problems } = readTemplate(
      new Uint8Array([0x61, 0x0a, 0xff]),
      't.hbs',
      'overview',
      attachment,
    );
    expect(value).toBeUndefined();
    expect(problems.map(brief)).toEqual(['t.hbs:2:1 not-utf-8']);
  });

  test('may not hold the marks that stand for values', () => {
    expect(problemsOf('# {{title}}\n\uE0000\uE001')).toEqual([
      '2:1 forbidden-character',
      '2:3 forbidden-character',
    ]);
  });

  test('nor write them, or what no document may hold, as character references', () => {
    expect(problemsOf('&#xE000;0&#57345; &#42;\n&#0; &#x110000;')).toEqual([
      '1:1 forbidden-character',
      '1:10 forbidden-character',
      '2:1 forbidden-character',
      '2:6 forbidden-character',
    ]);
  });
});
