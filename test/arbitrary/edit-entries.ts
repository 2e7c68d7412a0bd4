import {
  type Attachment,
  type Entry,
  type Field,
  type FieldBlock,
  type Level,
  levels,
} from '../../scripts/model/index.ts';
import { entries } from '../compare/read.ts';
import { type Choice, fieldOf, pick, place } from './choice.ts';

/** The attachment with others in the place of those entries for which `by` gives some. */
function replace(attachment: Attachment, by: (one: Entry) => readonly Entry[] | undefined): Attachment {
  const within = (entries: readonly Entry[]): readonly Entry[] =>
    entries.flatMap((one) => by(one) ?? [{ ...one, children: within(one.children) }]);
  return { ...attachment, programmes: within(attachment.programmes) };
}

export function renameEntry(attachment: Attachment, { at, text }: Choice): Attachment {
  const target = pick(entries(attachment), at);
  const name = { text: `${target?.name.text}${text.slice(0, 2)}`, place };
  return replace(attachment, (one) => (one === target ? [{ ...one, name }] : undefined));
}

export function removeEntry(attachment: Attachment, { at }: Choice): Attachment {
  const target = pick(entries(attachment), at);
  const isLast = target?.level === 'programme' && attachment.programmes.length === 1;
  return isLast ? attachment : replace(attachment, (one) => (one === target ? [] : undefined));
}

/** Behind an entry, one of its level with one under it. */
export function insertEntry(attachment: Attachment, { at, text }: Choice): Attachment {
  const fresh = (level: Level | undefined, mark: string): readonly Entry[] => {
    if (level === undefined || attachment.columns[level].length === 0) return [];
    const columns = attachment.columns[level].slice(1).map((column) => column.text);
    const fields = new Map(columns.map((column) => [column, fieldOf(`${column}${text}${mark}`)]));
    const below = levels[levels.indexOf(level) + 1];
    return [
      { level, name: { text: `${mark}${text}`, place }, fields, children: fresh(below, `${mark}内`), place },
    ];
  };
  const target = pick(entries(attachment), at);
  return replace(attachment, (one) => (one === target ? [one, ...fresh(one.level, '新')] : undefined));
}

/** An entry behind another of its level, under whatever owner. */
export function moveEntry(attachment: Attachment, { at, to }: Choice): Attachment {
  const moved = pick(entries(attachment), at);
  const others = entries(attachment).filter((one) => one.level === moved?.level && one !== moved);
  const neighbour = pick(others, to);
  if (!moved || !neighbour) return attachment;
  return replace(attachment, (one) => {
    if (one === moved) return [];
    return one === neighbour ? [one, moved] : undefined;
  });
}

export function editField(
  attachment: Attachment,
  { at, to }: Choice,
  edit: (field: Field | undefined) => Field,
): Attachment {
  const fields = entries(attachment).flatMap((entry) =>
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
export function inOtherForm(field: Field | undefined): Field {
  const blocks = (field?.blocks ?? []).flatMap((block): FieldBlock[] =>
    block.type === 'paragraph'
      ? [{ type: 'list', ordered: false, items: [{ children: block.children, place }], place }]
      : block.items.map(({ children }) => ({ type: 'paragraph', children, place })),
  );
  return { blocks, place };
}
