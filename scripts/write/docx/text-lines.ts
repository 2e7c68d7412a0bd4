import type { Inline, List, ListItem, Paragraph, Revision, Role, Text } from '../../document/index.ts';

/** What one paragraph of the file holds. */
export type TextLine = {
  readonly role: Role;
  readonly children: readonly Inline[];
  readonly revision: Revision | undefined;
  /** The line goes on from another page: what it begins with is the rest of an item, if it is one. */
  readonly rest?: { readonly item: readonly Inline[] };
  /** The name alone of a line with （续）, which is broken as it is without. */
  readonly name?: readonly Inline[];
};

/** A paragraph, or a list's items one line each. */
export function textLines(block: Paragraph | List): TextLine[] {
  const lines = block.type === 'list' ? block.items : [block];
  return lines.map((line) => ({
    role: block.role,
    children: line.type === 'listItem' ? withNumber(line) : line.children,
    revision: line.revision,
  }));
}

/** Numbers are printed as text: Word's own could differ from what the source says. */
function withNumber({ number, oldNumber = number, children, place, revision }: ListItem): readonly Inline[] {
  const text = (value: string, of: Revision | undefined): Text => ({
    type: 'text',
    value,
    revision: of,
    place,
  });
  const printed =
    oldNumber === number ? [text(number, revision)] : [text(oldNumber, 'deleted'), text(number, 'inserted')];
  return [...printed.filter(({ value }) => value !== ''), ...children];
}
