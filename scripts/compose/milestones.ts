import { type Field, type FieldInline, milestonesIn } from '../model/index.ts';
import type { TextPlace } from '../problem/index.ts';

/** A milestone as it is printed, on one line. */
export type PrintedMilestone = { readonly year: number; readonly text: string; readonly place: TextPlace };

/** The milestones of a field in the order they stand in it; `since` is the document's date, `YYYY-MM-DD`. */
export function milestonesOf(field: Field, since: string | undefined, chinese: boolean): PrintedMilestone[] {
  return field.blocks
    .flatMap((block) => (block.type === 'list' ? block.items : [block]))
    .flatMap(({ children, place }) => {
      const text = plainText(children);
      return milestonesIn(text, since).map(({ year, start, end }) => ({
        year,
        text: text.slice(start, end).replace(/[ \t]*\n[ \t]*/g, chinese ? '' : ' '),
        place,
      }));
    });
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
