import {
  type Attachment,
  type Entry,
  type Field,
  type FieldInline,
  levels,
} from '../../scripts/model/index.ts';

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

type ShownCharacter = Readonly<Record<'strong' | 'emphasis' | 'link' | 'list' | 'break', string>>;

/** The form of each UTF-16 unit of a field as a reader sees it, a line's end being one; what it has not is empty. */
export function shownCharacters({ blocks }: Field): readonly ShownCharacter[] {
  const plain: ShownCharacter = { strong: '', emphasis: '', link: '', list: '', break: '' };
  const inline = (node: FieldInline, form: ShownCharacter): readonly ShownCharacter[] => {
    if (node.type === 'text') return [...node.value].flatMap((one) => one.split('').map(() => form));
    if (node.type === 'break') return [{ ...plain, break: 'yes' }];
    const inner = { ...form, [node.type]: node.type === 'link' ? `to ${node.url}` : 'yes' };
    return node.children.flatMap((child) => inline(child, inner));
  };
  const line = (children: readonly FieldInline[], list: string) => [
    plain,
    ...children.flatMap((node) => inline(node, { ...plain, list })),
  ];
  return blocks
    .flatMap((block) =>
      block.type === 'paragraph'
        ? line(block.children, 'no')
        : block.items.flatMap(({ children }) => line(children, block.ordered ? 'numbered' : 'bullets')),
    )
    .slice(1);
}
