import fc from 'fast-check';
import { type Attachment, levels, numberForms } from '../../scripts/model/index.ts';
import { type Choice, fieldColumns, fieldOf, pick, place } from './choice.ts';
import { addColumn, removeColumn, renameColumn } from './edit-columns.ts';
import { editField, inOtherForm, insertEntry, moveEntry, removeEntry, renameEntry } from './edit-entries.ts';

/** One thing that somebody does to a model. */
export type Edit = Choice & { readonly kind: keyof typeof edits };

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
  field: (attachment: Attachment, edit: Choice) => editField(attachment, edit, () => fieldOf(edit.text)),
  empty: (attachment: Attachment, edit: Choice) => editField(attachment, edit, () => ({ blocks: [], place })),
  form: (attachment: Attachment, edit: Choice) => editField(attachment, edit, inOtherForm),
  remove: removeEntry,
  insert: insertEntry,
  move: moveEntry,
  notes: editNotes,
  noteMoved: (attachment: Attachment) => {
    const [first, ...rest] = attachment.notes;
    return first ? { ...attachment, notes: [...rest, first] } : attachment;
  },
  title: (attachment: Attachment, { text }: Choice) => ({ ...attachment, title: { text, place } }),
  label: (attachment: Attachment, { text, at }: Choice) => ({
    ...attachment,
    label: at % 2 === 0 ? undefined : { text, place },
  }),
  startPage: (attachment: Attachment, { at }: Choice) => ({ ...attachment, startPage: at + 1 }),
  lang: (attachment: Attachment, { at }: Choice) => ({ ...attachment, lang: at % 2 === 0 ? 'en' : 'zh-TW' }),
  numbers: (attachment: Attachment, { at, to }: Choice) => {
    const key = pick([...levels, 'item'] as const, at) ?? 'item';
    return { ...attachment, numbers: { ...attachment.numbers, [key]: pick(numberForms, to) } };
  },
  milestones: (attachment: Attachment, { at }: Choice) => {
    const name = pick(fieldColumns(attachment), at)?.text;
    const milestones = fieldColumns(attachment).filter(
      ({ text }) => (text === name) !== attachment.milestones.some((one) => one.text === text),
    );
    return { ...attachment, milestones };
  },
  order: (attachment: Attachment, { at }: Choice) => {
    const cut = at % attachment.order.length;
    return { ...attachment, order: [...attachment.order.slice(cut), ...attachment.order.slice(0, cut)] };
  },
  columnName: (attachment: Attachment, { at, text }: Choice) =>
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

function editNotes(attachment: Attachment, { at, to, text }: Choice): Attachment {
  const notes = [...attachment.notes];
  const [note] = notes.splice(at % (notes.length + 1), 1);
  const back = [[fieldOf(text)], note ? [note, fieldOf(text)] : [], note ? [note] : []][to % 3] ?? [];
  notes.splice(to % (notes.length + 1), 0, ...back);
  return { ...attachment, notes };
}
