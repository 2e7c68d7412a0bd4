import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../scripts/compare/diff-words.ts';
import { formChanges } from '../../scripts/compare/form-changes.ts';
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
  // Where the words are others, a full stop that stayed is no line that stayed.
  const isTelling = (unit: string) => !/[\p{P}\s]/u.test(unit) || pieces.every(({ type }) => type === 'same');
  let [from, to, count] = [0, 0, 0];
  for (const { type, text } of pieces) {
    if (type === 'same')
      count += text
        .split('')
        .filter(
          (unit, at) => old?.[from + at] !== now?.[to + at] && (kind !== 'list' || isTelling(unit)),
        ).length;
    if (type !== 'inserted') from += text.length;
    if (type !== 'deleted') to += text.length;
  }
  return count;
}

function addresses(field: Field): ReadonlySet<string> {
  return new Set(
    shownCharacters(field).flatMap(({ link }) => (link === '' ? [] : [link.slice('to '.length)])),
  );
}

test('every address that came or went is told, whatever became of its words', () => {
  fc.assert(
    fc.property(reformedField, reformedField, ([before], [, after]) => {
      const pieces = diffWords(fieldText(before), fieldText(after));
      const links = formChanges(before, after, pieces).filter(({ kind }) => kind === 'link');
      const [old, now] = [addresses(before), addresses(after)];
      for (const one of old) if (!now.has(one)) expect(links.map((link) => link.before)).toContain(one);
      for (const one of now) if (!old.has(one)) expect(links.map((link) => link.after)).toContain(one);
    }),
    { numRuns: 500 },
  );
});

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
        if (kind === 'link') expect(forms.length > 0 || count === 0).toBe(true);
        else expect(forms.length > 0).toBe(count > 0);
        expect(told.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(count);
      }
      for (const form of change.forms) {
        expect(form.before).not.toBe(form.after);
        expect(fieldText(form.after === undefined ? before : after) + fieldText(after)).toContain(form.text);
      }
    }),
    { numRuns: 500 },
  );
});
