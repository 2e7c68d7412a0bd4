import type {
  Attachment,
  Entry,
  Field,
  FieldBlock,
  FieldInline,
  Level,
  NumberForm,
  PlacedText,
  PrintedColumn,
} from '../../scripts/model/index.ts';

/** An entry as a test writes it: name, fields by column, entries below. */
export type Plan = {
  readonly name: string;
  readonly fields?: Readonly<Record<string, Field>>;
  readonly below?: readonly Plan[];
};

export type AttachmentPlan = {
  readonly label?: string | undefined;
  readonly title?: string;
  readonly columns?: Partial<Record<Level, readonly string[]>>;
  readonly order?: readonly string[];
  readonly numbers?: Partial<Record<Level | 'item', NumberForm>>;
  readonly milestones?: readonly string[];
  readonly lang?: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly programmes?: readonly Plan[];
  readonly notes?: readonly Field[];
};

const levels = ['programme', 'task', 'step'] as const;
let line = 0;

/** Each text stands on a line of its own, so that a place tells which text it is. */
function placed(text: string): PlacedText {
  line++;
  return { text, place: { file: 'source/x.md', line, column: 3 } };
}

export function text(value: string): FieldInline {
  return { type: 'text', value, place: placed(value).place };
}

export function field(...blocks: FieldBlock[]): Field {
  return { blocks, place: placed('').place };
}

export function paragraph(...children: (string | FieldInline)[]): FieldBlock {
  return { type: 'paragraph', children: children.map(inline), place: placed('').place };
}

export function ordered(...items: string[]): FieldBlock {
  return { type: 'list', ordered: true, items: items.map(item), place: placed('').place };
}

export function unordered(...items: string[]): FieldBlock {
  return { ...ordered(...items), ordered: false } as FieldBlock;
}

function item(value: string) {
  return { children: [text(value)], place: placed('').place };
}

function inline(child: string | FieldInline): FieldInline {
  return typeof child === 'string' ? text(child) : child;
}

const defaultColumns: AttachmentPlan['columns'] & object = {
  programme: ['名称', '目标'],
  task: ['任务', '举措'],
};

export const defaultProgrammes: readonly Plan[] = [
  {
    name: '大湾区建设（六大建设行动）',
    fields: { 目标: field(paragraph('到2022年达到甲；到2035年达到乙。')) },
    below: [
      { name: '行动一', fields: { 举措: field(ordered('做甲', '做乙')) } },
      { name: '行动二', fields: { 举措: field(ordered('做丙。', '做丁。')) } },
    ],
  },
  { name: '大花园建设', below: [{ name: '工程一', fields: { 举措: field(paragraph('做戊。')) } }] },
];

/** An attachment of two levels unless told otherwise; every text has a line of its own in `source/x.md`. */
export function makeAttachment(plan: AttachmentPlan = {}): Attachment {
  const names = plan.columns ?? defaultColumns;
  const columns = {
    programme: (names.programme ?? []).map(placed),
    task: (names.task ?? []).map(placed),
    step: (names.step ?? []).map(placed),
  };
  const declared = levels.flatMap((level) => columns[level].map((column) => ({ ...column, level })));
  const printed = (name: string): PrintedColumn => {
    const column = declared.find((candidate) => candidate.text === name);
    return { name, level: column?.level ?? 'sequence', place: placed(name).place };
  };
  const optional = (value: string | undefined) => (value === undefined ? undefined : placed(value));
  return {
    file: 'source/x.md',
    label: 'label' in plan ? optional(plan.label) : placed('附件2：'),
    title: placed(plan.title ?? '浙江省“四大建设”概览'),
    columns,
    order: (plan.order ?? declared.map((column) => column.text)).map(printed),
    numbers: { programme: 'none', task: '1.', step: 'none', item: '1.', ...plan.numbers },
    milestones: plan.milestones ? plan.milestones.map(placed) : columns.programme.slice(1),
    issuer: optional(plan.issuer),
    date: optional(plan.date),
    startPage: 1,
    lang: plan.lang ?? 'zh-CN',
    ignore: [],
    programmes: (plan.programmes ?? defaultProgrammes).map((programme) => makeEntry(programme, 0)),
    notes: plan.notes ?? [field(paragraph('备注：说明。'))],
  };
}

function makeEntry({ name, fields = {}, below = [] }: Plan, depth: number): Entry {
  const placedName = placed(name);
  return {
    level: levels[depth] ?? 'step',
    name: placedName,
    fields: new Map(Object.entries(fields)),
    children: below.map((child) => makeEntry(child, depth + 1)),
    place: placedName.place,
  };
}
