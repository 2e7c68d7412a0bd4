import type { Field, FieldInline } from '../model/index.ts';
import type { FormKind } from './change.ts';

/** The form of one character: for each kind what it has of it, such as a link's address. */
export type Marks = Readonly<Partial<Record<FormKind, string>>>;

/** The form of each UTF-16 unit of a field's text; of a line's end, whether it is a hard break. */
export function marksOf({ blocks }: Field): readonly Marks[] {
  const lines = blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [{ list: 'paragraph', children: block.children }]
      : block.items.map(({ children }) => ({ list: block.ordered ? 'ordered' : 'unordered', children })),
  );
  return lines.flatMap(({ list, children }, index) => [
    ...(index === 0 ? [] : [{}]),
    ...inlineMarks(children, { list }),
  ]);
}

function inlineMarks(nodes: readonly FieldInline[], marks: Marks): readonly Marks[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return Array.from<Marks>({ length: node.value.length }).fill(marks);
    if (node.type === 'break') return [{ break: 'break' }];
    const value = node.type === 'link' ? node.url : node.type;
    return inlineMarks(node.children, { ...marks, [node.type]: value });
  });
}
