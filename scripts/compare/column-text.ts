import type { Attachment, Entry, PrintedColumn } from '../model/index.ts';
import { colonAfter } from './entry-text.ts';
import { fieldText } from './field-text.ts';

/**
 * A column that came or went as a whole: its name, then what is written in it, each with the names of its entry. What an
 * entry that came or went itself has there is told with the entry: `isBoth` is false of it.
 */
export function columnText(
  { programmes }: Pick<Attachment, 'programmes'>,
  column: PrintedColumn,
  isBoth: (entry: Entry) => boolean,
): string {
  const lines = (entries: readonly Entry[], above: string): readonly string[] =>
    entries.flatMap((entry) => {
      const path = above + entry.name.text;
      if (entry.level !== column.level) return lines(entry.children, `${path} › `);
      const text = isBoth(entry) ? fieldText(entry.fields.get(column.name)) : '';
      return text === '' ? [] : [path + colonAfter(column.name) + text];
    });
  return [column.name, ...lines(programmes, '')].join('\n');
}
