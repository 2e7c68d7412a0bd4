import type { PageRole } from '../document/index.ts';
import type { Attachment, Level } from '../model/index.ts';

/** What stands at a path of the view: the one description that templates are checked against. */
export type Shape =
  | { readonly kind: 'text'; readonly optional: boolean }
  /** A text that `date` can print as people write it. */
  | { readonly kind: 'date'; readonly optional: boolean }
  | { readonly kind: 'number' }
  /** True or false: to be asked, not printed. */
  | { readonly kind: 'flag' }
  | { readonly kind: 'field'; readonly optional: boolean }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'fields'; readonly names: readonly string[] }
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, Shape>> };

const text: Shape = { kind: 'text', optional: false };
const optionalText: Shape = { kind: 'text', optional: true };
const number: Shape = { kind: 'number' };
const flag: Shape = { kind: 'flag' };
/** A field that is there; those in `fields` may be empty. */
const field: Shape = { kind: 'field', optional: false };
export const optionalField: Shape = { kind: 'field', optional: true };

const object = (keys: Readonly<Record<string, Shape>>): Shape => ({ kind: 'object', keys });
const list = (item: Shape): Shape => ({ kind: 'list', item });

/** What every template sees of the attachment itself; that of a comparison of its new version. */
const head: Readonly<Record<string, Shape>> = {
  label: optionalText,
  labelName: optionalText,
  title: text,
  issuer: optionalText,
  date: { kind: 'date', optional: true },
  lang: text,
  startPage: number,
  isChinese: flag,
  hasMarks: flag,
};

const comparison = object({
  ...head,
  before: text,
  after: text,
  kinds: list(object({ kind: text, name: text, number })),
  changes: list(
    object({ number, kind: text, location: text, remark: text, before: optionalField, after: optionalField }),
  ),
  briefings: list(object({ name: text, isNew: flag })),
  withdrawn: list(object({ name: text })),
});

const booklet = object({
  ...head,
  excerpt: optionalText,
  contents: list(object({ number, title: text, target: text })),
});

/**
 * What a template is filled with: for a page of its own name, or a further one for the whole attachment, a programme, a
 * task, or the group of entries in which one unit stands.
 */
export type TemplateKind = PageRole | 'attachment' | 'programme' | 'task' | 'group';

/** What a template of a kind sees at its top. */
export function viewShape(kind: TemplateKind, columns: Attachment['columns']): Shape {
  if (kind === 'comparison') return comparison;
  return kind === 'booklet' ? booklet : documentShape(kind, columns);
}

function documentShape(
  kind: Exclude<TemplateKind, 'comparison' | 'booklet'>,
  columns: Attachment['columns'],
): Shape {
  const fields = (level: Level): Shape => ({
    kind: 'fields',
    names: columns[level].slice(1).map((column) => column.text),
  });
  const step = object({ number: optionalText, name: text, fields: fields('step') });
  const task = object({
    number: optionalText,
    name: text,
    rowCount: number,
    fields: fields('task'),
    steps: list(step),
  });
  const programme = object({
    number: optionalText,
    name: text,
    shortName: text,
    rowCount: number,
    fields: fields('programme'),
    milestones: list(object({ year: number, text, field: text, name: optionalText })),
    tasks: list(task),
    leads: list(object({ name: text, text })),
  });
  const cell = object({ column: text, level: text, rowSpan: number, role: text, content: optionalField });
  return object({
    ...head,
    excerpt: optionalText,
    notes: list(field),
    columns: list(object({ name: text, level: text, role: text })),
    programmes: list(programme),
    ...(kind === 'briefing' ? {} : { rows: list(object({ cells: list(cell) })) }),
    ...(kind === 'briefing' || kind === 'programme' || kind === 'task' ? { programme } : {}),
    ...(kind === 'task' ? { task } : {}),
    ...(kind === 'group' ? { group: object({ name: text, entryCount: number }) } : {}),
  });
}

/** What the data names (`@index`) are inside an `each` over a list or over fields. */
export const dataShapes: Readonly<Record<'list' | 'fields', Readonly<Record<string, Shape>>>> = {
  list: { index: number, first: flag, last: flag },
  fields: { index: number, first: flag, last: flag, key: text },
};
