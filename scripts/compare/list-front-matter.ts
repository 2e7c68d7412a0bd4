import {
  type Attachment,
  levels,
  type PlacedText,
  type PrintedColumn,
  type Setting,
} from '../model/index.ts';
import type { Change, Matching, Subject } from './change.ts';
import { changeOf } from './change-of.ts';
import { headPlace } from './head-place.ts';
import { listColumns } from './list-columns.ts';

/** What changed in the front matter, in the order in which it is usually written. */
export function listFrontMatter(
  before: Attachment,
  after: Attachment,
  columns: Matching<PrintedColumn>,
  entries: Matching,
): readonly Change[] {
  const value = (subject: 'label' | 'title' | 'issuer' | 'date') =>
    listValue(subject, before[subject], after[subject]);
  const setting = (subject: 'startPage' | 'lang') =>
    listValue(
      subject,
      placed(before, subject, `${before[subject]}`),
      placed(after, subject, `${after[subject]}`),
    );
  return [
    ...value('label'),
    ...value('title'),
    ...listColumns(before, after, columns, entries),
    ...listNumbers(before, after),
    ...value('issuer'),
    ...value('date'),
    ...setting('startPage'),
    ...setting('lang'),
  ];
}

/** The forms of numbers of what both versions have; a level without columns has no entries that could be numbered. */
function listNumbers(before: Attachment, after: Attachment): readonly Change[] {
  const both = levels.filter((level) => [before, after].every(({ columns }) => columns[level].length > 0));
  return [...both, 'item' as const].flatMap((key) =>
    listValue(
      'numbers',
      placed(before, key, before.numbers[key]),
      placed(after, key, after.numbers[key]),
      key,
    ),
  );
}

function listValue(
  subject: Subject,
  before: PlacedText | undefined,
  after: PlacedText | undefined,
  column?: string,
): readonly Change[] {
  if (before?.text === after?.text) return [];
  const [from, to] = [before, after].map((value) => value && { ...value, path: [] });
  return [changeOf(subject, { before: from, after: to }, { column })];
}

/** A setting where it is written; by default at the beginning of the front matter. */
function placed(attachment: Attachment, setting: Setting, text: string): PlacedText {
  return { text, place: attachment.settingPlaces?.get(setting) ?? headPlace(attachment) };
}
