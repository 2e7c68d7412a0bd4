import { hasHan } from '../language/index.ts';
import type { Entry, PrintedColumn } from '../model/index.ts';
import { fieldText } from './field-text.ts';

/** A name as far as a reader tells it from another: full width and white space say nothing. */
export function nameKey({ name }: Entry): string {
  return name.text.normalize('NFKC').replace(/\s+/g, '');
}

/** The fields of an entry, in whatever order they are written. */
export function fieldsText({ fields }: Entry): string {
  const texts = Array.from(fields.values(), fieldText).filter((text) => text !== '');
  return texts.sort().join('\n');
}

/** An entry by its name, its fields and the names under it. */
export function sameText(entry: Entry): string {
  return [entry.name.text, fieldsText(entry), ...entry.children.map(({ name }) => name.text)].join('\n');
}

/** The lines of what is under an entry: who writes its name and its fields anew seldom does so there too. */
export function linesUnder({ children }: Entry): readonly string[] {
  return children.flatMap((child) => [
    child.name.text,
    ...fieldsText(child)
      .split('\n')
      .filter((line) => line !== ''),
    ...linesUnder(child),
  ]);
}

/** All that an entry says but its name. */
export function contentOf(entry: Entry): string {
  return [fieldsText(entry), ...linesUnder(entry)].join('\n').trim();
}

/** Between a name and what it names, in the language of the name. */
export function colonAfter(name: string): string {
  return hasHan(name) ? '：' : ': ';
}

/**
 * An entry that came or went as a whole: its name, then a line for each field in printed order, then those entries under
 * it that `belongs` names.
 */
export function wholeText(
  entry: Entry,
  order: readonly PrintedColumn[],
  belongs: (child: Entry) => boolean,
): string {
  const fields = order.map(({ name }) => [name, fieldText(entry.fields.get(name))] as const);
  return [
    entry.name.text,
    ...fields.filter(([, text]) => text !== '').map(([column, text]) => column + colonAfter(column) + text),
    ...entry.children.filter(belongs).map((child) => wholeText(child, order, belongs)),
  ].join('\n');
}
