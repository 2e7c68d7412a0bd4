import fc from 'fast-check';
import {
  type Attachment,
  type Entry,
  type Field,
  type FieldBlock,
  type Level,
  levels,
  numberForms,
  type PlacedText,
} from '../../scripts/model/index.ts';

/** One thing that somebody does to a model; the numbers choose what it is done to, the text is in no model before. */
export type Edit = {
  readonly kind: keyof typeof edits;
  readonly at: number;
  readonly to: number;
  readonly text: string;
};

const place = { file: 'edited', line: 1, column: 1 };
const characters = [
  ...'推进数字经济发展加快传统产业优化升级培育先进制造业集群海港航空铁路水利教育医疗文化旅游生态',
];

/** Edits; of these kinds alone, where they are given. */
export function editsArbitrary(
  maxLength: number,
  kinds: readonly Edit['kind'][] = editKinds,
): fc.Arbitrary<readonly Edit[]> {
  const edit = fc.record<Edit>({
    kind: fc.constantFrom(...kinds),
    at: fc.nat(1000),
    to: fc.nat(1000),
    text: fc
      .array(fc.constantFrom(...characters), { minLength: 8, maxLength: 24 })
      .map((parts) => parts.join('')),
  });
  return fc.array(edit, { minLength: 1, maxLength });
}

/** The attachment after the edits, one upon the other. */
export function editedBy(attachment: Attachment, done: readonly Edit[]): Attachment {
  return done.reduce((edited, edit) => edits[edit.kind](edited, edit), attachment);
}

const edits = {
  rename: renameEntry,
  field: (attachment: Attachment, edit: Edit) => editField(attachment, edit, () => fieldOf(edit.text)),
  empty: (attachment: Attachment, edit: Edit) => editField(attachment, edit, () => ({ blocks: [], place })),
  form: (attachment: Attachment, edit: Edit) => editField(attachment, edit, inOtherForm),
  remove: removeEntry,
  insert: insertEntry,
  move: moveEntry,
  notes: editNotes,
  noteMoved: (attachment: Attachment) => {
    const [first, ...rest] = attachment.notes;
    return first ? { ...attachment, notes: [...rest, first] } : attachment;
  },
  title: (attachment: Attachment, { text }: Edit) => ({ ...attachment, title: { text, place } }),
  label: (attachment: Attachment, { text, at }: Edit) => ({
    ...attachment,
    label: at % 2 === 0 ? undefined : { text, place },
  }),
  startPage: (attachment: Attachment, { at }: Edit) => ({ ...attachment, startPage: at + 1 }),
  lang: (attachment: Attachment, { at }: Edit) => ({ ...attachment, lang: at % 2 === 0 ? 'en' : 'zh-TW' }),
  numbers: (attachment: Attachment, { at, to }: Edit) => {
    const key = pick([...levels, 'item'] as const, at) ?? 'item';
    return { ...attachment, numbers: { ...attachment.numbers, [key]: pick(numberForms, to) } };
  },
  milestones: (attachment: Attachment, { at }: Edit) => {
    const name = pick(fieldColumns(attachment), at)?.text;
    const milestones = fieldColumns(attachment).filter(
      ({ text }) => (text === name) !== attachment.milestones.some((one) => one.text === text),
    );
    return { ...attachment, milestones };
  },
  order: (attachment: Attachment, { at }: Edit) => {
    const cut = at % attachment.order.length;
    return { ...attachment, order: [...attachment.order.slice(cut), ...attachment.order.slice(0, cut)] };
  },
  columnName: (attachment: Attachment, { at, text }: Edit) =>
    renameColumn(
      attachment,
      pick(
        attachment.order.filter(({ level }) => level !== 'sequence'),
        at,
      )?.name ?? '',
      `栏${text}`,
    ),
  columnAdded: addColumn,
  columnRemoved: removeColumn,
};

export const editKinds = Object.keys(edits) as (keyof typeof edits)[];

/** An attachment in which one column has another name. */
export function renameColumn(attachment: Attachment, from: string, to: string): Attachment {
  const named = (name: string) => (name === from ? to : name);
  const placed = (columns: readonly PlacedText[]) =>
    columns.map((column) => ({ ...column, text: named(column.text) }));
  const { columns, order, milestones, programmes } = attachment;
  return {
    ...attachment,
    columns: {
      programme: placed(columns.programme),
      task: placed(columns.task),
      step: placed(columns.step),
    },
    order: order.map((column) => ({ ...column, name: named(column.name) })),
    milestones: placed(milestones),
    programmes: mapEntries(programmes, (entry) => ({
      ...entry,
      fields: new Map([...entry.fields].map(([column, field]) => [named(column), field])),
    })),
  };
}

/** All entries, owners before what they own. */
export function entriesOf({ programmes }: Pick<Attachment, 'programmes'>): readonly Entry[] {
  const under = (entry: Entry): readonly Entry[] => [entry, ...entry.children.flatMap(under)];
  return programmes.flatMap(under);
}

/** The columns that name no entries. */
function fieldColumns({ columns }: Attachment): readonly PlacedText[] {
  return levels.flatMap((level) => columns[level].slice(1));
}

function pick<T>(among: readonly T[], at: number): T | undefined {
  return among[at % among.length];
}

function mapEntries(entries: readonly Entry[], map: (entry: Entry) => Entry): readonly Entry[] {
  return entries.map((entry) => map({ ...entry, children: mapEntries(entry.children, map) }));
}

