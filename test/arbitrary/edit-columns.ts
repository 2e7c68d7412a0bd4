import type { Attachment, Entry, PlacedText } from '../../scripts/model/index.ts';
import { type Choice, fieldColumns, fieldOf, pick, place } from './choice.ts';

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

export function addColumn(attachment: Attachment, { at, text }: Choice): Attachment {
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
export function removeColumn(attachment: Attachment, { at }: Choice): Attachment {
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

function mapEntries(entries: readonly Entry[], map: (entry: Entry) => Entry): readonly Entry[] {
  return entries.map((entry) => map({ ...entry, children: mapEntries(entry.children, map) }));
}
