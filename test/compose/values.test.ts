import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attachment } from '../../scripts/model/index.ts';
import { composed, textsIn } from './compose-with.ts';
import { field, makeAttachment, paragraph } from './make-attachment.ts';
import { nasty } from './nasty.ts';

/** Each place of a template a value can stand in; the document's texts and addresses are searched for it. */
const places = {
  heading: '# 甲{{title}}',
  'heading alone': '## {{title}}',
  paragraph: '{{title}}',
  'inside a paragraph': '甲 {{title}} 乙',
  'between words': '甲{{title}}乙{{title}}丙',
  'after emphasis': '**甲** {{title}}',
  'inside emphasis': '**甲 {{title}} 乙**',
  'list item': '- {{title}}',
  'ordered item': '1. {{title}}\n2. 甲',
  'link text': '[{{title}}](https://x.cn)',
  'strong tags': '<strong>{{title}}</strong>',
  'HTML paragraph': '<p class="note">{{title}}</p>',
  'line of its own': '<p>\n{{title}}\n</p>',
  'table cell': '<table>\n<tr><td>{{title}}</td></tr>\n</table>',
  'table head': '<table><thead><tr><th>{{title}}</th></tr></thead></table>',
  'HTML item': '<ul><li>{{title}}</li></ul>',
  'after an angle bracket': '甲 <{{title}}> 乙',
  'after an ampersand': '甲 &{{title}}; &#{{title}};',
} as const;

function attachmentOf(title: string): Attachment {
  return makeAttachment({ title, columns: { programme: ['名称'] }, programmes: [{ name: '名' }] });
}

function printsIn(template: string, value: string): boolean {
  const document = composed(attachmentOf(value), 'briefing', `${template}\n\n{{programme.name}}`);
  const count = template.split('{{title}}').length - 1;
  return textsIn(document).filter((text) => text.value === value).length === count;
}

describe('a value comes out as it is', () => {
  test.each(Object.entries(places))('in the %s', (_, template) => {
    for (const value of nasty) expect([value, printsIn(template, value)]).toEqual([value, true]);
  });

  test('in any place, whatever it is', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(fc.constantFrom(...nasty), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(places)), value, (template, title) =>
        printsIn(template, title),
      ),
      { numRuns: 300 },
    );
  });

  test('in an attribute', () => {
    for (const value of nasty)
      for (const template of [
        '[甲](https://x.cn/{{title}})',
        '<p><a href="https://x.cn/{{title}}">甲</a></p>',
        "甲<a href='https://x.cn/{{title}}'>乙</a>",
        '<ol><li data-number="{{title}}">甲</li></ol>',
      ]) {
        const document = composed(attachmentOf(value), 'briefing', `${template}\n\n{{programme.name}}`);
        const [text] = JSON.stringify(document).match(
          /"(?:url":"https:\/\/x\.cn\/|number":")(?:[^"\\]|\\.)*"/,
        ) ?? [''];
        expect(text).toContain(JSON.stringify(value).slice(1, -1));
      }
  });

  test('in every place of the source', () => {
    const any = fc.constantFrom(...nasty);
    fc.assert(
      fc.property(any, any, any, any, any, (label, title, column, name, value) => {
        const attachment = makeAttachment({
          label,
          title,
          columns: { programme: ['名称', column], task: ['任务', `${column}二`] },
          programmes: [
            {
              name,
              fields: { [column]: field(paragraph(value)) },
              below: [{ name: value, fields: { [`${column}二`]: field(paragraph(name)) } }],
            },
          ],
          notes: [field(paragraph(value))],
        });
        const printed = (kind: 'overview' | 'briefing') =>
          textsIn(composed(attachment, kind)).map((text) => text.value);
        expect(printed('overview')).toEqual([
          ...[label, title, '名称', column, '任务', `${column}二`],
          ...[name, value, '1.', value, name, value],
        ]);
        expect(printed('briefing')).toEqual(expect.arrayContaining([label, title, column, name, value]));
      }),
      { numRuns: 100 },
    );
  });
});
