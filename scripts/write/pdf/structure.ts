import type { Block, Cell, Document, Inline, Table, Text } from '../../document/index.ts';
import type { TextPlace } from '../../problem/index.ts';
import { withFigureColumns } from '../../style/index.ts';

/** An element of a PDF's logical structure (ISO 32000-1, 14.7.2), its kids in reading order. */
export type StructureElement = {
  readonly type: string;
  /** Its attribute dictionary (14.8.5.7), texts being names; undefined for none. */
  readonly attributes: Readonly<Record<string, string | number>> | undefined;
  readonly kids: readonly StructureElement[];
};

/** A document's structure, and its blocks with the elements that their text is the content of. */
export type Structure = {
  readonly root: StructureElement;
  readonly blocks: readonly TaggedBlock[];
  /** Where the text of a paragraph's element is from; undefined for other elements. */
  readonly placeOf: (element: StructureElement) => TextPlace | undefined;
};

export type TaggedBlock = TaggedText | TaggedTable;

/** `owners` are the elements of its paragraphs, in order. */
export type TaggedText = {
  readonly type: 'text';
  readonly block: Exclude<Block, Table>;
  readonly element: StructureElement;
  readonly owners: readonly StructureElement[];
};

/** `cells` stand row by row. */
export type TaggedTable = {
  readonly type: 'table';
  readonly table: Table;
  readonly element: StructureElement;
  readonly cells: readonly (readonly TaggedCell[])[];
};

/** `owners` are the elements of each block's paragraphs: for a single paragraph the cell itself. */
export type TaggedCell = {
  readonly cell: Cell;
  readonly element: StructureElement;
  readonly owners: readonly (readonly StructureElement[])[];
};

/** The structure of a document before anything is set or drawn. */
export function tagDocument({ children }: Document): Structure {
  const blocks = children.map((block) =>
    block.type === 'table' ? tagTable(withFigureColumns(block)) : tagText(block),
  );
  // Of many layouts that are tried only the one that is drawn is asked.
  let places: Map<StructureElement, TextPlace | undefined> | undefined;
  return {
    root: elementOf('Document', blocks),
    blocks,
    placeOf: (element) => {
      places ??= new Map(blocks.flatMap(paragraphsIn).map(([owner, text]) => [owner, placeOf(text)]));
      return places.get(element);
    },
  };
}

/** The elements of paragraphs with what stands in them. */
function paragraphsIn(tagged: TaggedBlock): (readonly [StructureElement, readonly Inline[]])[] {
  if (tagged.type === 'text') return ownedBy(tagged.block, tagged.owners);
  return tagged.cells
    .flat()
    .flatMap(({ cell, owners }) =>
      cell.children.flatMap((block, index) => ownedBy(block, owners[index] ?? [])),
    );
}

function ownedBy(
  block: TaggedText['block'],
  owners: readonly StructureElement[],
): (readonly [StructureElement, readonly Inline[]])[] {
  const texts = block.type === 'list' ? block.items.map(({ children }) => children) : [block.children];
  return owners.map((owner, index) => [owner, texts[index] ?? []]);
}

/** Where the longest of some texts is from: the others are its number, or words round it. */
function placeOf(nodes: readonly Inline[]): TextPlace | undefined {
  const texts = nodes.flatMap(function textsIn(node): Text[] {
    if (node.type === 'text') return [node];
    return node.type === 'break' ? [] : node.children.flatMap(textsIn);
  });
  const [first] = texts.toSorted((one, other) => other.value.length - one.value.length);
  return first?.place;
}

function tagText(block: TaggedText['block']): TaggedText {
  if (block.type !== 'list') {
    const element = leaf(block.type === 'heading' ? `H${block.depth}` : 'P');
    return { type: 'text', block, element, owners: [element] };
  }
  const owners = block.items.map(() => leaf('LBody'));
  const items = owners.map((owner) => ({ ...leaf('LI'), kids: [owner] }));
  return { type: 'text', block, element: { ...leaf('L'), kids: items }, owners };
}

function tagTable(table: Table): TaggedTable {
  const { rows, headerRows } = table;
  const cells = rows.map(({ cells }, row) => cells.map((cell) => tagCell(cell, row < headerRows)));
  const lines = cells.map((row) => elementOf('TR', row));
  const parts = [
    { ...leaf('THead'), kids: lines.slice(0, headerRows) },
    { ...leaf('TBody'), kids: lines.slice(headerRows) },
  ];
  const element = { ...leaf('Table'), kids: parts.filter(({ kids }) => kids.length > 0) };
  return { type: 'table', table, element, cells };
}

function tagCell(cell: Cell, head: boolean): TaggedCell {
  const [first, ...others] = cell.children;
  const own = { ...leaf(head ? 'TH' : 'TD'), attributes: attributesOf(cell, head) };
  if (first?.type === 'paragraph' && others.length === 0) return { cell, element: own, owners: [[own]] };
  const blocks = cell.children.map(tagText);
  const element = { ...own, kids: blocks.map((block) => block.element) };
  return { cell, element, owners: blocks.map(({ owners }) => owners) };
}

function attributesOf({ rowSpan, columnSpan }: Cell, head: boolean): StructureElement['attributes'] {
  if (!head && rowSpan === 1 && columnSpan === 1) return undefined;
  return {
    O: 'Table',
    ...(head ? { Scope: 'Column' } : {}),
    ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}),
    ...(columnSpan > 1 ? { ColSpan: columnSpan } : {}),
  };
}

function leaf(type: string): StructureElement {
  return { type, attributes: undefined, kids: [] };
}

function elementOf(type: string, kids: readonly { readonly element: StructureElement }[]): StructureElement {
  return { ...leaf(type), kids: kids.map(({ element }) => element) };
}
