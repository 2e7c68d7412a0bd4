import type { Role } from '../document/index.ts';
import { isChinese } from '../language/index.ts';
import {
  type Attachment,
  type Entry,
  type Level,
  levels,
  type PrintedColumn,
  printNumber,
} from '../model/index.ts';
import { excerptOf } from './excerpt.ts';
import { type FieldView, viewField } from './field-view.ts';
import { leadsOf } from './leads.ts';
import type { Value } from './mark.ts';
import { milestonesOf, type PrintedMilestone } from './milestones.ts';
import { shortName } from './short-name.ts';
import { createTextTable, type TextTable } from './text-table.ts';
import { type HeadView, viewHead } from './view-head.ts';

/** What the templates of documents see at the top, as `viewShape` describes it. */
type TopView = HeadView & {
  readonly excerpt: Value | null;
  readonly notes: readonly FieldView[];
  readonly columns: readonly ColumnView[];
  readonly programmes: readonly EntryView[];
};

export type ColumnView = {
  readonly name: Value;
  readonly level: PrintedColumn['level'];
  readonly role: Role;
};

/** A programme, task or step. Each has its list of entries below: `tasks` or `steps`. */
export type EntryView = {
  readonly number: Value | null;
  readonly name: Value;
  readonly shortName: Value;
  readonly rowCount: number;
  readonly fields: FieldsView;
  readonly milestones: readonly MilestoneView[];
  readonly tasks: readonly EntryView[];
  readonly steps: readonly EntryView[];
  /** Of a programme, who is responsible for its tasks and steps: by column, each text once. */
  readonly leads: readonly LeadView[];
};

type LeadView = { readonly name: Value; readonly text: Value };

export type MilestoneView = {
  readonly year: number;
  readonly text: Value;
  readonly field: Value;
  /** The task or step it stands in; null in a programme's own field. */
  readonly name: Value | null;
};

/** Fields by column name. An object would put the column 2027 before all others: the order stands beside it. */
export type FieldsView = {
  readonly [name: string]: FieldView;
  readonly [inOrder]: readonly Value[];
};
export const inOrder: unique symbol = Symbol('column names in printed order');

/** A programme's texts are those with ids from the first to before the end. */
type Range = { readonly first: number; readonly end: number };

/** Everything templates can see of an attachment, made once for all its documents. */
export type View = {
  readonly attachment: Attachment;
  readonly top: TopView;
  readonly table: TextTable;
  readonly chinese: boolean;
  /** Texts of each programme. */
  readonly ranges: readonly Range[];
};

const views = new WeakMap<Attachment, View>();

/** The view of an attachment; the same object each time, so that many briefings share one. */
export function viewOf(attachment: Attachment): View {
  const view = views.get(attachment) ?? createView(attachment);
  views.set(attachment, view);
  return view;
}

/** Lets the memory of a view go once all documents of an attachment are composed: it takes as much as they do. */
export function forgetView(attachment: Attachment): void {
  views.delete(attachment);
}

function createView(attachment: Attachment): View {
  const table = createTextTable();
  const chinese = isChinese(attachment.lang);
  const ranges: Range[] = [];
  const top = {
    ...viewHead(attachment, table),
    excerpt: excerptOf(attachment, attachment.programmes, table),
    columns: attachment.order.map((column) => {
      const { name, level, place } = column;
      const value = table.enter(name, place, { kind: 'column', column: name, place });
      return { name: value, level, role: roleOf(column, attachment) };
    }),
    programmes: attachment.programmes.map((programme, index) => {
      const first = table.texts.length;
      const view = viewEntry(programme, index, {
        attachment,
        table,
        chinese,
        columns: columnsOf(attachment),
      });
      ranges.push({ first, end: table.texts.length });
      return view;
    }),
    notes: attachment.notes.map((note) => {
      const unit = { kind: 'note', column: '', place: note.place } as const;
      return viewField(note, unit, table, { chinese, numbers: attachment.numbers.item });
    }),
  };
  return { attachment, top, table, chinese, ranges };
}

const nameRoles = { programme: 'programmeName', task: 'taskName', step: 'stepName' } as const;

