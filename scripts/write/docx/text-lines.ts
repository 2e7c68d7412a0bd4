import type { Inline, List, ListItem, Paragraph, Revision, Role } from '../../document/index.ts';

/** What one paragraph of the file holds. */
export type TextLine = {
  readonly role: Role;
  readonly children: readonly Inline[];
  readonly revision: Revision | undefined;
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
  const numbers: readonly [string, Revision | undefined][] =
    oldNumber === number
      ? [[number, revision]]
      : [
          [oldNumber, 'deleted'],
          [number, 'inserted'],
        ];
  const printed = numbers.filter(([value]) => value !== '');
  return [
    ...printed.map(([value, of]): Inline => ({ type: 'text', value, revision: of, place })),
    ...children,
  ];
}