/** The attachment with others in the place of those entries for which `by` gives some. */
function replace(attachment: Attachment, by: (one: Entry) => readonly Entry[] | undefined): Attachment {
  const within = (entries: readonly Entry[]): readonly Entry[] =>
    entries.flatMap((one) => by(one) ?? [{ ...one, children: within(one.children) }]);
  return { ...attachment, programmes: within(attachment.programmes) };
}

function renameEntry(attachment: Attachment, { at, text }: Edit): Attachment {
  const target = pick(entriesOf(attachment), at);
  const name = { text: `${target?.name.text}${text.slice(0, 2)}`, place };
  return replace(attachment, (one) => (one === target ? [{ ...one, name }] : undefined));
}

function removeEntry(attachment: Attachment, { at }: Edit): Attachment {
  const target = pick(entriesOf(attachment), at);
  const isLast = target?.level === 'programme' && attachment.programmes.length === 1;
  return isLast ? attachment : replace(attachment, (one) => (one === target ? [] : undefined));
}

/** Behind an entry, one of its level with one under it. */
function insertEntry(attachment: Attachment, { at, text }: Edit): Attachment {
  const fresh = (level: Level | undefined, mark: string): readonly Entry[] => {
    if (level === undefined || attachment.columns[level].length === 0) return [];
    const columns = attachment.columns[level].slice(1).map((column) => column.text);
    const fields = new Map(columns.map((column) => [column, fieldOf(`${column}${text}${mark}`)]));
    const below = levels[levels.indexOf(level) + 1];
    return [
      { level, name: { text: `${mark}${text}`, place }, fields, children: fresh(below, `${mark}内`), place },
    ];
  };
  const target = pick(entriesOf(attachment), at);
  return replace(attachment, (one) => (one === target ? [one, ...fresh(one.level, '新')] : undefined));
}

/** An entry behind another of its level, under whatever owner. */
function moveEntry(attachment: Attachment, { at, to }: Edit): Attachment {
  const moved = pick(entriesOf(attachment), at);
  const others = entriesOf(attachment).filter((one) => one.level === moved?.level && one !== moved);
  const neighbour = pick(others, to);
  if (!moved || !neighbour) return attachment;
  return replace(attachment, (one) => {
    if (one === moved) return [];
    return one === neighbour ? [one, moved] : undefined;
  });
}

function editField(
  attachment: Attachment,
  { at, to }: Edit,
  edit: (field: Field | undefined) => Field,
): Attachment {
  const fields = entriesOf(attachment).flatMap((entry) =>
    attachment.columns[entry.level].slice(1).map(({ text: column }) => ({ entry, column })),
  );
  const { entry, column = '' } = pick(fields, at + to) ?? {};
  return replace(attachment, (one) =>
    one === entry
      ? [{ ...one, fields: new Map([...one.fields, [column, edit(one.fields.get(column))]]) }]
      : undefined,
  );
}

/** Each paragraph as a list of one item, each list as paragraphs. */
function inOtherForm(field: Field | undefined): Field {
  const blocks = (field?.blocks ?? []).flatMap((block): FieldBlock[] =>
    block.type === 'paragraph'
      ? [{ type: 'list', ordered: false, items: [{ children: block.children, place }], place }]
      : block.items.map(({ children }) => ({ type: 'paragraph', children, place })),
  );
  return { blocks, place };
}

function editNotes(attachment: Attachment, { at, to, text }: Edit): Attachment {
  const notes = [...attachment.notes];
  const [note] = notes.splice(at % (notes.length + 1), 1);
  const back = [[fieldOf(text)], note ? [note, fieldOf(text)] : [], note ? [note] : []][to % 3] ?? [];
  notes.splice(to % (notes.length + 1), 0, ...back);
  return { ...attachment, notes };
}

function addColumn(attachment: Attachment, { at, text }: Edit): Attachment {
  const level = pick(attachment.order, at)?.level ?? 'programme';
  if (level === 'sequence') return attachment;
  const name = `列${text}`;
  const columns = {
    ...attachment.columns,
    [level]: [...attachment.columns[level], { text: name, place }],
  };
  const programmes = mapEntries(attachment.programmes, (entry) =>
    entry.level === level
      ? { ...entry, fields: new Map([...entry.fields, [name, fieldOf(`${text}${entry.name.text}`)]]) }
      : entry,
  );
  return { ...attachment, columns, programmes, order: [...attachment.order, { name, level, place }] };
}

/** Any column but those that name entries. */
function removeColumn(attachment: Attachment, { at }: Edit): Attachment {
  const name = pick(fieldColumns(attachment), at)?.text;
  if (name === undefined) return attachment;
  const without = (columns: readonly PlacedText[]) => columns.filter(({ text }) => text !== name);
  const { programme, task, step } = attachment.columns;
  return {
    ...attachment,
    columns: { programme: without(programme), task: without(task), step: without(step) },
    order: attachment.order.filter((column) => column.name !== name),
    milestones: without(attachment.milestones),
    programmes: mapEntries(attachment.programmes, (entry) => ({
      ...entry,
      fields: new Map([...entry.fields].filter(([column]) => column !== name)),
    })),
  };
}

function fieldOf(value: string): Field {
  return { blocks: [{ type: 'paragraph', children: [{ type: 'text', value, place }], place }], place };
}
