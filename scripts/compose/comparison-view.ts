import { isChinese } from '../language/index.ts';
import type { Attachment, Field } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';
import { type FieldView, viewField } from './field-view.ts';
import type { Value } from './mark.ts';
import { createTextTable, type TextTable } from './text-table.ts';
import { type HeadView, viewHead } from './view-head.ts';

/** What changed between two versions, put into words: what its template is made to show. */
export type Comparison = {
  /** The new version. */
  readonly attachment: Attachment;
  /** What the two versions are called. */
  readonly before: string;
  readonly after: string;
  /** The kinds of change there are, each with its name and how many are of it. */
  readonly kinds: readonly { readonly kind: string; readonly name: string; readonly number: number }[];
  readonly changes: readonly WordedChange[];
  /** What is to be printed again. */
  readonly briefings: readonly { readonly name: string; readonly isNew: boolean }[];
  readonly withdrawn: readonly string[];
};

/** A change with its words; a side that is undefined is in the other version only. */
export type WordedChange = {
  readonly kind: string;
  readonly location: string;
  readonly remark: string;
  readonly before: Field | undefined;
  readonly after: Field | undefined;
};

/** Everything a comparison's template can see, as `viewShape` describes it, and the table of its texts. */
export type ComparisonView = {
  readonly top: HeadView & {
    readonly before: Value;
    readonly after: Value;
    readonly kinds: readonly { readonly kind: Value; readonly name: Value; readonly number: number }[];
    readonly changes: readonly ChangeView[];
    readonly briefings: readonly { readonly name: Value; readonly isNew: boolean }[];
    readonly withdrawn: readonly { readonly name: Value }[];
  };
  readonly attachment: Attachment;
  readonly table: TextTable;
  readonly chinese: boolean;
};

type ChangeView = {
  readonly number: number;
  readonly kind: Value;
  readonly location: Value;
  readonly remark: Value;
  readonly before: FieldView;
  readonly after: FieldView;
};

/** Enters all texts of a comparison. */
export function viewComparison(comparison: Comparison): ComparisonView {
  const { attachment, before, after, kinds, changes, briefings, withdrawn } = comparison;
  const table = createTextTable();
  const { enter } = table;
  const view = { attachment, table, chinese: isChinese(attachment.lang) };
  const top = {
    ...viewHead(attachment, table),
    before: enter(before),
    after: enter(after),
    kinds: kinds.map(({ kind, name, number }) => ({ kind: enter(kind), name: enter(name), number })),
    changes: changes.map((change, index) => viewChange(change, index + 1, view)),
    briefings: briefings.map(({ name, isNew }) => ({ name: enter(name), isNew })),
    withdrawn: withdrawn.map((name) => ({ name: enter(name) })),
  };
  return { top, ...view };
}

function viewChange(
  change: WordedChange,
  number: number,
  { attachment, table, chinese }: Omit<ComparisonView, 'top'>,
): ChangeView {
  const { place } = change.after ?? change.before ?? attachment.title;
  const unit = (at: TextPlace) => ({ kind: 'change', column: '', place: at }) as const;
  const side = (field: Field | undefined) =>
    viewField(field, field && unit(field.place), table, { chinese, numbers: 'none' });
  return {
    number,
    kind: table.enter(change.kind),
    location: table.enter(change.location, place, unit(place)),
    remark: table.enter(change.remark, place, unit(place)),
    before: side(change.before),
    after: side(change.after),
  };
}
