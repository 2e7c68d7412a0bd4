import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, fieldText, listChanges } from '../../scripts/compare/index.ts';
import type { Attachment, Field } from '../../scripts/model/index.ts';
import { reformedField } from '../arbitrary/reformed-field.ts';
import { read } from './read.ts';
import { shownCharacters } from './shown.ts';

const base = read('# 甲\n\n### 乙');
const kinds = ['strong', 'emphasis', 'link', 'list', 'break'] as const;

/** How many characters that both versions have are of another form, of one kind. */
function differing(before: Field, after: Field, { pieces }: Change, kind: (typeof kinds)[number]): number {
  const [old, now] = [shownCharacters(before), shownCharacters(after)].map((all) =>
    all.map((one) => one[kind]),
  );
  let [from, to, count] = [0, 0, 0];
  for (const { type, text } of pieces) {
    if (type === 'same')
      count += text.split('').filter((_, at) => old?.[from + at] !== now?.[to + at]).length;
    if (type !== 'inserted') from += text.length;
    if (type !== 'deleted') to += text.length;
  }
  return count;
}

test('forms are told exactly where what both versions say has another form', () => {
  const noted = (note: Field): Attachment => ({ ...base, notes: [note] });
  fc.assert(
    fc.property(reformedField, ([before, after]) => {
      const [change, ...more] = listChanges(noted(before), noted(after));
      // Too little in common: a note that went and one that came.
      if (!change || more.length > 0) return;
      for (const kind of kinds) {
        const forms = change.forms.filter((form) => form.kind === kind);
        const told = forms.map(({ text }) => (kind === 'break' ? 1 : text.length));
        const count = differing(before, after, change, kind);
        expect(forms.length > 0).toBe(count > 0);
        expect(told.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(count);
      }
      for (const form of change.forms) {
        expect(form.before).not.toBe(form.after);
        expect(fieldText(after)).toContain(form.text);
      }
    }),
    { numRuns: 500 },
  );
});
