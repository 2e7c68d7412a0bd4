import type { Entry, PrintedColumn } from '../model/index.ts';
import { fieldText } from './field-text.ts';

/** Name and fields of an entry, in whatever order they are written, without the entries under it. */
function ownText(entry: Entry): string {
  const fields = Array.from(entry.fields.values(), fieldText).filter((text) => text !== '');
  return [entry.name.text, ...fields.sort()].join('\n');
}

/** What two versions of one entry are likely to share: its own text and the names under it. */
export function sameText(entry: Entry): string {
  return [ownText(entry), ...entry.children.map(({ name }) => name.text)].join('\n');
}

/** What is under an entry: who writes its name and its fields anew seldom does so there too. */
export function textUnder({ children }: Entry): string {
  return children.map((child) => `${ownText(child)}\n${textUnder(child)}`).join('');
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
    ...fields.filter(([, text]) => text !== '').map(([column, text]) => `${column}：${text}`),
    ...entry.children.filter(belongs).map((child) => wholeText(child, order, belongs)),
  ].join('\n');
}
