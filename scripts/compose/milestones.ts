import type { Field, FieldInline } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';

/** A stretch of a field that says what is to be reached by a year. */
export type Milestone = { readonly year: number; readonly text: string; readonly place: TextPlace };

/** From 到YYYY年, at the start or after one of these marks, to the next of them; a mark may be followed by space. */
const stretch = /(?:^|[。；！？])\s*(到(\d{4})年[^。；！？]*)/gu;

/** The milestones of a field in the order they stand in it, without their closing marks. */
export function milestonesOf(field: Field, chinese: boolean): Milestone[] {
  return field.blocks
    .flatMap((block) => (block.type === 'list' ? block.items : [block]))
    .flatMap(({ children, place }) =>
      Array.from(plainText(children).matchAll(stretch), ([, text = '', year]) => ({
        year: Number(year),
        text: text.trim().replace(/[ \t]*\n[ \t]*/g, chinese ? '' : ' '),
        place,
      })),
    );
}

/** The text of inline nodes, a hard break as a line end. */
export function plainText(nodes: readonly FieldInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'break' ? '\n' : plainText(node.children);
    })
    .join('');
}
