import { isChinese } from '../language/index.ts';
import type { Attachment, PlacedText } from '../model/index.ts';
import type { Value } from './mark.ts';
import { printDate } from './print-date.ts';
import type { TextTable } from './text-table.ts';

/** What every template sees of the attachment itself, as `viewShape` describes it. */
export type HeadView = {
  readonly label: Value | null;
  /** The label without the colon it may end with: as it is named in running text. */
  readonly labelName: Value | null;
  readonly title: Value;
  readonly issuer: Value | null;
  readonly date: DateValue | null;
  readonly lang: Value;
  readonly startPage: number;
  readonly isChinese: boolean;
  /** The title has 《 》 itself: with others round it they would be nested (GB/T 15834). */
  readonly hasMarks: boolean;
};

/** A day as written; `printed` is what the helper `date` gives. */
export type DateValue = Value & { readonly printed: Value };

/** Enters what stands before an attachment's table. */
export function viewHead(attachment: Attachment, table: TextTable): HeadView {
  const { label, title, issuer, date, lang, startPage } = attachment;
  const unit = (kind: 'label' | 'title', { text, place, breaks }: PlacedText) =>
    table.enter(text, place, { kind, column: '', place }, breaks);
  return {
    label: label ? unit('label', label) : null,
    labelName: label ? table.enter(label.text.replace(/\s*[：:]\s*$/u, ''), label.place) : null,
    title: unit('title', title),
    issuer: issuer ? table.enter(issuer.text, issuer.place) : null,
    date: date ? viewDate(date, lang, table) : null,
    lang: table.enter(lang),
    startPage,
    isChinese: isChinese(lang),
    hasMarks: /[《》]/u.test(title.text),
  };
}

function viewDate({ text, place }: PlacedText, lang: string, table: TextTable): DateValue {
  return { ...table.enter(text, place), printed: table.enter(printDate(text, lang), place) };
}
