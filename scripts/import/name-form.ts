import type { NumberForm } from '../model/index.ts';
import { type Findings, reportCell } from './findings.ts';
import { numberAt } from './number.ts';
import type { GridCell } from './sheet.ts';

/** How the names of a level are numbered, and what each is without its number. */
type NameForm = { readonly form: NumberForm; readonly textOf: (text: string, cell: GridCell) => string };
type Named = { readonly cell: GridCell; readonly text: string };

/**
 * How a level's names are numbered. Their numbers are made from the order only where every name has the right one;
 * else all stay in the names, and those that break the sequence are reported.
 */
export function nameForm(groups: readonly (readonly Named[])[], findings: Findings): NameForm {
  const all = groups.flat();
  const [first] = all;
  const lead = first && numberAt(first.text);
  const kept = { form: 'none' as const, textOf: (text: string) => text };
  // Our own numbers have no space behind them: one that has belongs to the name.
  if (
    all.some(
      ({ cell, text }) => cell.mark && /^\s/.test(text.slice(numberAt(text)?.text.length ?? text.length)),
    )
  )
    return kept;
  if (!first || lead?.value !== 1) {
    reportNumbers(all, findings);
    return kept;
  }
  const wrong = groups.flatMap((group) =>
    group.filter(({ text }, index) => {
      const number = numberAt(text);
      return (
        number?.family !== lead.family || number.value !== index + 1 || text.length === number.text.length
      );
    }),
  );
  if (wrong.length > 0 || (!lead.exact && all.length === 1)) {
    for (const { cell, text } of wrong)
      reportCell(findings, 'import-name-order', cell, { number: numberAt(text)?.text ?? '', text });
    if (wrong.length === 0) reportNumbers(all, findings);
    return kept;
  }
  if (!lead.exact)
    reportCell(findings, 'import-number-form', first.cell, { number: lead.text, written: lead.form });
  return { form: lead.form, textOf: (text) => text.slice(numberAt(text)?.text.length).trimStart() };
}

/** How the names of a level are numbered that has the form of a source: whatever number a name has, its order gives it. */
export function knownForm(form: NumberForm, groups: readonly (readonly Named[])[]): NameForm {
  // All numbers may have been given another form, here or in the source since.
  const typed = form === 'none' ? undefined : nameForm(groups, { problems: [] });
  if (typed && typed.form !== 'none' && typed.form !== form) return { ...typed, form };
  return {
    form,
    textOf: (text, cell) => {
      if (form === 'none') return text;
      // Where we wrote the cell a number stands in it, whatever follows.
      const [ours = ''] = cell.mark ? (ourNumber[form].exec(text) ?? []) : [];
      const number = numberAt(text);
      const written = ours || (number?.form === form ? number.text : '');
      return written.length < text.length ? text.slice(written.length).trimStart() : text;
    },
  };
}

const ourNumber: Readonly<Record<Exclude<NumberForm, 'none'>, RegExp>> = {
  '1.': /^[0-9]+\./,
  '（1）': /^（[0-9]+）/,
  '一、': /^[一二三四五六七八九十百千零]+、/,
  '（一）': /^（[一二三四五六七八九十百千零]+）/,
};

/** Names that begin with a number where the first of them does not: it may belong to the text. */
function reportNumbers(names: readonly Named[], findings: Findings): void {
  for (const { cell, text } of names) {
    const number = numberAt(text);
    if (number) reportCell(findings, 'import-number-doubtful', cell, { number: number.text });
  }
}
