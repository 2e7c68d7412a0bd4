import { describe, expect, test } from 'vitest';
import { type Attachment, type ChosenBy, type Entry, selectEntries } from '../../scripts/model/index.ts';
import { word } from '../../scripts/problem/index.ts';
import { brief, compose, composed, outline } from './compose-with.ts';
import { makeAttachment } from './make-attachment.ts';

/** The first task of the first programme, and all of the second one. */
function partOf(whole: Attachment, chosenBy: ChosenBy, isRenumbered = false): Attachment {
  const [first, second] = whole.programmes;
  const task = first?.children[1];
  if (!task || !second) throw new Error('no such entries');
  const selected = selectEntries(whole, new Set([task, second]));
  const { cut = new Set<Entry>(), numbering } = selected.part ?? {};
  return { ...selected, part: { cut, chosenBy, ...(isRenumbered || !numbering ? {} : { numbering }) } };
}

const where = [{ column: '单位', text: '省厅' }];
const byWhere: ChosenBy = { programmes: [], where };
const line = (attachment: Attachment, kind: 'overview' | 'briefing' = 'overview') =>
  outline(composed(attachment, kind)).filter((text) => /摘自全表|Excerpt/u.test(text));

describe('what is printed of a part', () => {
  test('is which rows it has, and by what they are numbered', () => {
    const whole = makeAttachment();
    expect(line(partOf(whole, byWhere))).toEqual([
      'provenance: （摘自全表：单位为“省厅”的2行，编号与全表一致）',
    ]);
    expect(line(partOf(whole, byWhere, true))[0]).toContain('的2行，已重新编号）');
    const named = { programmes: ['甲', '乙'], where: [...where, { column: '时限', text: '2027年' }] };
    expect(line(partOf(whole, named))[0]).toContain('“甲”“乙”中单位为“省厅”、时限为“2027年”的2行，');
    expect(line(partOf(whole, { programmes: ['甲'], where: [] }))[0]).toContain('：“甲”的2行，');
    const english = makeAttachment({ lang: 'en' });
    expect(line(partOf(english, byWhere))[0]).toContain(
      '(Excerpt: the 2 rows where 单位 is “省厅”, numbered as in the whole table)',
    );
  });

  test('says nothing of numbers where there are none', () => {
    const whole = makeAttachment({ numbers: { task: 'none' } });
    expect(line(partOf(whole, byWhere))[0]).toMatch(/的2行）$/u);
  });

  test('is said in the briefing of a programme that lost something, of its own rows, and in no other', () => {
    const part = partOf(makeAttachment(), byWhere);
    expect(line(part, 'briefing')).toEqual(['provenance: （摘自全表：单位为“省厅”的1行，编号与全表一致）']);
    const second = { ...part, programmes: part.programmes.slice(1) };
    const whole = makeAttachment();
    expect(composed(second, 'briefing').extract).toBeUndefined();
    expect(line(second, 'briefing')).toEqual([]);
    expect(line(whole)).toEqual([]);
  });

  test('numbers entries as in the whole, or anew', () => {
    const textOf = (attachment: Attachment) => outline(composed(attachment, 'overview')).join('\n');
    expect(textOf(partOf(makeAttachment(), byWhere))).toContain('2.行动二');
    expect(textOf(partOf(makeAttachment(), byWhere, true))).toContain('1.行动二');
  });

  test('marks the document as an extract', () => {
    expect(composed(partOf(makeAttachment(), byWhere), 'overview').extract).toBe(true);
    expect(composed(makeAttachment(), 'overview').extract).toBeUndefined();
  });

  test('must be printed by a template, and the line that is told does it', () => {
    const template =
      '# {{title}}\n\n<table>\n{{#each rows}}\n<tr>\n{{#each cells}}\n<td rowspan="{{rowSpan}}">{{cell content}}</td>\n{{/each}}\n</tr>\n{{/each}}\n</table>\n';
    const plan = { label: undefined, notes: [] } as unknown as Parameters<typeof makeAttachment>[0];
    const whole = makeAttachment({ ...plan });
    const part = partOf(whole, byWhere);
    const rulesIn = (text: string, attachment: Attachment) =>
      compose(attachment, 'overview', text).problems.filter(
        ({ rule }) => rule === 'template-excerpt-missing',
      );
    expect(rulesIn(template, whole)).toEqual([]);
    const [found] = rulesIn(template, part);
    expect(found && brief(found)).toBe('overview.md.hbs:1:1 template-excerpt-missing');
    expect(found?.severity).toBe('error');
    const told = found ? word(found, 'zh').fix : '';
    const [written = ''] = /\{\{#if.*\{\{\/if\}\}/u.exec(told ?? '') ?? [];
    expect(rulesIn(template.replace('# {{title}}\n', `# {{title}}\n\n${written}\n`), part)).toEqual([]);
    expect(rulesIn(template.replace('# {{title}}\n', `# {{title}}\n\n${written}\n`), whole)).toEqual([]);
  });
});
