import type { Block, Cell, Table } from '../../document/index.ts';

/** An element of a PDF's logical structure (ISO 32000-1, 14.7.2), its kids in reading order. */
export type StructureElement = {
  readonly type: string;
  /** Entries of its attribute dictionary as a PDF writes them; empty for none. */
  readonly attributes: string;
  readonly kids: (StructureElement | MarkedContent | Annotation)[];
};

/** Content that stands on a page, marked there with a number; `page` is a reference such as `7 0 R`. */
export type MarkedContent = { readonly page: string; readonly number: number };

/** Something on a page that is clicked on; both are references. */
export type Annotation = { readonly page: string; readonly annotation: string };

/** The structure of a document that nothing stands in yet. */
export function emptyStructure(): StructureElement {
  return { type: 'Document', attributes: '', kids: [] };
}

/** Puts a further element at an element's end. */
export function addElement(parent: StructureElement, type: string, attributes = ''): StructureElement {
  const element = { type, attributes, kids: [] };
  parent.kids.push(element);
  return element;
}

/** Adds a block, and gives for each of its paragraphs the element that holds its text. */
export function addBlock(
  parent: StructureElement,
  block: Exclude<Block, { type: 'table' }>,
): StructureElement[] {
  if (block.type === 'heading') return [addElement(parent, `H${block.depth}`)];
  if (block.type === 'paragraph') return [addElement(parent, 'P')];
  const list = addElement(parent, 'L');
  return block.items.map(() => addElement(addElement(list, 'LI'), 'LBody'));
}

/** A cell and its element. */
export type TaggedCell = { readonly cell: Cell; readonly element: StructureElement };

/** Adds a table with all its rows and cells, and gives these row by row. */
export function addTable(parent: StructureElement, { rows, headerRows }: Table): TaggedCell[][] {
  const table = addElement(parent, 'Table');
  let part = table;
  return rows.map(({ cells }, index) => {
    const head = index < headerRows;
    if (index === 0 || index === headerRows) part = addElement(table, head ? 'THead' : 'TBody');
    const row = addElement(part, 'TR');
    return cells.map((cell) => {
      const element = addElement(row, head ? 'TH' : 'TD', attributesOf(cell, head));
      return { cell, element };
    });
  });
}

/** Adds a cell's blocks, and gives the elements of their paragraphs: for a single one the cell itself. */
export function addCellBlocks(element: StructureElement, { children }: Cell): StructureElement[][] {
  const [first, ...others] = children;
  if (first?.type === 'paragraph' && others.length === 0) return [[element]];
  return children.map((block) => addBlock(element, block));
}

function attributesOf({ rowSpan, columnSpan }: Cell, head: boolean): string {
  const attributes = [
    ...(head ? ['/Scope/Column'] : []),
    ...(rowSpan > 1 ? [`/RowSpan ${rowSpan}`] : []),
    ...(columnSpan > 1 ? [`/ColSpan ${columnSpan}`] : []),
  ];
  return attributes.length === 0 ? '' : `/O/Table${attributes.join('')}`;
}
