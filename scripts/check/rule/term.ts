import { grouped, literal } from '../../language/index.ts';
import type { EditorRule, Finding, Subject } from '../editor-rule.ts';
import { withoutTitles } from '../matches.ts';
import { passagesWith } from '../passages-in-a-row.ts';

/** Forms that the office's list wants otherwise; not mended, as that changes what is read aloud. */
export const term: EditorRule = {
  id: 'term',
  check: checkTerms,
  wrong: [
    { text: '推动长江三角洲一体化', finds: ['长江三角洲'] },
    { text: '长三角与三角区域、长江三角洲', finds: ['三角', '长江三角洲'] },
  ],
  right: [{ text: '推动长三角一体化' }, { text: '印发《长江三角洲规划》' }],
};

type Form = { readonly text: string; readonly preferred: string; readonly reason: string };

function* checkTerms({ passages, terms }: Subject): Generator<Finding> {
  const forms = terms.flatMap(({ preferred, variants, reason }): Form[] =>
    [preferred, ...variants].map((text) => ({ text, preferred, reason })),
  );
  // The longest form at a place counts, and what stands inside a preferred form is part of it.
  forms.sort((a, b) => b.text.length - a.text.length);
  const byFirst = grouped(forms, ({ text }) => text.charAt(0));
  const variants = terms.flatMap((term) => term.variants);
  if (variants.length === 0) return;
  const anyVariant = new RegExp(variants.map(literal).join('|'));
  for (const [, passage] of passagesWith(passages, anyVariant)) {
    const text = withoutTitles(passage.text);
    for (let index = 0; index < text.length; ) {
      const form = byFirst.get(text.charAt(index))?.find((one) => text.startsWith(one.text, index));
      const end = index + (form?.text.length ?? 1);
      if (form && form.text !== form.preferred)
        yield { place: passage.place(index, end), values: valuesOf(form) };
      index = end;
    }
  }
}

function valuesOf({ text, preferred, reason }: Form): NonNullable<Finding['values']> {
  return { text, expected: preferred, reason };
}
