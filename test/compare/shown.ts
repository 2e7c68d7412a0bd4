import { type Attachment, type Entry, levels } from '../../scripts/model/index.ts';

/** All that the documents of a source show, as text and in a form of the tests' own: what is equal shows alike. */
export function shown(attachment: Attachment): string {
  const { label, title, issuer, date, startPage, lang, numbers, columns, order, milestones } = attachment;
  const used = levels.filter((level) => columns[level].length > 0);
  const entry = ({ name, fields, children }: Entry): unknown => ({
    name: name.text,
    fields: [...fields].filter(([, { blocks }]) => blocks.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
    children: children.map(entry),
  });
  const model = {
    texts: [label, title, issuer, date].map((one) => one?.text ?? null),
    settings: [startPage, lang, numbers.item, ...used.map((level) => numbers[level])],
    heads: used.map((level) => columns[level][0]?.text),
    order: order.map(({ name, level }) => [name, level]),
    milestones: milestones.map(({ text }) => text).sort(),
    programmes: attachment.programmes.map(entry),
    notes: attachment.notes,
  };
  return JSON.stringify(model, (key, value) => (key === 'place' ? undefined : value));
}