/** The role of a column's cells: a name, the running number, or table text. */
function roleOf({ name, level }: PrintedColumn, { columns }: Attachment): Role {
  if (level === 'sequence') return 'sequence';
  return columns[level][0]?.text === name ? nameRoles[level] : 'tableText';
}

/** The fields of each level in printed order. */
type FieldColumns = Readonly<Record<Level, readonly PrintedColumn[]>>;

function columnsOf(attachment: Attachment): FieldColumns {
  const of = (level: Level) =>
    attachment.order.filter((column) => column.level === level && roleOf(column, attachment) === 'tableText');
  return { programme: of('programme'), task: of('task'), step: of('step') };
}

type EntryContext = {
  readonly attachment: Attachment;
  readonly table: TextTable;
  readonly chinese: boolean;
  readonly columns: FieldColumns;
};

function viewEntry(entry: Entry, index: number, context: EntryContext): EntryView {
  const { attachment, table } = context;
  const { text, place, breaks } = entry.name;
  const nameColumn = attachment.columns[entry.level][0]?.text ?? '';
  const number = printNumber(
    attachment.numbers[entry.level],
    (attachment.part?.numbering?.indexes.get(entry) ?? index) + 1,
  );
  const name = table.enter(text, place, { kind: 'name', column: nameColumn, place }, breaks);
  const fields = viewFields(entry, context);
  const children = entry.children.map((child, at) => viewEntry(child, at, context));
  return {
    number: number === '' ? null : table.enter(number),
    name,
    shortName: table.enter(shortName(text), place),
    rowCount: Math.max(
      1,
      children.reduce((rows, child) => rows + child.rowCount, 0),
    ),
    fields,
    milestones: entry.level === 'programme' ? viewMilestones(entry, context) : [],
    tasks: entry.level === 'programme' ? children : [],
    steps: entry.level === 'task' ? children : [],
    leads: entry.level === 'programme' ? viewLeads(entry, context) : [],
  };
}

function viewFields(entry: Entry, { attachment, table, chinese, columns }: EntryContext): FieldsView {
  const printed = columns[entry.level];
  const fields: Record<string, FieldView> = Object.create(null);
  for (const { name } of printed) {
    const field = entry.fields.get(name);
    const unit = field && ({ kind: 'field', column: name, place: field.place } as const);
    fields[name] = viewField(field, unit, table, { chinese, numbers: attachment.numbers.item });
  }
  return Object.assign(fields, { [inOrder]: printed.map(({ name, place }) => table.enter(name, place)) });
}

/** The milestones of a programme and of all below it: by year, then in the order of the table. */
function viewMilestones(programme: Entry, context: EntryContext): MilestoneView[] {
  const { table } = context;
  return foundIn(programme, context)
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, text, place, entry, column }) => ({
      year,
      text: table.enter(text, place),
      field: table.enter(column.name, column.place),
      name: entry === programme ? null : table.enter(entry.name.text, entry.name.place),
    }));
}

/** Who is responsible for a programme's tasks and steps. */
function viewLeads(programme: Entry, { table, chinese, columns }: EntryContext): LeadView[] {
  return leadsOf(programme, columns, chinese).map(({ column, text }) => ({
    name: table.enter(column.name, column.place),
    text: table.enter(text, column.place),
  }));
}

type Found = PrintedMilestone & { readonly entry: Entry; readonly column: PrintedColumn };

function foundIn(entry: Entry, context: EntryContext): Found[] {
  const { attachment, chinese, columns } = context;
  const own = columns[entry.level].flatMap((column) => {
    const field = entry.fields.get(column.name);
    if (!field || attachment.milestones.every(({ text }) => text !== column.name)) return [];
    const milestones = milestonesOf(field, attachment.date?.text, chinese);
    return milestones.map((milestone) => ({ ...milestone, entry, column }));
  });
  return [...own, ...entry.children.flatMap((child) => foundIn(child, context))];
}

/** The levels an attachment declares, outermost first. */
export function declaredLevels({ columns }: Attachment): Level[] {
  return levels.filter((level) => columns[level].length > 0);
}
